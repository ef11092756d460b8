-- The core of a vault: who may work in it, the trail of what they did, the files, settings and drafts.

-- Facts about the vault itself, one row each: vault_id, commit_seq (how many acknowledged changes there were), trail_head (hash of
-- the last entry's leaf), header_epoch (the version of vault.keys that belongs to this state).
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,  -- the fact's name
    value TEXT NOT NULL               -- its value: a decimal number or lower-case hex
) STRICT;

-- The officers who hold or held a key to this vault. Rows stay when an officer leaves: the trail points at them.
CREATE TABLE officer (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,  -- order of arrival
    id       TEXT NOT NULL UNIQUE,               -- random, 32 hex digits; the name in the trail and in vault.keys
    name     TEXT NOT NULL,                      -- as shown and printed
    role     TEXT NOT NULL,                      -- `officer` for the one who made the vault
    signing  BLOB NOT NULL,                      -- Ed25519 public key, 32 bytes
    sealing  BLOB NOT NULL,                      -- X25519 public key, 32 bytes
    added_at TEXT NOT NULL                       -- RFC 3339, UTC
) STRICT;

-- The trail: what was done, when, by whom, about which record. Append-only; each entry is chained to the one before and signed.
-- `entry` decides; the other columns repeat parts of it for looking things up, and the check compares them.
CREATE TABLE trail (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,  -- 1, 2, 3, ... without gaps
    at     TEXT NOT NULL,                      -- RFC 3339, UTC
    who    TEXT NOT NULL,                      -- officer.id
    action TEXT NOT NULL,                      -- kebab-case verb such as request.registered
    entry  TEXT NOT NULL,                      -- canonical JSON, what is hashed
    leaf   BLOB NOT NULL,                      -- SHA-256(0x00 || entry), 32 bytes: a leaf in the manner of RFC 6962
    sig    BLOB NOT NULL                       -- Ed25519 over the leaf under the officer's key, 64 bytes
) STRICT;
CREATE INDEX trail_by_action ON trail (action, seq);
CREATE INDEX trail_by_who ON trail (who, seq);
CREATE INDEX trail_by_time ON trail (at, seq);

-- Which records an entry is about, for the timeline of a record.
CREATE TABLE trail_about (
    seq    INTEGER NOT NULL REFERENCES trail (seq),  -- the entry
    kind   TEXT NOT NULL,                            -- the kind of record, such as request
    record INTEGER NOT NULL,                         -- its id, never reused
    PRIMARY KEY (kind, record, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX trail_about_by_entry ON trail_about (seq);

-- The values that an entry commits to. They hold personal data, so they stand outside the chain and can be erased: the entry keeps only
-- salted commitments, which say nothing once the salt is gone.
CREATE TABLE trail_detail (
    seq    INTEGER NOT NULL REFERENCES trail (seq),  -- the entry
    slot   INTEGER NOT NULL,                         -- 0 is the detail shown in the timeline; 1, 2, ... are the changed fields in order
    salt   BLOB NOT NULL,                            -- 32 random bytes
    value  TEXT NOT NULL,                            -- canonical JSON: the detail, or {"field":..,"new":..,"old":..}
    PRIMARY KEY (seq, slot)
) STRICT, WITHOUT ROWID;

-- A guard against faults of the product; the signatures guard against people.
CREATE TRIGGER trail_no_update BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER trail_about_no_update BEFORE UPDATE ON trail_about BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER trail_about_no_delete BEFORE DELETE ON trail_about BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER trail_detail_no_update BEFORE UPDATE ON trail_detail BEGIN SELECT RAISE(ABORT, 'erase, do not edit'); END;

-- Attachments: each is an encrypted file of its own under files/; here stand its key, hash and name.
CREATE TABLE file (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- never reused
    stored     TEXT NOT NULL UNIQUE,               -- random name under files/, 32 hex digits
    key        BLOB,                               -- the file's own key, wrapped; NULL once erased, and then the bytes are lost
    name       TEXT NOT NULL,                      -- as the officer or the sender named it
    mime       TEXT NOT NULL,                      -- type by content
    size       INTEGER NOT NULL CHECK (size >= 0), -- bytes of the plaintext
    sha256     BLOB NOT NULL,                      -- of the plaintext, 32 bytes
    at         TEXT NOT NULL,                      -- RFC 3339, UTC: when it was taken in
    erased_at  TEXT                                -- RFC 3339, UTC: when it was erased
) STRICT;

-- The office's choices.
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,  -- a name known to the product
    value TEXT NOT NULL               -- JSON
) STRICT;

-- What is being typed and not yet recorded. Saved every two seconds, so an idle lock or a crash loses nothing; no trail entry, since
-- nothing has happened yet.
CREATE TABLE draft (
    form TEXT NOT NULL,      -- the form's name
    key  TEXT NOT NULL,      -- which instance: a record's id, or empty for a new one
    json TEXT NOT NULL,      -- the form's fields
    at   TEXT NOT NULL,      -- RFC 3339, UTC
    PRIMARY KEY (form, key)
) STRICT, WITHOUT ROWID;
