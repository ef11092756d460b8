//! Runs the fuzz target whose name stands in TUTELA_FUZZ, or prints the names of all targets when it is asked for `targets`.
#![no_main]

use std::sync::OnceLock;

use testkit::fuzz::{TARGETS, Target};

static CHOSEN: OnceLock<Target> = OnceLock::new();

libfuzzer_sys::fuzz_target!(
    init: {
        let name = std::env::var("TUTELA_FUZZ").unwrap_or_default();
        if name == "targets" {
            TARGETS.iter().for_each(|(name, _)| println!("{name}"));
            std::process::exit(0);
        }
        let Some(target) = TARGETS.iter().find(|(known, _)| *known == name) else {
            eprintln!("TUTELA_FUZZ names no target: {name}");
            std::process::exit(2);
        };
        let _ = CHOSEN.set(*target);
    },
    |bytes: &[u8]| {
        if let Some((_, run)) = CHOSEN.get() {
            run(bytes);
        }
    }
);
