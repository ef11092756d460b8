-- What a person asked to have corrected or completed, and what became of it.

CREATE TABLE correction (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request    INTEGER NOT NULL REFERENCES request (id),
    source     INTEGER REFERENCES source (id),  -- where it is wrong; NULL is the subject's record in the vault
    field      TEXT NOT NULL,                   -- of the record: its id; of a source: as the officer calls it
    old        TEXT NOT NULL,                   -- as it stands; empty where something is missing
    new        TEXT NOT NULL,                   -- as it is to be; empty where something goes
    evidence   TEXT NOT NULL,                   -- what shows it
    state      TEXT NOT NULL,                   -- proposed, made, declined
    reason     TEXT NOT NULL,                   -- why it was declined, as the person is told
    decided_at TEXT                             -- when it was made or declined
) STRICT;

CREATE INDEX correction_request ON correction (request);
