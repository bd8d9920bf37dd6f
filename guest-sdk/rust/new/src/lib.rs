//! A behavior that rates mails: what it subscribes to is what `on!` names.

#![cfg_attr(target_arch = "wasm32", no_std)]

use vivarium::{info, on, MailReceived, Result};

on!("event.mail.received", triage);

/// Raises the importance of mails that ask for money back.
fn triage(ev: MailReceived) -> Result {
    let subject = ev.ticket().subject();
    let mut importance = ev.ticket().importance();
    if subject.contains("refund") || subject.contains("Refund") {
        importance = (importance + 30).min(100);
    }
    ev.set_importance(importance)?; // refused: the run has failed, nothing is performed
    info!(ev, "rated {}", importance);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use vivarium::testing::Stage;

    #[test]
    fn a_refund_is_urgent() {
        let mail =
            Stage::new("event.mail.received").key("ticket_subject", "Refund, please").key("ticket_importance", 50);
        let out = mail.run(triage);
        assert_eq!(out.failure, None);
        assert_eq!(out.actions[0].get("value").int(), Some(80));
    }
}
