//! The triage rule in Rust: the one small behavior that every guest language
//! implements, to be compared in size, fuel and time. See KIT.md of the
//! conformance kit.

#![cfg_attr(target_arch = "wasm32", no_std)]

use vivarium::{info, on, MailReceived, Result};

on!("event.mail.received", triage);

fn triage(ev: MailReceived) -> Result {
    if ev.sender().address().ends_with("@example.net") {
        return Ok(());
    }
    let mut importance = ev.ticket().importance();
    if ev.ticket().subject().contains("refund") {
        importance = (importance + 30).min(100);
    }
    ev.set_importance(importance)?;
    info!(ev, "rated {}", importance);
    Ok(())
}
