-- The role may be made later than the views are, by whoever keeps the server: each migration gives it what it reads, and nothing else.
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ledger_reporting') AND to_regnamespace('reporting') IS NOT NULL
       AND to_regclass('reporting.clusters_v1') IS NOT NULL THEN
        GRANT USAGE ON SCHEMA reporting TO ledger_reporting;
        GRANT SELECT ON ALL TABLES IN SCHEMA reporting TO ledger_reporting;
        GRANT EXECUTE ON FUNCTION views.weeks_of_terms TO ledger_reporting;
    END IF;
END $$;
