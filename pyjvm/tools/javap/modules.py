"""Module declarations (JVMS 4.7.25 to 4.7.27), and the attributes that the JDK's own modules have besides."""

from struct import error, unpack_from
from typing import Any

from pyjvm.classfile.module_attributes import ModuleAttribute
from pyjvm.tools.javap import flags
from pyjvm.tools.javap.constants import Constants
from pyjvm.tools.javap.writer import Writer


def declaration(module: ModuleAttribute, constants: Constants) -> str:
    """`open module a.b@1.0`."""
    opening = "open " if module.module_flags & 0x0020 else ""
    version = f"@{constants.utf8(module.module_version_index)}" if module.module_version_index else ""
    return f"{opening}module {constants.name(module.module_name_index)}{version}"


def list_directives(module: ModuleAttribute, constants: Constants, out: Writer) -> None:
    """The module as its source declares it."""
    for requires in module.requires:
        words = "static " if requires.requires_flags & 0x0040 else ""
        words += "transitive " if requires.requires_flags & 0x0020 else ""
        out.line(f"requires {words}{constants.name(requires.requires_index)};")
    for exports in module.exports:
        to = [constants.name(i) for i in exports.exports_to_index]
        _directive(f"exports {constants.java_name(exports.exports_index)}", "to", to, out)
    for opens in module.opens:
        to = [constants.name(i) for i in opens.opens_to_index]
        _directive(f"opens {constants.java_name(opens.opens_index)}", "to", to, out)
    for uses in module.uses_index:
        out.line(f"uses {constants.java_name(uses)};")
    for provides in module.provides:
        with_ = [constants.java_name(i) for i in provides.provides_with_index]
        _directive(f"provides  {constants.java_name(provides.provides_index)}", "with", with_, out)


def _directive(start: str, word: str, names: list[str], out: Writer) -> None:
    if not names:
        out.line(f"{start};")
        return
    with out.heading(f"{start} {word}"):
        for name in names[:-1]:
            out.line(f"{name},")
        out.line(f"{names[-1]};")


def list_module(module: ModuleAttribute, constants: Constants, out: Writer) -> None:
    """The Module attribute with its indices."""
    with out.heading("Module:"):
        out.line(
            f"#{module.module_name_index},{module.module_flags:x}",
            _with_flags(constants.value(module.module_name_index), module.module_flags, flags.MODULE),
        )
        _version(module.module_version_index, constants, out)
        out.line(str(len(module.requires)), "requires")
        with out.deeper():
            for requires in module.requires:
                out.line(
                    f"#{requires.requires_index},{requires.requires_flags:x}",
                    _with_flags(constants.value(requires.requires_index), requires.requires_flags, flags.REQUIRES),
                )
                _version(requires.requires_version_index, constants, out)
        exports = [(e.exports_index, e.exports_flags, e.exports_to_index) for e in module.exports]
        opens = [(o.opens_index, o.opens_flags, o.opens_to_index) for o in module.opens]
        _packages("exports", exports, constants, out)
        _packages("opens", opens, constants, out)
        out.line(str(len(module.uses_index)), "uses")
        with out.deeper():
            for uses in module.uses_index:
                out.line(f"#{uses}", constants.value(uses))
        out.line(str(len(module.provides)), "provides")
        with out.deeper():
            for provides in module.provides:
                count = len(provides.provides_with_index)
                out.line(f"#{provides.provides_index}", f"{constants.value(provides.provides_index)} with ... {count}")
                with out.deeper():
                    for index in provides.provides_with_index:
                        out.line(f"#{index}", f"... with {constants.value(index)}")


def _with_flags(text: str, bits: int, names: dict[int, str]) -> str:
    return " ".join([text, *flags.words(bits, names)])


def _version(index: int, constants: Constants, out: Writer) -> None:
    out.line(f"#{index}", constants.utf8(index) if index else None)


def _packages(what: str, rows: list[tuple[int, int, tuple[int, ...]]], constants: Constants, out: Writer) -> None:
    out.line(str(len(rows)), what)
    with out.deeper():
        for package, bits, to in rows:
            comment = _with_flags(constants.value(package), bits, flags.EXPORTS)
            out.line(f"#{package},{bits:x}", comment + (f" to ... {len(to)}" if to else ""))
            with out.deeper():
                for index in to:
                    out.line(f"#{index}", f"... to {constants.value(index)}")


_RESOLUTION = {
    1: "DO_NOT_RESOLVE_BY_DEFAULT",
    2: "WARN_DEPRECATED",
    4: "WARN_DEPRECATED_FOR_REMOVAL",
    8: "WARN_INCUBATING",
}


def list_jdk_attribute(name: str, info: bytes, constants: Constants, out: Writer) -> bool:
    """ModuleTarget, ModuleResolution and ModuleHashes, which only the JDK knows; False for any other attribute."""
    lists = {"ModuleTarget": _target, "ModuleResolution": _resolution, "ModuleHashes": _hashes}.get(name)
    if lists is None:
        return False
    lines = Writer()
    lines.indent = out.indent
    try:
        lists(info, constants, lines)
    except (error, ValueError):
        return False
    out.lines += lines.lines
    return True


def _target(info: bytes, constants: Constants, out: Writer) -> None:
    (index,) = unpack_from(">H", info)
    with out.heading("ModuleTarget:"):
        out.line(f"target_platform: #{index}", constants.utf8(index) if index else None)


def _resolution(info: bytes, constants: Constants, out: Writer) -> None:
    (bits,) = unpack_from(">H", info)
    with out.heading("ModuleResolution:"):
        out.line(f"{bits:x}", " " + " ".join(word for bit, word in _RESOLUTION.items() if bits & bit))


def _hashes(info: bytes, constants: Constants, out: Writer) -> None:
    algorithm, count = unpack_from(">HH", info)
    at = 4
    with out.heading("ModuleHashes:"):
        out.line(f"algorithm: #{algorithm}", constants.utf8(algorithm))
        out.line(str(count), "hashes")
        for _ in range(count):
            module, length = unpack_from(">HH", info, at)
            at += 4
            if at + length > len(info):
                raise ValueError("a hash longer than its attribute")
            out.line(f"#{module}", constants.name(module))
            out.line(f"hash_length: {length}")
            out.line(f"hash: [{info[at : at + length].hex()}]")
            at += length


def list_packages(attribute: Any, constants: Constants, out: Writer) -> None:
    with out.heading("ModulePackages:"):
        for index in attribute.package_index:
            out.line(f"#{index}", constants.java_name(index))
