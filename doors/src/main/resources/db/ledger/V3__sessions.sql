-- Who is signed in with a browser. No part of the history, and nothing personal: a session knows an account's id.
-- The columns are those that spring-session-jdbc asks for; times are milliseconds since 1970.

CREATE TABLE ledger.sessions (
    primary_id            text    PRIMARY KEY,
    session_id            text    NOT NULL UNIQUE,
    creation_time         bigint  NOT NULL,
    last_access_time      bigint  NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time           bigint  NOT NULL,
    principal_name        text
);
COMMENT ON TABLE  ledger.sessions IS 'Who is signed in with a browser.';
COMMENT ON COLUMN ledger.sessions.session_id IS 'What the cookie holds; a new one at each sign-in.';
COMMENT ON COLUMN ledger.sessions.principal_name IS 'Always null: the account stands in sessions_attributes, by its id.';
CREATE INDEX sessions_expiry_time ON ledger.sessions (expiry_time);

CREATE TABLE ledger.sessions_attributes (
    session_primary_id text  NOT NULL REFERENCES ledger.sessions ON DELETE CASCADE,
    attribute_name     text  NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
COMMENT ON TABLE ledger.sessions_attributes IS 'Of each session the id and the version of its account, as text.';

GRANT SELECT, INSERT, UPDATE, DELETE ON ledger.sessions, ledger.sessions_attributes TO ledger_command, ledger_query;
