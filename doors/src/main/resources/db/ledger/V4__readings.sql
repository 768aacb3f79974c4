-- Who read a partnership from outside it, when and why: for its partners to see. Like the events, it only grows.

CREATE TABLE ledger.readings (
    id           uuid        PRIMARY KEY,
    partnership  uuid        NOT NULL,
    reader       uuid        NOT NULL,
    role         text        NOT NULL,
    opened_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    until        timestamptz NOT NULL,
    why          jsonb       NOT NULL
);
CREATE INDEX readings_by_partnership ON ledger.readings (partnership, opened_at);
COMMENT ON TABLE  ledger.readings IS 'Who read a partnership from outside it, when and why; shown to its partners.';
COMMENT ON COLUMN ledger.readings.reader IS 'The person who read.';
COMMENT ON COLUMN ledger.readings.role IS 'The role of their account.';
COMMENT ON COLUMN ledger.readings.until IS 'Until when they may read on without saying why again.';
COMMENT ON COLUMN ledger.readings.why IS 'Why, sealed with the partnership''s key.';

CREATE TRIGGER readings_never_change BEFORE UPDATE OR DELETE ON ledger.readings
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER readings_are_never_emptied BEFORE TRUNCATE ON ledger.readings
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON ledger.readings TO ledger_query;
