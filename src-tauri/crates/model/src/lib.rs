//! What a record is: types, states and gates. Pure: no I/O, no clock, no SQL.
//!
//! What must stay true: a decision about a record (may it be released? may it be closed?) is made here and nowhere else, from
//! the facts handed in. The store keeps facts, the use cases fetch them, the page shows what came out.

pub mod codes;
pub mod correction;
pub mod gate;
pub mod office;
pub mod officer;
pub mod package;
pub mod request;
pub mod source;
pub mod subject;
pub mod template;
pub mod text;

pub use gate::{Gate, NotNow};

/// A field that breaks a rule: the field's name as it stands on the wire, and the rule's id, worded in the message files as
/// `rule-<rule>`. Never carries the value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {rule}")]
pub struct Broken {
    /// The field's wire name, such as `email`.
    pub field: &'static str,
    /// The rule's id, such as `required`.
    pub rule: &'static str,
}

impl Broken {
    /// A broken rule at a field.
    pub fn new(field: &'static str, rule: &'static str) -> Broken {
        Broken { field, rule }
    }
}
