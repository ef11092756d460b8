//! The recovery code between the making of a vault and the moment when the officer has typed two of its groups again.
use api::Error;
use vault::RecoveryCode;

/// How many groups of the code are asked for again.
const ASKED: usize = 2;

/// A code that is not yet confirmed. Gone when the process ends; the officer can then have a new one made.
pub struct Pending {
    code: RecoveryCode,
    label: String,
    /// Counted from 0.
    groups: Vec<usize>,
}

impl Pending {
    /// Chooses at random which groups to ask for. Errors: `internal` when the system gives no randomness.
    pub fn ask(code: RecoveryCode, label: String) -> Result<Self, Error> {
        let count = (0..).take_while(|index| code.group(*index).is_some()).count();
        let mut groups = Vec::new();
        while groups.len() < ASKED.min(count) {
            let number = getrandom::u32().map_err(|_| Error::internal("randomness"))? as usize;
            let group = number % count;
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        groups.sort_unstable();
        Ok(Self { code, label, groups })
    }

    /// The code.
    pub fn code(&self) -> &RecoveryCode {
        &self.code
    }

    /// The vault's label, for the sheet.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The groups to type again, counted from 1.
    pub fn asked(&self) -> Vec<u32> {
        self.groups.iter().filter_map(|group| u32::try_from(group + 1).ok()).collect()
    }

    /// Whether these are the groups that were asked for; blanks and case do not matter. Errors: `invalid` naming the group.
    pub fn check(&self, typed: &[String]) -> Result<(), Error> {
        if typed.len() != self.groups.len() {
            return Err(Error::invalid("groups", "count"));
        }
        for (position, (typed, group)) in typed.iter().zip(&self.groups).enumerate() {
            let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
            if !self.code.group(*group).is_some_and(|group| group.eq_ignore_ascii_case(&typed)) {
                return Err(Error::invalid(&format!("groups[{position}]"), "not-on-the-sheet"));
            }
        }
        Ok(())
    }
}
