"""The triage rule in Python: the one small behavior that every guest language
implements, to be compared in size, fuel and time. See KIT.md of the conformance
kit."""

from vivarium import on


@on("event.mail.received")
def triage(ev):
    if ev.sender.address.endswith("@example.net"):
        return
    importance = ev.ticket.importance
    if "refund" in ev.ticket.subject:
        importance = min(importance + 30, 100)
    ev.set_importance(importance)
    ev.info(f"rated {importance}")
