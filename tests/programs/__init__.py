"""Whole programs: every sample and fixture is run, and its output compared with what real java printed."""
