use std::ptr;

use vivarium::{fail, on, AnyEvent, Result};

on!("kit.fail", fail);

const BROKEN: &str = "broken on purpose: Zoë";

fn fail(ev: AnyEvent) -> Result {
    let how = ev.root().text("how");
    match how {
        "error" => fail!("{}", BROKEN),
        "panic" => panic!("{}", BROKEN),
        "abort" => std::process::abort(),
        "assert" => assert_eq!(how.len(), 100, "{}", BROKEN),
        "unreachable" => trap(),
        "recursion" => vivarium::info!(ev, "deep: {}", recurse(how, 0)),
        "memory" => vivarium::info!(ev, "full: {}", fill()),
        "loop" => loop {
            seen(&how);
        },
        "index" => fail!("{}", how.as_bytes()[how.len() + 100]),
        "divide" => fail!("{}", 1 / (how.len() - "divide".len())),
        _ => {}
    }
    fail!("no such way: {}", how)
}

#[cfg(target_arch = "wasm32")]
fn trap() {
    std::arch::wasm32::unreachable()
}

#[cfg(not(target_arch = "wasm32"))]
fn trap() {
    std::process::abort()
}

/// Reads what no compiler may take for known.
fn seen<T: Copy>(v: &T) -> T {
    unsafe { ptr::read_volatile(v) }
}

/// Needs the answer of the call within for work that no compiler can do before
/// it.
#[allow(unconditional_recursion)]
fn recurse(how: &str, depth: u64) -> u64 {
    let deeper = recurse(how, seen(&(depth + 1)));
    seen(&deeper) * how.len() as u64 + 1
}

fn fill() -> usize {
    let mut kept = Vec::new();
    loop {
        let mut block = vec![0u8; 1 << 20];
        block[kept.len()] = 1;
        seen(&block[0]);
        kept.push(block);
    }
}
