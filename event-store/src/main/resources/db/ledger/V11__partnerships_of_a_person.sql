-- Which partnerships somebody ever took part in, without reading them all.

CREATE FUNCTION ledger.partner_in(payload bytea) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN coalesce(convert_from(payload, 'UTF8')::jsonb ->> 'person', convert_from(payload, 'UTF8')::jsonb ->> 'facilitator');
COMMENT ON FUNCTION ledger.partner_in IS 'Who took part from this event on, by id.';

CREATE INDEX partnerships_of_a_person ON ledger.events (ledger.partner_in(payload))
    WHERE name IN ('partner-joined', 'partnership-formed');
