"""What Python code sees of a guest: classes, objects, arrays, exceptions and results. `VM` in vm.py is the way in."""
