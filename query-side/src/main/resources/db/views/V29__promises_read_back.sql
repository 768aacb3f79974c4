-- What was read back of a promise to somebody without an account stands beside it wherever it is listed.
ALTER TABLE follow_through ADD COLUMN read_back jsonb NOT NULL DEFAULT '[]';
ALTER TABLE follow_through_past ADD COLUMN read_back jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN follow_through.read_back IS 'Which of its entries were read back to those whom they bind: entry (its version), to, by, on; the latest last';
COMMENT ON COLUMN follow_through_past.read_back IS 'Which of its entries were read back to those whom they bind: entry (its version), to, by, on; the latest last';
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'follow_through' ON CONFLICT DO NOTHING;
