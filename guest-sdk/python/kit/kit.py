"""The conformance kit in Python. KIT.md of the conformance kit says what each handler does."""

import os
import sys

from vivarium import Refused, on

BROKEN = "broken on purpose: Zoë"
KEYS = "absent null str int negative unsigned float nan bool bin array map".split()

events = 0


@on("kit.echo")
def echo(ev):
    return {"value": walk(ev.get("value"))}


def walk(value):
    """Takes a value apart and puts it together again."""
    if isinstance(value, list):
        return [walk(entry) for entry in value]
    if isinstance(value, dict):
        return {key: walk(entry) for key, entry in value.items()}
    return value


@on("kit.types")
def types(ev):
    read = {}
    for key in KEYS:
        key = "v_" + key
        read[key] = {
            "type": ev.get_type(key), "text": ev.get_text(key), "int": ev.get_int(key), "float": ev.get_float(key),
            "bool": ev.get_bool(key), "bytes": ev.get_bytes(key),
        }
    deep = ev.get("deep")["list"]
    return {"read": read, "deep": deep[1]["name"], "deep_absent": deep[7]["name"] if len(deep) > 7 else ""}


@on("kit.lazy")
def lazy(ev):
    return {
        "ordinary": ev.get_text("ordinary"), "first": ev.get_text("lazy"), "second": ev.get_text("lazy"),
        "email": ev.link("ticket_").link("owner_").link("address_").get_text("email"),
        "null_there": "lazy_null" in ev, "none_there": "lazy_none" in ev, "none_again": "lazy_none" in ev,
    }


@on("kit.prefetch")
def prefetch(ev):
    ev.prefetch("lazy_a", "lazy_b", "lazy_c")
    return {"a": ev.get_text("lazy_a"), "b": ev.get_int("lazy_b"), "c_there": "lazy_c" in ev}


@on("kit.large")
def large(ev):
    text = ev.get_bytes("text")
    return {"length": len(text), "checksum": sum(text[::1000])}


@on("kit.actions")
def actions(ev):
    refusals = []

    def act(operation, **args):
        try:
            ev.act(operation, args)
        except Refused as refused:
            refusals.append(said(refused))

    first = ev.act(
        "kit.make", name="first", count=-7, price=2.5, urgent=True, due=1772443800, data=b"\x00\xff", tags=["a", "Zoë"],
        extra={"k": None},
    )
    ev.act("kit.link", thing=first.id, label="to the first")
    act("kit.nowhere")
    act("kit.forbidden")
    act("kit.make")
    act("kit.make", name="second")
    act("kit.make", name="third")
    return {"refusals": refusals}


@on("kit.calls")
def calls(ev):
    refusals = []

    def call(operation, **args):
        try:
            return ev.call(operation, args)
        except Refused as refused:
            refusals.append(said(refused))

    ev.returns["sum"] = call("kit.add", a=19, b=23)
    posted = call("kit.post", body="Zoë")
    call("kit.nowhere")
    call("kit.secret")
    call("kit.add", a=1)
    call("kit.broken")
    ev.returns["last"] = call("kit.add", a=-1, b=-2)
    call("kit.add", a=1, b=1)
    return {"status": posted["status"], "id": posted["id"], "refusals": refusals}


def said(refused):
    """What the SDK knows of a refusal, as the host said it."""
    told = {"code": refused.code, "message": refused.message}
    if refused.limit:
        told |= {"limit": refused.limit, "used": refused.used, "allowed": refused.allowed}
    return told


@on("kit.log")
def log(ev):
    text = ev.get_text("text")
    for _ in range(ev.get_int("times")):
        ev.debug(text)
        ev.info(text)
        ev.warn(text)
        ev.error(text)


@on("kit.fail")
def fail(ev):
    how = ev.get_text("how")
    match how:
        case "error":
            ev.fail(BROKEN)
        case "exception":
            raise ValueError(BROKEN)
        case "assert":
            assert not how, BROKEN
        case "unreachable" | "abort":
            os.abort()
        case "recursion":
            ev.info("deep", depth=recurse(how))
        case "memory":
            kept = []
            while True:
                kept.append(bytearray(b"\x01") * (1 << 20))
        case "loop":
            while True:
                pass
        case "index":
            ev.fail(how[len(how) + 100])
        case "divide":
            ev.fail(str(1 // (len(how) - len("divide"))))
        case "exit":
            sys.exit(3)
    ev.fail("no such way: " + how)


def recurse(how):
    return 1 + recurse(how)


@on("kit.globals")
def count(ev):
    global events
    events += 1
    return {"count": events}


@on("kit.suspend")
def suspend(ev):
    if ev.state is not None:
        return {"state": ev.state}
    try:
        ev.suspend(ev.get_bytes("keep"))
    except Refused as refused:
        return {"code": refused.code}
    try:
        ev.act("kit.make", name="late")
    except Refused as refused:
        return {"after": refused.code}


@on("kit.context")
def context(ev):
    return {
        "behavior": ev.get_text("behavior_name"), "bot": ev.get_text("behavior_bot_name"),
        "color": ev.get_text("var_color"), "size": ev.var("size"), "event": ev.event_id, "run": ev.run_id,
        "time": ev.happened_at, "attempt": ev.attempt, "mode": ev.params.get_text("mode"),
        "ceiling": ev.params.get_int("ceiling"), "prior": len(ev.prior),
    }


@on("kit.returns")
def returns(ev):
    match ev.get_text("what"):
        case "every":
            return {
                "text": "Zoë 😀", "number": -(2**63), "decimal": 0.1, "checkbox": True, "date": 1772443800, "bin": b"\x00\xff\x80",
                "list": ["a", "", "Zoë"], "map": {"one": 1, "two": -2}, "nested": [{"k": [None, True, 1.5]}, {}], "nothing": None,
            }
        case "wrong":
            return {"number": "twelve"}
        case "unknown":
            return {"no_such": 1}
        case "large":
            return {"body": "a" * ((1 << 20) + 1)}
