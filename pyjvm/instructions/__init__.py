"""The instruction table and what derives from it. Importing this package fills the table."""

from . import arithmetic, arrays, constants, control, conversions, local_variables, objects, stack
from .table import BY_NAME, OPS, Op

__all__ = ["BY_NAME", "OPS", "Op"]

_FAMILIES = (arithmetic, arrays, constants, control, conversions, local_variables, objects, stack)
