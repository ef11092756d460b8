//! What makes a passphrase good enough, and proposals for one.

use crate::keys::kdf::nfc;
use crate::{Sensitive, VaultError};
use zeroize::Zeroizing;

/// Characters a passphrase needs at least (NIST SP 800-63B-4, a single factor).
const SHORTEST: usize = 15;
/// Characters beyond which it is refused, to bound the work.
const LONGEST: usize = 1024;

/// Checks a new passphrase. There is no rule on kinds of characters.
pub(crate) fn check(passphrase: &Sensitive<String>) -> Result<(), VaultError> {
    let refuse = |rule| VaultError::Invalid { field: "passphrase", rule };
    // EXPOSE: its length and shape are judged here.
    let normal = Zeroizing::new(nfc(passphrase.expose()));
    let length = normal.chars().count();
    if length < SHORTEST {
        return Err(refuse("too-short"));
    }
    if length > LONGEST {
        return Err(refuse("too-long"));
    }
    Ok(())
}
