"""Jars for tests."""

import zipfile
from pathlib import Path


def make_jar(path: Path, files: dict[str, bytes], manifest: str | None = None) -> Path:
    """A jar with these files and the lines of a manifest."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as jar:
        if manifest is not None:
            jar.writestr("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n" + manifest)
        for name, data in files.items():
            jar.writestr(name, data)
    return path
