-- Whom to look after next is asked of each partnership: which of its promises that are still to come were moved often, or wait for a change to be answered, and
-- when anything was written last.
CREATE INDEX follow_through_moved_or_waiting ON follow_through (commitment, turn) INCLUDE (moves)
    WHERE status = 'OPEN' AND (moves >= 3 OR change_asked_for IS NOT NULL);
CREATE INDEX timeline_by_day ON timeline (partnership, happened_on DESC) WHERE private_to IS NULL;
