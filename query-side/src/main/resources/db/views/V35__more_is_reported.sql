-- What leaves a cluster, told of more than promises: where partnerships are on their journey, how matters were decided, hui and who was heard at them, and
-- promises whose day was moved. Each is a whole of its own, told by one thing, and each of its parts by one thing more. Nobody can know how long an array
-- will be before it is there, so what joins them is kept from going through one for each row of the other.

CREATE FUNCTION told_apart(clusters text[], terms text[], states text[], parts text[], partnerships uuid[])
RETURNS TABLE (cluster text, term text, part text, state text, number bigint)
LANGUAGE sql IMMUTABLE AS $$
    WITH facts AS MATERIALIZED (
        SELECT it.cluster, it.term, it.cluster || chr(31) || it.term AS whole, it.state, it.part, it.partnership
        FROM unnest(clusters, terms, states, parts, partnerships) AS it(cluster, term, state, part, partnership)),
    enough AS (SELECT whole FROM facts GROUP BY whole HAVING count(DISTINCT partnership) >= 5),
    states AS MATERIALIZED (
        SELECT facts.cluster, facts.term, whole, CASE WHEN held.cell IS NULL THEN facts.state END AS state,
               whole || chr(31) || facts.state AS told, facts.part, facts.partnership
        FROM facts JOIN enough USING (whole)
        LEFT JOIN (SELECT h.* FROM (SELECT array_agg(whole) AS w, array_agg(state) AS s, array_agg(partnership) AS p FROM facts JOIN enough USING (whole)) AS a,
                   views.held_back(a.w, a.s, a.p) AS h) AS held ON held.parent = whole AND held.cell = facts.state)
    SELECT states.cluster, states.term, CASE WHEN held.cell IS NULL AND states.state IS NOT NULL THEN states.part END, states.state, count(*)
    FROM states
    LEFT JOIN (SELECT h.* FROM (SELECT array_agg(told) AS w, array_agg(part) AS s, array_agg(partnership) AS p FROM states WHERE state IS NOT NULL) AS a,
               views.held_back(a.w, a.s, a.p) AS h) AS held ON held.parent = told AND held.cell = states.part
    GROUP BY 1, 2, 3, 4
$$;
COMMENT ON FUNCTION told_apart IS 'How many there are of each state and part in each cluster and term, with what is of few partnerships told together alone; of fewer than five partnerships nothing';

CREATE FUNCTION role_in_four_groups(role text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE role
    WHEN 'AKONGA' THEN NULL WHEN 'WHANAU' THEN NULL
    WHEN 'RTLB' THEN 'RTLB'
    WHEN 'KAIAKO' THEN 'KURA' WHEN 'SCHOOL_LEADER' THEN 'KURA' WHEN 'LSC' THEN 'KURA' WHEN 'SUPPORT_STAFF' THEN 'KURA' WHEN 'SENCO' THEN 'KURA'
    WHEN 'SPECIALIST' THEN 'SERVICES' WHEN 'KAITAKAWAENGA' THEN 'SERVICES' WHEN 'AGENCY' THEN 'SERVICES'
    ELSE 'COMMUNITY' END;
COMMENT ON FUNCTION role_in_four_groups IS 'The group that a role is reported in; null for ākonga and whānau, who are reported in none';

CREATE FUNCTION family_in(roles jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(person), '{}') FROM jsonb_each_text(roles) AS it(person, role) WHERE role IN ('AKONGA', 'WHANAU'));
COMMENT ON FUNCTION family_in IS 'Who in a partnership is, or last was, ākonga or whānau';

CREATE FUNCTION facts_of_visits() RETURNS TABLE (cluster text, term text, element text, again boolean, length text, partnership uuid)
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
$$;
COMMENT ON FUNCTION facts_of_visits IS 'The visits to elements of He Pikorua that are reported: those that began in a term';

CREATE FUNCTION reported_visits(by_what text)
RETURNS TABLE (cluster text, term text, part text, element text, visits bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = off AS $$
    SELECT told.* FROM (
        SELECT array_agg(cluster) AS c, array_agg(term) AS t, array_agg(element) AS s,
               array_agg(CASE by_what WHEN 'length' THEN length ELSE again::text END) AS p, array_agg(partnership) AS w
        FROM views.facts_of_visits()) AS a,
        views.told_apart(a.c, a.t, a.s, a.p, a.w) AS told
$$;
COMMENT ON FUNCTION reported_visits IS 'The visits of each cluster and term, by element and by how long they lasted or whether it was gone back to';

CREATE FUNCTION facts_of_decisions()
RETURNS TABLE (cluster text, term text, shared text, role text, way text, word text, felt text, partnership uuid)
LANGUAGE sql STABLE AS $$
    WITH places AS MATERIALIZED (SELECT partnership, cluster, roles, views.family_in(roles) AS family FROM views.partnerships),
    made AS MATERIALIZED (
        SELECT it.partnership, place.cluster, place.roles, place.family, within.term, it.area, it.made,
               (it.made ->> 'entry')::bigint AS entry, it.stances, it.hopes, it.events[1] AS proposal, it.proposed_by,
               views.role_in_four_groups(coalesce(place.roles ->> it.proposed_by::text, 'OTHER')) AS role
        FROM views.decisions AS it
        JOIN places AS place USING (partnership)
        JOIN views.weeks_of_terms() AS within ON (it.made ->> 'said_on')::date >= within.begins AND (it.made ->> 'said_on')::date < within.ends
        WHERE it.made IS NOT NULL),
    latest AS MATERIALIZED (
        SELECT DISTINCT ON (within.term, map.partnership, map.person) within.term, map.partnership, map.areas
        FROM views.decision_maps AS map JOIN views.weeks_of_terms() AS within ON map.drawn_on < within.ends
        WHERE NOT EXISTS (SELECT FROM views.answers AS it WHERE it.entry = map.entry AND it.asking = 'CONFIRM' AND it.said = 'NOT_SO')
        ORDER BY within.term, map.partnership, map.person, map.drawn_on DESC, map.entry DESC),
    felt AS MATERIALIZED (
        SELECT term, partnership, drawn.area, CASE WHEN bool_and(drawn.decider = 'SHARED') THEN 'SHARED' ELSE 'NOT_SHARED' END AS felt
        FROM latest, jsonb_each_text(areas) AS drawn(area, decider) GROUP BY 1, 2, 3),
    words AS MATERIALIZED (
        SELECT entry, bool_or(it.said = 'NOT_SO') AS not_so, bool_and(it.said = 'CONFIRMED') AS confirmed,
               bool_and(it.said = 'CONFIRMED' OR (it.read_back_by IS NOT NULL AND it.said = 'NOT_CONFIRMED')) AS read_back
        FROM made JOIN views.answers AS it USING (entry)
        WHERE it.asking = 'CONFIRM' GROUP BY entry)
    SELECT made.cluster, made.term,
           CASE WHEN words.not_so THEN 'SEEN_DIFFERENTLY'
               WHEN made.made -> 'people' ?| made.family THEN 'TOGETHER'
               WHEN NOT made.made -> 'about' ?| made.family THEN 'NOT_ABOUT_THEM'
               WHEN EXISTS (SELECT FROM jsonb_array_elements(made.stances || made.hopes) AS said
                            WHERE (said ->> 'entry')::bigint < made.entry AND NOT coalesce((said ->> 'denied')::boolean, false)
                              AND said ->> 'person' = ANY (made.family) AND made.made -> 'about' ? (said ->> 'person')) THEN 'ASKED'
               ELSE 'TOLD' END,
           CASE WHEN EXISTS (SELECT FROM views.answers AS it WHERE it.entry = made.proposal AND it.person = made.proposed_by
                             AND it.asking = 'CONFIRM' AND it.said = 'NOT_SO') THEN 'SEEN_DIFFERENTLY' ELSE made.role END,
           made.made ->> 'how',
           CASE WHEN words.confirmed THEN 'CONFIRMED' WHEN words.read_back THEN 'READ_BACK' ELSE 'NOT_CONFIRMED' END,
           coalesce(felt.felt, 'NOT_DRAWN'),
           made.partnership
    FROM made LEFT JOIN words USING (entry) LEFT JOIN felt USING (term, partnership, area)
    WHERE made.role IS NOT NULL
$$;
COMMENT ON FUNCTION facts_of_decisions IS 'The decisions that are reported: those made in a term of what no ākonga and no whānau proposed';

CREATE FUNCTION reported_decisions(by_what text)
RETURNS TABLE (cluster text, term text, part text, shared text, decisions bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = off AS $$
    SELECT told.* FROM (
        SELECT array_agg(cluster) AS c, array_agg(term) AS t, array_agg(shared) AS s,
               array_agg(CASE by_what WHEN 'role' THEN role WHEN 'way' THEN way WHEN 'word' THEN word ELSE felt END) AS p, array_agg(partnership) AS w
        FROM views.facts_of_decisions()) AS a,
        views.told_apart(a.c, a.t, a.s, a.p, a.w) AS told
$$;
COMMENT ON FUNCTION reported_decisions IS 'The decisions of each cluster and term, by how ākonga and whānau came to them and by one thing more';

CREATE FUNCTION facts_of_hui() RETURNS TABLE (cluster text, term text, heard text, week date, since_last text, partnership uuid)
LANGUAGE sql STABLE AS $$
    SELECT place.cluster, within.term,
           CASE WHEN was.akonga AND was.whanau THEN 'BOTH' WHEN was.akonga THEN 'AKONGA' WHEN was.whanau THEN 'WHANAU' ELSE 'NEITHER' END,
           date_trunc('week', it.held_on)::date,
           CASE WHEN it.days IS NULL THEN 'FIRST' WHEN it.days < 35 THEN 'UNDER_FIVE_WEEKS' WHEN it.days < 70 THEN 'UNDER_TEN_WEEKS' ELSE 'LONGER' END,
           it.partnership
    FROM (SELECT hui, partnership, held_on, held_on - lag(held_on) OVER (PARTITION BY partnership ORDER BY held_on, hui) AS days
          FROM views.hui WHERE held_on IS NOT NULL) AS it
    JOIN views.partnerships AS place USING (partnership)
    JOIN views.weeks_of_terms() AS within ON it.held_on >= within.begins AND it.held_on < within.ends AND place.formed_on < within.ends
    LEFT JOIN (SELECT voice.hui, bool_or(place.roles ->> voice.whose::text = 'AKONGA') AS akonga, bool_or(place.roles ->> voice.whose::text = 'WHANAU') AS whanau
               FROM views.voices AS voice JOIN views.partnerships AS place USING (partnership)
               WHERE voice.hui IS NOT NULL AND NOT coalesce(voice.denied, false) GROUP BY voice.hui) AS was USING (hui)
$$;
COMMENT ON FUNCTION facts_of_hui IS 'The hui that are reported: those held in a term, all that clusters_v1 counts';

CREATE FUNCTION reported_hui(by_what text)
RETURNS TABLE (cluster text, term text, part text, heard text, hui bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = off AS $$
    SELECT told.* FROM (
        SELECT array_agg(cluster) AS c, array_agg(term) AS t, array_agg(heard) AS s,
               array_agg(CASE by_what WHEN 'week' THEN week::text ELSE since_last END) AS p, array_agg(partnership) AS w
        FROM views.facts_of_hui()) AS a,
        views.told_apart(a.c, a.t, a.s, a.p, a.w) AS told
$$;
COMMENT ON FUNCTION reported_hui IS 'The hui of each cluster and term, by whose voice was heard and by week or by how long after the one before';

-- The same promises once more, by whether their day was moved.
DROP FUNCTION facts_of_promises;
CREATE FUNCTION facts_of_promises() RETURNS TABLE (cluster text, term text, week date, role text, moved boolean, state text, partnership uuid)
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
    WHERE it.private_to IS NULL AND it.whole_for IS NULL
      AND coalesce(place.roles ->> it.promiser::text, 'OTHER') NOT IN ('AKONGA', 'WHANAU')
      AND counted.as_what & 511 <> 0
$$;
COMMENT ON FUNCTION facts_of_promises IS 'The promises that are reported: those with a day that every partner knows wholly and that no ākonga and no whānau promised';

CREATE FUNCTION reported_moves()
RETURNS TABLE (cluster text, term text, part text, state text, promises bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = off AS $$
    SELECT told.* FROM (
        SELECT array_agg(cluster) AS c, array_agg(term) AS t, array_agg(state) AS s, array_agg(moved::text) AS p, array_agg(partnership) AS w
        FROM views.facts_of_promises()) AS a,
        views.told_apart(a.c, a.t, a.s, a.p, a.w) AS told
$$;
COMMENT ON FUNCTION reported_moves IS 'The promises of each cluster and term, by state and by whether their day was moved';
REVOKE ALL ON FUNCTION reported_visits, reported_decisions, reported_hui, reported_moves, facts_of_visits, facts_of_decisions, facts_of_hui, facts_of_promises FROM PUBLIC;

CREATE VIEW reporting.visits_by_length_v1 AS
SELECT cluster, term, element, part AS length, visits
FROM reported_visits('length');
COMMENT ON VIEW reporting.visits_by_length_v1 IS 'Visits to the elements of He Pikorua, by how long they lasted. The sum over a cluster and term is all that began in it';
COMMENT ON COLUMN reporting.visits_by_length_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.visits_by_length_v1.term IS 'The term in which it began';
COMMENT ON COLUMN reporting.visits_by_length_v1.element IS 'The element of He Pikorua, such as TATAI; null for elements that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.visits_by_length_v1.length IS 'How long it lasted: UNDER_TWO_WEEKS, UNDER_FIVE_WEEKS, UNDER_TEN_WEEKS or LONGER, by its days, or STILL_THERE (it goes on); null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.visits_by_length_v1.visits IS 'How many visits; always of five partnerships or more';

CREATE VIEW reporting.visits_by_return_v1 AS
SELECT cluster, term, element, part::boolean AS again, visits
FROM reported_visits('return');
COMMENT ON VIEW reporting.visits_by_return_v1 IS 'The same visits by whether the partnership had been at that element before. Going back is a named thing and no error';
COMMENT ON COLUMN reporting.visits_by_return_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.visits_by_return_v1.term IS 'The term in which it began';
COMMENT ON COLUMN reporting.visits_by_return_v1.element IS 'The element of He Pikorua, such as TATAI; null for elements that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.visits_by_return_v1.again IS 'Whether it had been there before; null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.visits_by_return_v1.visits IS 'How many visits; always of five partnerships or more';

CREATE VIEW reporting.decisions_by_role_v1 AS
SELECT cluster, term, shared, part AS role, decisions
FROM reported_decisions('role');
COMMENT ON VIEW reporting.decisions_by_role_v1 IS 'Decisions by how ākonga and whānau came to them and by the role of who proposed them; what ākonga and whānau proposed is in no report';
COMMENT ON COLUMN reporting.decisions_by_role_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.decisions_by_role_v1.term IS 'The term in which it was decided';
COMMENT ON COLUMN reporting.decisions_by_role_v1.shared IS 'How ākonga and whānau came to it: TOGETHER (one of them was among those who decided), ASKED (one of those whom it is about said before it where they stand or what they hope), TOLD, NOT_ABOUT_THEM, or SEEN_DIFFERENTLY (one who is said to have decided says that it is not so); null for ways that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.decisions_by_role_v1.role IS 'RTLB; KURA (kaiako, school leaders, LSC, SENCO, support staff); SERVICES (specialists, kaitakawaenga, agencies); COMMUNITY (support people, community, all others); SEEN_DIFFERENTLY where who is said to have proposed it says that they did not; null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.decisions_by_role_v1.decisions IS 'How many decisions; always of five partnerships or more';

CREATE VIEW reporting.decisions_by_way_v1 AS
SELECT cluster, term, shared, part AS way, decisions
FROM reported_decisions('way');
COMMENT ON VIEW reporting.decisions_by_way_v1 IS 'The same decisions by the way in which they were made';
COMMENT ON COLUMN reporting.decisions_by_way_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.decisions_by_way_v1.term IS 'The term in which it was decided';
COMMENT ON COLUMN reporting.decisions_by_way_v1.shared IS 'How ākonga and whānau came to it: TOGETHER (one of them was among those who decided), ASKED (one of those whom it is about said before it where they stand or what they hope), TOLD, NOT_ABOUT_THEM, or SEEN_DIFFERENTLY (one who is said to have decided says that it is not so); null for ways that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.decisions_by_way_v1.way IS 'How it was decided: CONSENSUS, VOTE, DELEGATED, HANDED_OVER or UNILATERAL; null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.decisions_by_way_v1.decisions IS 'How many decisions; always of five partnerships or more';

CREATE VIEW reporting.decisions_by_word_v1 AS
SELECT cluster, term, shared, part AS word, decisions
FROM reported_decisions('word');
COMMENT ON VIEW reporting.decisions_by_word_v1 IS 'The same decisions by what those say who are said to have made them';
COMMENT ON COLUMN reporting.decisions_by_word_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.decisions_by_word_v1.term IS 'The term in which it was decided';
COMMENT ON COLUMN reporting.decisions_by_word_v1.shared IS 'How ākonga and whānau came to it: TOGETHER (one of them was among those who decided), ASKED (one of those whom it is about said before it where they stand or what they hope), TOLD, NOT_ABOUT_THEM, or SEEN_DIFFERENTLY (one who is said to have decided says that it is not so); null for ways that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.decisions_by_word_v1.word IS 'CONFIRMED (by all of them), READ_BACK (to those who have not confirmed it, and cannot by themselves) or NOT_CONFIRMED; null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.decisions_by_word_v1.decisions IS 'How many decisions; always of five partnerships or more';

CREATE VIEW reporting.decisions_by_feeling_v1 AS
SELECT cluster, term, shared, part AS felt, decisions
FROM reported_decisions('felt');
COMMENT ON VIEW reporting.decisions_by_feeling_v1 IS 'The same decisions, as our record has them, beside how people feel that matters of that kind are decided';
COMMENT ON COLUMN reporting.decisions_by_feeling_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.decisions_by_feeling_v1.term IS 'The term in which it was decided';
COMMENT ON COLUMN reporting.decisions_by_feeling_v1.shared IS 'How ākonga and whānau came to it: TOGETHER (one of them was among those who decided), ASKED (one of those whom it is about said before it where they stand or what they hope), TOLD, NOT_ABOUT_THEM, or SEEN_DIFFERENTLY (one who is said to have decided says that it is not so); null for ways that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.decisions_by_feeling_v1.felt IS 'What the maps say, by the end of the term, that people of that partnership drew last of who decides matters of that area: SHARED (all of these), NOT_SHARED (one or more feel that somebody decides alone) or NOT_DRAWN; null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.decisions_by_feeling_v1.decisions IS 'How many decisions; always of five partnerships or more';

CREATE VIEW reporting.hui_by_week_v1 AS
SELECT cluster, term, heard, part::date AS week, hui
FROM reported_hui('week');
COMMENT ON VIEW reporting.hui_by_week_v1 IS 'Hui that were held, by whose voice was heard and by week. The sum over a cluster and term is that of clusters_v1, where they are of five partnerships or more';
COMMENT ON COLUMN reporting.hui_by_week_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.hui_by_week_v1.term IS 'The term in which it was held';
COMMENT ON COLUMN reporting.hui_by_week_v1.heard IS 'Whose voice was heard at it or for it: BOTH (of ākonga and of whānau), AKONGA, WHANAU or NEITHER; what its owner says is not so is not counted; null for these told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.hui_by_week_v1.week IS 'The Monday of the week in which it was held; null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.hui_by_week_v1.hui IS 'How many hui; always of five partnerships or more';

CREATE VIEW reporting.hui_by_gap_v1 AS
SELECT cluster, term, heard, part AS since_last, hui
FROM reported_hui('gap');
COMMENT ON VIEW reporting.hui_by_gap_v1 IS 'The same hui by how long after the one before they were held';
COMMENT ON COLUMN reporting.hui_by_gap_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.hui_by_gap_v1.term IS 'The term in which it was held';
COMMENT ON COLUMN reporting.hui_by_gap_v1.heard IS 'Whose voice was heard at it or for it: BOTH (of ākonga and of whānau), AKONGA, WHANAU or NEITHER; what its owner says is not so is not counted; null for these told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.hui_by_gap_v1.since_last IS 'How long after the hui before of that partnership: FIRST (there was none), UNDER_FIVE_WEEKS, UNDER_TEN_WEEKS or LONGER, by its days; null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.hui_by_gap_v1.hui IS 'How many hui; always of five partnerships or more';

CREATE VIEW reporting.promises_by_moves_v1 AS
SELECT cluster, term, part::boolean AS moved,
       CASE WHEN state IN ('KEPT_ON_TIME', 'KEPT_LATE') THEN 'KEPT' ELSE state END AS state,
       CASE state WHEN 'KEPT_ON_TIME' THEN true WHEN 'KEPT_LATE' THEN false END AS on_time, promises
FROM reported_moves();
COMMENT ON VIEW reporting.promises_by_moves_v1 IS 'The same promises as by week and by role, by whether their day was moved and by what became of them';
COMMENT ON COLUMN reporting.promises_by_moves_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.promises_by_moves_v1.term IS 'The term in which the day lies by which it was promised, as agreed last';
COMMENT ON COLUMN reporting.promises_by_moves_v1.moved IS 'Whether an agreed day was changed; that a hui was moved is not counted; null for those that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.promises_by_moves_v1.state IS 'What became of it, as seen today: PROPOSED, OPEN, OVERDUE, KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN or HANDED_OVER; null for states that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.promises_by_moves_v1.on_time IS 'Of what was kept, whether by the day agreed last, and not missed before; null for all else';
COMMENT ON COLUMN reporting.promises_by_moves_v1.promises IS 'How many promises, one for each that holds or held one; always of five partnerships or more';
