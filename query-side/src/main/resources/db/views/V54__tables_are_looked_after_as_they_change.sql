-- An index answers alone only where the database has noted that all may see a row. By default it goes over a table again when a fifth of it
-- has changed, which for a long one is after weeks; so until then it would look into the table for each row that changed.
DO $$
DECLARE it regclass;
BEGIN
    FOR it IN SELECT oid FROM pg_class WHERE relnamespace = 'views'::regnamespace AND relkind = 'r' LOOP
        EXECUTE format(
            'ALTER TABLE %s SET (autovacuum_vacuum_scale_factor = 0.002, autovacuum_vacuum_insert_scale_factor = 0.002, autovacuum_analyze_scale_factor = 0.01)',
            it);
    END LOOP;
END $$;
