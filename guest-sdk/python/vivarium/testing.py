"""Runs handlers in plain CPython, for ordinary tests.

    from vivarium.testing import run

    out = run(triage, {"ticket_subject": "Refund, please", "ticket_importance": 50})
    assert out.actions == [("set_importance", {"value": 80})]

Nothing is coerced and no catalog is asked: what the host would make of it, `vivarium test` tells.
"""

from vivarium import _plain
from vivarium._event import host, plain
from vivarium._refused import Refused
from vivarium._values import Ref, Result, Time

WHEN = 1772443800  # the time of events that are given none


class Outcome:
    """What a handler did: returns, actions, calls and logs, and the failure that ended it."""

    def __init__(self, stage):
        self.returns = {}
        self.actions, self.calls, self.logs = stage.actions, stage.calls, stage.logs
        self.state = stage.state
        self.failure = None


class Stage:
    """The host of one event. Answers are values, or functions of the arguments; one that is a Refused is raised."""

    def __init__(self, dictionary, lazy, answers, context, granted):
        self.dictionary, self.lazy, self.answers, self.context, self.granted = dictionary, lazy, answers, context, granted
        self.fetched, self.actions, self.calls, self.logs, self.state = {}, [], [], [], None

    def value(self, key, own):
        for known in (self.context, self.dictionary, self.fetched):
            if key in known:
                return known[key]
        if own or key.startswith("$") or not key:
            return _plain.ABSENT
        self.fetch((key,))
        return self.fetched[key]

    def fetch(self, keys):
        unknown = [key for key in keys if not any(key in known for known in (self.context, self.dictionary, self.fetched))]
        if unknown and isinstance(self.lazy, Refused):
            raise self.lazy
        self.fetched.update((key, self.lazy.get(key, _plain.ABSENT)) for key in unknown)

    def allow(self, name):
        if self.state is not None:
            raise Refused(name, -6, {})
        if self.granted is not None and name not in self.granted:
            raise Refused(name, -2, {"message": f"{name} is not granted"})

    def act(self, name, args):
        if name == "$suspend":
            if len(args["state"]) > 65536:
                raise Refused(name, -4, {})
            self.allow_suspend()
            self.state = args["state"]
            return 0
        self.allow(name)
        self.actions.append((name, value_of(args)))
        return len(self.actions) - 1

    def allow_suspend(self):
        if self.state is not None:
            raise Refused("$suspend", -6, {})

    def call(self, name, args):
        self.allow(name)
        self.calls.append((name, value_of(args)))
        if name not in self.answers:
            raise Refused(name, -1, {"message": f"the test gives no answer to {name}"})
        answer = self.answers[name]
        answer = answer(value_of(args)) if callable(answer) else answer
        if isinstance(answer, Refused):
            raise answer
        return answer


def value_of(value, depth=0):
    """What the host would receive: the same as interpreter/wire.c makes of a value."""
    if depth > 48:
        raise ValueError("lists and maps nest too deep")
    if value is None or isinstance(value, (bool, str, float, bytes, Time, Result)):
        return value
    if isinstance(value, int):
        if not -(2**63) <= value < 2**64:
            raise OverflowError("an integer below -2**63 or of 2**64 and more can't be sent")
        return value
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, Ref):
        return {"id": value.id, "record": value.record}
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"keys must be str, not {type(key).__name__}")
        return {key: value_of(v, depth + 1) for key, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [value_of(v, depth + 1) for v in value]
    return value_of(plain(value), depth + 1)


def run(handler, dictionary=None, *, lazy=None, answers=None, variables=None, params=None, time=WHEN, attempt=1, prior=None, state=None, granted=None):
    """Runs a handler on an event and gives what it did. Exceptions of the handler come through."""
    if host is not _plain:
        raise RuntimeError("vivarium.testing is for plain CPython")
    cls = _plain.handlers[handler]
    context = {"behavior_name": "test", "behavior_bot_name": "test", "$event": cls._id, "$run": "test", "$time": time, "$attempt": attempt, "$params": params or {}}
    context |= {f"var_{name}": value for name, value in (variables or {}).items()}
    context |= {"$prior": prior} if prior is not None else {}
    context |= {"$state": state} if state is not None else {}
    stage = Stage(dictionary or {}, {} if lazy is None else lazy, answers or {}, context, granted)
    before, _plain.stage = _plain.stage, stage
    try:
        out = Outcome(stage)
        event = cls()
        try:
            returned = handler(event)
            if returned is not None and not isinstance(returned, dict):
                raise TypeError(f"a handler returns a dict or nothing, not {type(returned).__name__}")
            out.returns = value_of({**event.returns, **(returned or {})})
        except _plain.Failed as failed:
            out.failure = failed.args[0]
        out.state = stage.state
        return out
    finally:
        _plain.stage = before
