//! Who may call which command, and when: read from `commands.txt`, which also makes the handler list and the permissions.

use crate::Error;
use chrono::{DateTime, Duration, Utc};
use model::officer::Role;
use std::sync::OnceLock;
use vault::{Action, TrailFilter, Vault, VaultError};

/// When a command can be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Locked or open.
    Always,
    /// Only while no vault is open.
    Locked,
    /// Only over an open vault.
    Open,
}

/// A line of `commands.txt`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rights {
    /// The command.
    pub name: &'static str,
    /// When.
    pub when: When,
    /// By whom, over an open vault.
    pub roles: Vec<Role>,
    /// In a handover copy too.
    pub copy: bool,
}

/// Who calls over an open vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// Their role.
    pub role: Role,
    /// The vault is a handover copy.
    pub copy: bool,
}

impl Actor {
    /// The officer who unlocked a vault.
    pub fn of(vault: &Vault) -> Actor {
        Actor { role: vault.officer().role, copy: vault.handover().is_some() }
    }
}

const LINES: &str = include_str!("../../../commands.txt");

/// Reads a line: name, when, who, and whether in a copy. `None` for a line that says something else.
fn read(line: &'static str) -> Option<Rights> {
    let mut words = line.split('#').next()?.split_whitespace();
    let (name, when, who) = (words.next()?, words.next()?, words.next()?);
    let when = match when {
        "always" => When::Always,
        "locked" => When::Locked,
        "open" => When::Open,
        _ => return None,
    };
    let roles = match who {
        "everybody" => Role::ALL.to_vec(),
        "office" => vec![Role::Dpo, Role::Handler],
        "dpo" => vec![Role::Dpo],
        _ => return None,
    };
    let copy = match words.next() {
        None => false,
        Some("copy") => true,
        Some(_) => return None,
    };
    words.next().is_none().then_some(Rights { name, when, roles, copy })
}

/// Every command, in the order of the file.
pub fn all() -> &'static [Rights] {
    static ALL: OnceLock<Vec<Rights>> = OnceLock::new();
    ALL.get_or_init(|| LINES.lines().filter_map(read).collect())
}

/// Checks that a command may be called: by nobody (`None`, the vault is locked) or by an officer in a role, in their office's vault or in a
/// handover copy.
///
/// # Errors
/// `NotFound` for a name that the file does not have; `Locked`; `Forbidden`.
pub fn check(name: &str, officer: Option<Actor>) -> Result<(), Error> {
    let rights = all().iter().find(|rights| rights.name == name).ok_or(Error::NotFound)?;
    match (rights.when, officer) {
        (When::Always, None) | (When::Locked, None) => Ok(()),
        (When::Open, None) => Err(Error::Locked),
        (When::Locked, Some(_)) => Err(Error::Forbidden),
        (When::Always | When::Open, Some(Actor { role, copy }))
            if rights.roles.contains(&role) && (rights.copy || !copy) =>
        {
            Ok(())
        }
        (When::Always | When::Open, Some(_)) => Err(Error::Forbidden),
    }
}

/// The action of an entry about a command that was refused for the officer's role.
const REFUSED: &str = "command.refused";

/// As [`check`], over an open vault; what is refused for the officer's role is recorded.
///
/// # Errors
/// As [`check`].
pub fn admit(name: &str, vault: &Vault, now: DateTime<Utc>) -> Result<(), Error> {
    check(name, Some(Actor::of(vault))).inspect_err(|_| record_refusal(name, vault, now))
}

/// Records a command that the officer's role may not call: the program does it in their name, also for one who writes nothing else. The same
/// command counts once an hour, so that nobody buries the trail. Where nothing can be recorded the command is refused all the same.
pub fn record_refusal(name: &str, vault: &Vault, now: DateTime<Utc>) {
    let by_role = |rights: &&Rights| {
        rights.name == name && rights.when != When::Locked && !rights.roles.contains(&vault.officer().role)
    };
    let Some(rights) = all().iter().find(by_role) else { return };
    let recently = TrailFilter {
        action: Some(REFUSED.to_owned()),
        who: Some(vault.officer().id.clone()),
        from: now.checked_sub_signed(Duration::hours(1)),
        until: None,
    };
    let names = |entry: &vault::TrailEntry| entry.notes.iter().any(|(key, value)| key == "command" && value == name);
    let known = vault.read(|view| Ok(view.trail(&recently, None, 500)?.iter().any(names)));
    if known == Ok(false) {
        let _: Result<(), VaultError> = vault.transact(Action(REFUSED), now, |tx| {
            tx.note("command", rights.name);
            tx.note("role", vault.officer().role.id());
            Ok(())
        });
    }
}

/// The commands that an officer may call over an open vault, for the page to mirror.
pub fn of(actor: Actor) -> Vec<&'static str> {
    all().iter().map(|rights| rights.name).filter(|name| check(name, Some(actor)).is_ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{COMMANDS, SESSION_COMMANDS};
    use std::collections::BTreeSet;

    #[test]
    fn every_line_is_read_and_names_a_command_once() {
        let lines = LINES.lines().filter(|line| !line.split('#').next().unwrap_or_default().trim().is_empty()).count();
        assert_eq!(all().len(), lines, "a line says something that is not understood");
        let named: BTreeSet<&str> = all().iter().map(|rights| rights.name).collect();
        assert_eq!(named.len(), lines);
        let known = COMMANDS.iter().map(|c| c.name).chain(SESSION_COMMANDS.iter().map(|(name, _)| *name)).collect();
        assert_eq!(named, known);
        for command in COMMANDS {
            assert_eq!(all().iter().find(|rights| rights.name == command.name).map(|r| r.when), Some(When::Open));
        }
    }

    #[test]
    fn an_auditor_may_call_nothing_that_writes_registers() {
        let may: BTreeSet<&str> = of(Actor { role: Role::Auditor, copy: false }).into_iter().collect();
        for name in &may {
            let reads = [
                "open_", "list_", "read_", "preview_", "suggest_", "search_", "explain_", "check_", "compare_",
                "session_",
            ];
            let takes_out = ["export_trail", "prove_request", "verify_vault", "remake_document"];
            let own = [
                "propose_passphrase",
                "judge_passphrase",
                "confirm_recovery",
                "save_recovery_sheet",
                "new_recovery_sheet",
                "new_recovery_sheets",
                "lock",
                "set_screen_preferences",
                "remember_device",
                "forget_device",
                "change_passphrase",
                "pick_file",
                "pick_save",
                "pick_folder",
                "still_here",
                "cancel_work",
                "copy_note",
                "save_note_file",
                "prove_myself",
            ];
            let known =
                reads.iter().any(|start| name.starts_with(start)) || takes_out.contains(name) || own.contains(name);
            assert!(known, "an auditor may {name}");
        }
        assert!(!may.contains("register_request") && !may.contains("save_draft") && may.contains("list_trail"));
    }

    #[test]
    fn in_a_handover_copy_a_deputy_reads_and_takes_in_what_owners_send() {
        let may = of(Actor { role: Role::Handler, copy: true });
        let reads = ["open_", "list_", "preview_", "suggest_", "search_", "explain_", "check_", "compare_", "session_"];
        let own =
            ["propose_passphrase", "judge_passphrase", "lock", "set_screen_preferences", "still_here", "cancel_work"];
        let files = ["pick_file", "pick_save", "pick_folder", "verify_vault", "remake_document"];
        let collects = ["record_task_sent", "answer_task", "attach_finding", "attach_finding_text", "give_back"];
        let drafts = ["save_draft", "discard_draft"];
        for name in &may {
            let known = reads.iter().any(|start| name.starts_with(start))
                || [own.as_slice(), &files, &collects, &drafts].iter().any(|some| some.contains(name));
            assert!(known, "a deputy may {name}");
        }
        for name in collects {
            assert!(may.contains(&name), "{name}");
        }
        assert!(!may.contains(&"open_note") && !may.contains(&"make_handover") && !may.contains(&"open_handback"));
    }
}
