"""Where object code comes from: from disk, where an earlier run has left it, or from LLVM."""

from __future__ import annotations

import time
from _thread import allocate_lock
from hashlib import sha256

from .code_cache import CodeCache
from .toolchain import FULL, Toolchain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..options import Options

_kernels: dict[str, bytes] = {}
_kernel_lock = allocate_lock()
_fingerprint: list[str] = []


class ObjectCode:
    """Object code by the IR that it is made from. May be asked by several threads."""

    def __init__(self, options: Options) -> None:
        """Uses of the options: whether there is a cache, and how large it may become."""
        self._limit = options.code_cache_bytes if options.use_code_cache else 0
        self._cache: CodeCache | None = None

    def _kept(self, toolchain: Toolchain) -> CodeCache | None:
        if self._cache is None and self._limit:
            # The processor's features are too long for a folder's name
            self._cache = CodeCache(sha256(toolchain.tag.encode()).hexdigest()[:16], self._limit)
        return self._cache

    def make(self, ir: str, level: int, toolchain: Toolchain, milliseconds: dict[str, float]) -> tuple[bytes, bool]:
        """Object code of a module, and whether it was on disk.

        Adds the processor time of each phase to `milliseconds`. Raises RuntimeError where the IR is wrong.
        """
        return self._get(f"{level}{ir}".encode(), lambda: ir, level, toolchain, milliseconds)

    def has(self, ir: str, level: int, toolchain: Toolchain) -> bool:
        """Whether the object code of a module is on disk."""
        cache = self._kept(toolchain)
        return cache is not None and cache.get(sha256(f"{level}{ir}".encode()).hexdigest()) is not None

    def of_kernels(self, title: str, ir: Callable[[], str], toolchain: Toolchain) -> bytes:
        """Object code of the kernels called so; `ir` makes the text if it must be compiled. Once in this process."""
        from .kernels.compiler import fingerprint

        with _kernel_lock:
            code = _kernels.get(title)
            if code is None:
                if not _fingerprint:
                    _fingerprint.append(fingerprint())
                name = f"kernels {title} {_fingerprint[0]}".encode()
                code = _kernels[title] = self._get(name, ir, FULL, toolchain, {})[0]
            return code

    def _get(
        self, name: bytes, ir: Callable[[], str], level: int, toolchain: Toolchain, milliseconds: dict[str, float]
    ) -> tuple[bytes, bool]:
        begun = time.thread_time()
        cache = self._kept(toolchain)
        key = sha256(name).hexdigest() if cache is not None else ""
        code = cache.get(key) if cache is not None else None
        if code is not None:
            milliseconds["find"] = 1000 * (time.thread_time() - begun)
            return code, True
        code = toolchain.compile(ir(), level, milliseconds)
        if cache is not None:
            cache.put(key, code)
        return code, False
