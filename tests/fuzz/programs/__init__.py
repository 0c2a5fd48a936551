"""Random programs in which every tier and real java must agree.

`tree.py` is the language, `generator.py` and its neighbours write programs in it, `emitter.py` makes class files of
them, `listing.py` text to read; `peers.py` runs them, `reduce.py` makes them smaller.
"""
