//! What all pages of the database are together, kept outside of it, so that a single page put back as it was is noticed.
//!
//! Each page on the disk ends with SQLCipher's tag, a keyed digest of that page as it was last written. Of all of them one sum is kept: the
//! exclusive or of HMAC(key, page number || tag). A change takes the old tags of the pages it touched out and puts the new ones in; it
//! costs nothing for the pages it left alone. The sum stands sealed in `vault.head` and in this computer's mirror: whoever sees it could look for
//! other sets of pages with the same one.
//!
//! What must stay true: a commit is followed here, and told to `vault.head` and flushed, before its log goes into the database. Then whatever a
//! crash leaves, the log holds every change that `vault.head` does not know, and the sum can be carried on to what is there.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::VaultError;
use crate::folder::Folder;
use crate::head::{Head, Mark};
use crate::keys::{Key, sub, wrap};
use crate::log::{self, Commit, Place};

/// Bytes of a page, and of the tag at its end.
pub(crate) const PAGE: usize = 4096;
pub(crate) const TAG: usize = 64;
/// Bytes read at a time in a pass over all pages.
const STRETCH: usize = 64 * PAGE;

pub(crate) type Tag = [u8; TAG];
/// What all pages are together.
pub(crate) type Sum = [u8; 32];

/// The database's file and log as they lay there before the engine looked at them.
pub(crate) struct AtRest {
    db: Arc<File>,
    log: PathBuf,
    place: Option<Place>,
    commits: Vec<Commit>,
}

impl AtRest {
    /// Looks. The file stays open until the vault is closed: closing it earlier would drop the engine's locks on it.
    pub(crate) fn look(folder: &Folder) -> Result<Self, VaultError> {
        let db = match File::open(folder.db()) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Err(VaultError::Damaged { what: "database" }),
            other => Ok(other?),
        }?;
        // To the engine an emptied file is a new database, in which it would begin to write.
        if pages_in(&db) == 0 {
            return Err(VaultError::Damaged { what: "database" });
        }
        let mut place = None;
        let commits = log::read_on(&folder.log(), &mut place)?.commits;
        Ok(Self { db: Arc::new(db), log: folder.log(), place, commits })
    }

    /// The sum that all pages have now, if they had `then` so many commits ago; `None` when the log does not go back that far.
    fn carried_on(&self, key: &Key, then: Sum, commits: u64) -> Option<Sum> {
        let since = usize::try_from(commits).ok().and_then(|many| self.commits.len().checked_sub(many))?;
        let (before, after) = self.commits.split_at(since);
        let mut pages = self.fresh(key, Some([0; 32]));
        pages.take_in(before).ok()?;
        pages.value = Some(then);
        pages.take_in(after).ok()?;
        pages.value
    }

    /// What the heads outside say that the sum must be: one for each that can be held to what is there.
    ///
    /// One that was not flushed may be from any moment before, after which the log went into the database: where it is behind, it says nothing.
    pub(crate) fn expected(&self, key: &Key, now: &Head, writes: u64, seen: &[(Head, bool)]) -> Vec<Sum> {
        let mut expected = Vec::new();
        for (head, flushed) in seen {
            let Some(mark) = &head.pages else { continue };
            let Some(behind) = writes.checked_sub(mark.writes) else { continue };
            // Changes that did not count writes came in between: an older version of the product made them.
            if behind == 0 && head.commit_seq != now.commit_seq || behind > 0 && !flushed {
                continue;
            }
            let then = unseal(key, &head.vault_id, mark);
            if let Some(sum) = then.and_then(|then| self.carried_on(key, then, behind))
                && !expected.contains(&sum)
            {
                expected.push(sum);
            }
        }
        expected
    }

    /// The account from here on; `value` is what the sum is held to be.
    pub(crate) fn into_pages(self, key: &Key, value: Option<Sum>) -> Result<Pages, VaultError> {
        let mut pages = self.fresh(key, None);
        pages.take_in(&self.commits)?;
        pages.place = self.place;
        pages.value = value;
        Ok(pages)
    }

    fn fresh(&self, key: &Key, value: Option<Sum>) -> Pages {
        Pages {
            db: Arc::clone(&self.db),
            log: self.log.clone(),
            key: key.clone(),
            size: pages_in(&self.db),
            value,
            place: None,
            in_log: BTreeMap::new(),
            lost: false,
            told: false,
        }
    }
}

/// The account of all pages in an open vault. Goes with the writer: whoever commits holds both.
pub(crate) struct Pages {
    db: Arc<File>,
    log: PathBuf,
    /// The vault key that the database is under.
    key: Key,
    /// Pages of the database.
    size: u32,
    /// What all pages are together; `None` where nobody can say, in a vault that is older than what was seen of it.
    value: Option<Sum>,
    /// How far the log was followed.
    place: Option<Place>,
    /// The newest tags of the pages in the log; the others' stand in the database.
    in_log: BTreeMap<u32, Tag>,
    /// The last commit could not be followed.
    lost: bool,
    /// What was followed is known outside.
    told: bool,
}

/// How far the world outside the database knows what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// All of it; or nobody waits for it, since nobody knows what the pages should be.
    Told,
    /// The last commit is not known yet.
    Untold,
    /// The last commit could not even be read here.
    Lost,
}

/// Something to compare with the database, at one moment.
pub(crate) struct Snapshot {
    db: Arc<File>,
    key: Key,
    size: u32,
    in_log: BTreeMap<u32, Tag>,
    pub(crate) value: Option<Sum>,
}

impl Pages {
    /// Begins anew with what is there.
    pub(crate) fn begin(folder: &Folder, key: &Key) -> Result<Self, VaultError> {
        let mut pages = AtRest::look(folder)?.into_pages(key, None)?;
        pages.begin_anew()?;
        Ok(pages)
    }

    /// What is there now is what the vault is held to from now on.
    pub(crate) fn begin_anew(&mut self) -> Result<(), VaultError> {
        self.value = Some(self.snapshot().sum(&|_| true)?);
        self.told = false;
        Ok(())
    }

    /// Begins anew with what is there, under another vault key or after something was written here that nobody followed. Nothing that was
    /// refused may stand in the log.
    pub(crate) fn begin_under(&mut self, key: &Key) -> Result<(), VaultError> {
        self.key = key.clone();
        self.value = None;
        self.place = None;
        self.in_log.clear();
        self.size = pages_in(&self.db);
        self.follow()?;
        self.begin_anew()
    }

    /// Takes in what was committed since the last time, before the log goes into the database. To be called after each commit, and at no other
    /// time: what a refused change left in the log looks like one.
    pub(crate) fn follow(&mut self) -> Result<(), VaultError> {
        self.lost = true;
        let mut place = self.place.clone();
        let news = log::read_on(&self.log, &mut place)?;
        if news.another {
            self.in_log.clear();
        }
        self.take_in(&news.commits)?;
        self.told &= news.commits.is_empty();
        self.place = place;
        self.lost = false;
        Ok(())
    }

    /// The log went into the database and is empty.
    pub(crate) fn log_is_empty(&mut self) {
        self.in_log.clear();
    }

    /// What the head outside must be told before the log goes into the database.
    pub(crate) fn state(&self) -> State {
        match (self.lost, self.told || self.value.is_none()) {
            (true, _) => State::Lost,
            (false, false) => State::Untold,
            (false, true) => State::Told,
        }
    }

    pub(crate) fn set_told(&mut self) {
        self.told = true;
    }

    /// Nobody can say any more what the pages should be.
    pub(crate) fn forget(&mut self) {
        self.value = None;
    }

    /// The account as it goes into a head.
    pub(crate) fn mark(&self, vault_id: &str, writes: u64) -> Result<Option<Mark>, VaultError> {
        let Some(value) = &self.value else { return Ok(None) };
        let sealed = wrap::seal(&sub::derive(&self.key, sub::PAGES_SEAL), &mark_place(vault_id, writes), value)?;
        Ok(Some(Mark { writes, sum: hex::encode(sealed) }))
    }

    /// Bytes of the database.
    pub(crate) fn bytes(&self) -> u64 {
        u64::from(self.size) * PAGE as u64
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot {
            db: Arc::clone(&self.db),
            key: self.key.clone(),
            size: self.size,
            in_log: self.in_log.clone(),
            value: self.value,
        }
    }

    fn take_in(&mut self, commits: &[Commit]) -> Result<(), VaultError> {
        let share = Share::under(&self.key);
        // All or nothing: a read that fails here is tried again as a whole.
        let (mut value, mut size, mut in_log) = (self.value, self.size, BTreeMap::new());
        for Commit { pages, size: next } in commits {
            for (page, tag) in pages {
                let old = match in_log.get(page).or_else(|| self.in_log.get(page)) {
                    Some(tag) => *tag,
                    // A page beyond the end was not there, whatever the file holds.
                    None if *page > size => [0; TAG],
                    None => tag_in(&self.db, *page)?,
                };
                for tag in [&old, tag] {
                    mix(&mut value, &share.of(*page, tag));
                }
                in_log.insert(*page, *tag);
            }
            for page in next.saturating_add(1)..=size {
                let old = match in_log.get(&page).or_else(|| self.in_log.get(&page)) {
                    Some(tag) => *tag,
                    None => tag_in(&self.db, page)?,
                };
                mix(&mut value, &share.of(page, &old));
                in_log.insert(page, [0; TAG]);
            }
            size = *next;
        }
        (self.value, self.size) = (value, size);
        self.in_log.append(&mut in_log);
        Ok(())
    }
}

impl Snapshot {
    /// Passes over all pages. `progress` gets 0.0 to 1.0 and stops it with `false`.
    ///
    /// # Errors
    /// `Cancelled`, and what the disk answers.
    pub(crate) fn sum(&self, progress: &dyn Fn(f32) -> bool) -> Result<Sum, VaultError> {
        let share = Share::under(&self.key);
        let mut value = Some([0; 32]);
        let mut stretch = vec![0; STRETCH];
        let mut page = 0u32;
        while page < self.size {
            #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
            if !progress(page as f32 / self.size as f32) {
                return Err(VaultError::Cancelled);
            }
            let read = platform::read_at(&self.db, &mut stretch, u64::from(page) * PAGE as u64)?;
            let (whole, _) = stretch.get(..read).unwrap_or_default().as_chunks::<PAGE>();
            for number in page + 1..=self.size.min(page.saturating_add(64)) {
                let there = whole.get((number - page - 1) as usize).and_then(|bytes| bytes.last_chunk::<TAG>());
                let tag = self.in_log.get(&number).or(there).unwrap_or(&[0; TAG]);
                mix(&mut value, &share.of(number, tag));
            }
            page = page.saturating_add(64);
        }
        Ok(value.unwrap_or_default())
    }

    /// Whether every page is the newest that was written; `None` when nobody can say.
    ///
    /// # Errors
    /// As [`Snapshot::sum`].
    pub(crate) fn holds(&self, progress: &dyn Fn(f32) -> bool) -> Result<Option<bool>, VaultError> {
        let Some(value) = &self.value else { return Ok(None) };
        Ok(Some(sub::same(value, &self.sum(progress)?)))
    }
}

/// A page's share in the sum.
struct Share(Hmac<Sha256>);

impl Share {
    fn under(key: &Key) -> Self {
        Self(sub::keyed(&sub::derive(key, sub::PAGES)))
    }

    fn of(&self, page: u32, tag: &Tag) -> Sum {
        // A page that was never written, such as the one that the engine keeps for its locks.
        if *tag == [0; TAG] {
            return [0; 32];
        }
        let mut mac = self.0.clone();
        mac.update(&page.to_be_bytes());
        mac.update(tag);
        mac.finalize().into_bytes().into()
    }
}

fn mix(value: &mut Option<Sum>, share: &Sum) {
    for (to, from) in value.iter_mut().flatten().zip(share) {
        *to ^= from;
    }
}

fn pages_in(db: &File) -> u32 {
    let bytes = db.metadata().map_or(0, |meta| meta.len());
    u32::try_from(bytes / PAGE as u64).unwrap_or(u32::MAX)
}

fn tag_in(db: &File, page: u32) -> Result<Tag, VaultError> {
    let mut tag = [0; TAG];
    let end = u64::from(page) * PAGE as u64;
    if platform::read_at(db, &mut tag, end.saturating_sub(TAG as u64))? < TAG {
        return Ok([0; TAG]);
    }
    Ok(tag)
}

fn mark_place(vault_id: &str, writes: u64) -> Vec<u8> {
    format!("tutela-pages/v1|{vault_id}|{writes}").into_bytes()
}

fn unseal(key: &Key, vault_id: &str, mark: &Mark) -> Option<Sum> {
    let sealed = hex::decode(&mark.sum).ok()?;
    let value = wrap::open(&sub::derive(key, sub::PAGES_SEAL), &mark_place(vault_id, mark.writes), &sealed)?;
    value.as_slice().try_into().ok()
}

#[cfg(test)]
mod tests;
