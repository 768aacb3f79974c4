-- Who decides and how, and what is seen differently. What the ledger holds makes these views from its beginning. A column that is jsonb and
-- holds a list has an object for each of its parts; in each, person is who, said_on is the day and entry the position in the ledger, and what
-- people wrote is sealed.

INSERT INTO tokens (view, segment, timestamp)
SELECT view, segment, '1970-01-01T00:00:00Z'
FROM unnest(ARRAY ['decisions', 'decision_maps', 'plan_amendments', 'hearings', 'disagreements', 'guesses', 'glossary']) AS view,
     generate_series(0, 3) AS segment;

CREATE TABLE decisions (
    decision     uuid     PRIMARY KEY,
    partnership  uuid     NOT NULL,
    question     jsonb    NOT NULL,
    proposal     jsonb    NOT NULL,
    proposed_by  uuid     NOT NULL,
    proposed_on  date     NOT NULL,
    area         text,
    needed_by    uuid[]   NOT NULL,
    origin       jsonb    NOT NULL,
    hopes        jsonb    NOT NULL,
    stances      jsonb    NOT NULL,
    hand_overs   jsonb    NOT NULL,
    made         jsonb,
    reviews      jsonb    NOT NULL,
    events       bigint[] NOT NULL
);
CREATE INDEX decisions_by_partnership ON decisions (partnership);
COMMENT ON TABLE decisions IS 'What was to be decided: one row for each matter, from the proposal to what became of it; fed by each partnership''s own stream';
COMMENT ON COLUMN decisions.decision IS 'The matter';
COMMENT ON COLUMN decisions.partnership IS 'The partnership';
COMMENT ON COLUMN decisions.question IS 'What is to be decided, sealed';
COMMENT ON COLUMN decisions.proposal IS 'What was proposed, sealed';
COMMENT ON COLUMN decisions.proposed_by IS 'Who proposed it';
COMMENT ON COLUMN decisions.proposed_on IS 'The day they did';
COMMENT ON COLUMN decisions.area IS 'GOALS, STRATEGIES_AT_SCHOOL, HELP_AT_HOME, SHARING, HUI, ADAPTATIONS or NEXT_STEPS, if one was named';
COMMENT ON COLUMN decisions.needed_by IS 'Who needs to be part of deciding it, as far as that was said';
COMMENT ON COLUMN decisions.origin IS 'What it sprang from: the hui, goal, difficulty, decision or disagreement, each by id or null';
COMMENT ON COLUMN decisions.hopes IS 'What people hope comes of it: person, text, confirmed, said_on, entry';
COMMENT ON COLUMN decisions.stances IS 'Every stance that was taken, in order; the latest of a person holds: person, stance, reason, confirmed, said_on, entry';
COMMENT ON COLUMN decisions.hand_overs IS 'To whom it was left, in order: people, person (who left it to them), text, said_on, entry';
COMMENT ON COLUMN decisions.made IS 'How it was decided: how, people (who decided), outcome, review_on, said_on, entry; null until it is';
COMMENT ON COLUMN decisions.reviews IS 'What came of looking at it again, in order: finding, text, person, said_on, entry';
COMMENT ON COLUMN decisions.events IS 'The positions of its entries in the ledger';

CREATE TABLE decision_maps (
    map          uuid    PRIMARY KEY,
    partnership  uuid    NOT NULL,
    person       uuid    NOT NULL,
    areas        jsonb   NOT NULL,
    confirmed    boolean NOT NULL,
    drawn_on     date    NOT NULL,
    entry        bigint  NOT NULL
);
CREATE INDEX decision_maps_by_partnership ON decision_maps (partnership);
COMMENT ON TABLE decision_maps IS 'Who people feel decides: one row for each map that was drawn; the latest of a person holds. Fed by each partnership''s own stream';
COMMENT ON COLUMN decision_maps.map IS 'The map';
COMMENT ON COLUMN decision_maps.partnership IS 'The partnership';
COMMENT ON COLUMN decision_maps.person IS 'Whose it is';
COMMENT ON COLUMN decision_maps.areas IS 'Who decides in each area that they spoke of: MYSELF, WHANAU, AKONGA, KAIAKO, LEADER, RTLB or SHARED';
COMMENT ON COLUMN decision_maps.confirmed IS 'Whether they drew it themselves, or have confirmed it';
COMMENT ON COLUMN decision_maps.drawn_on IS 'The day it was drawn';
COMMENT ON COLUMN decision_maps.entry IS 'The position of the entry that says so';

CREATE TABLE plan_amendments (
    entry        bigint  PRIMARY KEY,
    partnership  uuid    NOT NULL,
    text         jsonb   NOT NULL,
    person       uuid    NOT NULL,
    confirmed    boolean NOT NULL,
    amended_on   date    NOT NULL
);
CREATE INDEX plan_amendments_by_partnership ON plan_amendments (partnership);
COMMENT ON TABLE plan_amendments IS 'How the plan was amended: one row for each time; fed by each partnership''s own stream';
COMMENT ON COLUMN plan_amendments.entry IS 'The position of the entry that says so';
COMMENT ON COLUMN plan_amendments.partnership IS 'The partnership';
COMMENT ON COLUMN plan_amendments.text IS 'What was changed, sealed';
COMMENT ON COLUMN plan_amendments.person IS 'Who changed it';
COMMENT ON COLUMN plan_amendments.confirmed IS 'Whether they said so themselves';
COMMENT ON COLUMN plan_amendments.amended_on IS 'The day they did';

CREATE TABLE hearings (
    voice        uuid PRIMARY KEY,
    partnership  uuid NOT NULL,
    person       uuid NOT NULL,
    heard_on     date NOT NULL
);
CREATE INDEX hearings_by_partnership ON hearings (partnership);
COMMENT ON TABLE hearings IS 'Who was heard when, without what they said: whether someone was heard before it was decided; fed by each partnership''s own stream';
COMMENT ON COLUMN hearings.voice IS 'The voice';
COMMENT ON COLUMN hearings.partnership IS 'The partnership';
COMMENT ON COLUMN hearings.person IS 'Whose voice it is';
COMMENT ON COLUMN hearings.heard_on IS 'The day they were heard';

CREATE TABLE disagreements (
    disagreement   uuid     PRIMARY KEY,
    partnership    uuid     NOT NULL,
    topic          jsonb    NOT NULL,
    about          text     NOT NULL,
    people         uuid[]   NOT NULL,
    raised_by      uuid     NOT NULL,
    raised_on      date     NOT NULL,
    origin         jsonb    NOT NULL,
    state          text     NOT NULL,
    revisit_on     date,
    positions      jsonb    NOT NULL,
    common_ground  jsonb    NOT NULL,
    settlements    jsonb    NOT NULL,
    standings      jsonb    NOT NULL,
    reopenings     jsonb    NOT NULL,
    events         bigint[] NOT NULL
);
CREATE INDEX disagreements_by_partnership ON disagreements (partnership);
COMMENT ON TABLE disagreements IS 'What is seen differently: one row for each difference; fed by each partnership''s own stream';
COMMENT ON COLUMN disagreements.disagreement IS 'The difference';
COMMENT ON COLUMN disagreements.partnership IS 'The partnership';
COMMENT ON COLUMN disagreements.topic IS 'What is seen differently, sealed';
COMMENT ON COLUMN disagreements.about IS 'PRIORITIES, PHILOSOPHY, WAYS_OF_WORKING, ROLES, INFORMATION, RESOURCES or OTHER';
COMMENT ON COLUMN disagreements.people IS 'Between whom';
COMMENT ON COLUMN disagreements.raised_by IS 'Who said so';
COMMENT ON COLUMN disagreements.raised_on IS 'The day they did';
COMMENT ON COLUMN disagreements.origin IS 'What it sprang from: the hui, goal, difficulty, decision or disagreement, each by id or null';
COMMENT ON COLUMN disagreements.state IS 'OPEN, SETTLED or STANDING (left standing, on purpose)';
COMMENT ON COLUMN disagreements.revisit_on IS 'The day on which they come back to it, while it is left standing';
COMMENT ON COLUMN disagreements.positions IS 'Every position that was taken, in order; the latest of a person holds: person, seen (explanation, intervention, responsibility), confirmed, said_on, entry';
COMMENT ON COLUMN disagreements.common_ground IS 'What they see alike: text, person, said_on, entry';
COMMENT ON COLUMN disagreements.settlements IS 'Each time that it was settled: how, agreement, commitments, said_on, entry';
COMMENT ON COLUMN disagreements.standings IS 'Each time that it was left standing: text, revisit_on, said_on, entry';
COMMENT ON COLUMN disagreements.reopenings IS 'Each time that it was opened again: text, person, said_on, entry';
COMMENT ON COLUMN disagreements.events IS 'The positions of its entries that every partner reads';

CREATE TABLE guesses (
    guess         uuid   PRIMARY KEY,
    disagreement  uuid   NOT NULL,
    partnership   uuid   NOT NULL,
    person        uuid   NOT NULL,
    guessed_by    uuid   NOT NULL,
    guessed       jsonb  NOT NULL,
    shown_on      date,
    readers       uuid[] NOT NULL
);
CREATE INDEX guesses_by_partnership ON guesses (partnership);
COMMENT ON TABLE guesses IS 'How someone may see a difference, as another guesses; it must be shown to nobody but its readers and counted nowhere, and is gone once its owner has answered. Fed by each partnership''s own stream';
COMMENT ON COLUMN guesses.guess IS 'The guess';
COMMENT ON COLUMN guesses.disagreement IS 'About which difference';
COMMENT ON COLUMN guesses.partnership IS 'The partnership';
COMMENT ON COLUMN guesses.person IS 'Whose view it may be';
COMMENT ON COLUMN guesses.guessed_by IS 'Who guesses';
COMMENT ON COLUMN guesses.guessed IS 'What they guess, sealed: explanation, intervention, responsibility';
COMMENT ON COLUMN guesses.shown_on IS 'The day its author showed it to its owner; null until then';
COMMENT ON COLUMN guesses.readers IS 'Its author, and its owner once it was shown to them';

CREATE TABLE glossary (
    entry        bigint  PRIMARY KEY,
    partnership  uuid    NOT NULL,
    word         jsonb   NOT NULL,
    meaning      jsonb   NOT NULL,
    person       uuid    NOT NULL,
    confirmed    boolean NOT NULL,
    said_on      date    NOT NULL
);
CREATE INDEX glossary_by_partnership ON glossary (partnership);
COMMENT ON TABLE glossary IS 'What words mean to people, word by word as they said it; fed by each partnership''s own stream';
COMMENT ON COLUMN glossary.entry IS 'The position of the entry that says so';
COMMENT ON COLUMN glossary.partnership IS 'The partnership';
COMMENT ON COLUMN glossary.word IS 'The word, sealed';
COMMENT ON COLUMN glossary.meaning IS 'What it means to them, sealed';
COMMENT ON COLUMN glossary.person IS 'To whom';
COMMENT ON COLUMN glossary.confirmed IS 'Whether they said so themselves';
COMMENT ON COLUMN glossary.said_on IS 'The day they did';
