-- Promises are asked for by the element of He Pikorua that was in focus when they were first spoken of, now and of a past date.
ALTER TABLE partnerships ADD COLUMN entered jsonb NOT NULL DEFAULT '[]';
ALTER TABLE partnerships_past ADD COLUMN entered jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN partnerships.entered IS 'Each time that an element came into focus, in the order in which that was written down: element, on';
COMMENT ON COLUMN partnerships_past.entered IS 'Each time that an element came into focus, in the order in which that was written down: element, on';

CREATE FUNCTION days_in_focus(entered jsonb, elements text[]) RETURNS datemultirange IMMUTABLE PARALLEL SAFE LANGUAGE sql
RETURN (
    SELECT coalesce(range_agg(daterange(begins, ends)), '{}')
    FROM (
        SELECT visit ->> 'element' AS element, (visit ->> 'on')::date AS begins,
               min((visit ->> 'on')::date) OVER (ORDER BY place ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS ends
        FROM jsonb_array_elements(entered) WITH ORDINALITY AS it(visit, place)) AS visits
    WHERE element = ANY (elements) AND (ends IS NULL OR begins < ends));
COMMENT ON FUNCTION days_in_focus IS 'The days on which one of these elements was in focus: on a day it is, of those entered by then, the one that was written down last';

CREATE INDEX follow_through_by_hui_of_promise ON follow_through ((origin ->> 'hui')) WHERE origin ->> 'hui' IS NOT NULL;
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'partnerships' ON CONFLICT DO NOTHING;
