-- The ledger's clock, under a name of its own. It is the database's; only the ledger's owner could make it show another time, as only the
-- owner could change the trigger. One thing does: the samples of a new ledger, within the one transaction that writes them all.

CREATE FUNCTION ledger.clock() RETURNS timestamptz
    LANGUAGE sql VOLATILE
    RETURN clock_timestamp();
COMMENT ON FUNCTION ledger.clock() IS 'When it is now, as events are recorded.';

CREATE OR REPLACE FUNCTION ledger.chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    predecessor_hash bytea := decode(repeat('00', 32), 'hex');
    predecessor_time text := '';
BEGIN
    IF NEW.sequence_number > 0 THEN
        SELECT hash, recorded_at INTO predecessor_hash, predecessor_time
        FROM ledger.events
        WHERE stream = NEW.stream AND sequence_number = NEW.sequence_number - 1;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'the stream has no event before this one' USING ERRCODE = 'LG001';
        END IF;
    END IF;
    NEW.recorded_at := greatest(
        to_char(ledger.clock() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') COLLATE "C",
        predecessor_time COLLATE "C");
    NEW.previous_hash := predecessor_hash;
    NEW.digest := sha256(
        ledger.with_length(int8send(NEW.position))
        || ledger.with_length(convert_to(NEW.stream_type, 'UTF8'))
        || ledger.with_length(convert_to(NEW.stream, 'UTF8'))
        || ledger.with_length(int8send(NEW.sequence_number))
        || ledger.with_length(convert_to(NEW.event_id, 'UTF8'))
        || ledger.with_length(convert_to(NEW.name, 'UTF8'))
        || ledger.with_length(convert_to(NEW.revision, 'UTF8'))
        || ledger.with_length(convert_to(NEW.recorded_at, 'UTF8'))
        || ledger.with_length(NEW.payload)
        || ledger.with_length(NEW.metadata));
    NEW.hash := sha256(NEW.previous_hash || NEW.digest);
    RETURN NEW;
END $$;

CREATE TABLE ledger.beginning (
    only_one     boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    samples      boolean     NOT NULL,
    settled_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE  ledger.beginning IS 'How this ledger began, which is settled once, at its first start.';
COMMENT ON COLUMN ledger.beginning.samples IS 'Whether sample partnerships were written into it.';

GRANT SELECT, INSERT ON ledger.beginning TO ledger_command;
