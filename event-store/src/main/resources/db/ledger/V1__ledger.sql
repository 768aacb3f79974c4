-- The ledger: an append-only history for each partnership and each person.
-- Run as ledger_owner; the services themselves are only ever ledger_command or ledger_query.

CREATE TABLE ledger.events (
    position         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stream_type      text   NOT NULL,
    stream           text   NOT NULL,
    sequence_number  bigint NOT NULL CHECK (sequence_number >= 0),
    event_id         text   NOT NULL UNIQUE,
    name             text   NOT NULL,
    revision         text   NOT NULL,
    recorded_at      text   COLLATE "C" NOT NULL,
    payload          bytea  NOT NULL,
    metadata         bytea  NOT NULL,
    previous_hash    bytea  NOT NULL,
    digest           bytea  NOT NULL,
    hash             bytea  NOT NULL,
    UNIQUE (stream, sequence_number)
);
COMMENT ON TABLE  ledger.events IS 'Every fact the ledger keeps, for ever; nothing else is a source of truth.';
COMMENT ON COLUMN ledger.events.position IS 'Place among all events; rises, with gaps where an insert was rolled back.';
COMMENT ON COLUMN ledger.events.sequence_number IS 'Place in the stream counted from 0; people see it as the version, counted from 1.';
COMMENT ON COLUMN ledger.events.recorded_at IS 'When the database recorded it: UTC, six decimals, sortable as text; never before its predecessor.';
COMMENT ON COLUMN ledger.events.digest IS 'SHA-256 of the columns before it, each with its length; shows an event without showing what it says.';
COMMENT ON COLUMN ledger.events.hash IS 'SHA-256 of the predecessor''s hash and this digest: the chain of its stream.';

CREATE FUNCTION ledger.with_length(bytes bytea) RETURNS bytea
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN int4send(length(bytes)) || bytes;

CREATE FUNCTION ledger.chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
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
        to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') COLLATE "C",
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

CREATE TRIGGER events_are_chained BEFORE INSERT ON ledger.events
    FOR EACH ROW EXECUTE FUNCTION ledger.chain_event();

CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what the ledger holds is never changed' USING ERRCODE = 'LG002';
END $$;

CREATE TRIGGER events_never_change BEFORE UPDATE OR DELETE ON ledger.events
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER events_are_never_emptied BEFORE TRUNCATE ON ledger.events
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

CREATE TABLE ledger.snapshots (
    stream_type      text   NOT NULL,
    stream           text   NOT NULL,
    sequence_number  bigint NOT NULL,
    event_id         text   NOT NULL UNIQUE,
    name             text   NOT NULL,
    revision         text,
    recorded_at      text   COLLATE "C" NOT NULL,
    payload          bytea  NOT NULL,
    metadata         bytea,
    PRIMARY KEY (stream, sequence_number)
);
COMMENT ON TABLE ledger.snapshots IS 'What a stream comes to at a version, so that a long one is quick to load. May be emptied at any time.';

CREATE TABLE ledger.subject_keys (
    subject       uuid PRIMARY KEY,
    keyset        bytea,
    created_at    timestamptz NOT NULL DEFAULT now(),
    destroyed_at  timestamptz,
    authority     text,
    CHECK ((keyset IS NULL) = (destroyed_at IS NOT NULL)),
    CHECK ((authority IS NULL) = (destroyed_at IS NULL))
);
COMMENT ON TABLE ledger.subject_keys IS 'One key for each person and partnership, wrapped by the master key that is kept elsewhere. Destroying it removes their texts everywhere.';

CREATE FUNCTION ledger.keep_destroyed_keys_destroyed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.destroyed_at IS NOT NULL THEN
        RAISE EXCEPTION 'a destroyed key stays destroyed' USING ERRCODE = 'LG002';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER destroyed_keys_stay_destroyed BEFORE UPDATE ON ledger.subject_keys
    FOR EACH ROW EXECUTE FUNCTION ledger.keep_destroyed_keys_destroyed();

CREATE TABLE ledger.master_key (
    only_one     boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    fingerprint  bytea NOT NULL
);
COMMENT ON TABLE ledger.master_key IS 'Which master key this ledger was begun with, so that a wrong one is refused at the start.';

CREATE TABLE ledger.answers (
    account      uuid        NOT NULL,
    key          text        NOT NULL,
    fingerprint  bytea       NOT NULL,
    status       int,
    location     text,
    id           uuid,
    version      bigint,
    position     bigint,
    asked_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account, key)
);
CREATE INDEX answers_by_age ON ledger.answers (asked_at);
COMMENT ON TABLE ledger.answers IS 'What was answered to a request with an idempotency key, kept for 30 days.';

GRANT USAGE ON SCHEMA ledger TO ledger_command, ledger_query;
GRANT SELECT, INSERT ON ledger.events TO ledger_command;
GRANT SELECT, INSERT, DELETE ON ledger.snapshots TO ledger_command;
GRANT SELECT, INSERT, UPDATE ON ledger.subject_keys TO ledger_command;
GRANT SELECT, INSERT ON ledger.master_key TO ledger_command;
GRANT SELECT, INSERT, UPDATE, DELETE ON ledger.answers TO ledger_command;
GRANT SELECT ON ledger.events, ledger.subject_keys, ledger.master_key TO ledger_query;
GRANT SELECT ON ledger.migrations TO ledger_command, ledger_query;
