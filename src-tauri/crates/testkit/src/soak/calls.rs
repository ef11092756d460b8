//! R2: the n-th call that changes a file fails, n = 1, 2, 3, … until the work passes untouched; in every way that `faults` lists. After each
//! failure the error is one of the product's own, the vault's open handle works on, and so does the vault that a kill at that moment would leave;
//! nothing acknowledged is lost, the full check is clean and nothing is left over.

use std::path::{Path, PathBuf};

use model::officer::Role;
use vault::{Action, KdfProfile, RecordRef, Sensitive, UnlockKey, Vault, VaultError};

use super::faults::{Fault, arm, disarm};
use super::work::{self, Site, at, check_litter, check_warnings, check_whole};
use super::{Tally, clear, copy, names};
use crate::{DiskFiles, PASSPHRASE};

/// The work during which calls fail, by name: those of every submission, then those that only a soak adds.
pub const SCENARIOS: [&str; 9] = ["save", "import", "export", "backup", "keys", "rekey", "erase", "open", "create"];

/// Steps that the vault has behind it.
const BEFORE: u64 = 23;
/// What the passphrase is changed to.
const ANOTHER: &str = "eight other words for the same test office";
const IMPORTED: &[u8] = b"a file that somebody sent";

/// Goes through one kind of work. Runs in a process of its own, over `faults.so`, which watches `root`/case.
///
/// # Panics
/// When anything does not hold; the text says at which call.
pub fn work(root: &Path, scenario: &str, faults: &[Fault]) -> Tally {
    let mut tally = Tally::default();
    let template = root.join("template");
    prepare(&Site::at(&template), scenario);
    for fault in faults.iter().copied() {
        for n in 1.. {
            let case = format!("{scenario}: call {n}, {} {}", fault.kind, fault.mode);
            let attempt = Attempt { root, template: &template, scenario, case: &case, fault };
            if !attempt.run(n, &mut tally) {
                tally.more(&format!("calls in {scenario}"), if fault == faults[0] { n - 1 } else { 0 });
                break;
            }
        }
    }
    tally
}

/// What the work starts from.
fn prepare(site: &Site, scenario: &str) {
    clear(&site.out());
    if scenario == "create" {
        return;
    }
    let vault = site.create().unwrap();
    for n in 1..=BEFORE {
        work::step(&vault, n).unwrap();
    }
    if scenario == "rekey" {
        vault.invite_officer("Second", Role::Handler, true, at(BEFORE)).unwrap();
    }
    if scenario == "open" {
        // As a kill leaves it: changes in the log, a file that no row knows, a temporary file.
        let left = site.dir().parent().unwrap().with_extension("left");
        vault
            .read(|view| {
                view.setting("last")?;
                work::step(&vault, BEFORE + 1)?;
                work::step(&vault, BEFORE + 2)?;
                copy(site.dir().parent().unwrap(), &left);
                Ok(())
            })
            .unwrap();
        drop(vault);
        std::fs::remove_dir_all(site.dir().parent().unwrap()).unwrap();
        std::fs::rename(&left, site.dir().parent().unwrap()).unwrap();
        std::fs::write(site.dir().join("files").join("0123456789abcdef0123456789abcdef"), b"x").unwrap();
        std::fs::write(site.dir().join("vault.keys.tmp"), b"x").unwrap();
        assert!(std::fs::metadata(site.dir().join("vault.db-wal")).unwrap().len() > 0, "changes are in the log");
    }
}

/// The step that a vault of this scenario has reached when the work begins.
fn before(scenario: &str) -> u64 {
    match scenario {
        "create" => 0,
        "open" => BEFORE + 2,
        _ => BEFORE,
    }
}

struct Attempt<'a> {
    root: &'a Path,
    template: &'a Path,
    scenario: &'a str,
    case: &'a str,
    fault: Fault,
}

impl Attempt<'_> {
    /// Lets the `n`-th call fail. `false` when there were fewer.
    fn run(&self, n: u64, tally: &mut Tally) -> bool {
        let (place, killed) = (self.root.join("case"), self.root.join("killed"));
        for dir in [&place, &killed] {
            if dir.exists() {
                std::fs::remove_dir_all(dir).unwrap();
            }
        }
        copy(self.template, &place);
        let site = Site::at(&place);
        let open = (!matches!(self.scenario, "open" | "create")).then(|| site.unlock().unwrap());
        arm(n, self.fault);
        let (outcome, vault) = match (open, self.scenario) {
            (Some(vault), scenario) => (act(&site, &vault, scenario), Some(vault)),
            (None, "create") => taken(site.create()),
            (None, _) => taken(site.unlock()),
        };
        let (calls, failed, which) = disarm();
        copy(&place, &killed);
        let (case, done) = (format!("{} ({which}) -> {outcome:?}", self.case), outcome.is_ok());
        assert!(failed > 0 || done, "{case}: nothing failed");
        assert!(calls >= n || failed == 0, "{case}: {calls} calls");
        if let Err(error) = &outcome {
            assert!(is_honest(error), "{case}: an error of the disk is not called that");
            tally.one(&format!("refusals: {error}"));
        } else if failed > 0 {
            tally.one("failures that the work bore");
        }
        tally.more("failures", failed.min(1));

        // Killed right then.
        let mut site_killed = Site::at(&killed);
        self.hold(&mut site_killed, done, None, &format!("{case}, killed"));
        // The same handle works on; between two keys it does not, and the next unlock brings it to its end.
        let mut site = site;
        let vault = vault.filter(|_| done || self.scenario != "rekey");
        self.hold(&mut site, done, vault, &case);
        failed > 0
    }

    /// With the passphrase that the officer was told works. A change that was refused on a disk which takes nothing any more may stand or not.
    fn unlock(&self, site: &Site, done: bool, case: &str) -> Vault {
        let told = if self.scenario == "keys" && done { ANOTHER } else { PASSPHRASE };
        let opened = match site.unlock_with(told) {
            Err(VaultError::CannotUnlock) if self.fault.mode == "on" && !done => site.unlock_with(ANOTHER),
            other => other,
        };
        opened.unwrap_or_else(|error| panic!("{case}: {error}"))
    }

    /// Holds what is there to what was acknowledged, and works on.
    fn hold(&self, site: &mut Site, done: bool, vault: Option<Vault>, case: &str) {
        let start = before(self.scenario);
        let vault = match vault {
            Some(vault) => vault,
            None if self.scenario == "create" && !done => {
                // It was never told that there is a vault: there is one all the same, or another can be made in its place.
                let opened = site.unlock().or_else(|_| site.create());
                opened.unwrap_or_else(|error| panic!("{case}: no vault and none can be made: {error}"))
            }
            None => self.unlock(site, done, case),
        };
        check_warnings(&vault, case);
        assert_eq!(vault.pages_are_current(&|_| true), Ok(true), "{case}: no failing disk makes an old page");
        self.hold_outcome(site, &vault, done, case);
        work::step(&vault, start + 1).unwrap_or_else(|error| panic!("{case}: work does not go on: {error}"));
        drop(vault);
        let vault = self.unlock(site, done, &format!("{case}, opened again"));
        assert_eq!(vault.warnings(), [], "{case}, opened again");
        self.hold_outcome(site, &vault, done, &format!("{case}, opened again"));
        check_whole(&vault, case);
        // A vault that never was leaves the beginning of a memory of it, under an id that nobody knows any more.
        if self.scenario == "create" && !done {
            names(&site.state()).iter().filter(|name| name.ends_with(".tmp")).for_each(|name| {
                std::fs::remove_file(site.state().join(name)).unwrap();
            });
        }
        check_litter(site, case);
        let kept: Vec<(i64, u64)> =
            serde_json::from_str(&vault.read(|view| view.setting("kept")).unwrap().unwrap()).unwrap();
        let imported = vault.read(|view| view.setting("imported")).unwrap();
        let stored = names(&site.dir().join("files"));
        assert_eq!(stored.len(), kept.len() + usize::from(imported.is_some()), "{case}: {stored:?} are stored");
    }

    fn hold_outcome(&self, site: &Site, vault: &Vault, done: bool, case: &str) {
        let marked = vault.read(|view| view.setting("marked")).unwrap().is_some();
        let known = vault.read(|view| view.timeline("import", 1)).unwrap().len();
        match self.scenario {
            "save" | "import" | "erase" => assert!(marked || !done, "{case}: acknowledged and not there"),
            "export" => hold_export(site, vault, done, case),
            "backup" => hold_backup(site, done, self.fault.mode == "once", case),
            "rekey" => {
                let removed = vault.read(|view| view.officer_rows()).unwrap()[1].removed_at.is_some();
                assert!(removed || !done, "{case}: acknowledged and not there");
            }
            _ => {}
        }
        if self.scenario == "import" {
            assert_eq!(known, usize::from(marked), "{case}: a change and its entry come together");
        }
        check_file(vault, case);
    }
}

fn taken(made: Result<Vault, VaultError>) -> (Result<(), VaultError>, Option<Vault>) {
    match made {
        Ok(vault) => (Ok(()), Some(vault)),
        Err(error) => (Err(error), None),
    }
}

/// What a failing disk may be called: never damage, never a wrong key.
fn is_honest(error: &VaultError) -> bool {
    matches!(error, VaultError::DiskFull | VaultError::Internal(_) | VaultError::NotNow { reason: "busy" })
}

/// The work itself.
fn act(site: &Site, vault: &Vault, scenario: &str) -> Result<(), VaultError> {
    match scenario {
        "save" => vault.transact(Action("test.saved"), at(1), |tx| {
            tx.changed("title", Some("old"), Some("new"));
            tx.set_setting("big", &format!("\"{}\"", "x".repeat(9_000)))?;
            tx.set_setting("marked", "1")
        }),
        "import" => vault.transact(Action("file.added"), at(1), |tx| {
            let id = tx.attach(IMPORTED, "passport.pdf", "application/pdf")?;
            tx.about(RecordRef { kind: "import", id: 1 });
            tx.set_setting("imported", &id.0.to_string())?;
            tx.set_setting("marked", "1")
        }),
        "erase" => {
            let files: Vec<(i64, u64)> =
                serde_json::from_str(&vault.read(|view| view.setting("kept"))?.unwrap()).unwrap();
            vault.transact(Action("file.erased"), at(1), |tx| {
                tx.erase_file(vault::FileId(files[0].0))?;
                tx.set_setting("kept", &serde_json::to_string(&files[1..]).unwrap())?;
                tx.set_setting("marked", "1")
            })
        }
        "keys" => {
            let [old, new] = [PASSPHRASE, ANOTHER].map(|text| Sensitive::new(text.to_owned()));
            vault.change_passphrase(&old, &new, KdfProfile::for_tests(), at(1))
        }
        // All keys are exchanged, and the database is encrypted anew.
        "rekey" => {
            let id = vault.read(|view| view.officer_rows())?.remove(1).id;
            vault.remove_officer(&id, at(1), &|_| true)
        }
        "export" => export(site, vault),
        "backup" => vault.backup(&site.out().join("backup.db"), &|_| true),
        other => panic!("{other} is no work"),
    }
}

/// By the product's own use case, to a file on the disk.
fn export(site: &Site, vault: &Vault) -> Result<(), VaultError> {
    let files = DiskFiles::in_folder(&site.out());
    let desk = api::Desk {
        vault,
        now: at(1),
        files: &files,
        language: words::Language::English,
        work: &api::Unwatched,
        reader: &api::import::Here,
    };
    let command = api::table::command("export_trail").unwrap();
    match (command.run)(&desk, serde_json::json!({ "file": "trail.jsonl" })) {
        Ok(_) => Ok(()),
        Err(api::Error::DiskFull) => Err(VaultError::DiskFull),
        Err(api::Error::Internal { .. }) => Err(VaultError::Internal("the export failed")),
        Err(other) => panic!("a failing disk is not {other}"),
    }
}

/// The file taken in is whole.
fn check_file(vault: &Vault, case: &str) {
    if let Some(id) = vault.read(|view| view.setting("imported")).unwrap() {
        let bytes = vault.read(|view| view.file_bytes(vault::FileId(id.parse().unwrap())));
        assert_eq!(bytes.as_deref(), Ok(IMPORTED), "{case}");
    }
}

/// An export is there whole or not at all, and nothing is left beside it.
fn hold_export(site: &Site, vault: &Vault, done: bool, case: &str) {
    let out = site.out().join("trail.jsonl");
    let whole = std::fs::read_to_string(&out)
        .ok()
        .map(|text| text.trim_end().ends_with("\"}") && text.contains("{\"checkpoint\":"));
    assert_ne!(whole, Some(false), "{case}: half an export");
    assert!(!done || whole == Some(true), "{case}: acknowledged and not there");
    let told = vault.read(|view| view.trail(&vault::TrailFilter::default(), None, 5)).unwrap();
    let told = told.iter().any(|entry| entry.action == "trail.exported");
    assert!(told || !done, "{case}: acknowledged and not recorded");
}

/// A backup under its name is a whole vault.
fn hold_backup(site: &Site, done: bool, cleaned: bool, case: &str) {
    let copy_of = site.out().join("backup.db");
    assert!(!done || copy_of.exists(), "{case}: acknowledged and not there");
    let litter = names(&site.out()).into_iter().filter(|name| name != "backup.db").collect::<Vec<_>>();
    // A disk on which nothing can be removed keeps what was begun, under a name that nobody takes for a backup.
    assert!(litter.is_empty() || !cleaned || case.contains("killed"), "{case}: left over: {litter:?}");
    if copy_of.exists() {
        let restored = tempfile::tempdir_in(site.out().parent().unwrap().parent().unwrap()).unwrap();
        std::fs::copy(&copy_of, restored.path().join("vault.db")).unwrap();
        std::fs::copy(site.dir().join("vault.keys"), restored.path().join("vault.keys")).unwrap();
        copy(&site.dir().join("files"), &restored.path().join("files"));
        let secret = Sensitive::new(PASSPHRASE.to_owned());
        let vault = Vault::unlock(&PathBuf::from(restored.path()), UnlockKey::Passphrase(&secret), at(0));
        let vault = vault.unwrap_or_else(|error| panic!("{case}: the backup does not open: {error}"));
        check_whole(&vault, &format!("{case}, the backup"));
    }
}
