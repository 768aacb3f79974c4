-- Two views more, and two that say more than before. What the ledger holds makes them all again from its beginning.

ALTER TABLE partnerships
    ADD COLUMN stage text,
    ADD COLUMN stage_since date,
    ADD COLUMN alongside text;
COMMENT ON COLUMN partnerships.stage IS 'The element of He Pikorua that is in focus; null until one was entered';
COMMENT ON COLUMN partnerships.stage_since IS 'The day it was entered';
COMMENT ON COLUMN partnerships.alongside IS 'The element that stays open beside it, if one does';
COMMENT ON COLUMN follow_through.reasons IS 'The reasons given and the support offered, sealed, reasons with their categories, the latest last; read only by promiser, recorder and those who agreed, unless shared';

TRUNCATE partnerships, follow_through;
DELETE FROM applied WHERE view IN ('partnerships', 'follow_through');
DELETE FROM parked WHERE view IN ('partnerships', 'follow_through');
DELETE FROM tokens WHERE view IN ('partnerships', 'follow_through');

INSERT INTO tokens (view, segment, timestamp)
SELECT view, segment, '1970-01-01T00:00:00Z'
FROM unnest(ARRAY ['partnerships', 'follow_through', 'timeline', 'journey']) AS view, generate_series(0, 3) AS segment;

CREATE TABLE timeline (
    position      bigint      PRIMARY KEY,
    partnership   uuid        NOT NULL,
    private_to    uuid,
    version       bigint      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    happened_on   date        NOT NULL,
    type          text        NOT NULL,
    feature       text        NOT NULL,
    recorder      uuid        NOT NULL,
    recorded_for  uuid,
    source        text        NOT NULL,
    commitment    uuid,
    what          jsonb,
    about         bigint,
    sentence      text        NOT NULL,
    parts         jsonb       NOT NULL,
    words         jsonb       NOT NULL,
    readers       uuid[]
);
CREATE INDEX timeline_by_partnership ON timeline (partnership, position);
COMMENT ON TABLE timeline IS 'The entries of each partnership, one row each; fed by the partnership''s stream, a private entry by its author''s';
COMMENT ON COLUMN timeline.position IS 'The entry''s place among all entries of the ledger';
COMMENT ON COLUMN timeline.partnership IS 'The partnership';
COMMENT ON COLUMN timeline.private_to IS 'Its author, if it is private; it must then be shown to nobody else and counted nowhere';
COMMENT ON COLUMN timeline.version IS 'Its place in the stream it stands in, counted from 1';
COMMENT ON COLUMN timeline.recorded_at IS 'When it was recorded';
COMMENT ON COLUMN timeline.happened_on IS 'The day it happened';
COMMENT ON COLUMN timeline.type IS 'What kind of fact it is, by its stored name';
COMMENT ON COLUMN timeline.feature IS 'What part of partnering it belongs to';
COMMENT ON COLUMN timeline.recorder IS 'Who recorded it';
COMMENT ON COLUMN timeline.recorded_for IS 'Whose act it is, if it is another''s';
COMMENT ON COLUMN timeline.source IS 'The way it came in';
COMMENT ON COLUMN timeline.commitment IS 'The promise it is about';
COMMENT ON COLUMN timeline.what IS 'What is promised from this entry on, sealed; null where it says nothing of that';
COMMENT ON COLUMN timeline.about IS 'The version of the entry it is about, in the same stream';
COMMENT ON COLUMN timeline.sentence IS 'The key of the sentence that tells it';
COMMENT ON COLUMN timeline.parts IS 'What the sentence speaks of, in order: ids, sealed texts, days and terms';
COMMENT ON COLUMN timeline.words IS 'What was written with it, sealed';
COMMENT ON COLUMN timeline.readers IS 'Who may read it; null for every partner';

CREATE TABLE journey (
    partnership  uuid    NOT NULL,
    visit        integer NOT NULL,
    element      text    NOT NULL,
    revisit      integer NOT NULL,
    entered_on   date    NOT NULL,
    left_on      date,
    in_focus     boolean NOT NULL,
    reason       jsonb,
    entered_at   bigint  NOT NULL,
    left_at      bigint,
    PRIMARY KEY (partnership, visit)
);
COMMENT ON TABLE journey IS 'The visits of each partnership to the elements of He Pikorua; fed by each partnership''s own stream';
COMMENT ON COLUMN journey.partnership IS 'Whose journey it is';
COMMENT ON COLUMN journey.visit IS 'Its place in the journey, counted from 1';
COMMENT ON COLUMN journey.element IS 'The element';
COMMENT ON COLUMN journey.revisit IS 'How often the partnership had been there before';
COMMENT ON COLUMN journey.entered_on IS 'The day it began';
COMMENT ON COLUMN journey.left_on IS 'The day it ended; null while it is open';
COMMENT ON COLUMN journey.in_focus IS 'Whether it is where the partnership is now; an open visit that is not stays open beside it';
COMMENT ON COLUMN journey.reason IS 'Why it was moved to, sealed';
COMMENT ON COLUMN journey.entered_at IS 'The position of the entry that began it';
COMMENT ON COLUMN journey.left_at IS 'The position of the entry that ended it';
