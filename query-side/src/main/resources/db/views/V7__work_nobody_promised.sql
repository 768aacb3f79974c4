-- One view more: what was done beside what was promised. What the ledger holds makes it from its beginning.

INSERT INTO tokens (view, segment, timestamp)
SELECT 'works', segment, '1970-01-01T00:00:00Z' FROM generate_series(0, 3) AS segment;

CREATE TABLE works (
    work         uuid     PRIMARY KEY,
    partnership  uuid     NOT NULL,
    what         jsonb    NOT NULL,
    done_by      uuid     NOT NULL,
    owed_to      uuid,
    confirmed    boolean  NOT NULL,
    done_on      date     NOT NULL,
    recorded_by  uuid     NOT NULL,
    thanked_by   uuid[]   NOT NULL,
    events       bigint[] NOT NULL
);
CREATE INDEX works_by_partnership ON works (partnership);
COMMENT ON TABLE works IS 'Work that nobody had promised, one row for each piece of it; fed by each partnership''s own stream; it counts in no ratio';
COMMENT ON COLUMN works.work IS 'Which work';
COMMENT ON COLUMN works.partnership IS 'Where';
COMMENT ON COLUMN works.what IS 'What was done, sealed';
COMMENT ON COLUMN works.done_by IS 'Who did it';
COMMENT ON COLUMN works.owed_to IS 'Whom it was for, if it was for one person';
COMMENT ON COLUMN works.confirmed IS 'Whether who did it said so themselves';
COMMENT ON COLUMN works.done_on IS 'The day it was done';
COMMENT ON COLUMN works.recorded_by IS 'Who wrote it down';
COMMENT ON COLUMN works.thanked_by IS 'Who thanked for it, the earliest first';
COMMENT ON COLUMN works.events IS 'The positions of its entries in the ledger';
