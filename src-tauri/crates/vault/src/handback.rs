//! What comes back from a handover copy: one file, sealed to the officer who made the copy and signed by its deputy.
//!
//! Whoever gets hold of the file learns which vault and copy it belongs to, and nothing else. Nothing in it is believed before the seal and
//! the signature hold.

use ed25519_dalek::{Signature, Signer as _, VerifyingKey};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::VaultError;
use crate::keys::grant::{self, SealedGrant};
use crate::keys::{make_random, wrap};
use crate::registers::handovers::HandoverRow;
use crate::vault::Vault;

const MAGIC: &[u8; 8] = b"TUTELAH1";
/// No such file is larger (bytes): what the window takes in.
const LARGEST: usize = 200 << 20;
/// No list of what a file holds is longer (bytes).
const LONGEST_LIST: usize = 16 << 20;
/// Bytes of a sealed 32-byte key.
const WRAPPED: usize = 72;
const ALTERED: VaultError = VaultError::Invalid { field: "file", rule: "altered" };

/// A file from a copy whose seal and signature hold.
pub struct Handback {
    /// The copy it came from.
    pub handover: HandoverRow,
    /// The list of what it holds, as the deputy signed it.
    pub list: Zeroizing<Vec<u8>>,
    /// The files, one after the other.
    pub files: Zeroizing<Vec<u8>>,
}

fn place(of: &str, copy: &str, officer: &str, part: &str) -> Vec<u8> {
    format!("tutela-handback/v1|{of}|{copy}|{officer}|{part}").into_bytes()
}

/// What the deputy signs: the list. Its files stand in it by size and hash.
fn signed_bytes(list: &[u8]) -> Vec<u8> {
    [b"tutela-handback-signature/v1|".as_slice(), &Sha256::digest(list)].concat()
}

impl Vault {
    /// Seals a list and files to the officer who made this copy.
    ///
    /// # Errors
    /// `NotNow{no-handover-copy}` in a vault that is none; `Invalid{file, too-large}`.
    pub fn seal_handback(&self, list: &[u8], files: &[u8]) -> Result<Vec<u8>, VaultError> {
        let copy = self.handover().ok_or(VaultError::NotNow { reason: "no-handover-copy" })?;
        if list.len() > LONGEST_LIST || files.len() + list.len() + 1024 > LARGEST {
            return Err(VaultError::Invalid { field: "file", rule: "too-large" });
        }
        let own = self.id();
        let length = u64::try_from(list.len()).map_err(|_| VaultError::Internal("a list is too long"))?;
        let signature = self.inner.signer.sign(&signed_bytes(list)).to_bytes();
        let mut plain = Zeroizing::new(Vec::with_capacity(8 + list.len() + 64 + files.len()));
        plain.extend_from_slice(&length.to_be_bytes());
        plain.extend_from_slice(list);
        plain.extend_from_slice(&signature);
        plain.extend_from_slice(files);
        let key = make_random::<32>()?;
        let sealed = grant::seal(&copy.sealing, &place(&copy.of, &own, &copy.by, "key"), &key)?;
        let body = wrap::seal(&key, &place(&copy.of, &own, &copy.by, "body"), &plain)?;
        let mut out = MAGIC.to_vec();
        for id in [&copy.of, &own, &copy.by] {
            out.extend(hex::decode(id).map_err(|_| VaultError::Damaged { what: "database" })?);
        }
        out.extend(sealed.ephemeral);
        out.extend(sealed.wrap);
        out.extend(body);
        Ok(out)
    }

    /// Opens a file that came back from a copy of this vault.
    ///
    /// # Errors
    /// `Invalid{file, …}`: `not-a-handback`, `another-vault`, `not-our-copy`, `altered`; `NotNow{handover-another-officer}` when a colleague made
    /// the copy: it is sealed to them.
    pub fn open_handback(&self, bytes: &[u8]) -> Result<Handback, VaultError> {
        let refuse = |rule| VaultError::Invalid { field: "file", rule };
        let mut rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(refuse("not-a-handback"))?;
        let mut ids = [const { String::new() }; 3];
        for id in &mut ids {
            let (head, tail) = rest.split_first_chunk::<16>().ok_or(refuse("not-a-handback"))?;
            (*id, rest) = (hex::encode(head), tail);
        }
        let [of, copy, officer] = ids;
        if of != self.id() {
            return Err(refuse("another-vault"));
        }
        let handover = self.read(|view| view.handover_of_copy(&copy))?.ok_or(refuse("not-our-copy"))?;
        if officer != handover.made_by {
            return Err(ALTERED);
        }
        if officer != self.inner.officer.id {
            return Err(VaultError::NotNow { reason: "handover-another-officer" });
        }
        let (ephemeral, rest) = rest.split_first_chunk::<32>().ok_or(ALTERED)?;
        let (wrapped, body) = rest.split_at_checked(WRAPPED).ok_or(ALTERED)?;
        let sealed = SealedGrant { ephemeral: *ephemeral, wrap: wrapped.to_vec() };
        let key = grant::open(&self.inner.opener, &place(&of, &copy, &officer, "key"), &sealed).ok_or(ALTERED)?;
        let plain = wrap::open(&key, &place(&of, &copy, &officer, "body"), body).ok_or(ALTERED)?;

        let (length, rest) = plain.split_first_chunk::<8>().ok_or(ALTERED)?;
        let length = usize::try_from(u64::from_be_bytes(*length)).map_err(|_| ALTERED)?;
        if length > LONGEST_LIST {
            return Err(refuse("too-large"));
        }
        let (list, rest) = rest.split_at_checked(length).ok_or(ALTERED)?;
        let (signature, files) = rest.split_first_chunk::<64>().ok_or(ALTERED)?;
        let key = VerifyingKey::from_bytes(&handover.signing).map_err(|_| ALTERED)?;
        key.verify_strict(&signed_bytes(list), &Signature::from_bytes(signature)).map_err(|_| ALTERED)?;
        let (list, files) = (Zeroizing::new(list.to_vec()), Zeroizing::new(files.to_vec()));
        Ok(Handback { handover, list, files })
    }
}
