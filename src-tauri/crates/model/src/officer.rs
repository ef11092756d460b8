//! Officers: who works in a vault, and what each kind of them may do there.

use crate::{Broken, coded};

coded! {
    /// What an officer is in the office.
    Role {
        /// The data protection officer: owns the vault, and alone lets others in and out.
        Dpo = "dpo",
        /// Works on the registers.
        Handler = "handler",
        /// Reads the registers and the trail, and writes nothing.
        Auditor = "auditor",
    }
}

impl Role {
    /// Whether an officer in this role changes registers.
    pub fn may_write(self) -> bool {
        self != Role::Auditor
    }
}

/// Whether a case may be confined to officers in these roles: a data protection officer has to be among them, so that it can always be
/// opened again.
///
/// # Errors
/// `Broken{officers, needs-dpo}`.
pub fn may_be_confined_to(roles: impl IntoIterator<Item = Role>) -> Result<(), Broken> {
    match roles.into_iter().any(|role| role == Role::Dpo) {
        true => Ok(()),
        false => Err(Broken { field: "officers", rule: "needs-dpo" }),
    }
}

/// What an officer who only reads leaves behind all the same: what they took out, and their own keys.
const WITHOUT_WRITING: &[&str] = &[
    "command.refused",
    "trail.exported",
    "request.proved",
    "note.file-saved",
    "note.opened",
    "note.denied",
    "note.copied",
    "officer.joined",
    "recovery.confirmed",
    "recovery.renewed",
    "vault.attempts-seen",
    "vault.migrated",
    "vault.restored-copy-accepted",
    "vault.taken-over",
];

/// What a deputy leaves in a handover copy: what owners sent, and the traces of using it.
const IN_A_COPY: &[&str] = &[
    "handover.opened",
    "handover.given-back",
    "task.sent",
    "task.answered",
    "finding.attached",
    "vault.migrated",
    "vault.taken-over",
];

/// Whether a trail entry of this action may be left in a handover copy: the last line behind the command table.
pub fn may_act_in_copy(action: &str) -> bool {
    IN_A_COPY.contains(&action)
}

/// Whether an officer in this role may leave a trail entry of this action: the last line behind the command table.
pub fn may_act(role: Role, action: &str) -> bool {
    role.may_write() || action.starts_with("slot.") || WITHOUT_WRITING.contains(&action)
}
