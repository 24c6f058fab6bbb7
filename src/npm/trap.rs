//! Ways to trap that no real call should find, for the tests of recovery.

use std::hint::black_box;

/// Traps if the path of a raw request asks for it.
pub fn spring(path: &str) {
    match path {
        "/trap/panic" => panic!("as the test asked"),
        "/trap/stack" => drop(black_box(deeper(1))),
        "/trap/memory" => loop {
            // Only reserved, so that the machine keeps its own.
            std::mem::forget(black_box(Vec::<u8>::with_capacity(1 << 30)));
        },
        _ => {}
    }
}

fn deeper(depth: u64) -> u64 {
    if depth == 0 { 0 } else { black_box(depth) + deeper(black_box(depth + 1)) }
}
