"""Events, and all that a handler can do with one."""

try:
    import _vivarium as host
except ImportError:  # plain CPython: handlers are tested there
    from vivarium import _plain as host
from vivarium._refused import Refused
from vivarium._values import Ref, Result, Time

View, Member = host.View, host.Member


class Action:
    """A requested action. What it results in is known only when it is performed, but later actions may refer to it."""

    __slots__ = ("index",)

    def __init__(self, index):
        self.index = index

    @property
    def id(self):
        """Stands for the ID of the record that the action creates."""
        return Result(self.index, ("id",))

    def result(self, *path):
        """Stands for a value inside the action's result."""
        return Result(self.index, path)


class AnyRecord(View):
    """A record of any type."""

    __slots__ = ()
    type = Member("_type", "t")
    id = Member("id", "i")
    label = Member("_label", "t")

    @property
    def ref(self):
        return Ref(self.type, self.id)

    def as_(self, record):
        """The same record, read as one of a certain type, after looking at its type."""
        return self.link("", record)


class Returns(dict):
    """What the handler gives back: by attribute, or by the catalog's name."""

    __slots__ = ()


class Returned:
    """One return of an event, as an attribute of its Returns."""

    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __get__(self, returns, owner=None):
        return self if returns is None else returns.get(self.name)

    def __set__(self, returns, value):
        returns[self.name] = value


class Event(View):
    """The event a handler was started for."""

    __slots__ = ("returns",)
    _id = ""
    _returns = Returns

    event_id = Member("$event", "t")
    run_id = Member("$run", "t")
    attempt = Member("$attempt", "i")
    happened_at = Member("$time", "i")
    params = Member("$params", "v", View)

    def __init__(self):
        self.returns = self._returns()

    @property
    def prior(self):
        """What behaviors that ran before this one returned."""
        return self.get("$prior", [])

    @property
    def state(self):
        """What an earlier run kept with suspend; None when this run resumes none."""
        return self.get("$state")

    def var(self, name, default=None):
        """A variable of the behavior."""
        return self.get("var_" + name, default)

    def prefetch(self, *keys):
        """Asks the host for several lazy keys in one call."""
        host.prefetch(*keys)

    def part(self, key, offset, length):
        """Some bytes of a large lazy text or binary key; None when there is no such key."""
        return host.part(key, offset, length)

    def act(self, name, args=None, /, **more):
        """Requests an action by its name in the catalog."""
        return Action(host.act(name, {**args, **more} if args else more))

    def call(self, name, args=None, /, **more):
        """Asks the host by an operation's name in the catalog, and waits for the answer."""
        return host.call(name, {**args, **more} if args else more)

    def suspend(self, state):
        """Asks the host to keep state for a later run, which finds it in `state`."""
        host.act("$suspend", {"state": bytes(state)})

    def fail(self, message):
        """Ends the run as failed. It does not return."""
        host.fail(str(message))

    def debug(self, message, /, **pairs):
        """Writes a log line, with pairs behind the message as name=value."""
        host.log(0, line(message, pairs))

    def info(self, message, /, **pairs):
        host.log(1, line(message, pairs))

    def warn(self, message, /, **pairs):
        host.log(2, line(message, pairs))

    def error(self, message, /, **pairs):
        host.log(3, line(message, pairs))


def line(message, pairs):
    """A log line: the message, and pairs as name=value."""
    text = str(message)
    for name, value in pairs.items():
        value = str(value)
        if not value or any(c in value for c in ' \t\r\n"='):
            for c, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
                value = value.replace(c, escaped)
            value = f'"{value}"'
        text += f" {name}={value}"
    return text


def plain(value):
    """Makes what the encoding does not know a value that it does."""
    if isinstance(value, View):
        ref = getattr(value, "ref", None)
        return ref if isinstance(ref, Ref) else value.to_dict()
    kind = type(value)
    if kind.__module__ == "datetime" and hasattr(value, "toordinal"):
        return moment(value)
    if kind.__module__ in ("decimal", "_decimal", "fractions"):
        return float(value)
    if isinstance(value, (set, frozenset, range)) or kind.__name__ in ("dict_keys", "dict_values"):
        return list(value)
    if isinstance(value, memoryview):
        return bytes(value)
    if hasattr(value, "keys") and hasattr(value, "__getitem__"):
        return dict(value)
    raise TypeError(f"{kind.__name__} can't be sent")


def moment(value):
    """A date or datetime as a Time; what has no zone is UTC."""
    days = value.toordinal() - 719163  # 1970-01-01
    if not hasattr(value, "hour"):
        return Time(days * 86400, 0)
    shift = value.utcoffset()
    seconds = days * 86400 + value.hour * 3600 + value.minute * 60 + value.second
    if shift is not None:
        seconds -= shift.days * 86400 + shift.seconds
    return Time(seconds, value.microsecond * 1000)


host.setup(Refused, plain, Time, Result, Ref)
