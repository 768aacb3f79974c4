-- A partnership says now what those whom it binds say of its tier, its facilitator, its element and who takes part. Nobody would find a
-- partnership while this view is made anew, so it is not: what stood before says nothing of that until someone rebuilds it.

ALTER TABLE partnerships ADD COLUMN tier_agreed jsonb;
ALTER TABLE partnerships ADD COLUMN facilitator_agreed jsonb;
ALTER TABLE partnerships ADD COLUMN stage_agreed jsonb;
COMMENT ON COLUMN partnerships.tier_agreed IS 'What those whose support it is say of the tier: version (of the entry), binds, so, not_so; null where it is that of its beginning';
COMMENT ON COLUMN partnerships.facilitator_agreed IS 'What is said of who facilitates, in the same way; null where they do so from the beginning';
COMMENT ON COLUMN partnerships.stage_agreed IS 'What those whose journey it is say of the element in focus, in the same way';
COMMENT ON COLUMN partnerships.partners IS 'Each time that someone was a partner, in the order in which they joined: person, role, joined_on, left_on, left_version, joined and left (what they say of that: version, binds, so, not_so)';
