-- What the clocks of requests are counted with, so that a case keeps the law and the calendar that it was opened under until its officer agrees.

-- What the office counts with: one row for each calendar, version of the holiday data and set of closing days it ever had.
CREATE TABLE counting (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    calendar     TEXT NOT NULL,                   -- ISO id of the calendar
    version      TEXT NOT NULL,                   -- of the holiday data
    closing_days TEXT NOT NULL,                   -- JSON: the office's own closing days, in order
    small_agent  INTEGER NOT NULL CHECK (small_agent IN (0, 1)),  -- the office is a small processing agent
    UNIQUE (calendar, version, closing_days, small_agent)
) STRICT;

-- One clock for each right of a request: the rule and the counting that its date stands by.
CREATE TABLE clock (
    request      INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    asked        TEXT NOT NULL,                   -- the right's id
    rule         TEXT NOT NULL,                   -- the rule's id
    rule_version TEXT NOT NULL,
    counting     INTEGER NOT NULL REFERENCES counting (id),
    due          TEXT NOT NULL,                   -- the date that it gives
    stands       INTEGER NOT NULL CHECK (stands IN (0, 1)),  -- the requester has to answer first: the date is the earliest it can be
    later        TEXT,                            -- the later date that today's law and calendar would give, while the officer has not answered
    kept         TEXT,                            -- what was put to the officer, who kept the earlier date: version and counting
    PRIMARY KEY (request, asked)
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_asking ON clock (request) WHERE later IS NOT NULL;

-- What the officer found when the requester was asked for something: whether that was without undue delay, and whether it was needed. NULL where
-- the event has no such question. What was recorded before it was asked goes on being counted as it was.
ALTER TABLE event ADD COLUMN prompt INTEGER CHECK (prompt IN (0, 1));
ALTER TABLE event ADD COLUMN needed INTEGER CHECK (needed IN (0, 1));
UPDATE event SET prompt = 1, needed = 1 WHERE kind IN ('identity-asked', 'clarification-asked');
-- The new date that a notice of extension named, where the law leaves its length to the office.
ALTER TABLE event ADD COLUMN until_day TEXT;

-- The variant of the rule that the answer is given in, such as LGPD's simplified one; empty for the ordinary one.
ALTER TABLE request ADD COLUMN variant TEXT NOT NULL DEFAULT '';
