-- What those whom a line names say of it while people talk. It lasts as long as the line, and counts for the words that it was said of.

CREATE TABLE ledger.draft_words (
    hui        uuid        NOT NULL,
    line       uuid        NOT NULL,
    person     uuid        NOT NULL,
    is_so      boolean     NOT NULL,
    mark       text        NOT NULL,
    account    uuid        NOT NULL,
    role       text        NOT NULL,
    clusters   text        NOT NULL,
    way_in_by  uuid,
    said_on    date        NOT NULL,
    PRIMARY KEY (hui, line, person),
    FOREIGN KEY (hui, line) REFERENCES ledger.draft_lines ON DELETE CASCADE
);
COMMENT ON TABLE  ledger.draft_words IS 'What people say of the lines that name them; recorded as their own entries when the minutes are shared, and deleted with the line.';
COMMENT ON COLUMN ledger.draft_words.person IS 'Who says so.';
COMMENT ON COLUMN ledger.draft_words.is_so IS 'Whether it is what they said.';
COMMENT ON COLUMN ledger.draft_words.mark IS 'Of which words they say so, as a keyed mark: of others they are asked again.';
COMMENT ON COLUMN ledger.draft_words.account IS 'The account by which they said so.';
COMMENT ON COLUMN ledger.draft_words.role IS 'The role of that account.';
COMMENT ON COLUMN ledger.draft_words.clusters IS 'The clusters that it looked after, joined by commas.';
COMMENT ON COLUMN ledger.draft_words.way_in_by IS 'Who last opened that account or gave a code for it, until its owner has seen that they did.';
COMMENT ON COLUMN ledger.draft_words.said_on IS 'The day on which they said so.';

GRANT SELECT, INSERT, UPDATE, DELETE ON ledger.draft_words TO ledger_command;
