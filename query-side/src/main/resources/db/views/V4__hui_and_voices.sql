-- Four views more, a promise knows the hui that it is due at, and an entry the hui at which it was made. What the ledger holds makes the
-- changed views again from its beginning.

ALTER TABLE follow_through
    ADD COLUMN due_at_hui uuid,
    ADD COLUMN hui_day date,
    ADD COLUMN origin jsonb NOT NULL DEFAULT '{}';
ALTER TABLE follow_through
    ALTER COLUMN origin DROP DEFAULT;
CREATE INDEX follow_through_by_hui ON follow_through (due_at_hui) WHERE due_at_hui IS NOT NULL;
COMMENT ON COLUMN follow_through.first_due IS 'The first day that was ever named, by whichever holder, where that is a hui the day of that hui; null if none ever was';
COMMENT ON COLUMN follow_through.due IS 'The day by which, as agreed last; null while the hui that it is due at was cancelled and no other was called';
COMMENT ON COLUMN follow_through.due_at_hui IS 'The hui that it is due at, with which its day moves while it is still to come';
COMMENT ON COLUMN follow_through.hui_day IS 'The day of that hui, also once the promise is settled';
COMMENT ON COLUMN follow_through.moves IS 'How often an agreed day was changed; that a hui was moved is not counted';
COMMENT ON COLUMN follow_through.origin IS 'What it sprang from, as far as anyone said so: hui, goal, difficulty, decision, disagreement';

ALTER TABLE timeline
    ADD COLUMN hui uuid;
COMMENT ON COLUMN timeline.hui IS 'The hui that it is about, or at which it came up';

TRUNCATE follow_through, timeline;
DELETE FROM applied WHERE view IN ('follow_through', 'timeline');
DELETE FROM parked WHERE view IN ('follow_through', 'timeline');
DELETE FROM tokens WHERE view IN ('follow_through', 'timeline');

INSERT INTO tokens (view, segment, timestamp)
SELECT view, segment, '1970-01-01T00:00:00Z'
FROM unnest(ARRAY ['follow_through', 'timeline', 'hui', 'voices', 'going_well', 'difficulties']) AS view,
     generate_series(0, 3) AS segment;

CREATE TABLE hui (
    hui                        uuid        PRIMARY KEY,
    partnership                uuid        NOT NULL,
    purpose                    text        NOT NULL,
    at                         timestamptz NOT NULL,
    place                      jsonb,
    facilitator                uuid        NOT NULL,
    minute_taker               uuid,
    agreed_at                  uuid,
    state                      text        NOT NULL,
    called_on                  date        NOT NULL,
    postponed                  jsonb       NOT NULL,
    cancelled                  jsonb,
    agenda                     jsonb       NOT NULL,
    agenda_shared              jsonb       NOT NULL,
    barriers_removed           jsonb       NOT NULL,
    opened_on                  date,
    held_on                    date,
    present                    uuid[]      NOT NULL,
    apologies                  uuid[]      NOT NULL,
    confidentiality_stated_on  date,
    minutes                    jsonb,
    corrections                jsonb       NOT NULL,
    how_it_was                 jsonb       NOT NULL,
    events                     bigint[]    NOT NULL
);
CREATE INDEX hui_by_partnership ON hui (partnership);
COMMENT ON TABLE hui IS 'The hui of each partnership, one row each; fed by each partnership''s own stream';
COMMENT ON COLUMN hui.hui IS 'The hui';
COMMENT ON COLUMN hui.partnership IS 'Whose hui it is';
COMMENT ON COLUMN hui.purpose IS 'What it was called for: INITIAL, TATAI, REVIEW, RESET, CLOSING or OTHER';
COMMENT ON COLUMN hui.at IS 'When it begins, as it was agreed last';
COMMENT ON COLUMN hui.place IS 'Where, sealed';
COMMENT ON COLUMN hui.facilitator IS 'Who facilitates it';
COMMENT ON COLUMN hui.minute_taker IS 'Who writes the minutes, partner or not';
COMMENT ON COLUMN hui.agreed_at IS 'The hui at which it was agreed on, if it was at one';
COMMENT ON COLUMN hui.state IS 'How far it is: CALLED, OPENED, HELD, MINUTES_SHARED or CANCELLED';
COMMENT ON COLUMN hui.called_on IS 'The day it was called';
COMMENT ON COLUMN hui.postponed IS 'Each time that it was moved: from, to, reason, on; reasons sealed';
COMMENT ON COLUMN hui.cancelled IS 'That it is not going to be: reason, next, on; the reason sealed';
COMMENT ON COLUMN hui.agenda IS 'Its items, in the order in which they were added: item, part, text, suggested_by, confirmed, on; texts sealed';
COMMENT ON COLUMN hui.agenda_shared IS 'Each time that the agenda was shared: to, on';
COMMENT ON COLUMN hui.barriers_removed IS 'What could have kept someone from taking part and was taken out of the way: text, by, confirmed, on, entry; texts sealed';
COMMENT ON COLUMN hui.opened_on IS 'The day it began';
COMMENT ON COLUMN hui.held_on IS 'The day it was held';
COMMENT ON COLUMN hui.present IS 'Who came, partner or not';
COMMENT ON COLUMN hui.apologies IS 'Who let the others know that they could not come';
COMMENT ON COLUMN hui.confidentiality_stated_on IS 'The day on which it was said aloud what stays between them';
COMMENT ON COLUMN hui.minutes IS 'Its minutes, once they are shared: notes, proofreaders, on, entry; notes sealed';
COMMENT ON COLUMN hui.corrections IS 'What was added to minutes that were not right: text, by, confirmed, on, entry; texts sealed';
COMMENT ON COLUMN hui.how_it_was IS 'How it was for people: text, by, confirmed, on, entry; texts sealed';
COMMENT ON COLUMN hui.events IS 'The positions of its entries in the ledger';

CREATE TABLE voices (
    voice        uuid     PRIMARY KEY,
    partnership  uuid     NOT NULL,
    whose        uuid     NOT NULL,
    how          text     NOT NULL,
    sharing      text     NOT NULL,
    words        jsonb,
    hui          uuid,
    heard_on     date     NOT NULL,
    recorded_by  uuid     NOT NULL,
    confirmed    boolean  NOT NULL,
    events       bigint[] NOT NULL
);
CREATE INDEX voices_by_partnership ON voices (partnership);
COMMENT ON TABLE voices IS 'Who was heard, one row for each voice; fed by each partnership''s own stream';
COMMENT ON COLUMN voices.voice IS 'The voice';
COMMENT ON COLUMN voices.partnership IS 'Where it was heard';
COMMENT ON COLUMN voices.whose IS 'Whose voice it is';
COMMENT ON COLUMN voices.how IS 'How it was gathered: AT_THE_HUI, BEFORE_THE_HUI, CONVERSATION, DRAWING_OR_PLAY, WRITTEN, THROUGH_SOMEONE_THEY_TRUST or OTHER';
COMMENT ON COLUMN voices.sharing IS 'How its owner agreed to share it: OWN_WORDS, APPROVED_SUMMARY or HEARD_ONLY';
COMMENT ON COLUMN voices.words IS 'What they said, or its summary, sealed; null where only that they were heard is shared';
COMMENT ON COLUMN voices.hui IS 'The hui at which, or for which, if it was one';
COMMENT ON COLUMN voices.heard_on IS 'The day they were heard';
COMMENT ON COLUMN voices.recorded_by IS 'Who wrote it down';
COMMENT ON COLUMN voices.confirmed IS 'Whether its owner said so themselves';
COMMENT ON COLUMN voices.events IS 'The positions of its entries in the ledger';

CREATE TABLE going_well (
    going_well   uuid     PRIMARY KEY,
    partnership  uuid     NOT NULL,
    text         jsonb    NOT NULL,
    hui          uuid,
    said_by      uuid     NOT NULL,
    confirmed    boolean  NOT NULL,
    noted_on     date     NOT NULL,
    recorded_by  uuid     NOT NULL,
    sent_home    jsonb    NOT NULL,
    events       bigint[] NOT NULL
);
CREATE INDEX going_well_by_partnership ON going_well (partnership);
COMMENT ON TABLE going_well IS 'What is going well, one row for each thing; fed by each partnership''s own stream';
COMMENT ON COLUMN going_well.going_well IS 'Which thing';
COMMENT ON COLUMN going_well.partnership IS 'Where';
COMMENT ON COLUMN going_well.text IS 'What is going well, sealed';
COMMENT ON COLUMN going_well.hui IS 'The hui at which it was said, if it was at one';
COMMENT ON COLUMN going_well.said_by IS 'Who said so';
COMMENT ON COLUMN going_well.confirmed IS 'Whether they said so themselves';
COMMENT ON COLUMN going_well.noted_on IS 'The day it was said';
COMMENT ON COLUMN going_well.recorded_by IS 'Who wrote it down';
COMMENT ON COLUMN going_well.sent_home IS 'Each time that it was sent home: to, on';
COMMENT ON COLUMN going_well.events IS 'The positions of its entries in the ledger';

CREATE TABLE difficulties (
    difficulty   uuid    PRIMARY KEY,
    partnership  uuid    NOT NULL,
    text         jsonb   NOT NULL,
    hui          uuid,
    said_by      uuid    NOT NULL,
    confirmed    boolean NOT NULL,
    named_on     date    NOT NULL,
    recorded_by  uuid    NOT NULL,
    entry        bigint  NOT NULL
);
CREATE INDEX difficulties_by_partnership ON difficulties (partnership);
COMMENT ON TABLE difficulties IS 'Difficulties, one row each, about the situation and never about a person; fed by each partnership''s own stream';
COMMENT ON COLUMN difficulties.difficulty IS 'Which difficulty';
COMMENT ON COLUMN difficulties.partnership IS 'Where';
COMMENT ON COLUMN difficulties.text IS 'What is difficult, sealed';
COMMENT ON COLUMN difficulties.hui IS 'The hui at which it was named, if it was at one';
COMMENT ON COLUMN difficulties.said_by IS 'Who named it';
COMMENT ON COLUMN difficulties.confirmed IS 'Whether they said so themselves';
COMMENT ON COLUMN difficulties.named_on IS 'The day it was named';
COMMENT ON COLUMN difficulties.recorded_by IS 'Who wrote it down';
COMMENT ON COLUMN difficulties.entry IS 'The position of the entry in the ledger';
