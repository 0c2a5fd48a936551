"""`python -m pyjvm.tools.javap`."""

from pyjvm.tools.javap import entry

entry()
