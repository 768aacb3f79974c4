-- What is typed while people talk at a hui. A draft is no part of the history: its lines change, and are gone when the minutes are shared.

CREATE TABLE ledger.draft_lines (
    hui          uuid        NOT NULL,
    line         uuid        NOT NULL,
    partnership  uuid        NOT NULL,
    kind         text        NOT NULL,
    place        integer     NOT NULL,
    fields       jsonb       NOT NULL,
    revision     bigint      NOT NULL DEFAULT 1 CHECK (revision > 0),
    author       uuid        NOT NULL,
    changed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (hui, line)
);
COMMENT ON TABLE  ledger.draft_lines IS 'The drafts of hui whose minutes are being written; deleted as they are shared.';
COMMENT ON COLUMN ledger.draft_lines.line IS 'Chosen by whoever began the line, so that sending it again makes no second one.';
COMMENT ON COLUMN ledger.draft_lines.place IS 'Lines of a kind are shown from the lowest up.';
COMMENT ON COLUMN ledger.draft_lines.fields IS 'What it says, sealed with the partnership''s key.';
COMMENT ON COLUMN ledger.draft_lines.revision IS 'Counts the changes of the line, so that nobody overwrites what they have not seen.';
COMMENT ON COLUMN ledger.draft_lines.author IS 'The person who changed it last.';

GRANT SELECT, INSERT, UPDATE, DELETE ON ledger.draft_lines TO ledger_command;
