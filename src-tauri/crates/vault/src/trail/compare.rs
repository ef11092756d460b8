//! What somebody kept of the trail, held against the trail as it stands: the foot of a document, or a checkpoint.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::OptionalExtension as _;

use super::merkle::{Hash, Tree};
use super::{export, signature_of};
use crate::{Vault, VaultError, handover, head};

/// The fewest digits of a hash that say anything.
const FEWEST_DIGITS: usize = 12;
/// The longest text that is looked at.
const LONGEST: usize = 16 * 1024;

/// What came of holding something kept against the trail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The trail still says, up to there, what it said then.
    Same,
    /// The trail says something else there now: it was changed since, or the paper is not from this vault.
    Other,
    /// The trail does not reach there: it was cut, an older copy was put back, or the paper is not from this vault.
    Beyond,
    /// The checkpoint is about another vault.
    AnotherVault,
    /// The checkpoint is not signed by an officer of this vault.
    Unsigned,
}

impl Verdict {
    /// Its kebab-case name, for messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Other => "other",
            Self::Beyond => "beyond",
            Self::AnotherVault => "another-vault",
            Self::Unsigned => "unsigned",
        }
    }
}

/// A verdict, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The verdict.
    pub verdict: Verdict,
    /// The entry up to which something was kept.
    pub seq: u64,
    /// When that entry was made, as the trail has it; only where it is the same.
    pub at: Option<String>,
    /// Id of the officer who signed the checkpoint; only where one did.
    pub signed_by: Option<String>,
}

/// What was kept.
enum Kept {
    /// The foot of a document: an entry's number and the first digits of its hash.
    Foot {
        seq: u64,
        digits: String,
    },
    Checkpoint(Note),
}

struct Note {
    /// What is signed.
    text: String,
    origin: String,
    size: u64,
    root: Hash,
    /// Who signed, by id, with the key's number and the signature.
    signatures: Vec<(String, [u8; 4], Vec<u8>)>,
}

/// Finds `123:0a1b…` anywhere in a text.
fn foot(text: &str) -> Option<(u64, String)> {
    text.match_indices(':').find_map(|(at, _)| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        let number: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
        let seq = number.chars().rev().collect::<String>().parse().ok()?;
        // As printed: digits without a blank. Whoever types them may put one after the colon.
        let digits: String = after.trim_start().chars().take_while(char::is_ascii_hexdigit).collect();
        (FEWEST_DIGITS..=64).contains(&digits.len()).then(|| (seq, digits.to_ascii_lowercase()))
    })
}

/// Reads a checkpoint: `tlog-checkpoint` in a `signed-note`, both by C2SP.
fn note(text: &str) -> Option<Note> {
    let clean = text.replace("\r\n", "\n");
    let (body, signed) = clean.split_once("\n\n")?;
    let mut lines = body.lines();
    let origin = lines.next()?.trim_start_matches('\u{feff}').to_owned();
    let size = lines.next()?.parse().ok()?;
    let root = STANDARD.decode(lines.next()?).ok()?.try_into().ok()?;
    let signatures = signed
        .lines()
        .filter_map(|line| {
            let (name, signature) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
            let bytes = STANDARD.decode(signature.trim()).ok()?;
            let (number, signature) = bytes.split_first_chunk::<4>()?;
            Some((name.strip_prefix("tutela/officer/")?.to_owned(), *number, signature.to_vec()))
        })
        .collect();
    Some(Note { text: format!("{}\n", body.trim_start_matches('\u{feff}')), origin, size, root, signatures })
}

fn read(text: &str) -> Option<Kept> {
    if text.trim_start().trim_start_matches('\u{feff}').starts_with("tutela/vault/") {
        return note(text.trim_start()).map(Kept::Checkpoint);
    }
    foot(text).map(|(seq, digits)| Kept::Foot { seq, digits })
}

impl Vault {
    /// Holds what somebody kept against the trail: the line at the foot of a document, or a whole checkpoint.
    ///
    /// # Errors
    /// `Invalid{text, nothing-kept}` where there is neither in the text; `Damaged`.
    pub fn compare_trail(&self, text: &str) -> Result<Comparison, VaultError> {
        let kept = Some(text).filter(|text| text.len() <= LONGEST).and_then(read);
        match kept.ok_or(VaultError::Invalid { field: "text", rule: "nothing-kept" })? {
            Kept::Foot { seq, digits } => self.compare_foot(seq, &digits),
            Kept::Checkpoint(note) => self.compare_checkpoint(&note),
        }
    }

    fn compare_foot(&self, seq: u64, digits: &str) -> Result<Comparison, VaultError> {
        self.read(|view| {
            let found: Option<(Hash, String)> = view
                .conn
                .prepare_cached("SELECT leaf, at FROM trail WHERE seq = ?1")?
                .query_row([i64::try_from(seq).unwrap_or(i64::MAX)], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let (verdict, at) = match found {
                None => (Verdict::Beyond, None),
                Some((leaf, at)) if hex::encode(leaf).starts_with(digits) => (Verdict::Same, Some(at)),
                Some(_) => (Verdict::Other, None),
            };
            Ok(Comparison { verdict, seq, at, signed_by: None })
        })
    }

    fn compare_checkpoint(&self, note: &Note) -> Result<Comparison, VaultError> {
        self.read(|view| {
            let now = head::of_database(view.conn)?;
            let plain = |verdict| Comparison { verdict, seq: note.size, at: None, signed_by: None };
            let ours = [now.vault_id.clone(), handover::trail_vault(view.conn, &now.vault_id)?];
            if !ours.iter().any(|id| export::origin(id) == note.origin) {
                return Ok(plain(Verdict::AnotherVault));
            }
            let keys = self.signing_keys(view.conn)?;
            let signer = note.signatures.iter().find(|(officer, number, signature)| {
                let Some(key) = keys.get(officer) else { return false };
                export::key_number(&export::signer_name(officer), key) == *number
                    && signature_of(key, note.text.as_bytes(), signature)
            });
            let Some((officer, ..)) = signer else { return Ok(plain(Verdict::Unsigned)) };
            let signed_by = Some(officer.clone());
            if note.size > now.trail_seq {
                return Ok(Comparison { signed_by, ..plain(Verdict::Beyond) });
            }
            let size = i64::try_from(note.size).map_err(|_| VaultError::Damaged { what: "trail" })?;
            let mut rows = view.conn.prepare_cached("SELECT leaf FROM trail WHERE seq <= ?1 ORDER BY seq")?;
            let leaves = rows.query_map([size], |row| row.get::<_, Hash>(0))?.collect::<Result<Vec<_>, _>>()?;
            if Tree::over(leaves).root() != note.root {
                return Ok(Comparison { signed_by, ..plain(Verdict::Other) });
            }
            let at = view
                .conn
                .prepare_cached("SELECT at FROM trail WHERE seq = ?1")?
                .query_row([size], |row| row.get(0))
                .optional()?;
            Ok(Comparison { verdict: Verdict::Same, seq: note.size, at, signed_by })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Action;
    use crate::open::tests::{make, noon};

    fn verdict(vault: &Vault, text: &str) -> Verdict {
        vault.compare_trail(text).unwrap().verdict
    }

    fn change(vault: &Vault, value: &str) {
        vault
            .transact(Action("settings.changed"), noon(), |tx| {
                tx.changed("zone", None, Some(value));
                tx.set_setting("zone", value)
            })
            .unwrap();
    }

    #[test]
    fn what_a_document_says_at_its_foot_is_found_again_however_it_is_typed() {
        let dir = tempfile::tempdir().unwrap();
        let (vault, _) = make(dir.path());
        change(&vault, "\"Europe/Budapest\"");
        let head = vault.read(|view| view.trail_head()).unwrap();
        change(&vault, "\"Europe/Lisbon\"");
        let short: String = head.hash.chars().take(16).collect();
        for typed in [
            format!("File 0123456789abcdef · trail {}:{short}", head.seq),
            format!("Akta 0123456789abcdef · napló {}: {}", head.seq, short.to_uppercase()),
            format!("{}:{}", head.seq, head.hash),
        ] {
            let found = vault.compare_trail(&typed).unwrap();
            assert_eq!(
                (found.verdict, found.seq, found.at.as_deref()),
                (Verdict::Same, head.seq, Some("2026-03-02T12:00:00.000Z")),
                "{typed}"
            );
        }
        let other = format!("{}:{}", head.seq - 1, short);
        assert_eq!(verdict(&vault, &other), Verdict::Other);
        assert_eq!(verdict(&vault, &format!("99:{short}")), Verdict::Beyond);
        for nothing in ["", "trail 2:0a1b", "12:30 on Monday", "tutela/vault/x\n1\n", &"9".repeat(20_000)] {
            let refused = vault.compare_trail(nothing).unwrap_err();
            assert_eq!(refused, VaultError::Invalid { field: "text", rule: "nothing-kept" }, "{nothing:.40}");
        }
    }

    #[test]
    fn a_checkpoint_holds_while_the_trail_is_only_continued_and_by_its_officer_s_word_only() {
        let dir = tempfile::tempdir().unwrap();
        let (vault, _) = make(dir.path());
        for zone in ["\"Europe/Budapest\"", "\"Europe/Lisbon\"", "\"Europe/Madrid\""] {
            change(&vault, zone);
        }
        let checkpoint = vault.export_trail(&mut Vec::new(), &|_| true).unwrap();
        assert_eq!(verdict(&vault, &checkpoint.note), Verdict::Same);
        change(&vault, "\"Europe/Berlin\"");
        let found = vault.compare_trail(&checkpoint.note.replace('\n', "\r\n")).unwrap();
        let me = vault.officer().id.clone();
        assert_eq!((found.verdict, found.seq, found.signed_by), (Verdict::Same, 4, Some(me)));
        assert!(found.at.is_some());

        let larger = checkpoint.note.replacen("\n4\n", "\n3\n", 1);
        assert_eq!(verdict(&vault, &larger), Verdict::Unsigned, "what was signed was another size");
        let unsigned = checkpoint.note.split_once("\n\n").unwrap().0.to_owned() + "\n\n";
        assert_eq!(verdict(&vault, &unsigned), Verdict::Unsigned);
        let dir = tempfile::tempdir().unwrap();
        let (stranger, _) = make(dir.path());
        assert_eq!(verdict(&stranger, &checkpoint.note), Verdict::AnotherVault);
    }

    #[test]
    fn a_checkpoint_of_a_history_that_went_another_way_is_told_from_one_that_is_ahead() {
        let dir = tempfile::tempdir().unwrap();
        let (vault, _) = make(dir.path());
        let copy = dir.path().join("copy");
        std::fs::create_dir_all(copy.join("files")).unwrap();
        for name in ["vault.keys", "vault.db", "vault.head"] {
            std::fs::copy(dir.path().join(name), copy.join(name)).unwrap();
        }
        change(&vault, "\"Europe/Budapest\"");
        let checkpoint = vault.export_trail(&mut Vec::new(), &|_| true).unwrap();
        let restored = crate::open::tests::reopen(&copy).unwrap();
        assert_eq!(verdict(&restored, &checkpoint.note), Verdict::Beyond, "cut");
        change(&restored, "\"Europe/Lisbon\"");
        assert_eq!(verdict(&restored, &checkpoint.note), Verdict::Other, "as long, and another");
        assert_eq!(verdict(&vault, &checkpoint.note), Verdict::Same);
    }
}
