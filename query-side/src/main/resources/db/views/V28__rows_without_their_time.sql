-- Before each question about the past it is asked whether there is a row of which nobody knows since when it is so; these hold none but such.
CREATE INDEX follow_through_without_its_time ON follow_through (from_at) WHERE from_at IS NULL;
CREATE INDEX partnerships_without_their_time ON partnerships (from_at) WHERE from_at IS NULL;
