//! Three recovery sheets, any two of which open an officer's keys.
//!
//! No secret is split: each sheet bears a random secret of its own, and each of the three pairs of them wraps the user key. One sheet is one
//! random number that opens nothing. A code says which sheet it is and of which making, so that the same sheet typed twice, or sheets that
//! were not made together, are told as what they are before anything is tried.

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::recovery::{self, RecoveryCode};
use super::{Key, make_random, sub};
use crate::VaultError;
use crate::header::Pair;

/// How many sheets there are.
pub(crate) const SHEETS: usize = 3;
/// Which sheet (1), of which making (3), the secret (32), a checksum (4): 320 bits, exactly 64 digits.
const BYTES: usize = 40;

/// What stands on one sheet.
pub(crate) struct Sheet {
    /// 1, 2 or 3.
    number: u8,
    making: [u8; 3],
    secret: Key,
}

impl Sheet {
    /// The sheets of one making, hex.
    pub(crate) fn making(&self) -> String {
        hex::encode(self.making)
    }

    /// The code as it is printed. Its first digit is the number of the sheet.
    pub(crate) fn code(&self) -> RecoveryCode {
        let mut bytes = Zeroizing::new([0u8; BYTES]);
        let parts = [self.marked()].into_iter().chain(self.making).chain(self.secret.iter().copied());
        for (to, from) in bytes.iter_mut().zip(parts.chain(self.checksum())) {
            *to = from;
        }
        recovery::write_digits(bytes.as_slice())
    }

    /// The number in the upper five bits, which are the first digit.
    fn marked(&self) -> u8 {
        self.number << 3
    }

    fn checksum(&self) -> [u8; 4] {
        let digest: [u8; 32] = Sha256::new_with_prefix(b"tutela/recovery-sheet-checksum/v1")
            .chain_update([self.marked()])
            .chain_update(self.making)
            .chain_update(self.secret.as_slice())
            .finalize()
            .into();
        let [a, b, c, d, ..] = digest;
        [a, b, c, d]
    }
}

/// Three sheets of one making.
pub(crate) fn make() -> Result<[Sheet; SHEETS], VaultError> {
    let making = *make_random::<3>()?;
    let sheet = |number| Ok::<_, VaultError>(Sheet { number, making, secret: make_random::<32>()? });
    Ok([sheet(1)?, sheet(2)?, sheet(3)?])
}

/// Reads one sheet's code as typed.
///
/// # Errors
/// `Invalid` for the field given: `length`, `letter`, `checksum`; `not-of-three` for the code of a single recovery sheet or an invitation.
pub(crate) fn read(typed: &str, field: &'static str) -> Result<Sheet, VaultError> {
    let mistyped = |rule| VaultError::Invalid { field, rule };
    if recovery::read(typed).is_ok() {
        return Err(mistyped("not-of-three"));
    }
    let bytes = recovery::read_digits::<BYTES>(typed, field)?;
    let (first, rest) = bytes.split_first().ok_or(mistyped("length"))?;
    let (making, rest) = rest.split_first_chunk::<3>().ok_or(mistyped("length"))?;
    let (secret, check) = rest.split_first_chunk::<32>().ok_or(mistyped("length"))?;
    let sheet = Sheet { number: first >> 3, making: *making, secret: Zeroizing::new(*secret) };
    let is_whole = (1..=3).contains(&sheet.number) && sheet.marked() == *first && check == sheet.checksum().as_slice();
    if is_whole { Ok(sheet) } else { Err(mistyped("checksum")) }
}

/// Reads two codes as typed, in whichever order.
///
/// # Errors
/// As [`read`]; `Invalid{secondCode}` with `same-sheet` or `other-making`.
pub(crate) fn read_two(codes: [&str; 2]) -> Result<(Pair, String, Key), VaultError> {
    let [first, second] = codes;
    let (one, other) = (read(first, "recoveryCode")?, read(second, "secondCode")?);
    let refused = |rule| VaultError::Invalid { field: "secondCode", rule };
    // Sheets of different makings may bear the same number: the making is what is wrong with them.
    if one.making != other.making {
        return Err(refused("other-making"));
    }
    let (pair, key) = pair_of(&one, &other).ok_or(refused("same-sheet"))?;
    Ok((pair, one.making(), key))
}

/// Which pair two sheets are, and the key that they make together; none for a sheet and itself.
pub(crate) fn pair_of(one: &Sheet, other: &Sheet) -> Option<(Pair, Key)> {
    let (low, high) = if one.number < other.number { (one, other) } else { (other, one) };
    let pair = match (low.number, high.number) {
        (1, 2) => Pair::OneTwo,
        (1, 3) => Pair::OneThree,
        (2, 3) => Pair::TwoThree,
        _ => return None,
    };
    let mut both = Zeroizing::new([0u8; 64]);
    for (to, from) in both.iter_mut().zip(low.secret.iter().chain(high.secret.iter())) {
        *to = *from;
    }
    Some((pair, sub::derive_salted(None, both.as_slice(), sub::RECOVERY_PAIR.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(result: Result<(Pair, String, Key), VaultError>) -> (&'static str, &'static str) {
        match result {
            Err(VaultError::Invalid { field, rule }) => (field, rule),
            Err(other) => panic!("{other}"),
            Ok(_) => panic!("accepted"),
        }
    }

    #[test]
    fn a_code_begins_with_the_number_of_its_sheet_and_is_read_in_any_spelling() {
        for (sheet, number) in make().unwrap().iter().zip(["1", "2", "3"]) {
            let code = sheet.code();
            assert!(code.reveal().starts_with(number));
            assert_eq!(code.reveal().split('-').count(), 16);
            let typed = code.reveal().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            let read = read(&typed, "recoveryCode").unwrap();
            assert_eq!((read.number, read.making, read.secret), (sheet.number, sheet.making, sheet.secret.clone()));
        }
    }

    #[test]
    fn two_sheets_make_the_same_key_in_either_order_and_each_pair_another() {
        let [a, b, c] = make().unwrap();
        let key = |one: &Sheet, other: &Sheet| *read_two([one.code().reveal(), other.code().reveal()]).unwrap().2;
        assert_eq!(key(&a, &b), key(&b, &a));
        assert!(key(&a, &b) != key(&a, &c) && key(&a, &c) != key(&b, &c) && key(&a, &b) != key(&b, &c));
    }

    #[test]
    fn what_cannot_belong_together_is_told_apart() {
        let ([a, b, _], [x, y, _]) = (make().unwrap(), make().unwrap());
        let two = |one: &Sheet, other: &Sheet| rule(read_two([one.code().reveal(), other.code().reveal()]));
        assert_eq!(two(&a, &a), ("secondCode", "same-sheet"));
        assert_eq!(two(&a, &y), ("secondCode", "other-making"));
        assert_eq!(two(&a, &x), ("secondCode", "other-making"), "the same number of another making");
        let (single, _) = recovery::make().unwrap();
        assert_eq!(rule(read_two([single.reveal(), b.code().reveal()])), ("recoveryCode", "not-of-three"));
        assert_eq!(rule(read_two([b.code().reveal(), single.reveal()])), ("secondCode", "not-of-three"));
        assert_eq!(rule(read_two([b.code().reveal(), ""])), ("secondCode", "length"));
    }

    #[test]
    fn every_single_typing_error_is_caught() {
        let [sheet, ..] = make().unwrap();
        let code = sheet.code();
        let text = code.reveal();
        for (at, old) in text.char_indices().filter(|(_, c)| *c != '-') {
            for new in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|c| *c != old) {
                let mut typed = text.to_owned();
                typed.replace_range(at..=at, &new.to_string());
                let found = read(&typed, "recoveryCode").err();
                let expected = VaultError::Invalid { field: "recoveryCode", rule: "checksum" };
                assert_eq!(found, Some(expected), "digit {at} as {new}");
            }
        }
    }
}
