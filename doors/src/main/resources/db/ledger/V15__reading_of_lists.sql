-- One reason for the lists across a cluster. Like the log of readings, it only grows; what was shown by it stands in that log, once for each partnership.

CREATE TABLE ledger.cluster_readings (
    id         uuid        PRIMARY KEY,
    cluster    text        NOT NULL,
    reader     uuid        NOT NULL,
    role       text        NOT NULL,
    opened_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    until      timestamptz NOT NULL,
    why        jsonb       NOT NULL
);
CREATE INDEX cluster_readings_by_reader ON ledger.cluster_readings (reader, until);
COMMENT ON TABLE  ledger.cluster_readings IS 'Why someone reads the words and names of lists across a cluster.';
COMMENT ON COLUMN ledger.cluster_readings.reader IS 'The person who reads.';
COMMENT ON COLUMN ledger.cluster_readings.role IS 'The role of their account.';
COMMENT ON COLUMN ledger.cluster_readings.until IS 'Until when they may read on without saying why again.';
COMMENT ON COLUMN ledger.cluster_readings.why IS 'Why, sealed with the reader''s key.';

CREATE TRIGGER cluster_readings_never_change BEFORE UPDATE OR DELETE ON ledger.cluster_readings
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER cluster_readings_are_never_emptied BEFORE TRUNCATE ON ledger.cluster_readings
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

ALTER TABLE ledger.readings ADD COLUMN in_list uuid REFERENCES ledger.cluster_readings;
ALTER TABLE ledger.readings ADD CONSTRAINT readings_once_in_lists UNIQUE (partnership, in_list);
COMMENT ON COLUMN ledger.readings.in_list IS 'The reason by which something of it was shown in a list; null where it was opened itself.';

GRANT SELECT, INSERT ON ledger.cluster_readings TO ledger_query;
