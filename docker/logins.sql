-- Run once, by the database's superuser, when the database is made. Migrations have a login of their own, the only one that can become the
-- owner of the tables; each side signs in as itself and has no rights but its own role's. The migrate step makes everything else.

\set migrate_password `cat /run/secrets/migrate`
\set command_password `cat /run/secrets/command`
\set query_password `cat /run/secrets/query`
\set board_password `cat /run/secrets/board`

CREATE ROLE ledger_owner NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE ledger_command NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE ledger_query NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE ledger_reporting NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE migrate LOGIN PASSWORD :'migrate_password' IN ROLE ledger_owner, ledger_command, ledger_query;
CREATE ROLE command_side LOGIN PASSWORD :'command_password' IN ROLE ledger_command;
CREATE ROLE query_side LOGIN PASSWORD :'query_password' IN ROLE ledger_query;
CREATE ROLE board LOGIN PASSWORD :'board_password' IN ROLE ledger_reporting CONNECTION LIMIT 8;
ALTER ROLE board SET default_transaction_read_only = on;
ALTER ROLE board SET statement_timeout = '60s';
GRANT CREATE ON DATABASE ledger TO migrate;
