"""Finds attributes that an event does not have, before anything runs: in the handler, behind its argument."""

from vivarium._event import Member


class NoSuchAttribute(SyntaxError):
    """Says which, with the author's file and line."""


def check(function, cls):
    """Follows the handler's argument through ev.ticket.owner and the like; what is kept under another name is not followed."""
    code = getattr(function, "__code__", None)
    if code and code.co_argcount:
        follow(code, code.co_varnames[0], cls)


def follow(code, name, cls):
    found = list(instructions(code))
    if any(op in ("STORE_FAST", "DELETE_FAST", "STORE_DEREF") and arg == name for op, arg, _ in found):
        return
    at = None
    for op, arg, line in found:
        if op in ("LOAD_FAST", "LOAD_DEREF", "LOAD_CLASSDEREF") and arg == name:
            at = cls
        elif at and op in ("LOAD_ATTR", "LOAD_METHOD", "STORE_ATTR"):
            at = behind(at, arg, code.co_filename, line)
        else:
            at = None
    for inner in code.co_consts:
        if hasattr(inner, "co_freevars") and name in inner.co_freevars:
            follow(inner, name, cls)


def behind(cls, name, file, line):
    """The class of what an attribute leads to, where that is known."""
    if not hasattr(cls, name):
        import difflib

        near = difflib.get_close_matches(name, [n for n in dir(cls) if n[0] != "_"], 1)
        hint = f": did you mean {near[0]}?" if near else ""
        raise NoSuchAttribute(f"{cls.__name__} has no attribute {name}{hint}", (file, line, 0, None))
    if name == "returns":
        return getattr(cls, "_returns", None)
    member = getattr(cls, name)
    return member.target if isinstance(member, Member) and member.kind in ">v" else None


def instructions(code):
    """Names of operations with the name that each is about, and lines."""
    import opcode

    names = code.co_varnames + tuple(n for n in code.co_cellvars if n not in code.co_varnames) + code.co_freevars
    lines = {start: line for start, _, line in code.co_lines()}
    wide, line, at, raw = 0, code.co_firstlineno, 0, code.co_code
    while at < len(raw):
        line = lines.get(at) or line
        op, arg = opcode.opname[raw[at]], wide << 8 | raw[at + 1]
        wide = arg if op == "EXTENDED_ARG" else 0
        if op in ("LOAD_ATTR", "LOAD_METHOD", "STORE_ATTR"):
            yield op, code.co_names[arg], line
        elif op in ("LOAD_FAST", "STORE_FAST", "DELETE_FAST", "LOAD_DEREF", "STORE_DEREF", "LOAD_CLASSDEREF"):
            yield op, names[arg], line
        elif op != "EXTENDED_ARG":
            yield op, None, line
        at += 2 + 2 * opcode._inline_cache_entries[raw[at]]
