-- Run once, by the database's superuser, when the database is made: each side signs in as itself and has no rights but its
-- own role's. The migrate step makes everything else.

\getenv command_password LEDGER_COMMAND_PASSWORD
\getenv query_password LEDGER_QUERY_PASSWORD

CREATE ROLE ledger_owner NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE ledger_command NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE ledger_query NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE command_side LOGIN PASSWORD :'command_password' IN ROLE ledger_command;
CREATE ROLE query_side LOGIN PASSWORD :'query_password' IN ROLE ledger_query;
