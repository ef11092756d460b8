//! The recovery code: 256 random bits on paper, typed back by a person under stress.
//!
//! Crockford's base 32 (no I, L, O, U): 256 bits of secret and 24 of checksum are exactly 56 digits, in groups of four. Lower case, blanks and
//! hyphens are ignored, O reads as 0, I and L as 1. A typing error is told apart from a wrong code by the checksum.

use std::fmt;

use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize as _, Zeroizing};

use super::{Key, make_random};
use crate::VaultError;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A fresh recovery code, to be shown and printed once.
///
/// `Debug` does not show it.
pub struct RecoveryCode(String);

impl RecoveryCode {
    /// The code in groups of four, as it is printed.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Reads a code as typed, for printing it again.
    ///
    /// # Errors
    /// `Invalid{recoveryCode}` when it is mistyped.
    pub fn parse(typed: &str) -> Result<RecoveryCode, VaultError> {
        Ok(encode(&read(typed)?))
    }

    /// One group, counted from 0, for asking two groups back before the sheet is believed.
    pub fn group(&self, index: usize) -> Option<&str> {
        self.0.split('-').nth(index)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(..)")
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Makes a code and the secret that it stands for.
pub(crate) fn make() -> Result<(RecoveryCode, Key), VaultError> {
    let secret = make_random::<32>()?;
    let code = encode(&secret);
    Ok((code, secret))
}

/// Writes a secret as a code.
pub(crate) fn encode(secret: &Key) -> RecoveryCode {
    let mut bytes = Zeroizing::new([0u8; 35]);
    for (to, from) in bytes.iter_mut().zip(secret.iter().copied().chain(checksum(secret))) {
        *to = from;
    }
    write_digits(bytes.as_slice())
}

/// Bytes, a multiple of five of them, as digits in groups of four.
pub(super) fn write_digits(bytes: &[u8]) -> RecoveryCode {
    let digits = bytes.len() * 8 / 5;
    let mut text = String::with_capacity(digits + digits / 4);
    for digit in 0..digits {
        if digit > 0 && digit % 4 == 0 {
            text.push('-');
        }
        let value = (0..5).fold(0usize, |value, bit| {
            let at = digit * 5 + bit;
            let byte = bytes.get(at / 8).copied().unwrap_or(0);
            value << 1 | usize::from(byte >> (7 - at % 8) & 1)
        });
        text.push(ALPHABET.get(value).copied().map_or('0', char::from));
    }
    RecoveryCode(text)
}

/// Reads a typed code.
///
/// # Errors
/// `Invalid{recoveryCode}` with the rule `length`, `letter` or `checksum`: the code was mistyped, whatever vault it belongs to.
pub(crate) fn read(typed: &str) -> Result<Key, VaultError> {
    let mistyped = |rule| VaultError::Invalid { field: "recoveryCode", rule };
    let bytes = read_digits::<35>(typed, "recoveryCode")?;
    let (secret, check) = bytes.split_first_chunk::<32>().ok_or(mistyped("length"))?;
    let secret: Key = Zeroizing::new(*secret);
    if check == checksum(&secret).as_slice() { Ok(secret) } else { Err(mistyped("checksum")) }
}

/// The bytes that digits stand for, `BYTES` being a multiple of five.
///
/// # Errors
/// `Invalid` for the field given, with the rule `length` or `letter`.
pub(super) fn read_digits<const BYTES: usize>(
    typed: &str,
    field: &'static str,
) -> Result<Zeroizing<[u8; BYTES]>, VaultError> {
    let mistyped = |rule| VaultError::Invalid { field, rule };
    let wanted = BYTES * 8 / 5;
    let mut bytes = Zeroizing::new([0u8; BYTES]);
    let mut digits = 0usize;
    for letter in
        typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}'))
    {
        let value = digit_value(letter).ok_or(mistyped("letter"))?;
        if digits == wanted {
            return Err(mistyped("length"));
        }
        for bit in 0..5 {
            let at = digits * 5 + bit;
            if let Some(byte) = bytes.get_mut(at / 8) {
                *byte |= (value >> (4 - bit) & 1) << (7 - at % 8);
            }
        }
        digits += 1;
    }
    if digits == wanted { Ok(bytes) } else { Err(mistyped("length")) }
}

fn digit_value(letter: char) -> Option<u8> {
    let folded = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = ALPHABET.iter().position(|c| char::from(*c) == folded)?;
    u8::try_from(at).ok()
}

fn checksum(secret: &Key) -> [u8; 3] {
    let digest: [u8; 32] =
        Sha256::new_with_prefix(b"tutela/recovery-checksum/v1").chain_update(secret.as_slice()).finalize().into();
    let [a, b, c, ..] = digest;
    [a, b, c]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_typed_in_lower_case_with_blanks_and_look_alikes_is_read() {
        let (code, secret) = make().unwrap();
        let typed = code.reveal().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert_eq!(*read(&typed).unwrap(), *secret);
    }

    #[test]
    fn every_single_typing_error_is_caught() {
        let code = encode(&Zeroizing::new([0x5a; 32]));
        let text = code.reveal();
        for (at, old) in text.char_indices().filter(|(_, c)| *c != '-') {
            for new in ALPHABET.iter().map(|c| char::from(*c)).filter(|c| *c != old) {
                let mut typed = text.to_owned();
                typed.replace_range(at..=at, &new.to_string());
                assert_eq!(
                    read(&typed).unwrap_err(),
                    VaultError::Invalid { field: "recoveryCode", rule: "checksum" },
                    "digit {at} as {new}"
                );
            }
        }
    }

    #[test]
    fn a_lost_group_is_told_by_its_length() {
        let code = encode(&Zeroizing::new([1; 32]));
        let short: String = code.reveal().chars().take(60).collect();
        assert_eq!(read(&short).unwrap_err(), VaultError::Invalid { field: "recoveryCode", rule: "length" });
        assert!(!format!("{code:?}").contains(code.group(0).unwrap()), "Debug hides the code");
    }
}
