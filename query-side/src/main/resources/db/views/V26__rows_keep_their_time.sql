-- What is asked across partnerships is asked of a past date too: each row says since which entry it is so, and what it was before stands beside it
-- with the entry that ended that. A row that an older program wrote does not know; as long as there is one, a past date is folded from the
-- histories, and the next start makes both views anew.
ALTER TABLE follow_through ADD COLUMN from_at timestamptz, ADD COLUMN from_position bigint;
ALTER TABLE partnerships ADD COLUMN from_at timestamptz, ADD COLUMN from_position bigint;
COMMENT ON COLUMN follow_through.from_at IS 'When the entry was recorded that made it so; null where an older program wrote the row';
COMMENT ON COLUMN follow_through.from_position IS 'The position of that entry';
COMMENT ON COLUMN partnerships.from_at IS 'When the entry was recorded that made it so; null where an older program wrote the row';
COMMENT ON COLUMN partnerships.from_position IS 'The position of that entry';

CREATE TABLE follow_through_past (LIKE follow_through INCLUDING GENERATED INCLUDING COMMENTS, to_at timestamptz NOT NULL, to_position bigint NOT NULL,
    CHECK (from_at < to_at), PRIMARY KEY (commitment, turn, from_position));
COMMENT ON TABLE follow_through_past IS 'What the rows of follow_through were, each from one entry on until another';
COMMENT ON COLUMN follow_through_past.to_at IS 'When the entry was recorded that changed it';
COMMENT ON COLUMN follow_through_past.to_position IS 'The position of that entry';
CREATE TABLE partnerships_past (LIKE partnerships INCLUDING GENERATED INCLUDING COMMENTS, to_at timestamptz NOT NULL, to_position bigint NOT NULL,
    CHECK (from_at < to_at), PRIMARY KEY (partnership, from_position));
COMMENT ON TABLE partnerships_past IS 'What the rows of partnerships were, each from one entry on until another';
COMMENT ON COLUMN partnerships_past.to_at IS 'When the entry was recorded that changed it';
COMMENT ON COLUMN partnerships_past.to_position IS 'The position of that entry';
CREATE INDEX follow_through_past_for_all ON follow_through_past (partnership, to_at)
    INCLUDE (from_at, promiser, status, due, promised_on, kept_on, begun_on, counted, counted_once_past, commitment, turn)
    WHERE private_to IS NULL AND whole_for IS NULL;
CREATE INDEX follow_through_past_by_partnership ON follow_through_past (partnership);
CREATE INDEX follow_through_past_by_author ON follow_through_past (private_to) WHERE private_to IS NOT NULL;

INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view IN ('partnerships', 'follow_through')
ON CONFLICT DO NOTHING;
