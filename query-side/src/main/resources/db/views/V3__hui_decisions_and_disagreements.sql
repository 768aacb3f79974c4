-- The time line tells of hui, decisions and differences, and a promise may be due at a hui. What the ledger holds makes these views again
-- from its beginning.

ALTER TABLE timeline
    ADD COLUMN matter uuid;
COMMENT ON COLUMN timeline.matter IS 'The hui, the decision or the difference it is about';
COMMENT ON COLUMN timeline.what IS 'What is promised, decided on or seen differently from this entry on, sealed; null where it says nothing of that';

TRUNCATE timeline;
DELETE FROM applied WHERE view = 'timeline';
DELETE FROM parked WHERE view = 'timeline';
DELETE FROM tokens WHERE view = 'timeline';

INSERT INTO tokens (view, segment, timestamp)
SELECT 'timeline', segment, '1970-01-01T00:00:00Z'
FROM generate_series(0, 3) AS segment;
