-- A past date across partnerships is asked of the rows that still stand and of those that are closed: since when they stand is found in the index that serves
-- every question, and the few that some alone may know are found among the closed ones too, without looking at all of these.
DROP INDEX follow_through_for_all;
CREATE INDEX follow_through_for_all ON follow_through (partnership)
    INCLUDE (from_at, promiser, status, due, promised_on, kept_on, begun_on, counted, counted_once_past, commitment, turn)
    WHERE private_to IS NULL AND whole_for IS NULL;
CREATE INDEX follow_through_past_for_some ON follow_through_past (partnership, to_at) WHERE private_to IS NULL AND whole_for IS NOT NULL;
CREATE INDEX partnerships_past_by_cluster ON partnerships_past (cluster, to_at);
