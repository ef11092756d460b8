-- Handover copies that were made of this vault, and what came back from them.

CREATE TABLE handover (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,  -- never reused
    copy        TEXT NOT NULL UNIQUE,               -- the copy's own vault id
    deputy      TEXT NOT NULL,                      -- the deputy's officer id in the copy
    signing     BLOB NOT NULL,                      -- the deputy's Ed25519 public key: what comes back is signed with it
    name        TEXT NOT NULL,                      -- for whom
    why         TEXT NOT NULL,                      -- why
    until       TEXT NOT NULL,                      -- the last day on which it opens, YYYY-MM-DD
    made_at     TEXT NOT NULL,                      -- RFC 3339, UTC
    made_by     TEXT NOT NULL,                      -- officer.id: what comes back is sealed to them
    returned_at TEXT                                -- RFC 3339, UTC: when something of it was last taken in
) STRICT;

-- What was taken in: a file that comes twice adds nothing twice.
CREATE TABLE handover_item (
    handover INTEGER NOT NULL REFERENCES handover (id),
    item     TEXT NOT NULL,                         -- which finding or answer of the copy
    PRIMARY KEY (handover, item)
) STRICT, WITHOUT ROWID;
