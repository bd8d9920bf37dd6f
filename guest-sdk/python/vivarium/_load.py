"""Loads the author's program while the interpreter is packed with it."""

import gc
import sys
from importlib.machinery import ModuleSpec

import _vivarium
from vivarium import _check

_vivarium.check = _check.check


class Files:
    """Finds and loads modules among the files of the program."""

    def __init__(self, files):
        self.files = files

    def find_spec(self, name, path=None, target=None):
        base = name.replace(".", "/")
        for file, package in ((base + "/__init__.py", True), (base + ".py", False)):
            if file in self.files:
                return ModuleSpec(name, self, origin=file, is_package=package)
        if any(file.startswith(base + "/") for file in self.files):  # a folder without __init__.py
            return ModuleSpec(name, self, origin=base, is_package=True)
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        file = module.__spec__.origin
        module.__file__ = file
        if file in self.files:
            exec(compile(self.files.pop(file), file, "exec", dont_inherit=True), module.__dict__)

    def get_data(self, path):
        """The bytes of a file, for pkgutil.get_data."""
        data = self.files.get(path.lstrip("/"))
        if data is None:
            raise FileNotFoundError(path)
        return data.encode() if isinstance(data, str) else data


def load():
    program = _vivarium.program()
    if program is None:
        return
    main, files = program["main"], program["files"]
    if main not in files:
        raise ImportError(f"the program has no file {main}")
    sys.meta_path.append(Files(files))
    __import__(main.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    _vivarium.check = lambda *_: None
    for name in ("vivarium._check", "opcode"):
        sys.modules.pop(name, None)  # nobody asks for them again
    gc.collect()
    gc.freeze()  # what is here stays: collections of a run need not look at it
