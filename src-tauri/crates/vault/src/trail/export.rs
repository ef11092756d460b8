//! What of the trail is handed to outsiders: the whole of it, or one record's entries with what shows that they belong to the whole. Both
//! can be checked without this product; `assets/verify` holds a program that does.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::merkle::{Hash, Tree};
use crate::{Vault, VaultError, View, head};

/// The state of the trail, signed by the officer: a checkpoint in the C2SP form (`tlog-checkpoint` in a `signed-note`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Entries that it covers.
    pub size: u64,
    /// Root of the Merkle tree over them, hex.
    pub root: String,
    /// The signed note, as it is printed and kept.
    pub note: String,
}

/// The note's first line: which trail it is about.
pub(crate) fn origin(vault_id: &str) -> String {
    format!("tutela/vault/{vault_id}")
}

/// How a note names an officer's key.
pub(crate) fn signer_name(officer: &str) -> String {
    format!("tutela/officer/{officer}")
}

/// The number of a key in a signed note: SHA-256(name || 0x0A || 0x01 for Ed25519 || public key), its first four bytes.
pub(crate) fn key_number(name: &str, public: &[u8; 32]) -> [u8; 4] {
    let whole: Hash = Sha256::new_with_prefix(name).chain_update(b"\n\x01").chain_update(public).finalize().into();
    let [a, b, c, d, ..] = whole;
    [a, b, c, d]
}

fn checkpoint(vault_id: &str, officer: &str, signer: &SigningKey, size: u64, root: &Hash) -> Checkpoint {
    let text = format!("{}\n{size}\n{}\n", origin(vault_id), STANDARD.encode(root));
    let name = signer_name(officer);
    let mut signature = key_number(&name, &signer.verifying_key().to_bytes()).to_vec();
    signature.extend(signer.sign(text.as_bytes()).to_bytes());
    let note = format!("{text}\n\u{2014} {name} {}\n", STANDARD.encode(signature));
    Checkpoint { size, root: hex::encode(root), note }
}

const DAMAGED: VaultError = VaultError::Damaged { what: "trail" };

impl View<'_> {
    fn tree(&self) -> Result<Tree, VaultError> {
        let mut rows = self.conn.prepare("SELECT leaf FROM trail ORDER BY seq")?;
        let leaves = rows.query_map([], |row| row.get::<_, Hash>(0))?;
        Ok(Tree::over(leaves.collect::<Result<_, _>>()?))
    }

    fn signed_checkpoint(&self, tree: &Tree) -> Result<Checkpoint, VaultError> {
        let now = head::of_database(self.conn)?;
        let inner = self.inner;
        Ok(checkpoint(&now.vault_id, &inner.officer.id, &inner.signer, now.trail_seq, &tree.root()))
    }

    /// Salts and values that an entry committed to and that are not erased.
    fn disclosed(&self, seq: i64) -> Result<Vec<Value>, VaultError> {
        let mut rows =
            self.conn.prepare_cached("SELECT slot, salt, value FROM trail_detail WHERE seq = ?1 ORDER BY slot")?;
        let found = rows.query_map([seq], |row| {
            Ok(json!({
                "slot": row.get::<_, i64>(0)?,
                "salt": hex::encode(row.get::<_, [u8; 32]>(1)?),
                "value": row.get::<_, String>(2)?,
            }))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn officers(keys: &BTreeMap<String, [u8; 32]>) -> Vec<Value> {
    keys.iter().map(|(id, key)| json!({ "id": id, "signing": hex::encode(key) })).collect()
}

fn line(out: &mut dyn Write, value: &Value) -> Result<(), VaultError> {
    let mut text = serde_json::to_vec(value).map_err(|_| VaultError::Internal("the export cannot be written"))?;
    text.push(b'\n');
    Ok(out.write_all(&text)?)
}

impl Vault {
    /// Writes the whole trail: a line that says what it is and with which keys its entries are signed, a line for each entry with its
    /// signature, and a line with the checkpoint. No personal data: names of officers and values stay in the vault.
    ///
    /// # Errors
    /// `Cancelled` when `progress`, which hears the share that is written, says `false`; whatever `out` answers.
    pub fn export_trail(&self, out: &mut dyn Write, progress: &dyn Fn(f32) -> bool) -> Result<Checkpoint, VaultError> {
        self.read(|view| {
            let now = head::of_database(view.conn)?;
            let keys = self.signing_keys(view.conn)?;
            line(out, &json!({ "format": "tutela-trail/v1", "vault": now.vault_id, "officers": officers(&keys) }))?;
            let mut rows = view.conn.prepare("SELECT entry, sig FROM trail ORDER BY seq")?;
            let mut found = rows.query([])?;
            let mut seq = 0u64;
            while let Some(row) = found.next()? {
                let (entry, sig): (String, [u8; 64]) = (row.get(0)?, row.get(1)?);
                line(out, &json!({ "entry": entry, "sig": STANDARD.encode(sig) }))?;
                seq += 1;
                #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
                if seq.is_multiple_of(1024) && !progress(seq as f32 / now.trail_seq.max(1) as f32) {
                    return Err(VaultError::Cancelled);
                }
            }
            let checkpoint = view.signed_checkpoint(&view.tree()?)?;
            line(out, &json!({ "checkpoint": checkpoint.note }))?;
            Ok(checkpoint)
        })
    }

    /// The entries about one record, each with the path that shows its place in the whole trail, and the checkpoint that they lead to.
    /// `with_values` adds what the entries committed to, which are personal data.
    ///
    /// # Errors
    /// `NotFound` when nothing was recorded about it; `Damaged{trail}`.
    pub fn prove_record(&self, kind: &str, id: i64, with_values: bool) -> Result<(Value, Checkpoint), VaultError> {
        self.read(|view| {
            let tree = view.tree()?;
            let mut rows = view.conn.prepare(
                "SELECT t.seq, t.who, t.entry, t.sig FROM trail_about AS a JOIN trail AS t ON t.seq = a.seq
                 WHERE a.kind = ?1 AND a.record = ?2 ORDER BY a.seq",
            )?;
            let found = rows.query_map(rusqlite::params![kind, id], |row| {
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, [u8; 64]>(3)?,
                ))
            })?;
            let (mut entries, mut signers) = (Vec::new(), BTreeSet::new());
            for row in found {
                let (seq, who, entry, sig) = row?;
                let index = usize::try_from(seq - 1).map_err(|_| DAMAGED)?;
                let path: Vec<String> = tree.path(index).iter().map(hex::encode).collect();
                let mut proved = json!({ "entry": entry, "sig": STANDARD.encode(sig), "path": path });
                if let (true, Some(proved)) = (with_values, proved.as_object_mut()) {
                    proved.insert("values".to_owned(), view.disclosed(seq)?.into());
                }
                entries.push(proved);
                signers.insert(who);
            }
            if entries.is_empty() {
                return Err(VaultError::NotFound);
            }
            let checkpoint = view.signed_checkpoint(&tree)?;
            signers.insert(self.inner.officer.id.clone());
            let keys = self.signing_keys(view.conn)?.into_iter().filter(|(id, _)| signers.contains(id)).collect();
            let proof = json!({
                "format": "tutela-record/v1",
                "vault": head::of_database(view.conn)?.vault_id,
                "record": { "kind": kind, "id": id },
                "officers": officers(&keys),
                "entries": entries,
                "checkpoint": checkpoint.note,
            });
            Ok((proof, checkpoint))
        })
    }
}
