//! What a change costs: so many small changes in a new vault under the folder given, each flushed to the disk; then a pass over all pages. The
//! first line is the median and the 95th percentile of a change.
#![expect(clippy::print_stdout, reason = "a measurement speaks to whoever runs it")]

use std::path::Path;
use std::time::Instant;

use chrono::{DateTime, Utc};
use vault::{Action, KdfProfile, NewVault, RecordRef, Sensitive, Vault, VaultError};

fn main() -> Result<(), VaultError> {
    let mut args = std::env::args().skip(1);
    let dir = args.next().ok_or(VaultError::Invalid { field: "folder", rule: "required" })?;
    let number = |text: Option<String>, or: u32| text.and_then(|text| text.parse().ok()).unwrap_or(or);
    let (many, megabytes) = (number(args.next(), 300), number(args.next(), 0));
    let passphrase = Sensitive::new("a passphrase for measuring".to_owned());
    let at = DateTime::<Utc>::UNIX_EPOCH;
    let new =
        NewVault { passphrase: &passphrase, officer_name: "Measurer", kdf: KdfProfile::for_tests(), label: "Measured" };
    let (vault, _) = Vault::create(Path::new(&dir), new, at)?;
    let text = format!("\"{}\"", "x".repeat(900_000));
    for n in 0..megabytes {
        vault.transact(Action("test.filled"), at, |tx| tx.set_setting(&format!("large {n}"), &text))?;
    }
    let mut took = Vec::new();
    for n in 0..many {
        let start = Instant::now();
        vault.transact(Action("test.changed"), at, |tx| {
            tx.about(RecordRef { kind: "request", id: i64::from(n % 50) });
            tx.changed("title", Some("old"), Some("new"));
            tx.set_setting(&format!("k{}", n % 200), &format!("\"{n}\""))
        })?;
        took.push(start.elapsed());
    }
    took.sort_unstable();
    let at = |share: usize| took.get(took.len() * share / 100).copied().unwrap_or_default();
    println!("a change: {:?} / {:?}", at(50), at(95));
    let bytes = std::fs::metadata(Path::new(&dir).join("vault.db")).map_or(0, |meta| meta.len());
    let start = Instant::now();
    let current = vault.pages_are_current(&|_| true)?;
    println!("a pass over {} MB: {:?}, {current}", bytes / 1_000_000, start.elapsed());
    Ok(())
}
