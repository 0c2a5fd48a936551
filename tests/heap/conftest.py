"""Each test of the heap runs with the collector in Python, and with the one in native code."""

import importlib.util

import pytest

from . import support

WITHOUT = pytest.mark.skipif(not importlib.util.find_spec("llvmlite"), reason="llvmlite is not installed")


@pytest.fixture(params=["python", pytest.param("native", marks=WITHOUT)], scope="module", autouse=True)
def twin(request):
    support.native = request.param == "native"
    yield
    support.native = False
