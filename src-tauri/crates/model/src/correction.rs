//! What a person asks to have corrected or completed (Art 16 GDPR), and what became of it.

use crate::coded;

coded! {
    /// A field of a subject's own record in the vault.
    RecordField {
        /// First name.
        GivenName = "given-name",
        /// Last name.
        FamilyName = "family-name",
        /// Postal address.
        Address = "address",
        /// One of the e-mail addresses.
        Email = "email",
        /// One of the telephone numbers.
        Phone = "phone",
        /// One of the customer numbers.
        Customer = "customer",
        /// The role in the organisation.
        Role = "role",
    }
}

coded! {
    /// How far a correction has come.
    CorrectionState {
        /// Asked for, not decided.
        Proposed = "proposed",
        /// Made.
        Made = "made",
        /// Not made, with reasons that the person is told.
        Declined = "declined",
    }
}

/// What is put in place of what, among values of which there may be several: `old` empty adds `new`, `new` empty takes `old` away.
/// `None` when `old` is not among them, or `new` already is.
pub fn replaced(values: &[String], old: &str, new: &str) -> Option<Vec<String>> {
    if old == new || (!new.is_empty() && values.iter().any(|value| value == new)) {
        return None;
    }
    let mut out = values.to_vec();
    if old.is_empty() {
        out.push(new.to_owned());
        return Some(out);
    }
    let at = out.iter().position(|value| value == old)?;
    if new.is_empty() {
        out.remove(at);
    } else if let Some(place) = out.get_mut(at) {
        new.clone_into(place);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn a_value_is_replaced_added_or_taken_away_and_nothing_that_is_not_there() {
        let values = ["a".to_owned(), "b".to_owned()];
        let check = |old: &str, new: &str, expected: Option<&[&str]>| {
            let expected = expected.map(|all| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>());
            assert_eq!(replaced(&values, old, new), expected, "{old:?} to {new:?}");
        };
        check("a", "c", Some(&["c", "b"]));
        check("", "c", Some(&["a", "b", "c"]));
        check("b", "", Some(&["a"]));
        check("c", "d", None);
        check("a", "b", None);
        check("a", "a", None);
    }
}
