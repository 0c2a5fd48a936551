"""The Code attribute (JVMS 4.7.3): instructions, exception table, and the attributes within."""

from typing import Any

from pyjvm.classfile import frames
from pyjvm.classfile.attributes import CodeAttribute
from pyjvm.errors import ClassFormatError
from pyjvm.instructions.decoder import CodeProblem, Instruction, decode
from pyjvm.instructions.descriptors import ARRAY_TYPES
from pyjvm.tools.javap.constants import Constants
from pyjvm.tools.javap.writer import Writer

_VERIFICATION_TYPES = ("top", "int", "float", "double", "long", "null", "this")


def list_instructions(code: CodeAttribute, constants: Constants, out: Writer) -> None:
    try:
        instructions = decode(code.code)
    except CodeProblem as problem:
        raise ClassFormatError(f"{problem} in the instruction at {problem.bci}") from None
    for instruction in instructions:
        _list_instruction(instruction, code.code, constants, out)


def _list_instruction(instruction: Instruction, code: bytes, constants: Constants, out: Writer) -> None:
    op = instruction.op
    mnemonic = op.mnemonic + "_w" if instruction.wide else op.mnemonic
    operands: Any = instruction.operands
    start = f"{instruction.bci:4d}: {mnemonic:<13} "
    match op.format:
        case "":
            out.line(start.rstrip())
        case "cp1" | "cp2":
            out.line(f"{start}#{operands[0]}", constants.comment(operands[0]))
        case "interface":
            count = code[instruction.bci + 3]
            out.line(f"{start}#{operands[0]},  {count}", constants.comment(operands[0]))
        case "dynamic":
            out.line(f"{start}#{operands[0]},  0", constants.comment(operands[0]))
        case "multi":
            out.line(f"{start}#{operands[0]},  {operands[1]}", constants.comment(operands[0]))
        case "atype":
            out.line(f"{start} {ARRAY_TYPES.get(operands[0], operands[0])}")
        case "table" | "lookup":
            default, cases = operands
            many = f"{cases[0][0]} to {cases[-1][0]}" if op.format == "table" else str(len(cases))
            out.line(f"{start}{{ // {many}")
            for value, target in cases:
                out.line(f"{value:18d}: {target}")
            out.line(f"{'default':>18}: {default}")
            out.line("      }")
        case _:
            out.line(start + ", ".join(map(str, operands)))


def list_exception_table(code: CodeAttribute, constants: Constants, out: Writer) -> None:
    if not code.exception_table:
        return
    out.line("Exception table:")
    out.line("   from    to  target type")
    for entry in code.exception_table:
        caught = f"Class {constants.value(entry.catch_type)}" if entry.catch_type else "any"
        out.line(f"   {entry.start_pc:5d} {entry.end_pc:5d} {entry.handler_pc:5d}   {caught}")


def list_line_numbers(table: Any, out: Writer) -> None:
    with out.heading("LineNumberTable:"):
        for entry in table.line_number_table:
            out.line(f"line {entry.line_number}: {entry.start_pc}")


def list_local_variables(name: str, rows: Any, constants: Constants, out: Writer) -> None:
    """`rows`: entries of LocalVariableTable or LocalVariableTypeTable with the index of their type's text."""
    with out.heading(f"{name}:"):
        out.line("Start  Length  Slot  Name   Signature")
        for entry, type_index in rows:
            out.line(
                f"{entry.start_pc:5d} {entry.length:7d} {entry.index:5d} "
                f"{constants.utf8(entry.name_index):>5}   {constants.utf8(type_index)}"
            )


def list_stack_map(table: Any, constants: Constants, out: Writer) -> None:
    with out.heading(f"StackMapTable: number_of_entries = {len(table.entries)}"):
        for frame in table.entries:
            number, name, delta = _frame(frame)
            with out.heading(f"frame_type = {number} /* {name} */"):
                if delta is not None:
                    out.line(f"offset_delta = {delta}")
                for what in ("locals", "stack"):
                    if hasattr(frame, what):
                        types = ", ".join(_verification_type(v, constants) for v in getattr(frame, what))
                        out.line(f"{what} = [ {types} ]" if types else f"{what} = []")


def _frame(frame: Any) -> tuple[int, str, int | None]:
    """Frame type, its name, and the explicit offset delta."""
    match frame:
        case frames.SameFrame():
            return frame.frame_type, "same", None
        case frames.SameLocals1StackItemFrame():
            return frame.frame_type, "same_locals_1_stack_item", None
        case frames.SameLocals1StackItemFrameExtended():
            return frame.tag, "same_locals_1_stack_item_frame_extended", frame.offset_delta
        case frames.ChopFrame():
            return frame.frame_type, "chop", frame.offset_delta
        case frames.SameFrameExtended():
            return frame.tag, "same_frame_extended", frame.offset_delta
        case frames.AppendFrame():
            return frame.frame_type, "append", frame.offset_delta
    return frame.tag, "full_frame", frame.offset_delta


def _verification_type(info: Any, constants: Constants) -> str:
    if isinstance(info, frames.ObjectVariableInfo):
        return f"class {constants.value(info.cpool_index)}"
    if isinstance(info, frames.UninitializedVariableInfo):
        return f"uninitialized {info.offset}"
    return _VERIFICATION_TYPES[info.tag]
