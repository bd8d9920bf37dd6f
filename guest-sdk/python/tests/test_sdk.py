"""What the SDK offers in plain Python: typed attributes, operations, values to send, and stubs that say the same."""

import ast
import datetime
import decimal
import pathlib
import re
import unittest

import vivarium
from vivarium import AnyRecord, MailReceived, Refused, Ref, Result, Time, Worker, catalog_gen, on
from vivarium.testing import run


def handle(event_id, f):
    """Runs f on an event of its own."""
    return lambda dictionary=None, **more: run(on(event_id)(f), dictionary, **more)


class Reading(unittest.TestCase):
    def test_attributes(self):
        def f(ev):
            return {
                "texts": [ev.ticket.subject, ev.ticket.owner.address.email, ev.headers.get("from", "")],
                "defaults": [ev.content, ev.is_first, ev.created, ev.ticket.importance, ev.attachments],
                "there": [bool(ev.ticket), bool(ev.worker), bool(ev)], "custom": ev.custom_by_id(12),
                "refs": [ev.ticket.ref, ev.behavior_bot.owner.ref],
            }

        sent = {
            "ticket_subject": "Hi", "ticket_id": 7, "headers": {"from": ["a@example.com", "b"]}, "behavior_bot_owner__type": "worker",
            "behavior_bot_owner_id": 3,
        }
        out = handle("event.mail.received", f)(sent, lazy={"ticket_owner_address_email": "o@example.com", "custom_12": 5})
        self.assertEqual(out.returns["texts"], ["Hi", "o@example.com", "a@example.com"])
        self.assertEqual(out.returns["defaults"], ["", False, 0, 0, []])
        self.assertEqual((out.returns["there"], out.returns["custom"]), ([True, False, True], 5))
        self.assertEqual(out.returns["refs"], [{"id": 7, "record": "ticket"}, {"id": 3, "record": "worker"}])

    def test_typos(self):
        for f in (lambda ev: ev.ticket.subjct, lambda ev: setattr(ev.returns, "no_such", 1), lambda ev: setattr(ev, "content", "")):
            with self.assertRaises(AttributeError):
                handle("event.mail.received", f)()
        with self.assertRaises(AttributeError):
            vivarium.MailRecieved

    def test_lists_of_records(self):
        out = handle("event.mail.received.app", lambda ev: {"sizes": {n: a.file_size for n, a in ev.attachments.items()}})({"attachments": {"a.pdf": {"file_size": 9}}})
        self.assertEqual(out.returns, {"sizes": {"a.pdf": 9}})

    def test_record_of_any_type(self):
        def f(ev):
            owner = ev.behavior_bot.owner
            assert isinstance(owner, AnyRecord)
            return {"name": owner.as_(Worker).full_name}

        out = handle("event.mail.received", f)({}, lazy={"behavior_bot_owner_full_name": "Ada"})
        self.assertEqual(out.returns, {"name": "Ada"})


class Writing(unittest.TestCase):
    def test_operations(self):
        def f(ev):
            task = ev.task_create("Call back")
            ev.links_set(ev.ticket, [Ref("task", task.id)])
            ev.reply_recipients(content="Hello", is_autoreply=True, format=None)

        out = handle("event.mail.received", f)({"ticket_id": 7})
        self.assertEqual(out.actions, [
            ("task.create", {"title": "Call back"}),
            ("links.set", {"on": {"id": 7, "record": "ticket"}, "links": [{"id": Result(0, ("id",)), "record": "task"}]}),
            ("reply_recipients", {"content": "Hello", "is_autoreply": True}),
        ])

    def test_wrong_arguments(self):
        for f in (
            lambda ev: ev.set_importance(), lambda ev: ev.set_importance(1, 2), lambda ev: ev.set_importance(1, value=1),
            lambda ev: ev.set_importance(vlaue=1), lambda ev: ev.act("x", {1: 2}), lambda ev: ev.act("x", a=object()),
        ):
            with self.assertRaises(TypeError):
                handle("event.mail.received", f)()

    def test_values(self):
        utc = datetime.timezone(datetime.timedelta(hours=2))
        values = [
            (datetime.datetime(2026, 3, 2, 9, 30, 0, 5), Time(1772443800, 5000)), (datetime.datetime(2026, 3, 2, 11, 30, tzinfo=utc), Time(1772443800, 0)),
            (datetime.date(1970, 1, 2), Time(86400, 0)), (decimal.Decimal("1.5"), 1.5), ((1, 2), [1, 2]), ({1}, [1]), (range(2), [0, 1]), ({}.keys(), []),
        ]
        out = handle("event.mail.received", lambda ev: ev.act("x", all=[v for v, _ in values]) and None)()
        self.assertEqual(out.actions, [("x", {"all": [v for _, v in values]})])
        loop = []
        loop.append(loop)
        for value, error in ((2**64, OverflowError), (loop, ValueError), (object(), TypeError)):
            with self.assertRaises(error):
                handle("event.mail.received", lambda ev: ev.act("x", v=value))()

    def test_returns(self):
        def f(ev):
            ev.returns.http_status = 204
            return {"_http_response_headers": {"x": "y"}}

        out = handle("event.webhook.received", f)()
        self.assertEqual(out.returns, {"_http_status": 204, "_http_response_headers": {"x": "y"}})
        with self.assertRaises(TypeError):
            handle("event.webhook.received", lambda ev: 204)()

    def test_logs(self):
        out = handle("event.mail.received", lambda ev: ev.info("moved", to="the group", by='"A"', n=3))()
        self.assertEqual(out.logs, [("info", 'moved to="the group" by="\\"A\\"" n=3')])

    def test_refusals(self):
        with self.assertRaises(Refused) as refused:
            handle("event.mail.received", lambda ev: ev.set_importance(1))({}, granted=set())
        self.assertEqual((refused.exception.code, refused.exception.operation), (-2, "set_importance"))

    def test_handlers(self):
        async def late(ev): ...

        def lazy(ev):
            yield

        for f in (late, lazy, 7):
            with self.assertRaises(TypeError):
                on("event.mail.received")(f)


class Stubs(unittest.TestCase):
    """catalog_gen.pyi and the classes that are made of catalog_gen.py have the same names."""

    def test_same_names(self):
        stub = ast.parse(pathlib.Path(catalog_gen.__file__).with_suffix(".pyi").read_text())
        seen = 0
        for cls in (node for node in stub.body if isinstance(node, ast.ClassDef)):
            said = {n.name for n in cls.body if isinstance(n, ast.FunctionDef)} | {n.target.id for n in cls.body if isinstance(n, ast.AnnAssign)}
            if cls.name == "Event":
                missing = {name for name in said if not hasattr(vivarium.Event, name)}
                self.assertEqual(missing, set())
                continue
            if cls.name.endswith("Params"):
                made = vivarium.catalog_gen.CATALOG.named(cls.name[:-6]).params.target
            else:
                made = getattr(vivarium, cls.name)
            here = {name for name in vars(made) if not name.startswith("_")}
            self.assertEqual(said - {"returns"}, here, cls.name)
            seen += 1
        self.assertGreater(seen, 100)

    def test_every_event(self):
        for event_id, (name, *_) in catalog_gen.CATALOG.events.items():
            self.assertEqual(vivarium.event_class(event_id).__name__, name)
        self.assertIs(MailReceived, vivarium.event_class("event.mail.received"))


class Page(unittest.TestCase):
    def test_names_in_the_readme(self):
        text = (pathlib.Path(__file__).parent.parent / "README.md").read_text()
        events = [vivarium.event_class(event_id) for event_id in catalog_gen.CATALOG.events]
        names = set(re.findall(r"\bev\.(\w+)", text))
        self.assertGreater(len(names), 20)
        self.assertEqual({name for name in names if not any(hasattr(cls, name) for cls in events)}, set())
