-- What stood here until now was what cookies hold. Everyone signs in once more.
DELETE FROM ledger.sessions;

COMMENT ON COLUMN ledger.sessions.session_id IS 'A hash (SHA-256) of what the cookie holds; a new one at each sign-in.';
COMMENT ON TABLE ledger.sessions_attributes IS 'Of each session the id and the version of its account, with a mark made with the master key.';
