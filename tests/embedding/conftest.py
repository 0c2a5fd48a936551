"""A machine with the class `Guest` for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pyjvm import VM, JavaClass

CLASSES = Path(__file__).parent / "classes"


@pytest.fixture
def vm() -> Iterator[VM]:
    with VM(CLASSES) as made:
        yield made


@pytest.fixture
def guest(vm: VM) -> JavaClass:
    return vm.load_class("Guest")
