-- Cases that only named officers may see, and drafts that are each officer's own. Who does not see a case is kept from it by `src/veil.rs`.

-- A case that is confined to named officers. Without a row everybody in the office may see it.
CREATE TABLE confined (
    request INTEGER NOT NULL PRIMARY KEY REFERENCES request (id) ON DELETE CASCADE,
    by      TEXT NOT NULL,                        -- officer.id of who confined it
    at      TEXT NOT NULL                         -- RFC 3339, UTC: since when
) STRICT;

-- Who may see a confined case. Officers who left stay named: their rows say nothing any more.
CREATE TABLE confined_to (
    request INTEGER NOT NULL REFERENCES confined (request) ON DELETE CASCADE,
    officer TEXT NOT NULL,                        -- officer.id
    PRIMARY KEY (request, officer)
) STRICT, WITHOUT ROWID;

-- What is being typed belongs to whoever types it. What was there before was the first officer's.
CREATE TABLE draft_of_officer (
    officer TEXT NOT NULL,   -- officer.id
    form    TEXT NOT NULL,   -- the form's name
    key     TEXT NOT NULL,   -- which instance: a record's id, or empty for a new one
    json    TEXT NOT NULL,   -- the form's fields
    at      TEXT NOT NULL,   -- RFC 3339, UTC
    PRIMARY KEY (officer, form, key)
) STRICT, WITHOUT ROWID;
INSERT INTO draft_of_officer (officer, form, key, json, at)
SELECT (SELECT id FROM officer ORDER BY seq LIMIT 1), form, key, json, at FROM draft WHERE EXISTS (SELECT 1 FROM officer);
DROP TABLE draft;
ALTER TABLE draft_of_officer RENAME TO draft;
