"""Kernels: the collector, and what the library does in loops, as native code.

A kernel is written once, in a small part of Python (`language.py`), and translated to LLVM IR (`compiler.py`). Its text
is also all that decides its object code, so that can be kept. Each does what Python code elsewhere does too, and a
test holds it to that: `collection.py` to `pyjvm.heap`, the others to the natives in `rt/`.
"""
