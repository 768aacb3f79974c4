-- Whom a promise was kept for can say that they saw it.
ALTER TABLE answers ADD COLUMN owed_to uuid;
COMMENT ON COLUMN answers.owed_to IS 'For whom what begins with the entry is promised, if it is for one person';
COMMENT ON COLUMN answers.asking IS 'What is asked: CONFIRM, ACCEPT, TAKE_ON, GIVE_A_HAND, GUESSED, SEE, CHANGE or LEAVE';

INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'answers' ON CONFLICT DO NOTHING;
