-- A promise says now whether it was taken from a file of minutes and whether anybody has looked at it since; and taking in such a file is
-- nobody's word, its recorder's neither. What the ledger holds makes these views anew.

TRUNCATE follow_through, answers;
DELETE FROM applied WHERE view IN ('follow_through', 'answers');
DELETE FROM parked WHERE view IN ('follow_through', 'answers');
UPDATE tokens SET token = NULL, token_type = NULL WHERE view IN ('follow_through', 'answers');

ALTER TABLE follow_through ADD COLUMN imported boolean NOT NULL;
ALTER TABLE follow_through ADD COLUMN looked_at boolean NOT NULL;
COMMENT ON COLUMN follow_through.imported IS 'Whether it was taken from a file of minutes';
COMMENT ON COLUMN follow_through.looked_at IS 'Whether somebody wrote it down or said something of it; what was taken from a file of minutes alone, nobody has looked at yet';
COMMENT ON COLUMN answers.said IS 'What they said last: NOT_CONFIRMED, CONFIRMED or NOT_SO; recording it says so of their own part, unless it was taken from a file of minutes';
COMMENT ON COLUMN answers.waits IS 'Whether it waits for their word; promises of one partnership that were taken from files of minutes are asked of together';
