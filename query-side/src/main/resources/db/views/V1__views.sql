-- The views: what can be read at any time, and made again from the ledger at any time. Owned by the role ledger_query.
-- Names and texts are sealed (see docs/security.md): {"subject", "text", "sealed", "proof"}. Ids of people stand for them;
-- what they are called is looked up in views.people and stands in no other table.

CREATE TABLE applied (
    view      text   NOT NULL,
    stream    uuid   NOT NULL,
    version   bigint NOT NULL,
    position  bigint NOT NULL,
    PRIMARY KEY (view, stream)
);
COMMENT ON TABLE applied IS 'How far each stream of the ledger has been applied to each view, written together with the rows';
COMMENT ON COLUMN applied.view IS 'The view, by the name of its table';
COMMENT ON COLUMN applied.stream IS 'The stream: the id of a partnership or of a person';
COMMENT ON COLUMN applied.version IS 'The version of the entry applied last; versions count a stream from 1';
COMMENT ON COLUMN applied.position IS 'The position of that entry among all entries of the ledger';

CREATE TABLE parked (
    view      text        NOT NULL,
    stream    uuid        NOT NULL,
    version   bigint      NOT NULL,
    position  bigint      NOT NULL,
    cause     text        NOT NULL,
    since     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (view, stream)
);
COMMENT ON TABLE parked IS 'Streams that a view could not apply any further; the ledger holds the entries, so none is kept here';
COMMENT ON COLUMN parked.view IS 'The view, by the name of its table';
COMMENT ON COLUMN parked.stream IS 'The stream: the id of a partnership or of a person';
COMMENT ON COLUMN parked.version IS 'The version of the first entry that is not applied';
COMMENT ON COLUMN parked.position IS 'The position of that entry among all entries of the ledger';
COMMENT ON COLUMN parked.cause IS 'What kind of error it was; never its message, which could hold words';
COMMENT ON COLUMN parked.since IS 'When it was parked';

CREATE TABLE tokens (
    view        text    NOT NULL,
    segment     integer NOT NULL,
    token       bytea,
    token_type  text,
    timestamp   text    NOT NULL,
    owner       text,
    PRIMARY KEY (view, segment)
);
COMMENT ON TABLE tokens IS 'How far the processors of each view have read the ledger, and which node does that work';
COMMENT ON COLUMN tokens.view IS 'The view, by the name of its table';
COMMENT ON COLUMN tokens.segment IS 'Which share of the streams it is';
COMMENT ON COLUMN tokens.token IS 'How far that share has been read; null before the first entry';
COMMENT ON COLUMN tokens.token_type IS 'The kind of token';
COMMENT ON COLUMN tokens.timestamp IS 'When the node last showed that it is still at work';
COMMENT ON COLUMN tokens.owner IS 'The node at work, if any';

-- Nodes that start together on an empty table would race to fill it.
INSERT INTO tokens (view, segment, timestamp)
SELECT view, segment, '1970-01-01T00:00:00Z'
FROM unnest(ARRAY ['follow_through', 'partnerships', 'people']) AS view, generate_series(0, 3) AS segment;

INSERT INTO tokens (view, segment, token, token_type, timestamp)
VALUES ('__config', 0,
        convert_to(jsonb_build_object('config', jsonb_build_object('id', gen_random_uuid()))::text, 'UTF8'),
        'org.axonframework.eventhandling.tokenstore.ConfigToken', '1970-01-01T00:00:00Z');

CREATE TABLE people (
    person         uuid  PRIMARY KEY,
    name           jsonb NOT NULL,
    registered_by  uuid  NOT NULL
);
CREATE INDEX people_by_registrar ON people (registered_by);
COMMENT ON TABLE people IS 'What people are called; fed by each person''s own stream';
COMMENT ON COLUMN people.person IS 'The person';
COMMENT ON COLUMN people.name IS 'The name they go by now, sealed';
COMMENT ON COLUMN people.registered_by IS 'The person who registered them';

CREATE TABLE partnerships (
    partnership  uuid  PRIMARY KEY,
    label        jsonb NOT NULL,
    cluster      text  NOT NULL,
    kura         text  NOT NULL,
    kind         text  NOT NULL,
    tier         text  NOT NULL,
    facilitator  uuid  NOT NULL,
    formed_on    date  NOT NULL,
    partners     jsonb NOT NULL
);
CREATE INDEX partnerships_by_cluster ON partnerships (cluster);
CREATE INDEX partnerships_by_partner ON partnerships USING gin (partners jsonb_path_ops);
COMMENT ON TABLE partnerships IS 'The partnerships: what they are and who stands where in them; fed by each partnership''s own stream';
COMMENT ON COLUMN partnerships.partnership IS 'The partnership';
COMMENT ON COLUMN partnerships.label IS 'What it is called, sealed';
COMMENT ON COLUMN partnerships.cluster IS 'Its cluster, by code';
COMMENT ON COLUMN partnerships.kura IS 'Its school, by code';
COMMENT ON COLUMN partnerships.kind IS 'Whom it formed around: INDIVIDUAL, GROUP or SYSTEMS';
COMMENT ON COLUMN partnerships.tier IS 'Its tier of support: TE_MATUA, TE_KAHUI or TE_AROTAHI';
COMMENT ON COLUMN partnerships.facilitator IS 'The person who facilitates it';
COMMENT ON COLUMN partnerships.formed_on IS 'The day it formed';
COMMENT ON COLUMN partnerships.partners IS 'Each time that someone was a partner, in the order of joining: person, role, joined_on, left_on, left_version';

CREATE TABLE follow_through (
    commitment           uuid    NOT NULL,
    turn                 integer NOT NULL,
    partnership          uuid    NOT NULL,
    private_to           uuid,
    what                 jsonb   NOT NULL,
    as_minuted           jsonb,
    promiser             uuid    NOT NULL,
    suggested_by         uuid,
    owed_to              uuid,
    recorded_by          uuid    NOT NULL,
    begun_on             date    NOT NULL,
    promised_on          date,
    first_due            date,
    due                  date,
    moves                integer NOT NULL,
    status               text    NOT NULL,
    kept_on              date,
    kept_recorded_at     timestamptz,
    reopened_after_miss  boolean NOT NULL,
    disputed             boolean NOT NULL,
    replaced             jsonb   NOT NULL,
    promise_confirmed    boolean NOT NULL,
    reasons              jsonb   NOT NULL,
    link                 uuid,
    readers              uuid[],
    whole_for            uuid[],
    events               bigint[] NOT NULL,
    PRIMARY KEY (commitment, turn)
);
CREATE INDEX follow_through_by_partnership ON follow_through (partnership);
CREATE INDEX follow_through_by_author ON follow_through (private_to) WHERE private_to IS NOT NULL;
COMMENT ON TABLE follow_through IS 'Who said they would do what, and did they: one row for each promise and holder. Overdue, due soon and kept late depend on the day of looking and are not stored. Fed by the partnership''s stream, a private promise by its author''s';
COMMENT ON COLUMN follow_through.commitment IS 'The promise';
COMMENT ON COLUMN follow_through.turn IS 'Which holder''s row it is, counted from 1; a hand-over that is accepted begins the next';
COMMENT ON COLUMN follow_through.partnership IS 'The partnership it was made in';
COMMENT ON COLUMN follow_through.private_to IS 'Its author, if it is private; it must then be shown to nobody else and counted nowhere';
COMMENT ON COLUMN follow_through.what IS 'What was promised, sealed';
COMMENT ON COLUMN follow_through.as_minuted IS 'Whom the minutes named, sealed, where that is not simply the promiser';
COMMENT ON COLUMN follow_through.promiser IS 'Who promised it, or was asked to';
COMMENT ON COLUMN follow_through.suggested_by IS 'Who suggested it, if someone else did';
COMMENT ON COLUMN follow_through.owed_to IS 'Whom it is for, if it is for one person';
COMMENT ON COLUMN follow_through.recorded_by IS 'Who recorded that this holder promised it, or was asked to';
COMMENT ON COLUMN follow_through.begun_on IS 'The day it was first spoken of';
COMMENT ON COLUMN follow_through.promised_on IS 'The day this holder took it on; null while it is proposed';
COMMENT ON COLUMN follow_through.first_due IS 'The first day that was ever named, by whichever holder; null if none ever was';
COMMENT ON COLUMN follow_through.due IS 'The day by which, as agreed last';
COMMENT ON COLUMN follow_through.moves IS 'How often an agreed day was changed';
COMMENT ON COLUMN follow_through.status IS 'PROPOSED, OPEN, KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN or HANDED_OVER';
COMMENT ON COLUMN follow_through.kept_on IS 'The day it was done, while it is kept';
COMMENT ON COLUMN follow_through.kept_recorded_at IS 'When that keeping was recorded; more than seven days later is shown beside the figure';
COMMENT ON COLUMN follow_through.reopened_after_miss IS 'Whether it was missed before it was opened again: it counts as missed until it is kept, then as kept late';
COMMENT ON COLUMN follow_through.disputed IS 'Whether someone sees its keeping differently';
COMMENT ON COLUMN follow_through.replaced IS 'The earlier outcomes that taking an entry back would restore, the latest last';
COMMENT ON COLUMN follow_through.promise_confirmed IS 'Whether the promiser made or confirmed it personally';
COMMENT ON COLUMN follow_through.reasons IS 'The reasons given, sealed with their categories, the latest last; read only by promiser, recorder and those who agreed, unless shared';
COMMENT ON COLUMN follow_through.link IS 'What binds it to promises made together with it';
COMMENT ON COLUMN follow_through.readers IS 'Who may read it; null for every partner';
COMMENT ON COLUMN follow_through.whole_for IS 'Who may read every entry of it; null for every partner';
COMMENT ON COLUMN follow_through.events IS 'The positions of its entries in the ledger';
