"""The interpreter: frames, threaded handlers, and Python text for methods that are warm."""
