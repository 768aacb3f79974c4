-- What somebody without an account is said to have said can be read back to them, and why whānau could not be asked stands with a change of
-- facilitator. Nothing stored before says either.
ALTER TABLE answers ADD COLUMN read_back_by uuid;
ALTER TABLE answers ADD COLUMN read_back_on date;
COMMENT ON COLUMN answers.read_back_by IS 'Who read the entry back to them, where they have no account; their own word it is not';
COMMENT ON COLUMN answers.read_back_on IS 'The day of that';
ALTER TABLE voices ADD COLUMN read_back boolean;
COMMENT ON COLUMN voices.read_back IS 'Whether it was read back to its owner, who has no account';
COMMENT ON COLUMN partnerships.facilitator_agreed IS 'What is said of who facilitates: version (of the entry), binds, so, not_so, why_not_asked (why whānau could not be asked, sealed); null where they do so from the beginning';

-- Who proposed a decision and who raised a difference say now whether they did; of what stood before, nobody is asked, and each can answer.
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'answers' ON CONFLICT DO NOTHING;
