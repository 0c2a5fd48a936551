"""`python -m pyjvm` is the command `pyjvm`."""

from .cli import entry

if __name__ == "__main__":
    entry()
