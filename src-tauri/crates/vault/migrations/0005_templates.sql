-- Templates of letters and reports. Every kind is delivered with the product in every language; here stands only what the office wrote itself.

-- A template that the office published, for a kind and language; for one law or one right where these are not empty.
CREATE TABLE template (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL,                       -- acknowledgement and so on
    language TEXT NOT NULL,                       -- en, hu, pt-BR, es, de
    regime   TEXT NOT NULL,                       -- the law it is for; empty for all
    right_id TEXT NOT NULL,                       -- the right it is for; empty for all
    version  INTEGER NOT NULL CHECK (version >= 0), -- the one in force; 0 is the delivered one, or whatever is in force for all
    UNIQUE (kind, language, regime, right_id)
) STRICT;

-- Every text that was ever published. Never changed, never deleted: letters were made from them.
CREATE TABLE template_version (
    template INTEGER NOT NULL REFERENCES template (id),
    version  INTEGER NOT NULL CHECK (version > 0), -- 1, 2, 3, ... without gaps
    text     TEXT NOT NULL,
    at       TEXT NOT NULL,                       -- when it was published
    officer  TEXT NOT NULL,                       -- officer.id
    PRIMARY KEY (template, version)
) STRICT, WITHOUT ROWID;

-- The texts that letters were made from, also the delivered ones: the next release of the product may word them otherwise.
CREATE TABLE template_text (
    sha256 TEXT NOT NULL PRIMARY KEY,             -- of the text, hex
    text   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a document was made from, so that it can be made again; all empty for those made before there were templates.
ALTER TABLE document ADD COLUMN template TEXT;    -- JSON: {kind, language, regime, right, version, passedOver}
ALTER TABLE document ADD COLUMN template_text TEXT REFERENCES template_text (sha256);
ALTER TABLE document ADD COLUMN source INTEGER REFERENCES file (id); -- JSON, deflated: the facts, and the document without its words
