-- Finds the partnerships in which someone took part, which stands in clear in the events that say so.

CREATE FUNCTION ledger.joined(name text, payload bytea) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE name
        WHEN 'partner-joined' THEN convert_from(payload, 'UTF8')::jsonb ->> 'person'
        WHEN 'partnership-formed' THEN convert_from(payload, 'UTF8')::jsonb ->> 'facilitator'
    END;
COMMENT ON FUNCTION ledger.joined(text, bytea) IS 'Who joined a partnership by this event; null for all others.';

CREATE INDEX events_by_who_joined ON ledger.events (ledger.joined(name, payload))
    WHERE name IN ('partner-joined', 'partnership-formed');
