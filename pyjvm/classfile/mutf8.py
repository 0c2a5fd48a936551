"""Modified UTF-8 (JVMS 4.4.7): the encoding of every string in a class file.

It differs from UTF-8 in two ways: the null character is two bytes, and a supplementary character is a surrogate pair of
three bytes each. In Python such a pair is one character; a surrogate without its partner stays as it is.
"""


def decode(data: bytes, overlong: bool = False) -> str:
    """The characters of `data`; ValueError where it is not modified UTF-8.

    `overlong` allows characters in more bytes than they need, as class files before version 48 may have them.
    """
    if data.isascii():
        if b"\0" in data:
            raise ValueError("a null byte in modified UTF-8")
        return data.decode("ascii")
    if overlong:
        units = _units(data)
    else:
        if b"\0" in data or max(data) >= 0xF0:
            raise ValueError("a byte that modified UTF-8 does not have")
        units = data.replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
    if not any("\ud800" <= unit <= "\udbff" for unit in units):
        return units
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def encode(text: str) -> bytes:
    """`text` in modified UTF-8."""
    if text.isascii():
        data = text.encode("ascii")
        return data.replace(b"\0", b"\xc0\x80") if b"\0" in data else data
    halves = []
    for character in text:
        point = ord(character)
        if point >= 0x10000:
            point -= 0x10000
            halves.append(chr(0xD800 + (point >> 10)) + chr(0xDC00 + (point & 0x3FF)))
        else:
            halves.append(character)
    return "".join(halves).encode("utf-8", "surrogatepass").replace(b"\0", b"\xc0\x80")


def _units(data: bytes) -> str:
    """UTF-16 code units, one Python character each, with no demand for the shortest form."""
    units = []
    i, end = 0, len(data)
    while i < end:
        lead = data[i]
        if 0 < lead < 0x80:
            units.append(chr(lead))
            i += 1
        elif lead & 0xE0 == 0xC0 and i + 1 < end and data[i + 1] & 0xC0 == 0x80:
            units.append(chr((lead & 0x1F) << 6 | data[i + 1] & 0x3F))
            i += 2
        elif lead & 0xF0 == 0xE0 and i + 2 < end and data[i + 1] & 0xC0 == 0x80 == data[i + 2] & 0xC0:
            units.append(chr((lead & 0x0F) << 12 | (data[i + 1] & 0x3F) << 6 | data[i + 2] & 0x3F))
            i += 3
        else:
            raise ValueError(f"not modified UTF-8 at byte {i}")
    return "".join(units)
