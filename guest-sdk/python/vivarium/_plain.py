"""What _vivarium is in the sandbox, for plain CPython: handlers run in ordinary tests there. See vivarium.testing."""

import traceback

from vivarium._values import Ref, Result, Time

stage = None  # what a handler runs on: a vivarium.testing.Stage
handlers = {}  # classes of events by handler
ABSENT = object()


class Failed(BaseException):
    """Ends a run as the host's fail does: no handler should catch it."""


def on_stage():
    if stage is None:
        raise RuntimeError("there is no event: handlers run in the sandbox, or on vivarium.testing.run")
    return stage


class View:
    """The keys behind a prefix, or of a value."""

    __slots__ = ("_prefix", "_value")

    def __new__(cls, *_):
        return make(cls)

    def _find(self, key, own=False):
        if not isinstance(key, str):
            raise TypeError(f"keys are texts, not {type(key).__name__}")
        if self._value is not None:
            return self._value.get(self._prefix + key, ABSENT) if isinstance(self._value, dict) else ABSENT
        return on_stage().value(self._prefix + key, own)

    def _read(self, key, kind, target=None, own=False):
        return convert(self._find(key, own), kind, target)

    def get(self, key, default=None, /):
        value = self._find(key)
        return default if value is ABSENT or value is None else value

    def get_type(self, key, /):
        return type_name(self._find(key))

    def get_text(self, key, /):
        return self._read(key, "t")

    def get_int(self, key, /):
        return self._read(key, "i")

    def get_float(self, key, /):
        return self._read(key, "f")

    def get_bool(self, key, /):
        return self._read(key, "b")

    def get_bytes(self, key, /):
        return self._read(key, "y")

    def link(self, prefix, record=None, /):
        return make(record or View, self._prefix + prefix, self._value)

    def to_dict(self):
        if self._value is not None:
            return dict(self._value) if isinstance(self._value, dict) and not self._prefix else {}
        sent, n = on_stage().dictionary, len(self._prefix)
        return {key[n:]: value for key, value in sorted(sent.items()) if key.startswith(self._prefix)}

    def __getitem__(self, key):
        value = self._find(key)
        if value is ABSENT:
            raise KeyError(key)
        return value

    def __contains__(self, key):
        return self._find(key) is not ABSENT

    def __bool__(self):
        if self._value is not None and not self._prefix:
            return self._value is not ABSENT
        return not self._prefix or self.get_int("id") != 0

    def __repr__(self):
        return f"<{type(self).__name__} {self._prefix}>"


def make(cls, prefix="", value=None):
    view = object.__new__(cls)
    view._prefix, view._value = prefix, value
    return view


class Member:
    """What a class of views has for a key or a link: reading the attribute reads the key."""

    __slots__ = ("name", "kind", "target", "own")

    def __init__(self, name, kind, target=None, own=False):
        self.name, self.kind, self.target, self.own = name, kind, target, own

    def __get__(self, view, owner=None):
        if view is None:
            return self
        if self.kind == ">":
            return view.link(self.name, self.target)
        return view._read(self.name, self.kind, self.target, self.own)


def type_name(value):
    if value is ABSENT:
        return "absent"
    names = ((bool, "bool"), (int, "int"), (float, "float"), (str, "str"), (bytes, "bin"), (Time, "time"), (list, "array"), (dict, "map"))
    return next((name for kind, name in names if isinstance(value, kind)), "nil")


def convert(value, kind, target=None):
    """What view_convert of the interpreter does; see there for the kinds."""
    found = type_name(value)
    text = value if found == "str" else value.decode(errors="replace") if found == "bin" else ""
    match kind:
        case "t":
            return text
        case "w":
            return value if found == "bin" else text
        case "y":
            return text.encode() if found == "str" else value if found == "bin" else b""
        case "i":
            return value if found == "int" and -(2**63) <= value < 2**63 else 0
        case "f":
            return float(value) if found in ("int", "float") else 0.0
        case "b":
            return value if found == "bool" else False
        case "T":
            return [convert(v, "t") for v in value if type_name(v) in ("str", "bin")] if found == "array" else [text] if found in ("str", "bin") else []
        case "m":
            return {key: (convert(v, "T") or [""])[0] for key, v in value.items()} if found == "map" else {}
        case "p":
            at = value if found == "map" else {}
            return Ref(convert(at.get("record", ABSENT), "t"), convert(at.get("id", ABSENT), "i"))
        case "v":
            return make(target, "", value)
        case "L" | "M":
            if found == "map":
                return {key: make(target, "", v) for key, v in value.items()}
            return [make(target, "", v) for v in value] if found == "array" else [] if kind == "L" else {}
        case "A":
            return value if found == "array" else []
        case "D":
            return value if found == "map" else {}
    return None if value is ABSENT else value


def act(name, args):
    return on_stage().act(name, args)


def call(name, args, kind="a", target=None):
    return convert(on_stage().call(name, args), kind, target)


def prefetch(*keys):
    on_stage().fetch(keys)


def part(key, offset, length):
    value = on_stage().value(key, False)
    return None if value is ABSENT else convert(value, "y")[offset : offset + length]


def log(level, text):
    on_stage().logs.append((("debug", "info", "warn", "error")[level], text))


def fail(message):
    at = next(f for f in reversed(traceback.extract_stack()) if not f.filename.startswith(__file__.rpartition("/")[0]))
    raise Failed(message, at.filename, at.lineno)


def handler(event_id, function, event):
    handlers[function] = type(event)
    return len(handlers) - 1


def check(function, cls):
    """Names are checked where there is no test to find a wrong one: when a program is packed."""


def setup(*_):
    """The sandbox's host is told of what the SDK has in Python here."""
