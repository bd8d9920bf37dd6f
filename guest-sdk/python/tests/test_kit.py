"""The kit's handlers in plain Python give what KIT.md says, as the conformance tests hold the sandbox to it."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "kit"))
import kit
from vivarium import Refused, Ref, Result, Time
from vivarium.testing import run

NOTHING = {"text": "", "int": 0, "float": 0.0, "bool": False, "bytes": b""}
TYPES = {
    "v_absent": ("absent", {}),
    "v_null": ("nil", {}),
    "v_str": ("str", {"text": "12", "bytes": b"12"}),
    "v_int": ("int", {"int": 1, "float": 1.0}),
    "v_negative": ("int", {"int": -(2**63), "float": -(2.0**63)}),
    "v_unsigned": ("int", {"float": 2.0**64}),
    "v_float": ("float", {"float": 1.5}),
    "v_bool": ("bool", {"bool": True}),
    "v_bin": ("bin", {"text": "bin", "bytes": b"bin"}),
    "v_array": ("array", {}),
    "v_map": ("map", {}),
}
VALUES = {
    "v_null": None, "v_str": "12", "v_int": 1, "v_negative": -(2**63), "v_unsigned": 2**64 - 1, "v_float": 1.5,
    "v_nan": float("nan"), "v_bool": True, "v_bin": b"bin", "v_array": [1], "v_map": {"a": 1},
}


class Kit(unittest.TestCase):
    def test_types(self):
        out = run(kit.types, VALUES | {"deep": {"list": [10, {"name": "Zoë"}]}})
        for key, (kind, values) in TYPES.items():
            self.assertEqual(out.returns["read"][key], NOTHING | values | {"type": kind}, key)
        nan = out.returns["read"]["v_nan"]
        self.assertTrue(nan["type"] == "float" and nan["float"] != nan["float"])
        self.assertEqual((out.returns["deep"], out.returns["deep_absent"]), ("Zoë", ""))

    def test_echo(self):
        value = [None, True, -(2**63), 2**64 - 1, 0.5, "Zoë", b"\x00", {"a": [Time(1, 2)]}]
        self.assertEqual(run(kit.echo, {"value": value}).returns, {"value": value})

    def test_lazy(self):
        lazy = {"lazy": "fetched", "lazy_null": None, "ticket_owner_address_email": "mira@example.com"}
        self.assertEqual(run(kit.lazy, {"ordinary": "sent"}, lazy=lazy).returns, {
            "ordinary": "sent", "first": "fetched", "second": "fetched", "email": "mira@example.com",
            "null_there": True, "none_there": False, "none_again": False,
        })
        with self.assertRaises(Refused):
            run(kit.lazy, {"ordinary": "sent"}, lazy=Refused("$key", -5, {"message": "the records are down"}))

    def test_prefetch(self):
        self.assertEqual(run(kit.prefetch, lazy={"lazy_a": "one", "lazy_b": 2}).returns, {"a": "one", "b": 2, "c_there": False})

    def test_large(self):
        self.assertEqual(run(kit.large, {"text": "Zoë" * 1000}).returns["length"], 4000)

    def test_actions(self):
        out = run(kit.actions, granted={"kit.make", "kit.link"})
        self.assertEqual([name for name, _ in out.actions], ["kit.make", "kit.link", "kit.make", "kit.make", "kit.make"])
        self.assertEqual(out.actions[1][1], {"thing": Result(0, ("id",)), "label": "to the first"})
        self.assertEqual([r["code"] for r in out.returns["refusals"]], [-2, -2])

    def test_calls(self):
        answers = {
            "kit.add": lambda args: args["a"] + args.get("b", 0), "kit.post": {"status": 201, "id": "p-1"},
            "kit.broken": Refused("kit.broken", -5, {"message": "the press is out of order"}),
        }
        out = run(kit.calls, answers=answers)
        self.assertEqual((out.returns["sum"], out.returns["last"], out.returns["status"]), (42, -3, 201))
        self.assertEqual([r["code"] for r in out.returns["refusals"]], [-1, -1, -5])

    def test_log(self):
        self.assertEqual(run(kit.log, {"text": "Zoë", "times": 1}).logs, [(level, "Zoë") for level in ("debug", "info", "warn", "error")])

    def test_fail(self):
        self.assertEqual(run(kit.fail, {"how": "error"}).failure, kit.BROKEN)
        self.assertEqual(run(kit.fail, {"how": "dance"}).failure, "no such way: dance")
        for how, kind in (("exception", ValueError), ("index", IndexError), ("divide", ZeroDivisionError), ("exit", SystemExit)):
            with self.assertRaises(kind):
                run(kit.fail, {"how": how})

    def test_suspend(self):
        out = run(kit.suspend, {"keep": b"\x00\xff"})
        self.assertEqual((out.state, out.returns), (b"\x00\xff", {"after": -6}))
        self.assertEqual(run(kit.suspend, state=b"\x01").returns, {"state": b"\x01"})
        self.assertEqual(run(kit.suspend, {"keep": bytes(65537)}).returns, {"code": -4})

    def test_context(self):
        out = run(kit.context, variables={"color": "teal", "size": 7}, params={"mode": "strict", "ceiling": 12}, attempt=2, prior=[{}])
        self.assertEqual((out.returns["color"], out.returns["size"], out.returns["mode"], out.returns["ceiling"]), ("teal", 7, "strict", 12))
        self.assertEqual((out.returns["attempt"], out.returns["prior"]), (2, 1))

    def test_returns(self):
        self.assertEqual(run(kit.returns, {"what": "every"}).returns["nested"], [{"k": [None, True, 1.5]}, {}])
        self.assertEqual(run(kit.returns, {"what": "nothing"}).returns, {})
