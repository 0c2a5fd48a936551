"""Programs around the machine: the disassembler `pyjavap`, and the generator of the instruction page."""
