"""The Python SDK for writing behaviors: handlers that a Vivarium host runs in a sandbox when something happens.

    from vivarium import on

    @on("event.mail.received")
    def triage(ev):
        if "refund" in ev.ticket.subject:
            ev.set_importance(90)

Keys are attributes, read in place; links lead to records; what an event returns, requests and asks has a name of its
own, and editors know them all. In plain CPython the same handlers run in ordinary tests: see vivarium.testing.
"""

from vivarium import catalog_gen
from vivarium._bind import Catalog, catalogs
from vivarium._event import Action, AnyRecord, Event, Ref, Result, Returns, Time, View, host
from vivarium._refused import Refused


def on(event_id):
    """Makes a function the handler of an event."""

    def register(handler):
        flags = getattr(getattr(handler, "__code__", None), "co_flags", 0)
        if not callable(handler) or flags & 0x2A0:  # generator, coroutine, asynchronous generator
            raise TypeError("a handler is an ordinary function of one argument")
        cls = event_class(event_id)
        try:
            host.handler(event_id, handler, cls())
        except Refused as refused:
            raise ValueError(refused.message or str(refused)) from None
        if cls is not Event:
            host.check(handler, cls)
        return handler

    return register


def event_class(event_id):
    for catalog in catalogs:
        if event_id in catalog.events:
            return catalog.event(event_id)
    return Event


def __getattr__(name):
    return catalog_gen.CATALOG.named(name)
