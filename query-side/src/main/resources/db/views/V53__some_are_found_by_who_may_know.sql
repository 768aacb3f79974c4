-- What some alone may know is found by who asks, and not by looking into each partnership in reach: a leader is seldom one of them.
DROP INDEX follow_through_for_some;
DROP INDEX follow_through_past_for_some;
CREATE INDEX follow_through_for_some ON follow_through USING gin (whole_for, readers) WHERE private_to IS NULL AND whole_for IS NOT NULL;
CREATE INDEX follow_through_past_for_some ON follow_through_past USING gin (whole_for, readers) WHERE private_to IS NULL AND whole_for IS NOT NULL;
CREATE INDEX follow_through_known_in_part ON follow_through (partnership)
    WHERE private_to IS NULL AND whole_for IS NOT NULL AND readers IS NULL;
CREATE INDEX follow_through_past_known_in_part ON follow_through_past (partnership, to_at)
    WHERE private_to IS NULL AND whole_for IS NOT NULL AND readers IS NULL;
