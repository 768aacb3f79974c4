-- What a caseload says of hui, voices, difficulties, differences and decisions, and how power was shared across partnerships, is counted by the database: each
-- question finds what it counts without looking at all that was ever written there.
CREATE INDEX hui_to_come ON hui (partnership, at) WHERE state IN ('CALLED', 'OPENED');
CREATE INDEX hui_held ON hui (partnership, held_on) INCLUDE (hui) WHERE held_on IS NOT NULL;
CREATE INDEX voices_heard ON voices (partnership) INCLUDE (whose, heard_on, confirmed, read_back) WHERE denied IS NOT TRUE;
CREATE INDEX difficulties_by_day ON difficulties (partnership, named_on) INCLUDE (hui);
DROP INDEX difficulties_by_partnership;
CREATE INDEX disagreements_standing ON disagreements (partnership) INCLUDE (revisit_on) WHERE state = 'STANDING';
CREATE INDEX decisions_to_review ON decisions (partnership, (made ->> 'review_on')) WHERE made ->> 'review_on' IS NOT NULL;
CREATE INDEX answers_of_decisions ON answers (partnership) INCLUDE (entry, person, said, read_back_by)
    WHERE asking = 'CONFIRM' AND (type IN ('decision-proposed', 'decision-made') OR read_back_by IS NOT NULL);
