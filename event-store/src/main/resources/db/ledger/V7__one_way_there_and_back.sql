-- Adding events and keeping the answer is one statement that commits as it ends, so it is the statement that must fail when an answer was
-- kept by another meanwhile.

CREATE FUNCTION ledger.hold(condition boolean) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF NOT condition THEN
        RAISE EXCEPTION 'an answer was kept by another meanwhile' USING ERRCODE = 'LG002';
    END IF;
    RETURN true;
END $$;
COMMENT ON FUNCTION ledger.hold(boolean) IS 'Fails the statement it stands in unless this holds.';
