-- The database took this one for the cheaper way to what everybody may know of a partnership's past, and then looked into the table for each row. The other
-- holds all that is asked for.
DROP INDEX follow_through_past_by_partnership;

-- Whoever asks for the promises of most partnerships by their day was given the first of all of them, sorted each time. In this order they are met at once.
CREATE INDEX follow_through_by_due ON follow_through (coalesce(due, 'infinity'), begun_on, commitment, turn)
    WHERE private_to IS NULL AND whole_for IS NULL;
