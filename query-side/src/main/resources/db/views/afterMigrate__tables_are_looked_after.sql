-- As V54 does, of which the reason stands there, with each table that a later migration makes.
DO $$
DECLARE it regclass;
BEGIN
    FOR it IN SELECT oid FROM pg_class WHERE relnamespace = 'views'::regnamespace AND relkind = 'r'
              AND NOT coalesce(reloptions, '{}') @> ARRAY ['autovacuum_vacuum_scale_factor=0.002'] LOOP
        EXECUTE format(
            'ALTER TABLE %s SET (autovacuum_vacuum_scale_factor = 0.002, autovacuum_vacuum_insert_scale_factor = 0.002, autovacuum_analyze_scale_factor = 0.01)',
            it);
    END LOOP;
END $$;
