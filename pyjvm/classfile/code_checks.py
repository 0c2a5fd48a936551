"""Checks on a Code attribute (JVMS 4.7.3) and its tables; the instructions are the verifier's."""

from pyjvm.classfile import attributes as a
from pyjvm.classfile.attribute_checks import AttributeChecks
from pyjvm.classfile.attribute_table import AttributeInfo
from pyjvm.classfile.names import is_field_descriptor, is_unqualified_name
from pyjvm.classfile.pool_checks import PoolChecks
from pyjvm.classfile.problems import Problems

Variable = tuple[int, int, int, int]
"""What tells entries of the local variables' tables apart: start, length, name, index."""


class CodeChecks:
    """Checks the code of the methods of one class file."""

    def __init__(self, pool: PoolChecks, attributes: AttributeChecks, problems: Problems) -> None:
        self.pool = pool
        self.attributes = attributes
        self.problems = problems

    def check(self, code: a.CodeAttribute, parameter_slots: int) -> None:
        at = self.problems.at(code)
        length = len(code.code)
        if not 0 < length < 65536:
            self.problems.fail(f"Invalid method Code length {length}", at)
        if parameter_slots > code.max_locals:
            self.problems.fail("Arguments can't fit into locals", at)
        for entry in code.exception_table:
            if not entry.start_pc < entry.end_pc <= length:
                self.problems.fail("Illegal exception table range", at)
            if entry.handler_pc >= length:
                self.problems.fail("Illegal exception table handler", at)
            if entry.catch_type and self.pool.tag(entry.catch_type) != 7:
                self.problems.fail("Catch type in exception table has bad constant type", at)
        self.attributes.check(code.attributes)
        variables: set[Variable] = set()
        types: set[Variable] = set()
        for attribute in code.attributes:
            if isinstance(attribute, a.LineNumberTableAttribute):
                if any(line.start_pc >= length for line in attribute.line_number_table):
                    self.problems.fail("Invalid pc in LineNumberTable", self.problems.at(attribute))
            elif isinstance(attribute, a.LocalVariableTableAttribute):
                for v in attribute.local_variable_table:
                    self.variable(attribute, code, variables, (v.start_pc, v.length, v.name_index, v.index))
                    self.variable_type(attribute, v.descriptor_index, v.index, code.max_locals)
            elif isinstance(attribute, a.LocalVariableTypeTableAttribute):
                for t in attribute.local_variable_type_table:
                    self.variable(attribute, code, types, (t.start_pc, t.length, t.name_index, t.index))
                    if self.pool.tag(t.signature_index) != 1:
                        self.bad_index(attribute, t.signature_index)
        for _, _, name_index, _ in types - variables:
            name = self.pool.strings[name_index]
            self.problems.fail(f"LVTT entry for '{name}' does not match any LVT entry", at)

    def variable(
        self, attribute: AttributeInfo, code: a.CodeAttribute, seen: set[Variable], variable: Variable
    ) -> None:
        """An entry of either table of local variables: its range, its name, its place in the frame."""
        start, length, name_index, index = variable
        table = "LocalVariableTable"
        if isinstance(attribute, a.LocalVariableTypeTableAttribute):
            table = "LocalVariableTypeTable"
        at = self.problems.at(attribute)
        if start >= len(code.code):
            self.problems.fail(f"Invalid start_pc {start} in {table}", at)
        if start + length > len(code.code):
            self.problems.fail(f"Invalid length {length} in {table}", at)
        if self.pool.tag(name_index) != 1:
            self.bad_index(attribute, name_index)
        name = self.pool.strings[name_index]
        if not self.pool.holds(is_unqualified_name, name):
            self.problems.fail_as(f'Illegal field name "{name}" in class {self.problems.source}', at)
        if index >= code.max_locals:
            self.problems.fail(f"Invalid index {index} in {table}", at)
        if variable in seen:
            self.problems.fail(f"Duplicated {table} attribute entry for '{name}'", at)
        seen.add(variable)

    def variable_type(self, attribute: AttributeInfo, descriptor_index: int, index: int, max_locals: int) -> None:
        if self.pool.tag(descriptor_index) != 1:
            self.bad_index(attribute, descriptor_index)
        desc = self.pool.strings[descriptor_index]
        at = self.problems.at(attribute)
        if not self.pool.holds(is_field_descriptor, desc):
            self.problems.fail(f'Illegal signature "{desc}" in LocalVariableTable', at)
        if desc in ("J", "D") and index + 1 >= max_locals:
            self.problems.fail(f"Invalid index {index} in LocalVariableTable", at)

    def bad_index(self, attribute: AttributeInfo, index: int) -> None:
        self.problems.fail(f"Invalid constant pool index {index}", self.problems.at(attribute))
