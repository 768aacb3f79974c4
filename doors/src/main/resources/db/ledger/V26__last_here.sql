-- When somebody last opened the page they come to, for them alone: it is no entry and no part of the history, and goes after ninety days.
CREATE TABLE ledger.last_here (
    account  uuid        PRIMARY KEY REFERENCES ledger.accounts,
    here_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    before   timestamptz,
    welcomed boolean     NOT NULL DEFAULT false
);
CREATE INDEX last_here_by_time ON ledger.last_here (here_at);
COMMENT ON TABLE  ledger.last_here IS 'When somebody was last here, told to nobody but them; what is older than ninety days is deleted.';
COMMENT ON COLUMN ledger.last_here.account IS 'Whose it is.';
COMMENT ON COLUMN ledger.last_here.here_at IS 'When they last opened the page they come to.';
COMMENT ON COLUMN ledger.last_here.before IS 'When they did the time before this one, hours apart; null where that was never, or long ago.';
COMMENT ON COLUMN ledger.last_here.welcomed IS 'Whether they have put away what is told at a first visit.';

GRANT SELECT, INSERT, UPDATE, DELETE ON ledger.last_here TO ledger_command, ledger_query;
