-- Figures of many partnerships were counted from all their promises each time that somebody asked. What is counted of each partnership is kept now, for the days on
-- which it stays so, and a question sums it; what changed since, or stays so no longer, is counted from the promises until it is counted anew.

CREATE TABLE promise_counts (
    partnership  uuid      PRIMARY KEY,
    holds_from   date      NOT NULL,
    holds_to     date      NOT NULL,
    counted      integer[] NOT NULL,
    number       integer[] NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.002, autovacuum_vacuum_insert_scale_factor = 0.002, autovacuum_analyze_scale_factor = 0.01);
CREATE INDEX promise_counts_by_last_day ON promise_counts (holds_to);
COMMENT ON TABLE promise_counts IS 'As what the promises of each partnership are counted, of those that everyone there knows wholly';
COMMENT ON COLUMN promise_counts.partnership IS 'The partnership';
COMMENT ON COLUMN promise_counts.holds_from IS 'The first day on which that is so';
COMMENT ON COLUMN promise_counts.holds_to IS 'The last: on the next one the day of a promise is over';
COMMENT ON COLUMN promise_counts.counted IS 'As what: a bit for each figure, as in follow_through, and 1 << 22 where ākonga or whānau promised it';
COMMENT ON COLUMN promise_counts.number IS 'How many of each';

CREATE TABLE promise_count_changes (partnership uuid NOT NULL)
WITH (autovacuum_vacuum_scale_factor = 0.002, autovacuum_vacuum_insert_scale_factor = 0.002, autovacuum_analyze_scale_factor = 0.01);
CREATE INDEX promise_count_changes_by_partnership ON promise_count_changes (partnership);
COMMENT ON TABLE promise_count_changes IS 'Of which partnerships something changed since promise_counts was counted; noted in the transaction in which it changes';
COMMENT ON COLUMN promise_count_changes.partnership IS 'Where; it may be none that there is';

-- Whoever changes rows of a view says in the same transaction how far it is. So no change is missed, not even one that an older program makes beside this one.
CREATE FUNCTION note_promises_to_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO views.promise_count_changes (partnership)
    SELECT DISTINCT stream FROM changed WHERE view IN ('partnerships', 'follow_through');
    RETURN NULL;
END $$;
COMMENT ON FUNCTION note_promises_to_count IS 'Notes of which partnerships promises, or who is what there, may be others than they were counted';
REVOKE ALL ON FUNCTION note_promises_to_count FROM PUBLIC;
CREATE TRIGGER promises_to_count_of_new AFTER INSERT ON applied
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_promises_to_count();
CREATE TRIGGER promises_to_count_of_more AFTER UPDATE ON applied
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_promises_to_count();
CREATE TRIGGER promises_to_count_of_none AFTER DELETE ON applied
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_promises_to_count();

INSERT INTO promise_count_changes SELECT partnership FROM partnerships;

-- The partnerships of a cluster are found without looking at each.
DROP INDEX partnerships_by_cluster;
CREATE INDEX partnerships_by_cluster ON partnerships (cluster, partnership);
