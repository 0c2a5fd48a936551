"""Green threads: all Java threads take turns on one host thread (DESIGN, principle 5)."""
