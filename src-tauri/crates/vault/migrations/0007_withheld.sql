-- A text or a file that a source sent and that does not go out.

ALTER TABLE finding ADD COLUMN withheld TEXT;     -- the ground: others-rights and so on; NULL goes out
ALTER TABLE finding ADD COLUMN withheld_why TEXT; -- how the ground was weighed, for the house alone
