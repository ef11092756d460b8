//! Checking the whole trail: every number, link, hash, signature, commitment, and the head.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};

use rusqlite::Connection;

use super::{About, ENTRY_VERSION, Entry, commitment, leaf, origin, signature_holds};
use crate::head::Head;
use crate::{VaultError, canonical, handover};

/// What is wrong with the first bad entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrailFault {
    /// The number is missing: an entry was removed, or another has its place.
    Missing,
    /// The text is not an entry in canonical form, or columns beside it differ from it.
    Altered,
    /// The hash does not belong to the text.
    Hash,
    /// The entry does not continue the one before: something was removed, inserted or put in another order.
    Link,
    /// The officer named is not known to this vault.
    UnknownOfficer,
    /// The signature is not the named officer's.
    Signature,
    /// A stored value is not the one that the entry committed to.
    Detail,
    /// The trail ends before or after the head that the vault remembers.
    Head,
}

impl TrailFault {
    /// Its kebab-case name, for messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Altered => "altered",
            Self::Hash => "hash",
            Self::Link => "link",
            Self::UnknownOfficer => "unknown-officer",
            Self::Signature => "signature",
            Self::Detail => "detail",
            Self::Head => "head",
        }
    }
}

/// Entries whose signatures are checked in one go by one thread.
const CHUNK: usize = 512;
/// More threads than this bring nothing: reading the trail then takes longer than checking it.
const MOST_THREADS: usize = 4;

/// What is left to check of an entry once everything but its signature holds.
struct Signed {
    seq: u64,
    key: [u8; 32],
    leaf: [u8; 32],
    sig: Vec<u8>,
}

/// Checks every entry from the first. Returns how many hold, and the first bad one.
///
/// Signatures take most of the time and depend on nothing else, so they are checked beside the reading, on other threads.
pub(crate) fn verify(
    conn: &Connection,
    officers: &BTreeMap<String, [u8; 32]>,
    head: &Head,
    progress: impl FnMut(u64) -> bool,
) -> Result<(u64, Option<(u64, TrailFault)>), VaultError> {
    let leaf = origin(&handover::trail_vault(conn, &head.vault_id)?);
    verify_span(conn, officers, head, Span { after: 0, leaf, last: None }, progress)
}

/// Some entries in a row.
pub(crate) struct Span {
    /// The entry before them, which was checked already; 0 for the beginning.
    pub(crate) after: u64,
    /// Hex of its leaf hash.
    pub(crate) leaf: String,
    /// The last of them; none for all, and then they must end at the head.
    pub(crate) last: Option<u64>,
}

/// [`verify`] for some of the entries.
pub(crate) fn verify_span(
    conn: &Connection,
    officers: &BTreeMap<String, [u8; 32]>,
    head: &Head,
    span: Span,
    progress: impl FnMut(u64) -> bool,
) -> Result<(u64, Option<(u64, TrailFault)>), VaultError> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    let forged = AtomicU64::new(u64::MAX);
    let (sender, receiver) = mpsc::sync_channel::<Vec<Signed>>(2 * threads);
    let receiver = Mutex::new(receiver);
    let (holding, fault) = std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| check_signatures(&receiver, &forged));
        }
        // The threads end when the sender is dropped at the end of the reading, whatever came of it.
        read_all(conn, officers, head, span, progress, sender, &forged)
    })?;
    match forged.into_inner() {
        u64::MAX => Ok((holding, fault)),
        // A signature is checked before what stands beside the entry, so at the same number it comes first.
        seq if fault.is_none_or(|(bad, fault)| seq <= bad || fault == TrailFault::Head) => {
            Ok((seq - 1, Some((seq, TrailFault::Signature))))
        }
        _ => Ok((holding, fault)),
    }
}

/// Takes chunks until there are no more; remembers the smallest number whose signature does not hold.
fn check_signatures(chunks: &Mutex<mpsc::Receiver<Vec<Signed>>>, forged: &AtomicU64) {
    loop {
        let next = chunks.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(chunk) = next else { return };
        if let Some(bad) = chunk.iter().find(|entry| !signature_holds(&entry.key, &entry.leaf, &entry.sig)) {
            forged.fetch_min(bad.seq, Ordering::SeqCst);
        }
    }
}

/// Reads the trail and checks everything but the signatures, which go to `signatures`.
fn read_all(
    conn: &Connection,
    officers: &BTreeMap<String, [u8; 32]>,
    head: &Head,
    span: Span,
    mut progress: impl FnMut(u64) -> bool,
    signatures: mpsc::SyncSender<Vec<Signed>>,
    forged: &AtomicU64,
) -> Result<(u64, Option<(u64, TrailFault)>), VaultError> {
    const GONE: VaultError = VaultError::Internal("the threads that check the trail are gone");
    let mut rows = conn
        .prepare("SELECT seq, at, who, action, entry, leaf, sig FROM trail WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq")?;
    let Span { after: mut seq, leaf: mut prev, last } = span;
    let number = |seq| i64::try_from(seq).map_err(|_| VaultError::Internal("the trail is full"));
    let mut found = rows.query([number(seq + 1)?, last.map_or(Ok(i64::MAX), number)?])?;
    let mut beside = Beside::open(conn)?;
    let mut chunk = Vec::with_capacity(CHUNK);
    let mut fault = None;
    while let Some(row) = found.next()? {
        seq += 1;
        if seq.is_multiple_of(1024) && !progress(seq) {
            return Err(VaultError::Cancelled);
        }
        let stored = Stored {
            seq: row.get(0)?,
            at: row.get(1)?,
            who: row.get(2)?,
            action: row.get(3)?,
            entry: row.get(4)?,
            leaf: row.get(5)?,
            sig: row.get(6)?,
        };
        prev = match stored.check(seq, &prev, officers) {
            Ok((entry, leaf, key)) => {
                chunk.push(Signed { seq, key, leaf, sig: stored.sig });
                if let Err(bad) = beside.check(seq, &entry) {
                    fault = Some((seq, bad));
                    break;
                }
                hex::encode(leaf)
            }
            Err(bad) => {
                fault = Some((seq, bad));
                break;
            }
        };
        if chunk.len() == CHUNK {
            signatures.send(std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK))).map_err(|_| GONE)?;
            // Whatever comes after a forged entry is not looked at.
            if forged.load(Ordering::SeqCst) < seq {
                return Ok((seq, None));
            }
        }
    }
    signatures.send(chunk).map_err(|_| GONE)?;
    if let Some((bad, fault)) = fault {
        return Ok((bad - 1, Some((bad, fault))));
    }
    if last.is_none() && (seq != head.trail_seq || prev != head.trail_head) {
        return Ok((seq, Some((seq.min(head.trail_seq) + u64::from(seq != head.trail_seq), TrailFault::Head))));
    }
    Ok((seq, None))
}

struct Stored {
    seq: i64,
    at: String,
    who: String,
    action: String,
    entry: String,
    leaf: Vec<u8>,
    sig: Vec<u8>,
}

impl Stored {
    /// Everything that the row itself tells, but the signature: hands back the entry, its leaf and the key that must have signed it.
    fn check(
        &self,
        seq: u64,
        prev: &str,
        officers: &BTreeMap<String, [u8; 32]>,
    ) -> Result<(Entry, [u8; 32], [u8; 32]), TrailFault> {
        if u64::try_from(self.seq) != Ok(seq) {
            return Err(TrailFault::Missing);
        }
        let hash = leaf(&self.entry);
        if hash.as_slice() != self.leaf {
            return Err(TrailFault::Hash);
        }
        let value: serde_json::Value = serde_json::from_str(&self.entry).map_err(|_| TrailFault::Altered)?;
        if canonical::write(&value).ok().as_ref() != Some(&self.entry) {
            return Err(TrailFault::Altered);
        }
        let entry: Entry = serde_json::from_value(value).map_err(|_| TrailFault::Altered)?;
        if entry.prev != prev || entry.seq != seq {
            return Err(TrailFault::Link);
        }
        if entry.v != ENTRY_VERSION || entry.at != self.at || entry.who != self.who || entry.action != self.action {
            return Err(TrailFault::Altered);
        }
        let key = officers.get(&entry.who).ok_or(TrailFault::UnknownOfficer)?;
        Ok((entry, hash, *key))
    }
}

/// The tables beside the trail, walked in step with it.
struct Beside<'c> {
    about: rusqlite::Statement<'c>,
    detail: rusqlite::Statement<'c>,
}

impl<'c> Beside<'c> {
    fn open(conn: &'c Connection) -> Result<Self, VaultError> {
        Ok(Self {
            about: conn.prepare("SELECT kind, record FROM trail_about WHERE seq = ?1")?,
            detail: conn.prepare("SELECT slot, salt, value FROM trail_detail WHERE seq = ?1")?,
        })
    }

    fn check(&mut self, seq: u64, entry: &Entry) -> Result<(), TrailFault> {
        let seq = i64::try_from(seq).map_err(|_| TrailFault::Missing)?;
        let read = |row: &rusqlite::Row<'_>| Ok(About { kind: row.get(0)?, id: row.get(1)? });
        let mut about: Vec<About> =
            self.about.query_map([seq], read).and_then(Iterator::collect).map_err(|_| TrailFault::Altered)?;
        about.sort_unstable();
        if about != entry.about {
            return Err(TrailFault::Altered);
        }
        let mut rows = self.detail.query([seq]).map_err(|_| TrailFault::Detail)?;
        while let Some(row) = rows.next().map_err(|_| TrailFault::Detail)? {
            let read =
                || -> rusqlite::Result<(usize, [u8; 32], String)> { Ok((row.get(0)?, row.get(1)?, row.get(2)?)) };
            let (slot, salt, value) = read().map_err(|_| TrailFault::Detail)?;
            let promised = match slot.checked_sub(1) {
                None => entry.detail.as_ref(),
                Some(field) => entry.fields.get(field).map(|f| &f.commit),
            };
            if promised != Some(&commitment(&salt, &value)) {
                return Err(TrailFault::Detail);
            }
        }
        Ok(())
    }
}
