-- What is reported was counted from all rows of all clusters each time that somebody asked. It is counted now as it changes: of each partnership is kept
-- what of it is reported, and of each cluster and term, which are told as a whole, what is told. A whole is told anew where something in it changed. What
-- the figures mean, and what is held back, stays as it was: the functions that say so are the same, but ask of some partnerships alone.

CREATE TABLE report_changes (
    mark         bigint GENERATED ALWAYS AS IDENTITY,
    partnership  uuid NOT NULL
);
COMMENT ON TABLE report_changes IS 'Of which partnerships something changed that has not been counted in the reports yet; noted in the transaction in which it changes';
COMMENT ON COLUMN report_changes.mark IS 'The order in which that was noted';
COMMENT ON COLUMN report_changes.partnership IS 'Where; it may be none that there is';

CREATE TABLE report_facts (
    partnership  uuid    NOT NULL,
    about        text    NOT NULL,
    cluster      text    NOT NULL,
    term         text    NOT NULL,
    state        text    NOT NULL,
    parts        text[]  NOT NULL,
    number       integer NOT NULL
);
CREATE INDEX report_facts_by_partnership ON report_facts (partnership);
CREATE INDEX report_facts_by_whole ON report_facts (cluster, term, about);
COMMENT ON TABLE report_facts IS 'What of each partnership is counted in reports. It never leaves the database';
COMMENT ON COLUMN report_facts.partnership IS 'The partnership';
COMMENT ON COLUMN report_facts.about IS 'What it is a fact about: promises, visits, decisions, hui, or clusters (that there is such a partnership, and its hui)';
COMMENT ON COLUMN report_facts.cluster IS 'Its cluster';
COMMENT ON COLUMN report_facts.term IS 'The term in which it is counted';
COMMENT ON COLUMN report_facts.state IS 'What a whole is told by: the state of a promise, the element of a visit, how ākonga and whānau came to a decision, who was heard at a hui';
COMMENT ON COLUMN report_facts.parts IS 'What each of these is told by besides, each in a report of its own; see parts_of_reports';
COMMENT ON COLUMN report_facts.number IS 'How many facts are alike';

CREATE TABLE report_rows (
    about    text   NOT NULL,
    by_what  text   NOT NULL,
    cluster  text   NOT NULL,
    term     text   NOT NULL,
    state    text,
    part     text,
    number   bigint NOT NULL
);
CREATE INDEX report_rows_by_whole ON report_rows (about, by_what, cluster, term);
COMMENT ON TABLE report_rows IS 'What the views of reporting tell, with what is of few partnerships told together alone';
COMMENT ON COLUMN report_rows.about IS 'What it is about, as in report_facts';
COMMENT ON COLUMN report_rows.by_what IS 'By what besides the state it is told';
COMMENT ON COLUMN report_rows.cluster IS 'The cluster';
COMMENT ON COLUMN report_rows.term IS 'The term';
COMMENT ON COLUMN report_rows.state IS 'The state; null for those told only together';
COMMENT ON COLUMN report_rows.part IS 'The part; null for those told only together';
COMMENT ON COLUMN report_rows.number IS 'How many';

CREATE TABLE report_day (
    day    date NOT NULL,
    terms  text NOT NULL
);
INSERT INTO report_day VALUES ('-infinity', '');
COMMENT ON TABLE report_day IS 'One row: as of which day, and by which terms, the reports were counted last';
COMMENT ON COLUMN report_day.day IS 'The day';
COMMENT ON COLUMN report_day.terms IS 'The terms, written one after another';

CREATE FUNCTION facts_of_promises(these uuid[]) RETURNS TABLE (cluster text, term text, week date, role text, moved boolean, state text, partnership uuid)
LANGUAGE sql STABLE AS $$
    SELECT place.cluster, within.term, date_trunc('week', it.due)::date,
           views.role_in_four_groups(coalesce(place.roles ->> it.promiser::text, 'OTHER')), it.moves > 0,
           CASE WHEN counted.as_what & 8 <> 0 THEN CASE WHEN counted.as_what & 2048 <> 0 THEN 'KEPT_ON_TIME' ELSE 'KEPT_LATE' END
               ELSE (ARRAY ['PROPOSED', 'OPEN', 'OVERDUE', 'KEPT', 'MISSED', 'RELEASED', 'DECLINED', 'WITHDRAWN', 'HANDED_OVER'])
                    [1 + round(log(2, (counted.as_what & 511)::numeric))::integer] END,
           it.partnership
    FROM views.follow_through AS it
    JOIN views.partnerships AS place USING (partnership)
    JOIN views.weeks_of_terms() AS within ON it.due >= within.begins AND it.due < within.ends
    CROSS JOIN LATERAL (SELECT CASE WHEN it.due < (now() AT TIME ZONE 'Pacific/Auckland')::date
                                    THEN it.counted_once_past ELSE it.counted END) AS counted(as_what)
    WHERE it.partnership = ANY (these) AND it.private_to IS NULL AND it.whole_for IS NULL
      AND coalesce(place.roles ->> it.promiser::text, 'OTHER') NOT IN ('AKONGA', 'WHANAU')
      AND counted.as_what & 511 <> 0
$$;
COMMENT ON FUNCTION facts_of_promises(uuid[]) IS 'The promises that are reported: those with a day that every partner knows wholly and that no ākonga and no whānau promised';

CREATE FUNCTION facts_of_visits(these uuid[]) RETURNS TABLE (cluster text, term text, element text, again boolean, length text, partnership uuid)
LANGUAGE sql STABLE AS $$
    SELECT place.cluster, within.term, it.element, it.revisit > 0,
           CASE WHEN it.left_on IS NULL THEN 'STILL_THERE'
               WHEN it.left_on - it.entered_on < 14 THEN 'UNDER_TWO_WEEKS'
               WHEN it.left_on - it.entered_on < 35 THEN 'UNDER_FIVE_WEEKS'
               WHEN it.left_on - it.entered_on < 70 THEN 'UNDER_TEN_WEEKS'
               ELSE 'LONGER' END,
           it.partnership
    FROM views.journey AS it
    JOIN views.partnerships AS place USING (partnership)
    JOIN views.weeks_of_terms() AS within ON it.entered_on >= within.begins AND it.entered_on < within.ends
    WHERE it.partnership = ANY (these)
$$;
COMMENT ON FUNCTION facts_of_visits(uuid[]) IS 'The visits to elements of He Pikorua that are reported: those that began in a term';

CREATE FUNCTION facts_of_decisions(these uuid[])
RETURNS TABLE (cluster text, term text, shared text, role text, way text, word text, felt text, partnership uuid)
LANGUAGE sql STABLE AS $$
    WITH asked AS MATERIALIZED (
        SELECT entry, person, said, read_back_by FROM views.answers WHERE partnership = ANY (these) AND asking = 'CONFIRM'),
    places AS MATERIALIZED (SELECT partnership, cluster, roles, views.family_in(roles) AS family FROM views.partnerships
        WHERE partnership = ANY (these)),
    made AS MATERIALIZED (
        SELECT it.partnership, place.cluster, place.roles, place.family, within.term, it.area, it.made,
               (it.made ->> 'entry')::bigint AS entry, it.stances, it.hopes, it.events[1] AS proposal, it.proposed_by,
               views.role_in_four_groups(coalesce(place.roles ->> it.proposed_by::text, 'OTHER')) AS role
        FROM views.decisions AS it
        JOIN places AS place USING (partnership)
        JOIN views.weeks_of_terms() AS within ON (it.made ->> 'said_on')::date >= within.begins AND (it.made ->> 'said_on')::date < within.ends
        WHERE it.made IS NOT NULL AND it.partnership = ANY (these)),
    latest AS MATERIALIZED (
        SELECT DISTINCT ON (within.term, map.partnership, map.person) within.term, map.partnership, map.areas
        FROM views.decision_maps AS map JOIN views.weeks_of_terms() AS within ON map.drawn_on < within.ends
        WHERE map.partnership = ANY (these)
          AND NOT EXISTS (SELECT FROM asked AS it WHERE it.entry = map.entry AND it.said = 'NOT_SO')
        ORDER BY within.term, map.partnership, map.person, map.drawn_on DESC, map.entry DESC),
    felt AS MATERIALIZED (
        SELECT term, partnership, drawn.area, CASE WHEN bool_and(drawn.decider = 'SHARED') THEN 'SHARED' ELSE 'NOT_SHARED' END AS felt
        FROM latest, jsonb_each_text(areas) AS drawn(area, decider) GROUP BY 1, 2, 3),
    words AS MATERIALIZED (
        SELECT entry, bool_or(it.said = 'NOT_SO') AS not_so, bool_and(it.said = 'CONFIRMED') AS confirmed,
               bool_and(it.said = 'CONFIRMED' OR (it.read_back_by IS NOT NULL AND it.said = 'NOT_CONFIRMED')) AS read_back
        FROM made JOIN asked AS it USING (entry) GROUP BY entry)
    SELECT made.cluster, made.term,
           CASE WHEN words.not_so THEN 'SEEN_DIFFERENTLY'
               WHEN made.made -> 'people' ?| made.family THEN 'TOGETHER'
               WHEN NOT made.made -> 'about' ?| made.family THEN 'NOT_ABOUT_THEM'
               WHEN EXISTS (SELECT FROM jsonb_array_elements(made.stances || made.hopes) AS said
                            WHERE (said ->> 'entry')::bigint < made.entry AND NOT coalesce((said ->> 'denied')::boolean, false)
                              AND said ->> 'person' = ANY (made.family) AND made.made -> 'about' ? (said ->> 'person')) THEN 'ASKED'
               ELSE 'TOLD' END,
           CASE WHEN EXISTS (SELECT FROM asked AS it WHERE it.entry = made.proposal AND it.person = made.proposed_by AND it.said = 'NOT_SO') THEN 'SEEN_DIFFERENTLY' ELSE made.role END,
           made.made ->> 'how',
           CASE WHEN words.confirmed THEN 'CONFIRMED' WHEN words.read_back THEN 'READ_BACK' ELSE 'NOT_CONFIRMED' END,
           coalesce(felt.felt, 'NOT_DRAWN'),
           made.partnership
    FROM made LEFT JOIN words USING (entry) LEFT JOIN felt USING (term, partnership, area)
    WHERE made.role IS NOT NULL
$$;
COMMENT ON FUNCTION facts_of_decisions(uuid[]) IS 'The decisions that are reported: those made in a term of what no ākonga and no whānau proposed';

CREATE FUNCTION facts_of_hui(these uuid[]) RETURNS TABLE (cluster text, term text, heard text, week date, since_last text, partnership uuid)
LANGUAGE sql STABLE AS $$
    SELECT place.cluster, within.term,
           CASE WHEN was.akonga AND was.whanau THEN 'BOTH' WHEN was.akonga THEN 'AKONGA' WHEN was.whanau THEN 'WHANAU' ELSE 'NEITHER' END,
           date_trunc('week', it.held_on)::date,
           CASE WHEN it.days IS NULL THEN 'FIRST' WHEN it.days < 35 THEN 'UNDER_FIVE_WEEKS' WHEN it.days < 70 THEN 'UNDER_TEN_WEEKS' ELSE 'LONGER' END,
           it.partnership
    FROM (SELECT hui, partnership, held_on, held_on - lag(held_on) OVER (PARTITION BY partnership ORDER BY held_on, hui) AS days
          FROM views.hui WHERE held_on IS NOT NULL AND partnership = ANY (these)) AS it
    JOIN views.partnerships AS place USING (partnership)
    JOIN views.weeks_of_terms() AS within ON it.held_on >= within.begins AND it.held_on < within.ends AND place.formed_on < within.ends
    LEFT JOIN (SELECT voice.hui, bool_or(place.roles ->> voice.whose::text = 'AKONGA') AS akonga, bool_or(place.roles ->> voice.whose::text = 'WHANAU') AS whanau
               FROM views.voices AS voice JOIN views.partnerships AS place USING (partnership)
               WHERE voice.partnership = ANY (these) AND voice.hui IS NOT NULL AND NOT coalesce(voice.denied, false) GROUP BY voice.hui) AS was USING (hui)
$$;
COMMENT ON FUNCTION facts_of_hui(uuid[]) IS 'The hui that are reported: those held in a term, all that clusters_v1 counts';

CREATE FUNCTION facts_of_clusters(these uuid[]) RETURNS TABLE (cluster text, term text, state text, partnership uuid)
LANGUAGE sql STABLE AS $$
    SELECT it.cluster, within.term, 'PARTNERSHIPS', it.partnership
    FROM views.partnerships AS it JOIN views.weeks_of_terms() AS within ON it.formed_on < within.ends
    WHERE it.partnership = ANY (these)
    UNION ALL
    SELECT cluster, term, 'HUI', partnership FROM views.facts_of_hui(these)
$$;
COMMENT ON FUNCTION facts_of_clusters IS 'That a partnership had formed by the end of a term, and its hui in it';

CREATE FUNCTION parts_of_reports() RETURNS TABLE (about text, place integer, by_what text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    VALUES ('promises', 1, 'week'), ('promises', 2, 'role'), ('promises', 3, 'moved'),
           ('visits', 1, 'length'), ('visits', 2, 'return'),
           ('decisions', 1, 'role'), ('decisions', 2, 'way'), ('decisions', 3, 'word'), ('decisions', 4, 'felt'),
           ('hui', 1, 'week'), ('hui', 2, 'gap')
$$;
COMMENT ON FUNCTION parts_of_reports IS 'By what is told of each thing besides its state, and where in the parts of a fact that stands';

CREATE FUNCTION facts_of_reports(these uuid[]) RETURNS TABLE (partnership uuid, about text, cluster text, term text, state text, parts text[])
LANGUAGE sql STABLE AS $$
    SELECT partnership, 'promises', cluster, term, state, ARRAY [week::text, role, moved::text] FROM views.facts_of_promises(these)
    UNION ALL SELECT partnership, 'visits', cluster, term, element, ARRAY [length, again::text] FROM views.facts_of_visits(these)
    UNION ALL SELECT partnership, 'decisions', cluster, term, shared, ARRAY [role, way, word, felt] FROM views.facts_of_decisions(these)
    UNION ALL SELECT partnership, 'hui', cluster, term, heard, ARRAY [week::text, since_last] FROM views.facts_of_hui(these)
    UNION ALL SELECT partnership, 'clusters', cluster, term, state, '{}'::text[] FROM views.facts_of_clusters(these)
$$;
COMMENT ON FUNCTION facts_of_reports IS 'All that is reported of these partnerships';

-- Nobody can know how long an array will be before it is there, so what joins them is kept from going through one for each row of the other.
ALTER FUNCTION told_apart SET enable_nestloop = off;

CREATE FUNCTION tell_reports(what text, clusters text[], terms text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    told record;
    c text[]; t text[]; s text[]; p text[]; w uuid[];
BEGIN
    DELETE FROM views.report_rows AS it USING unnest(clusters, terms) AS whole(cluster, term)
    WHERE it.about = what AND it.cluster = whole.cluster AND it.term = whole.term;
    IF what = 'clusters' THEN
        INSERT INTO views.report_rows
        SELECT what, 'all', cluster, term, state, NULL, sum(number)
        FROM unnest(clusters, terms) AS whole(cluster, term) JOIN views.report_facts AS it USING (cluster, term)
        WHERE it.about = what GROUP BY cluster, term, state;
    END IF;
    FOR told IN SELECT place, by_what FROM views.parts_of_reports() WHERE about = what LOOP
        SELECT array_agg(cluster), array_agg(term), array_agg(state), array_agg(parts[told.place]), array_agg(partnership) INTO c, t, s, p, w
        FROM unnest(clusters, terms) AS whole(cluster, term) JOIN views.report_facts AS it USING (cluster, term), generate_series(1, it.number)
        WHERE it.about = what;
        INSERT INTO views.report_rows
        SELECT what, told.by_what, it.cluster, it.term, it.state, it.part, it.number FROM views.told_apart(c, t, s, p, w) AS it;
    END LOOP;
END $$;
COMMENT ON FUNCTION tell_reports IS 'Tells these clusters and terms, each a whole, anew from what is kept of their partnerships';

CREATE FUNCTION renew_reports(these uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE whole record;
BEGIN
    FOR whole IN
        WITH so AS MATERIALIZED (
            SELECT partnership, about, cluster, term, state, parts, count(*)::integer AS number
            FROM views.facts_of_reports(these) GROUP BY 1, 2, 3, 4, 5, 6),
        stood AS MATERIALIZED (SELECT * FROM views.report_facts WHERE partnership = ANY (these)),
        gone AS MATERIALIZED (TABLE stood EXCEPT TABLE so),
        come AS MATERIALIZED (TABLE so EXCEPT TABLE stood),
        away AS (
            DELETE FROM views.report_facts AS it USING gone
            WHERE it.partnership = ANY (these) AND (it.partnership, it.about, it.cluster, it.term, it.state, it.parts)
                  = (gone.partnership, gone.about, gone.cluster, gone.term, gone.state, gone.parts)),
        added AS (INSERT INTO views.report_facts TABLE come)
        SELECT about, array_agg(cluster) AS clusters, array_agg(term) AS terms
        FROM (SELECT about, cluster, term FROM gone UNION SELECT about, cluster, term FROM come) AS touched
        GROUP BY about
    LOOP
        PERFORM views.tell_reports(whole.about, whole.clusters, whole.terms);
        PERFORM pg_notify('ledger_shown', '00000000-0000-0000-0000-000000000000');
    END LOOP;
END $$;
COMMENT ON FUNCTION renew_reports(uuid[]) IS 'Counts these partnerships anew, and tells anew each cluster and term in which that makes a difference';

CREATE FUNCTION terms_in_words() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_agg(concat_ws(' ', term, first_day, last_day), ', ' ORDER BY first_day), '') FROM views.terms
$$;
COMMENT ON FUNCTION terms_in_words IS 'The terms, written one after another';

-- One at a time: whoever renews sees what whoever did so before has written.
CREATE FUNCTION renew_reports(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    these uuid[];
    today date := (now() AT TIME ZONE 'Pacific/Auckland')::date;
    terms_now text := views.terms_in_words();
    counted record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('views.report_rows', 0));
    SELECT * INTO STRICT counted FROM views.report_day;
    IF counted.terms <> terms_now THEN
        INSERT INTO views.report_changes (partnership) SELECT partnership FROM views.partnerships;
    ELSIF counted.day <> today THEN
        INSERT INTO views.report_changes (partnership)
        SELECT DISTINCT partnership FROM views.follow_through
        WHERE due >= least(counted.day, today) AND due < greatest(counted.day, today);
    END IF;
    UPDATE views.report_day SET day = today, terms = terms_now WHERE day <> today OR terms <> terms_now;
    WITH next AS (
        SELECT it.partnership
        FROM (SELECT DISTINCT partnership FROM views.report_changes) AS it LEFT JOIN views.partnerships AS place USING (partnership)
        ORDER BY place.cluster, it.partnership LIMIT most),
    taken AS (DELETE FROM views.report_changes AS it USING next WHERE it.partnership = next.partnership RETURNING it.partnership)
    SELECT array_agg(DISTINCT partnership) INTO these FROM taken;
    IF these IS NOT NULL THEN
        PERFORM views.renew_reports(these);
    END IF;
    RETURN coalesce(cardinality(these), 0);
END $$;
COMMENT ON FUNCTION renew_reports(integer) IS 'Counts anew so many of the partnerships of which something changed, cluster by cluster, and tells how many these were';
REVOKE ALL ON FUNCTION facts_of_promises(uuid[]), facts_of_visits(uuid[]), facts_of_decisions(uuid[]), facts_of_hui(uuid[]), facts_of_clusters, facts_of_reports, parts_of_reports,
    told_apart, tell_reports, terms_in_words, renew_reports(uuid[]), renew_reports(integer) FROM PUBLIC;

-- Whoever may read a view of reporting sees of how it was worked out neither rows nor numbers of rows: it stands there.
CREATE OR REPLACE VIEW reporting.promises_by_week_v1 AS
SELECT cluster, term, part::date AS week,
       CASE WHEN state IN ('KEPT_ON_TIME', 'KEPT_LATE') THEN 'KEPT' ELSE state END AS state,
       CASE state WHEN 'KEPT_ON_TIME' THEN true WHEN 'KEPT_LATE' THEN false END AS on_time, number AS promises
FROM report_rows WHERE about = 'promises' AND by_what = 'week';
CREATE OR REPLACE VIEW reporting.promises_by_role_v1 AS
SELECT cluster, term, part AS role,
       CASE WHEN state IN ('KEPT_ON_TIME', 'KEPT_LATE') THEN 'KEPT' ELSE state END AS state,
       CASE state WHEN 'KEPT_ON_TIME' THEN true WHEN 'KEPT_LATE' THEN false END AS on_time, number AS promises
FROM report_rows WHERE about = 'promises' AND by_what = 'role';
CREATE OR REPLACE VIEW reporting.promises_by_moves_v1 AS
SELECT cluster, term, part::boolean AS moved,
       CASE WHEN state IN ('KEPT_ON_TIME', 'KEPT_LATE') THEN 'KEPT' ELSE state END AS state,
       CASE state WHEN 'KEPT_ON_TIME' THEN true WHEN 'KEPT_LATE' THEN false END AS on_time, number AS promises
FROM report_rows WHERE about = 'promises' AND by_what = 'moved';
CREATE OR REPLACE VIEW reporting.visits_by_length_v1 AS
SELECT cluster, term, state AS element, part AS length, number AS visits
FROM report_rows WHERE about = 'visits' AND by_what = 'length';
CREATE OR REPLACE VIEW reporting.visits_by_return_v1 AS
SELECT cluster, term, state AS element, part::boolean AS again, number AS visits
FROM report_rows WHERE about = 'visits' AND by_what = 'return';
CREATE OR REPLACE VIEW reporting.decisions_by_role_v1 AS
SELECT cluster, term, state AS shared, part AS role, number AS decisions
FROM report_rows WHERE about = 'decisions' AND by_what = 'role';
CREATE OR REPLACE VIEW reporting.decisions_by_way_v1 AS
SELECT cluster, term, state AS shared, part AS way, number AS decisions
FROM report_rows WHERE about = 'decisions' AND by_what = 'way';
CREATE OR REPLACE VIEW reporting.decisions_by_word_v1 AS
SELECT cluster, term, state AS shared, part AS word, number AS decisions
FROM report_rows WHERE about = 'decisions' AND by_what = 'word';
CREATE OR REPLACE VIEW reporting.decisions_by_feeling_v1 AS
SELECT cluster, term, state AS shared, part AS felt, number AS decisions
FROM report_rows WHERE about = 'decisions' AND by_what = 'felt';
CREATE OR REPLACE VIEW reporting.hui_by_week_v1 AS
SELECT cluster, term, state AS heard, part::date AS week, number AS hui
FROM report_rows WHERE about = 'hui' AND by_what = 'week';
CREATE OR REPLACE VIEW reporting.hui_by_gap_v1 AS
SELECT cluster, term, state AS heard, part AS since_last, number AS hui
FROM report_rows WHERE about = 'hui' AND by_what = 'gap';
CREATE OR REPLACE VIEW reporting.clusters_v1 AS
SELECT cluster, term, coalesce(sum(number) FILTER (WHERE state = 'PARTNERSHIPS'), 0)::bigint AS partnerships,
       coalesce(sum(number) FILTER (WHERE state = 'HUI'), 0)::bigint AS hui
FROM report_rows JOIN weeks_of_terms() AS within USING (term)
WHERE about = 'clusters' AND within.begins <= (now() AT TIME ZONE 'Pacific/Auckland')::date
GROUP BY cluster, term;
DROP FUNCTION reported_promises, reported_moves, reported_visits, reported_decisions, reported_hui, reported_clusters,
    facts_of_promises(), facts_of_visits(), facts_of_decisions(), facts_of_hui();

DO $$ BEGIN
    INSERT INTO report_changes (partnership) SELECT partnership FROM partnerships;
    WHILE renew_reports(500) > 0 LOOP
        ANALYZE report_facts, report_rows;
    END LOOP;
END $$;
