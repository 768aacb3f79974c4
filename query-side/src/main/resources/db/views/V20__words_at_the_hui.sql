-- A hui tells who was invited, and what was said in the parts of its agenda. Nothing stored before says so.

ALTER TABLE hui ADD COLUMN invited uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE hui ALTER COLUMN invited DROP DEFAULT;
UPDATE hui SET minutes = minutes || '{"parts": []}' WHERE minutes IS NOT NULL;
COMMENT ON COLUMN hui.invited IS 'Who was asked to come, as far as that was said';
COMMENT ON COLUMN hui.minutes IS 'Its minutes, once they are shared: notes, parts (of the agenda: part, text), proofreaders, on, entry; notes and texts sealed';

-- What is going well and what is difficult is somebody's word too, and people may have said so to whoever wrote it down; what the ledger holds
-- makes this view anew.
ALTER TABLE answers ADD COLUMN aloud boolean;
COMMENT ON COLUMN answers.aloud IS 'Whether they said so to whoever recorded it, which is not their own word';
TRUNCATE answers;
DELETE FROM applied WHERE view = 'answers';
DELETE FROM parked WHERE view = 'answers';
UPDATE tokens SET token = NULL, token_type = NULL WHERE view = 'answers';
