-- Questions across partnerships are answered by the database. What they ask by is worked out from a row by the table itself, so that it is so
-- whichever program wrote the row.

-- As what a promise is counted, a bit for each figure (see Figure), and two more: it is overdue, it is still to come. The day on which
-- one looks matters to one alone that is still to come and has a day: whether that day is over.
CREATE FUNCTION promise_counted(
    day_is_over boolean, status text, due date, first_due date, due_at_hui uuid, kept_on date, kept_recorded_at timestamptz,
    reopened_after_miss boolean, disputed boolean, promise_confirmed boolean, looked_at boolean)
RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql
RETURN CASE WHEN status = 'OPEN' AND due IS NOT NULL AND day_is_over AND NOT looked_at THEN 1 << 17 ELSE
    CASE status
        WHEN 'PROPOSED' THEN 1 << 0
        WHEN 'OPEN' THEN CASE
            WHEN reopened_after_miss THEN 1 << 4
            WHEN due IS NOT NULL AND day_is_over THEN 1 << 2
            ELSE 1 << 1 END
        WHEN 'KEPT' THEN 1 << 3
        WHEN 'MISSED' THEN 1 << 4
        WHEN 'RELEASED' THEN 1 << 5
        WHEN 'DECLINED' THEN 1 << 6
        WHEN 'WITHDRAWN' THEN 1 << 7
        WHEN 'HANDED_OVER' THEN 1 << 8
        ELSE 0 END
    | CASE WHEN first_due IS NOT NULL
                AND (status IN ('KEPT', 'MISSED')
                     OR status = 'OPEN' AND (reopened_after_miss OR due IS NOT NULL AND day_is_over)) THEN 1 << 9 ELSE 0 END
    | CASE WHEN first_due IS NOT NULL AND status = 'KEPT' THEN 1 << 10 ELSE 0 END
    | CASE WHEN kept_on IS NOT NULL AND NOT reopened_after_miss
                AND CASE WHEN due_at_hui IS NOT NULL AND due IS NULL THEN first_due IS NOT NULL
                    ELSE due IS NOT NULL AND kept_on <= due END THEN 1 << 11 ELSE 0 END
    | CASE WHEN kept_on IS NOT NULL AND NOT reopened_after_miss AND first_due IS NOT NULL AND kept_on <= first_due
           THEN 1 << 12 ELSE 0 END
    | CASE WHEN disputed THEN 1 << 13 ELSE 0 END
    | CASE WHEN status IN ('OPEN', 'KEPT', 'MISSED') AND NOT promise_confirmed THEN 1 << 14 ELSE 0 END
    | CASE WHEN status IN ('OPEN', 'KEPT', 'MISSED') AND first_due IS NULL THEN 1 << 15 ELSE 0 END
    | CASE WHEN kept_on IS NOT NULL AND kept_recorded_at IS NOT NULL
                AND (kept_recorded_at AT TIME ZONE 'Pacific/Auckland')::date > kept_on + 7 THEN 1 << 16 ELSE 0 END
    | CASE WHEN status = 'OPEN' AND due IS NOT NULL AND day_is_over THEN 1 << 18 ELSE 0 END
    | CASE WHEN status = 'OPEN' THEN 1 << 19 ELSE 0 END
    END;
COMMENT ON FUNCTION promise_counted IS 'As what a promise is counted on a day on which its own is over, or not: a bit for each figure, and for overdue and still to come';

ALTER TABLE follow_through
    ADD COLUMN counted integer NOT NULL GENERATED ALWAYS AS (promise_counted(
        false, status, due, first_due, due_at_hui, kept_on, kept_recorded_at,
        reopened_after_miss, disputed, promise_confirmed, looked_at)) STORED,
    ADD COLUMN counted_once_past integer NOT NULL GENERATED ALWAYS AS (promise_counted(
        true, status, due, first_due, due_at_hui, kept_on, kept_recorded_at,
        reopened_after_miss, disputed, promise_confirmed, looked_at)) STORED;
COMMENT ON COLUMN follow_through.counted IS 'As what it is counted while its day is not over: a bit for each figure, and for overdue and still to come';
COMMENT ON COLUMN follow_through.counted_once_past IS 'The same once its day is over; alike where it has none, or is not open';

-- What people are in a partnership, by which their promises are told apart.
CREATE FUNCTION roles_of(partners jsonb) RETURNS jsonb IMMUTABLE PARALLEL SAFE LANGUAGE sql
RETURN (
    SELECT coalesce(jsonb_object_agg(partner ->> 'person', partner ->> 'role' ORDER BY place), '{}')
    FROM jsonb_array_elements(partners) WITH ORDINALITY AS partner(partner, place)
    WHERE NOT (partner ->> 'left_version' IS NOT NULL
               AND coalesce(partner -> 'joined' -> 'not_so', '[]') @> jsonb_build_array(partner -> 'person')));
COMMENT ON FUNCTION roles_of IS 'What each partner is, or last was: role by person';
ALTER TABLE partnerships ADD COLUMN roles jsonb NOT NULL GENERATED ALWAYS AS (roles_of(partners)) STORED;
COMMENT ON COLUMN partnerships.roles IS 'What each partner is, or last was: role by person; who says that they did not join is none';

-- One order serves every question: the columns that are filtered and sorted by stand in the index, and a page reads its own rows alone. What
-- somebody may read in part is rare, and stands apart.
CREATE INDEX follow_through_for_all ON follow_through (partnership)
    INCLUDE (promiser, status, due, promised_on, kept_on, begun_on, counted, counted_once_past, commitment, turn)
    WHERE private_to IS NULL AND whole_for IS NULL;
CREATE INDEX follow_through_for_some ON follow_through (partnership) WHERE private_to IS NULL AND whole_for IS NOT NULL;
CREATE INDEX follow_through_by_promiser ON follow_through (promiser);
CREATE INDEX follow_through_by_owed_to ON follow_through (owed_to) WHERE owed_to IS NOT NULL;
