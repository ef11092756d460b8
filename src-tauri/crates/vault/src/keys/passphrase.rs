//! What makes a passphrase good enough, and proposals for one.
//!
//! A copied vault can be guessed at without limit, so length decides: at least 15 characters, no rule on kinds of characters, any letters of
//! any script. What everybody thinks of is refused as a whole, never for containing a word.

use zeroize::Zeroizing;

use super::kdf::nfc;
use super::make_random;
use crate::{Sensitive, VaultError};

/// Characters a passphrase needs at least (NIST SP 800-63B-4, a single factor).
const SHORTEST: usize = 15;
/// Characters beyond which it is refused, to bound the work.
const LONGEST: usize = 1024;
/// 7 words of 7776 are 90 bits: above the 80 that the CNIL asks of a secret that can be guessed at offline.
const PROPOSED_WORDS: usize = 7;

const WORDS: &str = include_str!("../../../../../assets/words/eff-large.txt");
const TOO_COMMON: &str = include_str!("../../../../../assets/words/too-common.txt");
/// Rows of keyboards, the alphabet and the digits: what fingers type without a thought.
const WALKS: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "1234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
];

/// Checks a new passphrase.
///
/// # Errors
/// `Invalid{passphrase}` with the rule `too-short`, `too-long`, `repetition`, `sequence` or `too-common`.
pub fn check_passphrase(passphrase: &Sensitive<String>) -> Result<(), VaultError> {
    let refuse = |rule| Err(VaultError::Invalid { field: "passphrase", rule });
    // EXPOSE: its length and shape are judged here.
    let normal = Zeroizing::new(nfc(passphrase.expose()));
    match normal.chars().count() {
        0..SHORTEST => return refuse("too-short"),
        SHORTEST..=LONGEST => {}
        _ => return refuse("too-long"),
    }
    let folded: Zeroizing<Vec<char>> =
        Zeroizing::new(normal.chars().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).collect());
    if is_repetition(&folded) {
        return refuse("repetition");
    }
    if is_walk(&folded) {
        return refuse("sequence");
    }
    let plain: Zeroizing<String> = Zeroizing::new(folded.iter().filter(|c| c.is_alphanumeric()).collect());
    if TOO_COMMON.lines().any(|line| line == *plain) {
        return refuse("too-common");
    }
    Ok(())
}

/// Characters that an estimate looks at: it takes long for longer ones, and they are hard to guess anyway.
const ESTIMATED: usize = 100;

/// How hard a passphrase is to guess, from 0 to 4, and by how many guesses, as a power of ten (zxcvbn). For showing; it refuses nothing.
pub fn estimate(passphrase: &Sensitive<String>) -> (u8, u32) {
    // EXPOSE: its patterns are looked for here.
    let start: Zeroizing<String> = Zeroizing::new(passphrase.expose().chars().take(ESTIMATED).collect());
    let found = zxcvbn::zxcvbn(&start, &[]);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a power of ten below 400, for showing"
    )]
    (u8::from(found.score()), found.guesses_log10().max(0.0).floor() as u32)
}

/// Proposes seven random words.
///
/// # Errors
/// `Internal` when the system gives no randomness.
pub fn propose_passphrase() -> Result<Sensitive<String>, VaultError> {
    let words: Vec<&str> = WORDS.lines().collect();
    let mut out = String::with_capacity(PROPOSED_WORDS * 10);
    for turn in 0..PROPOSED_WORDS {
        if turn > 0 {
            out.push(' ');
        }
        out.push_str(words.get(make_index(words.len())?).copied().unwrap_or_default());
    }
    Ok(Sensitive::new(out))
}

/// A number below `count` without a lean: draws that would favour the first numbers are thrown away.
fn make_index(count: usize) -> Result<usize, VaultError> {
    let count = u32::try_from(count).map_err(|_| VaultError::Internal("the word list is too long"))?.max(1);
    let fair = u32::MAX - u32::MAX % count;
    loop {
        let drawn = u32::from_le_bytes(*make_random::<4>()?);
        if drawn < fair {
            return usize::try_from(drawn % count).map_err(|_| VaultError::Internal("the word list is too long"));
        }
    }
}

/// One short piece over and over, or hardly any different characters.
fn is_repetition(text: &[char]) -> bool {
    let different: std::collections::BTreeSet<&char> = text.iter().collect();
    if different.len() < 5 {
        return true;
    }
    (1..=text.len() / 2).any(|period| period <= 10 && text.iter().zip(text.iter().skip(period)).all(|(a, b)| a == b))
}

/// Nothing but pieces of at least three from keyboard rows, the alphabet or the digits, in either direction.
fn is_walk(text: &[char]) -> bool {
    let mut rest = text;
    while !rest.is_empty() {
        let longest = WALKS
            .iter()
            .flat_map(|row| [row.chars().collect::<Vec<_>>(), row.chars().rev().collect()])
            .map(|row| {
                (0..row.len())
                    .map(|from| rest.iter().zip(row.iter().skip(from)).take_while(|(a, b)| a == b).count())
                    .max()
                    .unwrap_or(0)
            })
            .max()
            .unwrap_or(0);
        if longest < 3 {
            return false;
        }
        rest = rest.get(longest..).unwrap_or_default();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(text: &str) -> &'static str {
        match check_passphrase(&Sensitive::new(text.to_owned())) {
            Ok(()) => "",
            Err(VaultError::Invalid { field: "passphrase", rule }) => rule,
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn what_everybody_thinks_of_is_refused_and_the_rest_is_not() {
        for (text, expected) in [
            ("short words 14c", ""),
            ("fourteen chars", "too-short"),
            ("", "too-short"),
            ("aaaaaaaaaaaaaaaaaaaa", "repetition"),
            ("ababcababcababcababc", "repetition"),
            ("secret secret secret", "repetition"),
            ("abcdefghijklmno", "sequence"),
            ("qwertyuiop123456", "sequence"),
            ("98765432109876qwerty", "sequence"),
            ("Correct Horse Battery Staple!", "too-common"),
            ("To be, or not to be, that is the question.", "too-common"),
            ("correct horse battery staple on a wet Tuesday", ""),
            ("árvíztűrő tükörfúrógép", ""),
            ("密码很长所以没有人能够猜出来的", ""),
        ] {
            assert_eq!(rule(text), expected, "{text}");
        }
        assert_eq!(rule(&"x1y2z".repeat(300)), "too-long");
    }

    #[test]
    fn letters_are_counted_after_composition() {
        assert_eq!(rule(&format!("abcdqrst{}", "e\u{301}".repeat(6))), "too-short", "14 letters, 20 code points");
    }

    #[test]
    fn a_proposal_is_seven_words_that_pass_the_check_and_differ() {
        let (one, two) = (propose_passphrase().unwrap(), propose_passphrase().unwrap());
        assert_eq!(one.expose().split(' ').count(), 7);
        assert_ne!(one.expose(), two.expose());
        assert_eq!(rule(one.expose()), "");
        assert_eq!(WORDS.lines().count(), 7776);
    }
}
