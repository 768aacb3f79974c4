-- One view more: what entries ask of people, and what they said. What the ledger holds makes it from its beginning.

INSERT INTO tokens (view, segment, timestamp)
SELECT 'answers', segment, '1970-01-01T00:00:00Z' FROM generate_series(0, 3) AS segment;

CREATE TABLE answers (
    entry        bigint      NOT NULL,
    person       uuid        NOT NULL,
    partnership  uuid        NOT NULL,
    version      bigint      NOT NULL,
    asking       text        NOT NULL,
    type         text        NOT NULL,
    thing        uuid,
    guess        uuid,
    recorder     uuid        NOT NULL,
    imported     boolean     NOT NULL,
    asked_on     date        NOT NULL,
    asked_at     timestamptz NOT NULL,
    readers      uuid[],
    said         text        NOT NULL,
    said_on      date,
    words        jsonb,
    answer       bigint,
    waits        boolean     NOT NULL,
    PRIMARY KEY (entry, person)
);
CREATE INDEX answers_by_partnership ON answers (partnership);
CREATE INDEX answers_by_thing ON answers (thing);
CREATE INDEX answers_by_person ON answers (person);
CREATE INDEX answers_waiting ON answers (person, entry) WHERE waits;
COMMENT ON TABLE answers IS 'What entries ask of people, and what they said: one row for each entry and each person whom it binds or asks; fed by each partnership''s own stream';
COMMENT ON COLUMN answers.entry IS 'The position of the entry in the ledger';
COMMENT ON COLUMN answers.person IS 'Of whom something is asked';
COMMENT ON COLUMN answers.partnership IS 'The partnership';
COMMENT ON COLUMN answers.version IS 'The place of the entry in the history of the partnership';
COMMENT ON COLUMN answers.asking IS 'What is asked: CONFIRM, ACCEPT, TAKE_ON, GIVE_A_HAND or GUESSED';
COMMENT ON COLUMN answers.type IS 'What kind of fact the entry is';
COMMENT ON COLUMN answers.thing IS 'What the entry is about, if it is about something that goes on';
COMMENT ON COLUMN answers.guess IS 'The guess that is asked about, if one is';
COMMENT ON COLUMN answers.recorder IS 'Who recorded it';
COMMENT ON COLUMN answers.imported IS 'Whether it was taken from a file of minutes';
COMMENT ON COLUMN answers.asked_on IS 'The day of the entry';
COMMENT ON COLUMN answers.asked_at IS 'When it was recorded';
COMMENT ON COLUMN answers.readers IS 'Who may read it; null for every partner';
COMMENT ON COLUMN answers.said IS 'What they said last: NOT_CONFIRMED, CONFIRMED or NOT_SO';
COMMENT ON COLUMN answers.said_on IS 'The day of that; null where they have said nothing but by recording it';
COMMENT ON COLUMN answers.words IS 'Their words with it, sealed';
COMMENT ON COLUMN answers.answer IS 'The position of the entry in which they said it';
COMMENT ON COLUMN answers.waits IS 'Whether it waits for their word';

-- A decision says now whom it is about, and what of it somebody says is not so; what the ledger holds makes that view anew.
TRUNCATE decisions;
DELETE FROM applied WHERE view = 'decisions';
DELETE FROM parked WHERE view = 'decisions';
UPDATE tokens SET token = NULL, token_type = NULL WHERE view = 'decisions';
COMMENT ON COLUMN decisions.stances IS 'Every stance that was taken, in order; the latest of a person holds: person, stance, reason, confirmed, said_on, entry, version, denied';
COMMENT ON COLUMN decisions.hand_overs IS 'To whom it was left, in order: people, person (who left it to them), text, said_on, entry, version, denied_by';
COMMENT ON COLUMN decisions.made IS 'How it was decided: how, people (who decided), about, outcome, review_on, said_on, entry; null until it is';
