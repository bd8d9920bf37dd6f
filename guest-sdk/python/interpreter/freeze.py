"""Writes the modules that the interpreter carries as C: python3.11 freeze.py LIB SDK > frozen.c"""

import marshal
import pathlib
import sys

LIBRARY = """
__future__ _collections_abc _compression _py_abc _weakrefset abc ast base64 bisect calendar codecs collections collections.abc
contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib dis encodings encodings.aliases encodings.ascii
encodings.latin_1 encodings.utf_8 enum fractions functools genericpath hashlib heapq hmac html html.entities html.parser
_markupbase importlib importlib.machinery importlib.util importlib._abc inspect io ipaddress json json.decoder json.encoder
json.scanner keyword linecache locale logging numbers opcode operator os pkgutil posixpath pprint random re re._casefix
re._compiler re._constants re._parser reprlib secrets shlex stat statistics string struct textwrap threading token tokenize
traceback types typing urllib urllib.parse uuid warnings weakref zipimport graphlib platform _strptime quopri
""".split()
SDK = ["vivarium", "vivarium._bind", "vivarium._check", "vivarium._event", "vivarium._load", "vivarium._refused", "vivarium._values", "vivarium.catalog_gen"]


def source(folder, name):
    """The file of a module, and whether it is a package."""
    at = folder.joinpath(*name.split("."))
    return (at / "__init__.py", True) if at.is_dir() else (at.with_suffix(".py"), False)


def main(lib, sdk):
    rows = []
    print("#include <Python.h>")
    for folder, name in [(lib, name) for name in LIBRARY] + [(sdk, name) for name in SDK]:
        file, package = source(folder, name)
        if not file.exists():
            sys.exit(f"{file} is missing")
        code = marshal.dumps(compile(file.read_bytes(), f"<frozen {name}>", "exec", dont_inherit=True, optimize=2))
        symbol = "m_" + name.replace(".", "__")
        print(f"static const unsigned char {symbol}[] = {{{','.join(map(str, code))}}};")
        rows.append(f'{{"{name}", {symbol}, {len(code)}, {int(package)}, 0}}')
    print("const struct _frozen frozen_library[] = {" + ",\n\t".join(rows) + ",\n\t{0}};")


main(*map(pathlib.Path, sys.argv[1:3]))
