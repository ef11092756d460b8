//! Kills a writing process at random moments, again and again: whatever was acknowledged is there afterwards, and the trail verifies.
//!
//! The test binary starts itself as the writer: with the variable set, the test named `writer` writes until it is killed.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use chrono::{DateTime, Utc};
use vault::{Action, KdfProfile, NewVault, Sensitive, UnlockKey, Vault, VaultError};

const FOLDER: &str = "TUTELA_KILL_TEST_FOLDER";
const KILLS: u32 = 300;

fn passphrase() -> Sensitive<String> {
    Sensitive::new("a passphrase for crash tests".to_owned())
}

fn unlock(dir: &Path) -> Vault {
    Vault::unlock(dir, UnlockKey::Passphrase(&passphrase()), DateTime::<Utc>::UNIX_EPOCH).unwrap()
}

/// Does nothing unless it was started by the test below.
#[test]
fn writer() {
    let Some(dir) = std::env::var_os(FOLDER) else { return };
    let vault = unlock(Path::new(&dir));
    let mut out = std::io::stdout().lock();
    let start = vault.read(|v| Ok(v.trail_head()?.seq)).unwrap();
    for n in start.. {
        vault
            .transact(Action("test.written"), DateTime::<Utc>::UNIX_EPOCH, |tx| {
                tx.note("n", &n.to_string());
                tx.changed("n", None, Some(&n.to_string()));
                if n.is_multiple_of(5) {
                    tx.attach(n.to_string().as_bytes(), "n", "text/plain")?;
                }
                tx.set_setting("last", &n.to_string())
            })
            .unwrap();
        writeln!(out, "ACK {n}").unwrap();
        out.flush().unwrap();
    }
}

fn start(dir: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["writer", "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// A small generator with a fixed seed: the moments differ, the run does not depend on a source of randomness.
struct Moments(u64);

impl Moments {
    fn next(&mut self) -> Duration {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        Duration::from_micros(self.0 % 25_000)
    }
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let secret = passphrase();
    let new = NewVault { passphrase: &secret, officer_name: "Writer", kdf: KdfProfile::for_tests(), label: "Kill" };
    drop(Vault::create(dir, new, DateTime::<Utc>::UNIX_EPOCH).unwrap());

    let mut moments = Moments(0x9e37_79b9_7f4a_7c15);
    let mut acknowledged_in_all = 0u64;
    for round in 0..KILLS {
        let mut child = start(dir);
        let mut out = BufReader::new(child.stdout.take().unwrap());
        // The first words of the test harness come before the first change; from then on the moment is random.
        let mut text = String::new();
        while !text.contains("ACK") {
            assert_ne!(out.read_line(&mut text).unwrap(), 0, "the writer ended by itself in round {round}: {text}");
        }
        std::thread::sleep(moments.next());
        child.kill().unwrap();
        child.wait().unwrap();
        out.read_to_string(&mut text).unwrap();
        let acks: Vec<u64> = text
            .split("ACK ")
            .skip(1)
            // A line without its end was cut by the kill; it was not acknowledged in full.
            .filter_map(|rest| rest.split_once('\n')?.0.parse().ok())
            .collect();
        let last = *acks.last().unwrap();
        acknowledged_in_all += acks.len() as u64;

        let vault = unlock(dir);
        assert_eq!(vault.warnings(), [], "round {round}: an honest crash is no roll-back");
        let (found, seq) =
            vault.read(|v| Ok((v.setting("last")?.unwrap().parse::<u64>().unwrap(), v.trail_head()?.seq))).unwrap();
        assert!(found >= last, "round {round}: {last} was acknowledged, {found} is there");
        assert!(found <= last + 1, "round {round}: at most the change in flight came in beside: {last}, {found}");
        assert_eq!(seq, found + 1, "round {round}: a change and its entry come together");
        if round % 25 == 0 || round + 1 == KILLS {
            let verdict = vault.verify(&|_| true).unwrap();
            assert!(verdict.is_sound(), "round {round}: {verdict:?}");
        }
    }
    assert!(acknowledged_in_all > u64::from(KILLS), "{acknowledged_in_all} changes in {KILLS} rounds");
    let vault = unlock(dir);
    let files = std::fs::read_dir(dir.join("files")).unwrap().count() as u64;
    let last: u64 = vault.read(|v| Ok(v.setting("last")?.unwrap().parse().unwrap())).unwrap();
    assert_eq!(files, last / 5, "every attachment is there and no orphan is left");
    let _: Result<(), VaultError> = vault.close();
}
