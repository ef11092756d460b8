//! R5: single bits of a vault at rest are flipped: the key file with its slots, the head, the database, the log that a crash leaves, attachments, a
//! backup. Each is named at opening, by the full check or at reading, or is provably harmless: everything opens and says what it said before.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use vault::{FileId, Vault, VaultError, Warning};

use super::work::{self, Site};
use super::{Dice, Part, Size, Tally, copy, names, scratch, together};

/// Steps that the vault has behind it.
const STEPS: u64 = 23;
/// What judging says where the account of all pages does not come out.
pub const OLD_PAGES: &str = "opening names pages that are not the newest";

/// What became of damage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The product said so, and what it said.
    Named(String),
    /// Everything opens and says what it said before.
    Harmless,
    /// Something is different, and nothing was said.
    Unnoticed(String),
}

impl Found {
    /// What the product said; nothing where it did not.
    pub fn how(&self) -> &str {
        if let Self::Named(how) = self { how } else { "" }
    }

    /// Counts it.
    ///
    /// # Panics
    /// When it went unnoticed.
    pub fn count(&self, tally: &mut Tally, part: &str, case: &str) {
        match self {
            Self::Named(how) => tally.one(&format!("{part}: {how}")),
            Self::Harmless => tally.one(&format!("{part}: harmless")),
            Self::Unnoticed(what) => panic!("{case}: {part}: unnoticed: {what}"),
        }
    }
}

/// Everything that the vault says about its steps.
///
/// # Errors
/// What reading answers.
pub fn contents(vault: &Vault) -> Result<String, VaultError> {
    let said = vault.read(|view| {
        let kept = view.setting("kept")?;
        let ids: Vec<(i64, u64)> =
            kept.as_deref().map_or_else(Vec::new, |text| serde_json::from_str(text).unwrap_or_default());
        let mut files = Vec::new();
        for (id, _) in ids {
            let mut hash = DefaultHasher::new();
            view.file_bytes(FileId(id))?.hash(&mut hash);
            files.push(hash.finish());
        }
        let settings = [view.setting("last")?, view.setting("entry")?, kept];
        Ok(format!("{:?} {settings:?} {files:?}", view.trail_head()?))
    })?;
    Ok(format!("{said} {:?}", vault.draft("test", "")?))
}

/// Opens a vault, checks it in full and reads it.
///
/// # Panics
/// When a failure is called something else than damage.
pub fn judge(site: &Site, right: &str) -> Found {
    let vault = match site.unlock() {
        Ok(vault) => vault,
        Err(VaultError::Damaged { what }) => return Found::Named(format!("opening names the {what}")),
        Err(VaultError::NewerVault { .. }) => return Found::Named("opening names a newer version".to_owned()),
        Err(other) => panic!("damage is called {other}"),
    };
    if let Some(warning) = vault.warnings().first() {
        let told = match warning {
            Warning::HeadUnknown => "opening names the head",
            Warning::KeysDamaged => "opening names the key file, and its second copy serves",
            Warning::KeysRolledBack => "opening names an old key file",
            Warning::RolledBack => "opening names a roll-back",
            Warning::PagesRolledBack => OLD_PAGES,
            Warning::OpenedElsewhere => "opening names another computer",
            // No damage; what is there is said behind it.
            Warning::NetworkDrive => "opening names a network drive",
        };
        return Found::Named(told.to_owned());
    }
    match vault.verify(&|_| true) {
        Ok(verdict) if !verdict.is_sound() => return Found::Named("the full check names it".to_owned()),
        Err(VaultError::Damaged { what }) => return Found::Named(format!("the full check ends at the {what}")),
        other => drop(other.unwrap()),
    }
    match contents(&vault) {
        Ok(said) if said == right => Found::Harmless,
        Ok(said) => Found::Unnoticed(said),
        Err(VaultError::Damaged { what }) => Found::Named(format!("reading names the {what}")),
        Err(other) => Found::Unnoticed(other.to_string()),
    }
}

/// A vault at rest, and what it says.
pub struct Rest {
    folder: tempfile::TempDir,
    /// What it says.
    pub right: String,
}

impl Rest {
    /// Closed in good order.
    pub fn closed() -> Self {
        let folder = scratch();
        let site = Site::at(folder.path());
        let vault = site.create().unwrap();
        (1..=STEPS).for_each(|n| work::step(&vault, n).unwrap());
        let right = contents(&vault).unwrap();
        vault.close().unwrap();
        Self { folder, right }
    }

    /// Left by a crash with three changes in the log.
    pub fn crashed() -> Self {
        let Self { folder, .. } = Self::closed();
        let left = scratch();
        let site = Site::at(folder.path());
        let vault = site.unlock().unwrap();
        vault
            .read(|view| {
                // A reader's moment keeps the log from being emptied.
                view.setting("last")?;
                for n in [STEPS + 1, STEPS + 3, STEPS + 4] {
                    vault.transact(vault::Action("test.written"), work::at(n), |tx| {
                        let entry = tx.view().trail_head()?.seq + 1;
                        tx.set_setting("entry", &entry.to_string())?;
                        tx.set_setting("last", &n.to_string())
                    })?;
                }
                vault.save_draft("test", "", "{\"n\":25}", work::at(25))?;
                copy(folder.path(), left.path());
                Ok(())
            })
            .unwrap();
        let right = contents(&vault).unwrap();
        Self { folder: left, right }
    }

    /// Where it stands.
    pub fn site(&self) -> Site {
        Site::at(self.folder.path())
    }

    /// A copy that may be damaged.
    pub fn copied(&self) -> (tempfile::TempDir, Site) {
        let to = scratch();
        copy(self.folder.path(), to.path());
        let site = Site::at(to.path());
        (to, site)
    }
}

/// Flips bits as often as asked, and the key file's and head's every one.
///
/// # Panics
/// When one goes unnoticed.
pub fn run(size: Size) -> Tally {
    // Beside each other, so that a run that is cut short has something of everything.
    together([Box::new(move || keys(size)) as Part<'_>, Box::new(move || head(size)), Box::new(move || samples(size))])
}

/// Every bit of `vault.keys`, in both copies, and in the first alone.
///
/// # Panics
/// When one goes unnoticed.
pub fn keys(size: Size) -> Tally {
    let rest = Rest::closed();
    let (_folder, site) = rest.copied();
    let (first, second) = (site.dir().join("vault.keys"), site.dir().join("vault.keys.1"));
    let good = std::fs::read(&first).unwrap();
    let mut tally = Tally::default();
    for bit in 0..good.len() as u64 * 8 {
        if !size.goes_on(0) {
            break;
        }
        let bad = flipped(&good, bit);
        let case = format!("bit {bit} of vault.keys");
        std::fs::write(&first, &bad).unwrap();
        std::fs::write(&second, &bad).unwrap();
        let found = match Vault::peek(&site.dir()) {
            Err(VaultError::Damaged { what: "keys" }) => Found::Named("named without a key".to_owned()),
            Err(VaultError::NewerVault { .. }) => Found::Named("named as a newer version".to_owned()),
            Err(other) => panic!("{case}: {other}"),
            // Blanks between values and the case of hex digits carry nothing.
            Ok(_) => judge(&site, &rest.right),
        };
        found.count(&mut tally, "key file, both copies", &case);
        if matches!(found, Found::Named(_)) && bit.is_multiple_of(11) {
            std::fs::write(&second, &good).unwrap();
            assert!(Vault::peek(&site.dir()).is_err() || Vault::peek(&site.dir()).unwrap().keys_damaged, "{case}");
            tally.one("key file, first copy: named, and the second serves");
        }
    }
    tally
}

/// Every bit of `vault.head`.
fn head(size: Size) -> Tally {
    let rest = Rest::closed();
    let (_folder, site) = rest.copied();
    let path = site.dir().join("vault.head");
    let good = std::fs::read(&path).unwrap();
    let mut tally = Tally::default();
    // At the size of every submission each byte once, at that of a soak each bit.
    let by = if size.most < 100_000 { 7 } else { 1 };
    for bit in (0..good.len() as u64 * 8).step_by(by) {
        if !size.goes_on(0) {
            break;
        }
        std::fs::write(&path, flipped(&good, bit)).unwrap();
        judge(&site, &rest.right).count(&mut tally, "head", &format!("bit {bit} of vault.head"));
    }
    tally
}

/// Bits anywhere in the database, the log, a backup and the attachments; each named.
fn samples(size: Size) -> Tally {
    let (closed, crashed) = (Rest::closed(), Rest::crashed());
    let backup = backup_of(&closed);
    let of = |percent| Size { most: size.most * percent / 100, ..size };
    together([
        Box::new(|| database("database", &closed, of(40))) as Part<'_>,
        Box::new(|| database("backup", &backup, of(10))),
        Box::new(|| log(&crashed, of(5))),
        Box::new(|| attachments(&closed, of(45))),
    ])
}

/// A backup in the place of the vault that it is of.
fn backup_of(rest: &Rest) -> Rest {
    let (folder, site) = rest.copied();
    let vault = site.unlock().unwrap();
    let to = site.dir().join("backup");
    vault.backup(&to, &|_| true).unwrap();
    drop(vault);
    std::fs::rename(to, site.dir().join("vault.db")).unwrap();
    // Its pages are not those that were seen last, and whoever puts it back says so.
    let vault = site.unlock().unwrap();
    assert_eq!(vault.warnings(), [Warning::PagesRolledBack]);
    vault.accept_restored(work::at(STEPS)).unwrap();
    let right = contents(&vault).unwrap();
    vault.close().unwrap();
    Rest { folder, right }
}

/// Bits of a database. A page is authenticated for itself, so a bit is flipped in many pages at a time, and the check must count each of them; but
/// first once in each page alone, since some are needed to open the vault at all.
fn database(part: &str, rest: &Rest, size: Size) -> Tally {
    const PAGE: u64 = 4096;
    let (_folder, site) = rest.copied();
    let path = site.dir().join("vault.db");
    let good = std::fs::read(&path).unwrap();
    let pages = good.len() as u64 / PAGE;
    let mut tally = Tally::default();
    let mut quiet = BTreeSet::new();
    for page in 0..pages {
        let bit = page * PAGE * 8 + Dice::new(size.seed, page).below(PAGE * 8);
        restore(rest, &site);
        std::fs::write(&path, flipped(&good, bit)).unwrap();
        let found = judge(&site, &rest.right);
        if [OLD_PAGES, "the full check names it"].contains(&found.how()) {
            quiet.insert(page);
        }
        found.count(&mut tally, part, &format!("seed {}: bit {bit} of the {part}", size.seed));
    }
    let mut n = pages;
    while size.goes_on(n) {
        let mut dice = Dice::new(size.seed, n);
        let mut bad = good.clone();
        for page in &quiet {
            bad = flipped(&bad, page * PAGE * 8 + dice.below(PAGE * 8));
        }
        restore(rest, &site);
        std::fs::write(&path, bad).unwrap();
        let case = format!("seed {} from sample {n}: a bit in each page of the {part}", size.seed);
        let verdict = site.unlock().unwrap_or_else(|error| panic!("{case}: {error}")).verify(&|_| true).unwrap();
        assert_eq!(verdict.bad_pages, quiet.len() as u64, "{case}");
        tally.more(&format!("{part}: the full check counts its page"), quiet.len() as u64);
        n += quiet.len() as u64;
    }
    tally
}

/// Bits of the log that a crash left: the engine drops what does not fit silently, and the counter outside tells.
fn log(rest: &Rest, size: Size) -> Tally {
    let (_folder, site) = rest.copied();
    let path = site.dir().join("vault.db-wal");
    let good = std::fs::read(&path).unwrap();
    let mut tally = Tally::default();
    let mut n = 0;
    while size.goes_on(n) {
        let bit = Dice::new(size.seed, n).below(good.len() as u64 * 8);
        restore(rest, &site);
        std::fs::write(&path, flipped(&good, bit)).unwrap();
        let case = format!("seed {} sample {n}: bit {bit} of the log", size.seed);
        judge(&site, &rest.right).count(&mut tally, "log", &case);
        n += 1;
    }
    tally
}

/// Puts back what opening a damaged vault may have changed.
pub fn restore(rest: &Rest, site: &Site) {
    for name in ["vault.db", "vault.db-wal", "vault.db-shm", "vault.head"] {
        put_back(&rest.site().dir().join(name), &site.dir().join(name));
    }
    for name in names(&rest.site().dir().join("files")) {
        let (from, to) = (rest.site().dir().join("files").join(&name), site.dir().join("files").join(&name));
        if !to.exists() {
            put_back(&from, &to);
        }
    }
    for name in names(&rest.site().state()) {
        put_back(&rest.site().state().join(&name), &site.state().join(&name));
    }
}

fn put_back(from: &Path, to: &Path) {
    match std::fs::read(from) {
        Ok(bytes) => std::fs::write(to, bytes).unwrap(),
        Err(_) => drop(std::fs::remove_file(to)),
    }
}

/// Bits of attachments, read through the open vault.
fn attachments(rest: &Rest, size: Size) -> Tally {
    let (_folder, site) = rest.copied();
    let vault = site.unlock().unwrap();
    let kept = vault.read(|view| view.setting("kept")).unwrap().unwrap();
    let ids: Vec<(i64, u64)> = serde_json::from_str(&kept).unwrap();
    let files: Vec<PathBuf> =
        names(&site.dir().join("files")).iter().map(|name| site.dir().join("files").join(name)).collect();
    let mut tally = Tally::default();
    for (which, path) in files.iter().enumerate() {
        let good = std::fs::read(path).unwrap();
        // Which of them it is, is told by who misses it.
        std::fs::remove_file(path).unwrap();
        let missed = ids.iter().find(|(id, _)| vault.read(|view| view.file_bytes(FileId(*id))).is_err()).unwrap();
        let mut n = which as u64;
        while size.goes_on(n) {
            let bit = Dice::new(size.seed, n).below(good.len() as u64 * 8);
            std::fs::write(path, flipped(&good, bit)).unwrap();
            let read = vault.read(|view| view.file_bytes(FileId(missed.0)));
            let damaged = Err(VaultError::Damaged { what: "attachment" });
            assert_eq!(read, damaged, "seed {} sample {n}: bit {bit} of an attachment", size.seed);
            tally.one("attachment: reading names the attachment");
            n += files.len() as u64;
        }
        std::fs::write(path, &good).unwrap();
    }
    assert_eq!(contents(&vault).as_deref(), Ok(rest.right.as_str()), "and whole again");
    tally
}

/// The bytes with one bit changed.
pub fn flipped(good: &[u8], bit: u64) -> Vec<u8> {
    let mut bad = good.to_vec();
    bad[usize::try_from(bit / 8).unwrap()] ^= 1 << (bit % 8);
    bad
}
