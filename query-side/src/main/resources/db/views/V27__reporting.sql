-- What leaves a cluster: fixed figures of which none is of few partnerships, in a schema of their own that a role of its own reads and nothing else.
-- A number at the end of a view's name is its version: what a column means never changes under the same name.

CREATE TABLE terms (
    term       text PRIMARY KEY,
    first_day  date NOT NULL UNIQUE,
    last_day   date NOT NULL,
    CHECK (first_day <= last_day)
);
COMMENT ON TABLE terms IS 'The school terms by which is reported, as they are configured; written at each start';
COMMENT ON COLUMN terms.term IS 'The year and the number of the term, such as 2026-T1';
COMMENT ON COLUMN terms.first_day IS 'The first day on which a school may begin it';
COMMENT ON COLUMN terms.last_day IS 'The last day on which a school may end it';

-- The bodies of these functions are texts, so that no table of a view depends on them and each can be made anew; and whoever may read a view of
-- reporting sees of how it was worked out neither rows nor numbers of rows.

CREATE FUNCTION weeks_of_terms() RETURNS TABLE (term text, begins date, ends date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT term, date_trunc('week', first_day)::date,
           coalesce(date_trunc('week', lead(first_day) OVER (ORDER BY first_day)), date_trunc('week', last_day) + interval '1 week')::date
    FROM views.terms
$$;
COMMENT ON FUNCTION weeks_of_terms IS 'The whole weeks that are counted in each term, from a Monday until another: the holidays after it are its own';

CREATE FUNCTION held_back(parents text[], cells text[], partnerships uuid[]) RETURNS TABLE (parent text, cell text)
LANGUAGE sql IMMUTABLE AS $$
    WITH given AS MATERIALIZED (SELECT DISTINCT * FROM unnest(parents, cells, partnerships) AS it(parent, cell, partnership)),
    placed AS (
        SELECT parent, cell, count(*) AS among, row_number() OVER (PARTITION BY parent ORDER BY count(*), cell) AS place
        FROM given GROUP BY parent, cell),
    met AS (
        SELECT parent, place, count(*) AS fresh
        FROM (SELECT parent, partnership, min(place) AS place FROM given JOIN placed USING (parent, cell) GROUP BY 1, 2) AS first
        GROUP BY 1, 2),
    reached AS (
        SELECT parent, cell, among, place,
               coalesce(sum(fresh) OVER (PARTITION BY parent ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before,
               min(among) OVER (PARTITION BY parent) AS least
        FROM placed LEFT JOIN met USING (parent, place))
    SELECT parent, cell FROM reached WHERE least < 5 AND (among < 5 OR before < 5)
$$;
COMMENT ON FUNCTION held_back IS 'Which parts of a whole are told only together: those of fewer than five partnerships, and the next smallest until they are of five, so that taking the others from the whole does not tell of fewer either';

CREATE FUNCTION facts_of_promises() RETURNS TABLE (cluster text, term text, week date, role text, state text, partnership uuid)
LANGUAGE sql STABLE AS $$
    SELECT place.cluster, within.term, date_trunc('week', it.due)::date,
           CASE coalesce(place.roles ->> it.promiser::text, 'OTHER')
               WHEN 'RTLB' THEN 'RTLB'
               WHEN 'KAIAKO' THEN 'KURA' WHEN 'SCHOOL_LEADER' THEN 'KURA' WHEN 'LSC' THEN 'KURA'
               WHEN 'SUPPORT_STAFF' THEN 'KURA' WHEN 'SENCO' THEN 'KURA'
               WHEN 'SPECIALIST' THEN 'SERVICES' WHEN 'KAITAKAWAENGA' THEN 'SERVICES' WHEN 'AGENCY' THEN 'SERVICES'
               ELSE 'COMMUNITY' END,
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

-- A whole is a cluster in a term. It is told by state, and each state that is told by one thing more; never by two at once, for there the cells are small.
CREATE FUNCTION reported_promises(by_what text)
RETURNS TABLE (cluster text, term text, part text, state text, promises bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH facts AS MATERIALIZED (
        SELECT cluster, term, cluster || chr(31) || term AS whole, state,
               CASE by_what WHEN 'week' THEN week::text ELSE role END AS part, partnership
        FROM views.facts_of_promises()),
    enough AS (SELECT whole FROM facts GROUP BY whole HAVING count(DISTINCT partnership) >= 5),
    states AS MATERIALIZED (
        SELECT cluster, term, whole, CASE WHEN held.cell IS NULL THEN facts.state END AS state,
               whole || chr(31) || facts.state AS told, part, partnership
        FROM facts JOIN enough USING (whole)
        LEFT JOIN (SELECT h.* FROM (SELECT array_agg(whole) AS w, array_agg(state) AS s, array_agg(partnership) AS p FROM facts JOIN enough USING (whole)) AS a,
                   views.held_back(a.w, a.s, a.p) AS h) AS held ON held.parent = whole AND held.cell = facts.state)
    SELECT cluster, term, CASE WHEN held.cell IS NULL AND state IS NOT NULL THEN part END, state, count(*)
    FROM states
    LEFT JOIN (SELECT h.* FROM (SELECT array_agg(told) AS w, array_agg(part) AS s, array_agg(partnership) AS p FROM states WHERE state IS NOT NULL) AS a,
               views.held_back(a.w, a.s, a.p) AS h) AS held ON held.parent = told AND held.cell = part
    GROUP BY 1, 2, 3, 4
$$;
COMMENT ON FUNCTION reported_promises IS 'The promises of each cluster and term, by state and by week or role, with what is of few partnerships told together alone';

CREATE FUNCTION reported_clusters()
RETURNS TABLE (cluster text, term text, partnerships bigint, hui bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT it.cluster, within.term, count(*), coalesce(sum(held.hui), 0)::bigint
    FROM views.weeks_of_terms() AS within
    JOIN views.partnerships AS it ON it.formed_on < within.ends
    LEFT JOIN LATERAL (SELECT count(*) AS hui FROM views.hui
                       WHERE hui.partnership = it.partnership AND held_on >= within.begins AND held_on < within.ends) AS held ON true
    WHERE within.begins <= (now() AT TIME ZONE 'Pacific/Auckland')::date
    GROUP BY 1, 2
$$;
COMMENT ON FUNCTION reported_clusters IS 'How many partnerships and how many hui each cluster had in each term that has begun';
REVOKE ALL ON FUNCTION reported_promises, reported_clusters, weeks_of_terms FROM PUBLIC;

COMMENT ON SCHEMA reporting IS 'Figures for dashboards and boards. No names, no words, no ids, no kura. Nothing of fewer than five partnerships, but how many partnerships and hui there are';

CREATE VIEW reporting.terms_v1 AS
SELECT it.term, it.first_day, it.last_day, within.begins AS counted_from, within.ends - 1 AS counted_to
FROM terms AS it JOIN weeks_of_terms() AS within USING (term);
COMMENT ON VIEW reporting.terms_v1 IS 'The school terms by which all else is told';
COMMENT ON COLUMN reporting.terms_v1.term IS 'The year and the number of the term, such as 2026-T1';
COMMENT ON COLUMN reporting.terms_v1.first_day IS 'The first day on which a school may begin it';
COMMENT ON COLUMN reporting.terms_v1.last_day IS 'The last day on which a school may end it';
COMMENT ON COLUMN reporting.terms_v1.counted_from IS 'The Monday from which days are counted in this term';
COMMENT ON COLUMN reporting.terms_v1.counted_to IS 'The Sunday to which they are: the holidays after a term are its own';

CREATE VIEW reporting.clusters_v1 AS
SELECT cluster, term, partnerships, hui FROM reported_clusters();
COMMENT ON VIEW reporting.clusters_v1 IS 'How many partnerships and hui a cluster had in a term that has begun; of a cluster of fewer than five partnerships there is nothing else';
COMMENT ON COLUMN reporting.clusters_v1.cluster IS 'The cluster, by code';
COMMENT ON COLUMN reporting.clusters_v1.term IS 'The term';
COMMENT ON COLUMN reporting.clusters_v1.partnerships IS 'How many partnerships had formed by the end of the term';
COMMENT ON COLUMN reporting.clusters_v1.hui IS 'How many hui were held in the term';

CREATE VIEW reporting.promises_by_week_v1 AS
SELECT cluster, term, part::date AS week,
       CASE WHEN state IN ('KEPT_ON_TIME', 'KEPT_LATE') THEN 'KEPT' ELSE state END AS state,
       CASE state WHEN 'KEPT_ON_TIME' THEN true WHEN 'KEPT_LATE' THEN false END AS on_time, promises
FROM reported_promises('week');
COMMENT ON VIEW reporting.promises_by_week_v1 IS 'Promises by the week of their day and by what became of them. The sum over a cluster and term is all that are reported of it';
COMMENT ON COLUMN reporting.promises_by_week_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.promises_by_week_v1.term IS 'The term in which the day lies by which it was promised, as agreed last';
COMMENT ON COLUMN reporting.promises_by_week_v1.week IS 'The Monday of the week of that day; null for weeks that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.promises_by_week_v1.state IS 'What became of it, as seen today: PROPOSED, OPEN, OVERDUE, KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN or HANDED_OVER; null for states that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.promises_by_week_v1.on_time IS 'Of what was kept, whether by the day agreed last, and not missed before; null for all else';
COMMENT ON COLUMN reporting.promises_by_week_v1.promises IS 'How many promises, one for each that holds or held one; always of five partnerships or more';

CREATE VIEW reporting.promises_by_role_v1 AS
SELECT cluster, term, part AS role,
       CASE WHEN state IN ('KEPT_ON_TIME', 'KEPT_LATE') THEN 'KEPT' ELSE state END AS state,
       CASE state WHEN 'KEPT_ON_TIME' THEN true WHEN 'KEPT_LATE' THEN false END AS on_time, promises
FROM reported_promises('role');
COMMENT ON VIEW reporting.promises_by_role_v1 IS 'The same promises by the role of who promised them and by what became of them; what ākonga and whānau promised is in neither';
COMMENT ON COLUMN reporting.promises_by_role_v1.cluster IS 'The cluster, by code, in which the partnership is now';
COMMENT ON COLUMN reporting.promises_by_role_v1.term IS 'The term in which the day lies by which it was promised, as agreed last';
COMMENT ON COLUMN reporting.promises_by_role_v1.role IS 'RTLB; KURA (kaiako, school leaders, LSC, SENCO, support staff); SERVICES (specialists, kaitakawaenga, agencies); COMMUNITY (support people, community, all others); null for roles that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.promises_by_role_v1.state IS 'What became of it, as seen today: PROPOSED, OPEN, OVERDUE, KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN or HANDED_OVER; null for states that are told only together, because one of them is of fewer than five partnerships';
COMMENT ON COLUMN reporting.promises_by_role_v1.on_time IS 'Of what was kept, whether by the day agreed last, and not missed before; null for all else';
COMMENT ON COLUMN reporting.promises_by_role_v1.promises IS 'How many promises, one for each that holds or held one; always of five partnerships or more';
