-- The registers: controllers, subjects, organisations, legal bases, data sources, requests, tasks, findings, documents.
-- Codes are kebab-case words of the product; local dates are YYYY-MM-DD; instants are RFC 3339 in UTC; lists that are never searched are JSON.

-- The controllers that this vault belongs to. A group keeps several; numbering and letterhead are each one's own.
CREATE TABLE controller (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    profile  TEXT NOT NULL,                       -- JSON: name, address, contacts, authority, regime, calendar, zone, language, closing days
    logo     INTEGER REFERENCES file (id)         -- the letterhead's picture
) STRICT;

-- The last case number given, per controller and year. Never goes down, so that a number is never given twice.
CREATE TABLE numbering (
    controller INTEGER NOT NULL REFERENCES controller (id),
    year       INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    PRIMARY KEY (controller, year)
) STRICT, WITHOUT ROWID;

-- Companies and other bodies that subjects belong to.
CREATE TABLE organisation (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name         TEXT NOT NULL,
    folded       TEXT NOT NULL,                   -- name and registration, case and accents folded, for finding
    registration TEXT NOT NULL,                   -- registration or tax number
    address      TEXT NOT NULL,
    email        TEXT NOT NULL,
    facts        TEXT NOT NULL                    -- JSON: [{name, value}]
) STRICT;
CREATE INDEX organisation_by_name ON organisation (folded, id);

-- Data subjects.
CREATE TABLE subject (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    given_name   TEXT NOT NULL,
    family_name  TEXT NOT NULL,
    sort_name    TEXT NOT NULL,                   -- family and given name, folded: the order of lists
    folded       TEXT NOT NULL,                   -- words of names and identifiers, folded, for finding
    address      TEXT NOT NULL,
    language     TEXT NOT NULL,                   -- empty when not known
    country      TEXT NOT NULL,                   -- ISO 3166-1 alpha-2, empty when not known
    organisation INTEGER REFERENCES organisation (id),
    role         TEXT NOT NULL,                   -- at the organisation
    facts        TEXT NOT NULL                    -- JSON: [{name, value}]
) STRICT;
CREATE INDEX subject_by_name ON subject (sort_name, id);
CREATE INDEX subject_by_organisation ON subject (organisation, id) WHERE organisation IS NOT NULL;

-- E-mails, telephones, customer numbers of a subject.
CREATE TABLE identifier (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    subject INTEGER NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL,                        -- email, phone, customer, other
    value   TEXT NOT NULL,                        -- as the person writes it
    normal  TEXT NOT NULL                         -- so that two spellings are equal
) STRICT;
CREATE INDEX identifier_by_normal ON identifier (kind, normal);
CREATE INDEX identifier_by_subject ON identifier (subject);

-- Why a subject's data may be processed, one row a purpose.
CREATE TABLE legal_basis (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    subject  INTEGER NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    purpose  TEXT NOT NULL,
    basis    TEXT NOT NULL,                       -- gdpr-6-1-a and so on
    from_day TEXT NOT NULL,                       -- first day
    to_day   TEXT,                                -- last day
    evidence TEXT NOT NULL
) STRICT;
CREATE INDEX legal_basis_by_subject ON legal_basis (subject, from_day);

-- Anywhere personal data are kept. A small register: owners and categories are read and written whole.
CREATE TABLE source (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL,                    -- for finding
    description TEXT NOT NULL,
    owners      TEXT NOT NULL,                    -- JSON: [{name, email}]
    categories  TEXT NOT NULL,                    -- JSON: [{category, purposes, recipients, retention, origin, transfers}]
    retired     INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

-- What was asked, by whom, about whose data. The claim is kept as it was made; the subject is linked when ownership is confirmed.
CREATE TABLE request (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    controller      INTEGER NOT NULL REFERENCES controller (id),
    number          TEXT NOT NULL,                -- 2026-0001
    given_name      TEXT NOT NULL,                -- the requester's
    family_name     TEXT NOT NULL,
    email           TEXT NOT NULL,
    email_normal    TEXT NOT NULL,
    phone           TEXT NOT NULL,
    address         TEXT NOT NULL,
    sort_name       TEXT NOT NULL,                -- family and given name, folded
    folded          TEXT NOT NULL,                -- words of names, e-mail, phone, second half of the number, folded, for finding
    requester_type  TEXT NOT NULL,
    standing        TEXT NOT NULL,                -- by what right the requester asks
    mandate         TEXT NOT NULL,                -- what proves it
    subject_claim   TEXT,                         -- JSON of the person whose data it is, where it is not the requester
    subject         INTEGER REFERENCES subject (id),
    country         TEXT NOT NULL,
    description     TEXT NOT NULL,
    channel         TEXT NOT NULL,
    received_at     TEXT,                         -- the instant of receipt, where the time of day is known
    received_on     TEXT NOT NULL,                -- the local date of receipt: what the clock runs from
    registered_at   TEXT NOT NULL,
    language        TEXT NOT NULL,
    regime          TEXT NOT NULL,
    rights          TEXT NOT NULL,                -- ids separated by blanks
    owner           TEXT,                         -- the officer in charge
    due             TEXT NOT NULL,                -- earliest due date; 9999-12-31 where nothing is due
    phase           TEXT NOT NULL,                -- derived by the gates whenever the request changes, kept for lists
    open            INTEGER NOT NULL CHECK (open IN (0, 1)),
    identity        INTEGER NOT NULL CHECK (identity IN (0, 1)),   -- confirmed, kept for lists
    ownership       INTEGER NOT NULL CHECK (ownership IN (0, 1)),
    no_sources      INTEGER NOT NULL CHECK (no_sources IN (0, 1)), -- the officer decided that no source needs to be asked
    outcome         TEXT,
    closing_reason  TEXT,
    closing_note    TEXT NOT NULL,
    closed_at       TEXT,
    mail            INTEGER REFERENCES file (id), -- the mail as it came
    mail_view       TEXT,                         -- JSON: sender, subject line, text, names of attachments
    UNIQUE (controller, number)
) STRICT;
CREATE INDEX request_open_by_due ON request (due, id) WHERE open = 1;
CREATE INDEX request_open_by_received ON request (received_on, id) WHERE open = 1;
CREATE INDEX request_open_by_name ON request (sort_name, id) WHERE open = 1;
CREATE INDEX request_closed_by_due ON request (due, id) WHERE open = 0;
CREATE INDEX request_all_by_due ON request (due, id);
CREATE INDEX request_all_by_received ON request (received_on, id);
CREATE INDEX request_all_by_name ON request (sort_name, id);
CREATE INDEX request_by_number ON request (number);
CREATE INDEX request_by_email ON request (email_normal, id) WHERE email_normal <> '';
CREATE INDEX request_by_subject ON request (subject, id) WHERE subject IS NOT NULL;
CREATE INDEX request_unverified ON request (due, id) WHERE open = 1 AND (identity = 0 OR ownership = 0);
CREATE INDEX request_unowned ON request (due, id) WHERE open = 1 AND owner IS NULL;

-- Words of requests by prefix. External content: the words live in request.folded only, with one blank between two of them, and the index splits
-- nowhere else: what is a word in which script is decided before. 'secure-delete' leaves nothing of a removed row.
CREATE VIRTUAL TABLE request_words USING fts5 (folded, content = 'request', content_rowid = 'id', prefix = '1 2 3', detail = 'none',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Z* C*' separators ' '");
INSERT INTO request_words (request_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER request_words_in AFTER INSERT ON request BEGIN
    INSERT INTO request_words (rowid, folded) VALUES (new.id, new.folded);
END;
CREATE TRIGGER request_words_out AFTER DELETE ON request BEGIN
    INSERT INTO request_words (request_words, rowid, folded) VALUES ('delete', old.id, old.folded);
END;
CREATE TRIGGER request_words_new AFTER UPDATE OF folded ON request WHEN old.folded <> new.folded BEGIN
    INSERT INTO request_words (request_words, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO request_words (rowid, folded) VALUES (new.id, new.folded);
END;

-- Words of subjects by prefix, in the same manner.
CREATE VIRTUAL TABLE subject_words USING fts5 (folded, content = 'subject', content_rowid = 'id', prefix = '1 2 3', detail = 'none',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Z* C*' separators ' '");
INSERT INTO subject_words (subject_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER subject_words_in AFTER INSERT ON subject BEGIN
    INSERT INTO subject_words (rowid, folded) VALUES (new.id, new.folded);
END;
CREATE TRIGGER subject_words_out AFTER DELETE ON subject BEGIN
    INSERT INTO subject_words (subject_words, rowid, folded) VALUES ('delete', old.id, old.folded);
END;
CREATE TRIGGER subject_words_new AFTER UPDATE OF folded ON subject WHEN old.folded <> new.folded BEGIN
    INSERT INTO subject_words (subject_words, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO subject_words (rowid, folded) VALUES (new.id, new.folded);
END;

-- Dated facts that the legal clock takes notice of. Recorded as they happened, never edited.
CREATE TABLE event (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL,
    on_day  TEXT NOT NULL,
    reasons TEXT NOT NULL,
    at      TEXT NOT NULL                         -- when it was recorded
) STRICT;
CREATE INDEX event_by_request ON event (request, on_day, id);

-- Identity and ownership, each confirmed by an officer with a method. What was taken back stays, marked.
CREATE TABLE confirmation (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    request       INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    which         TEXT NOT NULL CHECK (which IN ('identity', 'ownership')),
    method        TEXT NOT NULL,
    note          TEXT NOT NULL,
    at            TEXT NOT NULL,
    officer       TEXT NOT NULL,                  -- officer.id
    taken_back_at TEXT,
    taken_back_why TEXT
) STRICT;
CREATE INDEX confirmation_by_request ON confirmation (request, which);

-- What one data source has to do for one request.
CREATE TABLE task (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    request     INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    source      INTEGER NOT NULL REFERENCES source (id),
    question    TEXT NOT NULL,
    due         TEXT,
    state       TEXT NOT NULL,
    made_at     TEXT NOT NULL,
    sent_on     TEXT,
    answered_at TEXT,
    note        TEXT NOT NULL,
    UNIQUE (request, source)
) STRICT;
CREATE INDEX task_waiting ON task (source, request) WHERE state IN ('open', 'sent');
CREATE INDEX task_quiet ON task (made_at, id) WHERE state IN ('open', 'sent');

-- Data that a task brought in. The original is kept as it came; rows that were read from it are kept as JSON lines beside it.
CREATE TABLE finding (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    task     INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL CHECK (kind IN ('rows', 'text', 'file')),
    name     TEXT NOT NULL,
    mime     TEXT NOT NULL,
    original INTEGER NOT NULL REFERENCES file (id),
    rows     INTEGER REFERENCES file (id),        -- JSON lines, one array of strings a row; of a text, its letters in UTF-8
    count    INTEGER NOT NULL,
    columns  TEXT NOT NULL,                       -- JSON: [{name, chosen, category, samples}]
    reading  TEXT NOT NULL,                       -- character set and separator
    warnings TEXT NOT NULL,                       -- JSON: [id]
    at       TEXT NOT NULL
) STRICT;
CREATE INDEX finding_by_task ON finding (task, id);

-- Answers to the items of the right's checklist.
CREATE TABLE checklist_answer (
    request INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    item    TEXT NOT NULL,
    answer  TEXT NOT NULL,
    reason  TEXT NOT NULL,                        -- why the item is left out
    PRIMARY KEY (request, item)
) STRICT, WITHOUT ROWID;

-- Letters and reports. The bytes stay as they were made; making one again makes a new row.
CREATE TABLE document (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    request     INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    language    TEXT NOT NULL,
    pages       INTEGER NOT NULL,
    file        INTEGER NOT NULL REFERENCES file (id),
    sha256      TEXT NOT NULL,
    size        INTEGER NOT NULL,
    recipient   TEXT NOT NULL,
    basis       TEXT NOT NULL,                    -- fingerprint of the facts it was compiled from
    made_at     TEXT NOT NULL,
    officer     TEXT NOT NULL,                    -- officer.id
    exported_at TEXT,
    way         TEXT,                             -- mail, post, hand
    sent_on     TEXT,
    evidence    TEXT
) STRICT;
CREATE INDEX document_by_request ON document (request, id);
CREATE INDEX document_unfinished ON document (request) WHERE exported_at IS NOT NULL AND sent_on IS NULL;
