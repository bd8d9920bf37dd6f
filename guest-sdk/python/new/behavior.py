"""A behavior that rates mails: what it subscribes to is what it decorates with `on`."""

from vivarium import MailReceived, on


@on("event.mail.received")
def triage(ev: MailReceived):
    """Raises the importance of mails that ask for money back."""
    importance = ev.ticket.importance
    if "refund" in ev.ticket.subject.lower():
        importance = min(importance + 30, 100)
    ev.set_importance(importance)  # a refusal is an exception: the run has failed, and nothing is performed
    ev.info(f"rated {importance}")
