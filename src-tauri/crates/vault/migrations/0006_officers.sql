-- Officers beside the first, and confidential notes.

ALTER TABLE officer ADD COLUMN joined_at TEXT;      -- RFC 3339, UTC: since when they have keys of their own; NULL while invited
ALTER TABLE officer ADD COLUMN removed_at TEXT;     -- RFC 3339, UTC: since when they open nothing any more
ALTER TABLE officer ADD COLUMN passphrase_at TEXT;  -- RFC 3339, UTC: when their passphrase was last set
UPDATE officer SET role = 'dpo', joined_at = added_at, passphrase_at = added_at;

-- 1 for a file whose key is wrapped under the notes key; its name, type and hash stand sealed beside its note.
ALTER TABLE file ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;

-- Confidential notes: what is written in them is sealed under the notes key, bound to note, record and revision.
CREATE TABLE note (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- never reused
    kind       TEXT,                               -- the kind of record that it is about; NULL for a note of its own
    record     INTEGER,                            -- its id
    revision   INTEGER NOT NULL,                   -- counts the changes, from 1
    head       BLOB,                               -- sealed: title and category; NULL once erased
    body       BLOB,                               -- sealed: the text; NULL once erased
    by         TEXT NOT NULL,                      -- officer.id of who wrote it
    at         TEXT NOT NULL,                      -- RFC 3339, UTC: when
    changed_by TEXT NOT NULL,                      -- officer.id of who changed it last
    changed_at TEXT NOT NULL,                      -- RFC 3339, UTC: when
    erased_at  TEXT,                               -- RFC 3339, UTC: when it was erased
    CHECK ((kind IS NULL) = (record IS NULL))
) STRICT;
CREATE INDEX note_by_record ON note (kind, record, id);

-- Files of notes. Beside it in `file` stand only the random name and the length.
CREATE TABLE note_file (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,       -- never reused
    note INTEGER NOT NULL REFERENCES note (id),   -- the note
    file INTEGER NOT NULL REFERENCES file (id),   -- the encrypted file
    head BLOB NOT NULL                            -- sealed: name, type and SHA-256 of the plaintext
) STRICT;
CREATE INDEX note_file_by_note ON note_file (note, id);

-- Each officer confirms a recovery sheet of their own.
UPDATE setting SET key = 'recovery-confirmed:' || (SELECT id FROM officer WHERE seq = 1) WHERE key = 'recovery-confirmed';
