-- Invitations to take part. What opens one is kept as fingerprints alone, and goes with what the invited is called as soon as it is answered
-- or taken back: a no is kept without a name.
CREATE TABLE ledger.invitations (
    id          uuid        PRIMARY KEY,
    partnership uuid        NOT NULL,
    person      uuid        NOT NULL,
    account     uuid        NOT NULL,
    by_name     boolean     NOT NULL,
    name        jsonb,
    role        text        NOT NULL,
    language    text,
    invited_by  uuid        NOT NULL,
    secret      bytea       UNIQUE,
    pin         bytea,
    wrong_pins  int         NOT NULL DEFAULT 0,
    state       text        NOT NULL DEFAULT 'OPEN',
    invited_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at  timestamptz NOT NULL
);
CREATE INDEX invitations_of_partnership ON ledger.invitations (partnership, invited_at);
COMMENT ON TABLE  ledger.invitations IS 'Invitations to take part, as they stand; that somebody was invited, joined or said no stands in the history.';
COMMENT ON COLUMN ledger.invitations.person IS 'Who is invited; for someone invited by name alone the id that they will have, which is nobody''s until they say yes.';
COMMENT ON COLUMN ledger.invitations.account IS 'The id that their account will have, if they have none.';
COMMENT ON COLUMN ledger.invitations.name IS 'What someone invited by name alone is called, sealed as words of the partnership; null once it is over.';
COMMENT ON COLUMN ledger.invitations.secret IS 'A keyed fingerprint of what the link holds; null once it is over.';
COMMENT ON COLUMN ledger.invitations.pin IS 'A keyed fingerprint of the six digits together with the secret; null once it is over.';

GRANT SELECT, INSERT, UPDATE ON ledger.invitations TO ledger_command;
GRANT SELECT (id, partnership, person, by_name, name, role, language, invited_by, wrong_pins, state, invited_at, expires_at)
    ON ledger.invitations TO ledger_query;
