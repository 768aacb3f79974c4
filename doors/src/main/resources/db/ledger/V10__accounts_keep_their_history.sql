-- A person has one account. Where an older ledger holds several for one, the first stays; nobody can tell who was let in by the others.
ALTER TABLE ledger.accounts
    ADD COLUMN code_until timestamptz,
    ADD COLUMN way_in_by  uuid,
    ADD COLUMN further    boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN ledger.accounts.code_until IS 'Until when the password is a code, good for choosing another with; null once its owner has chosen one.';
COMMENT ON COLUMN ledger.accounts.way_in_by IS 'The person who last opened it or gave a code, until its owner has seen that they did.';
COMMENT ON COLUMN ledger.accounts.further IS 'Opened for someone who had one already, before that was refused; closed since.';

UPDATE ledger.accounts AS it SET further = true, enabled = false, version = version + 1
WHERE EXISTS (
    SELECT FROM ledger.accounts AS earlier
    WHERE earlier.person = it.person AND (earlier.created_at, earlier.id) < (it.created_at, it.id));

CREATE UNIQUE INDEX one_account_a_person ON ledger.accounts (person) WHERE NOT further;

CREATE TABLE ledger.account_changes (
    number    bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account   uuid        NOT NULL REFERENCES ledger.accounts,
    change    text        NOT NULL,
    by_person uuid        NOT NULL,
    role      text        NOT NULL,
    clusters  text[]      NOT NULL,
    at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX changes_of_account ON ledger.account_changes (account, number);
COMMENT ON TABLE  ledger.account_changes IS 'What was done to each account, by whom and when; shown to its owner. Like the events, it only grows.';
COMMENT ON COLUMN ledger.account_changes.role IS 'What the account may do from then on.';

CREATE TRIGGER account_changes_never_change BEFORE UPDATE OR DELETE ON ledger.account_changes
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER account_changes_are_never_emptied BEFORE TRUNCATE ON ledger.account_changes
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON ledger.account_changes TO ledger_command;
GRANT SELECT ON ledger.account_changes TO ledger_query;

-- Whose a session is stands at the beginning of its attribute.
CREATE INDEX sessions_of_account ON ledger.sessions_attributes (substring(attribute_bytes FROM 1 FOR 36));
