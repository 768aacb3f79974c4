-- The role may be made later than the views are, by whoever keeps the server: each migration gives it what it reads, and nothing else.
DO $$ DECLARE reported regprocedure; BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ledger_reporting') AND to_regnamespace('reporting') IS NOT NULL
       AND to_regprocedure('views.reported_clusters()') IS NOT NULL THEN
        GRANT USAGE ON SCHEMA reporting TO ledger_reporting;
        GRANT SELECT ON ALL TABLES IN SCHEMA reporting TO ledger_reporting;
        FOR reported IN SELECT oid FROM pg_proc
                        WHERE pronamespace = 'views'::regnamespace AND (proname LIKE 'reported\_%' OR proname = 'weeks_of_terms') LOOP
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ledger_reporting', reported);
        END LOOP;
    END IF;
END $$;
