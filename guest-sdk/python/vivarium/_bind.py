"""Classes of events and records from the tables of a catalog.

A table is text, so that it costs little until it is used. Words are split at spaces:

    subject:t!            a key; ! is sent with the event or not at all
    http_status=_status:i an attribute whose key has another name
    owner>owner_:@worker  a link: the prefix, and what is behind it
    custom_by_id*custom_:a  keys that begin alike

After the colon stands the kind of view_convert (interpreter/view.c), with @record or $struct for views.
"""

from vivarium._event import Action, AnyRecord, Event, Member, Ref, Returned, Returns, View, host

catalogs = []


class Catalog:
    """What a host knows: tables, and the classes that have been made of them."""

    def __init__(self, *, events, records, structs, operations=""):
        self.events, self.records, self.structs = events, records, structs
        self.made = {}
        self.names = {name: ("event", id) for id, (name, *_) in events.items()}
        self.names |= {name: ("record", record) for record, (name, _) in records.items()}
        self.names |= {name: ("struct", struct) for struct, (name, _) in structs.items()}
        for name, method in methods(operations, self):
            setattr(Event, name, method)
        catalogs.append(self)

    def event(self, id):
        """The class of an event."""
        if ("event", id) in self.made:
            return self.made["event", id]
        name, keys, params, returns, operations = self.events[id]
        cls = self.begin("event", id, name, Event, _id=id)
        if params:
            cls.params = Member("$params", "v", self.fill(type(name + "Params", (View,), {"__slots__": ()}), params))
        fields = {attr: Returned(key or attr) for attr, _, key in (word.partition("=") for word in returns.split())}
        cls._returns = type(name + "Returns", (Returns,), {"__slots__": (), "__module__": "vivarium", **fields})
        for method, f in methods(operations, self):
            setattr(cls, method, f)
        return self.fill(cls, keys)

    def record(self, record):
        """The class of a record's views, wherever it is known."""
        for catalog in [self, *catalogs]:
            if record in catalog.records:
                return catalog.view("record", record, *catalog.records[record])
        return AnyRecord

    def struct(self, struct):
        for catalog in [self, *catalogs]:
            if struct in catalog.structs:
                return catalog.view("struct", struct, *catalog.structs[struct])
        return View

    def view(self, what, which, name, keys):
        if (what, which) in self.made:
            return self.made[what, which]
        more = {"ref": property(lambda self: Ref(which, self.get_int("id")))} if what == "record" else {}
        return self.fill(self.begin(what, which, name, View, **more), keys)

    def begin(self, what, which, name, base, **more):
        """Begins a class, which may lead to itself."""
        cls = type(name, (base,), {"__slots__": (), "__module__": "vivarium", **more})
        self.made[what, which] = cls
        return cls

    def fill(self, cls, keys):
        for word in keys.split():
            what, _, kind = word.partition(":")
            own = kind.endswith("!")
            target = self.target(kind[1:].rstrip("!"))
            if ">" in what:
                attr, _, prefix = what.partition(">")
                member = Member(prefix, ">", self.target(kind))
            elif "*" in what:
                attr, _, head = what.partition("*")
                member = pattern(head, kind[0], target, own)
            else:
                attr, _, key = what.partition("=")
                member = Member(key or attr, kind[0], target, own)
            setattr(cls, attr, member)
        return cls

    def target(self, text):
        if text.startswith("$"):
            return self.struct(text[1:])
        return self.record(text[1:]) if len(text) > 1 else AnyRecord if text else None

    def named(self, name):
        """The class of a name, for modules that offer them all."""
        if name in self.names:
            what, which = self.names[name]
            return getattr(self, what)(which)
        if name.endswith("Returns") and name[:-7] in self.names:
            return self.named(name[:-7])._returns
        raise AttributeError(f"there is no {name} in the catalog")


def pattern(head, kind, target, own):
    def read(self, tail):
        return self._read(f"{head}{tail}", kind, target, own)

    return read


def methods(operations, catalog):
    """Methods for operations: name=operation:mode:arguments:result, and with the mode t a twin name_now."""
    for word in operations.split():
        what, mode, arguments, result = word.split(":")
        name, _, operation = what.partition("=")
        operation = operation or name
        if mode in "at":
            yield name, asking(name, operation, arguments, None, catalog)
        if mode in "ct":
            name += "_now" if mode == "t" else ""
            yield name, asking(name, operation, arguments, result or "n", catalog)


def asking(name, operation, arguments, result, catalog):
    """One method: arguments are attr=key, after a ? by name only, after a * for many that begin alike."""
    needed, optional, many = [], {}, {}
    for word in filter(None, arguments.split(",")):
        attr, _, key = word.lstrip("?*").partition("=")
        if word[0] == "*":
            many[attr] = key
        elif word[0] == "?":
            optional[attr] = key or attr
        else:
            needed.append((attr, key or attr))
    kind, target = result and result[0], catalog.target(result[1:]) if result else None

    def method(self, *given, **named):
        args = {}
        if len(given) > len(needed):
            raise TypeError(f"{name}() takes {len(needed)} arguments by position, not {len(given)}")
        for i, (attr, key) in enumerate(needed):
            if i < len(given) and attr not in named:
                args[key] = given[i]
            elif i >= len(given) and attr in named:
                args[key] = named.pop(attr)
            else:
                raise TypeError(f"{name}() needs {attr!r}, once")
        for attr, value in named.items():
            if attr in many:
                args.update((many[attr] + tail, v) for tail, v in value.items())
            elif attr not in optional:
                raise TypeError(f"{name}() has no argument {attr!r}: it takes {', '.join([a for a, _ in needed] + [*optional, *many])}")
            elif value is not None:
                args[optional[attr]] = value
        if result is None:
            return Action(host.act(operation, args))
        answer = host.call(operation, args, kind, target)
        return None if kind == "n" else answer

    method.__name__ = method.__qualname__ = name
    return method
