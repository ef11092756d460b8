//! A worker that does what it is told, to see what holds it: `tests/worker.rs` tells it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test's other half")]

use std::hint::black_box;
use std::io::Read as _;

use platform::worker::{Limits, answer, confine};

fn main() {
    let held = confine(Limits { memory: 512 << 20, seconds: 1, answer: 0 }).unwrap();
    let mut told = String::new();
    std::io::stdin().read_to_string(&mut told).unwrap();
    match told.as_str() {
        "say" => return answer(format!("{held:?}").as_bytes()).unwrap(),
        "read" => drop(std::fs::read("/etc/hostname")),
        "connect" => drop(std::net::TcpStream::connect("127.0.0.1:9")),
        "start" => drop(std::process::Command::new("/bin/true").status()),
        "thread" => drop(std::thread::Builder::new().spawn(|| ()).map(std::thread::JoinHandle::join)),
        "memory" => drop(black_box(vec![1u8; 1 << 30])),
        "overflow" => drop(black_box(deep(u64::MAX))),
        "panic" => drop(black_box([0u8; 3][told.len()])),
        "spin" => loop {
            black_box(&told);
        },
        "much" => return answer(&vec![b'x'; 2 << 20]).unwrap(),
        _ => {}
    }
    answer(b"done").unwrap();
}

#[expect(unconditional_recursion, reason = "to see the stack's end")]
fn deep(n: u64) -> u64 {
    black_box(deep(black_box(n - 1)) + n)
}
