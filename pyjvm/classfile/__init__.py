"""The class file format (JVMS 4): parsed, checked, built, and boiled down to what the machine runs from.

`parser` (with construct and attrs) and `image` (with neither, because a start-up must not pay for them) are the doors.
"""
