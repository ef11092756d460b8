-- What the queue counts and filters by, kept beside the requests so that a rare right is found and a total told without reading every request.

-- One row a right of a request. Filled by the triggers below from request.rights and request.open, never written otherwise.
CREATE TABLE request_right (
    right   TEXT NOT NULL,
    open    INTEGER NOT NULL CHECK (open IN (0, 1)),
    request INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    PRIMARY KEY (right, open, request)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_right_by_request ON request_right (request);

-- How many requests are open and closed.
CREATE TABLE request_tally (
    open  INTEGER NOT NULL PRIMARY KEY CHECK (open IN (0, 1)),
    count INTEGER NOT NULL CHECK (count >= 0)
) STRICT;

-- Ids of rights are kebab-case words, so that blanks can be turned into the separators of a JSON list.
INSERT INTO request_right (right, open, request)
SELECT DISTINCT word.value, request.open, request.id
FROM request, json_each('["' || replace(request.rights, ' ', '","') || '"]') AS word
WHERE word.value <> '';
INSERT INTO request_tally (open, count)
SELECT wanted.value, (SELECT count(*) FROM request WHERE request.open = wanted.value) FROM json_each('[0,1]') AS wanted;

CREATE TRIGGER request_right_in AFTER INSERT ON request BEGIN
    INSERT INTO request_right (right, open, request)
    SELECT DISTINCT word.value, new.open, new.id FROM json_each('["' || replace(new.rights, ' ', '","') || '"]') AS word
    WHERE word.value <> '';
    UPDATE request_tally SET count = count + 1 WHERE open = new.open;
END;
CREATE TRIGGER request_right_new AFTER UPDATE OF rights, open ON request
WHEN old.rights <> new.rights OR old.open <> new.open BEGIN
    DELETE FROM request_right WHERE request = old.id;
    INSERT INTO request_right (right, open, request)
    SELECT DISTINCT word.value, new.open, new.id FROM json_each('["' || replace(new.rights, ' ', '","') || '"]') AS word
    WHERE word.value <> '';
    UPDATE request_tally SET count = count - 1 WHERE open = old.open;
    UPDATE request_tally SET count = count + 1 WHERE open = new.open;
END;
CREATE TRIGGER request_right_out AFTER DELETE ON request BEGIN
    UPDATE request_tally SET count = count - 1 WHERE open = old.open;
END;
