"""Unit tests in plain Python, beside the cases that `vivarium test` runs: python3 -m unittest discover tests"""

import unittest

from behavior import triage
from vivarium.testing import run


class Triage(unittest.TestCase):
    def test_a_refund_is_urgent(self):
        out = run(triage, {"ticket_subject": "Refund, please", "ticket_importance": 50})
        self.assertEqual(out.actions, [("set_importance", {"value": 80})])
        self.assertEqual(out.logs, [("info", "rated 80")])


if __name__ == "__main__":
    unittest.main()
