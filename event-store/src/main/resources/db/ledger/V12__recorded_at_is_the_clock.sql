-- Entries are marked with the time of the clock, also where it was set back. They were lifted to the time of their predecessor: after a clock
-- had run ahead, whatever was recorded next was marked as if it were yet to come. Their order is that of their numbers, and always was; what
-- was known at a moment is worked out from all times of a history, so that none of them alone can shift it.

CREATE OR REPLACE FUNCTION ledger.chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    predecessor_hash bytea := decode(repeat('00', 32), 'hex');
BEGIN
    IF NEW.sequence_number > 0 THEN
        SELECT hash INTO predecessor_hash
        FROM ledger.events
        WHERE stream = NEW.stream AND sequence_number = NEW.sequence_number - 1;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'the stream has no event before this one' USING ERRCODE = 'LG001';
        END IF;
    END IF;
    NEW.recorded_at := to_char(ledger.clock() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') COLLATE "C";
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

COMMENT ON COLUMN ledger.events.recorded_at IS 'When the database recorded it, by its clock: UTC, six decimals, sortable as text.';
