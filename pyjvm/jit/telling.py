"""What one machine tells of its compilations while it runs, and keeps for the sums at the end."""

from __future__ import annotations

import time

from .commands import CompileCommands
from .report import Compilations, CompileRecord, exclusion, print_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..machine import Machine
    from ..method_area.members import Method
    from .compiling import Job
    from .unit import Unit


class Teller:
    """Writes to the program's standard output, as java does. On the machine's thread."""

    def __init__(self, vm: Machine, commands: CompileCommands) -> None:
        self._vm = vm
        self._commands = commands
        self._excluded: set[Method] = set()
        self._is_loud = vm.options.print_compilation
        self.compilations = vm.compilations = Compilations()

    def compiled(self, job: Job, unit: Unit, is_blocking: bool) -> None:
        """Its code is about to be used."""
        record = job.record(unit, len(self.compilations.records) + 1, is_blocking)
        unit.record = record
        self.compilations.add(record)
        if self._is_loud:
            self._vm.host.tell(print_line(record, self._uptime()))

    def ended(self, unit: Unit) -> None:
        """Its code is not entered any more."""
        self.compilations.invalidated(unit.record)
        if self._is_loud:
            self._vm.host.tell(print_line(unit.record, self._uptime(), "made not entrant"))

    def not_compiled(self, method: Method) -> None:
        """If that is because a command excludes it, the first time."""
        if method in self._excluded or not self._commands.excludes(method.cls.name, *method.key):
            return
        self._excluded.add(method)
        image = method.code_image
        size = len(image.code) if image is not None else 0
        name = f"{method.cls.external_name}::{method.name}"
        record = CompileRecord(0, name, size, is_static=method.is_static)
        if not self._commands.is_quiet:
            self._vm.host.tell(exclusion(record, self._is_loud))

    def _uptime(self) -> float:
        return 1000 * (time.perf_counter() - self._vm.started)
