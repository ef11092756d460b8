//! Opens (or makes) the vault in the folder given, with the cheap test key, and commits numbered changes until it is killed, printing
//! `ACK n` after each: what a crash test kills. A second argument ends it after that many changes.

use std::io::Write as _;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use vault::{Action, KdfProfile, NewVault, Sensitive, UnlockKey, Vault, VaultError};

fn main() -> Result<(), VaultError> {
    let mut args = std::env::args().skip(1);
    let dir = args.next().ok_or(VaultError::Invalid { field: "folder", rule: "required" })?;
    let count = args.next().and_then(|n| n.parse().ok()).unwrap_or(u64::MAX);
    let passphrase = Sensitive::new("a passphrase for crash tests".to_owned());
    let at = DateTime::<Utc>::UNIX_EPOCH;
    let vault = match Vault::unlock(Path::new(&dir), UnlockKey::Passphrase(&passphrase), at) {
        Err(VaultError::NotFound) => {
            let new = NewVault {
                passphrase: &passphrase,
                officer_name: "Writer",
                kdf: KdfProfile::for_tests(),
                label: "Crash test",
            };
            Vault::create(Path::new(&dir), new, at)?.0
        }
        other => other?,
    };
    let mut out = std::io::stdout().lock();
    let start = vault.read(|view| Ok(view.trail_head()?.seq))?;
    for n in (start..).take(usize::try_from(count).unwrap_or(usize::MAX)) {
        let at = at + TimeDelta::seconds(i64::try_from(n).unwrap_or(0));
        vault.transact(Action("test.written"), at, |tx| {
            tx.note("n", &n.to_string());
            tx.changed("n", None, Some(&n.to_string()));
            if n.is_multiple_of(5) {
                tx.attach(n.to_string().as_bytes(), "n", "text/plain")?;
            }
            tx.set_setting("last", &n.to_string())
        })?;
        writeln!(out, "ACK {n}")?;
        out.flush()?;
    }
    vault.close()
}
