-- A change of another's promise waits for the promiser's word.

ALTER TABLE follow_through ADD COLUMN change_asked_for jsonb;
COMMENT ON COLUMN follow_through.change_asked_for IS 'The change that another asked for and that waits for the promiser''s word: entry, version, change, by, on, due, due_at_hui, to; null where none does';
COMMENT ON COLUMN answers.asking IS 'What is asked: CONFIRM, ACCEPT, TAKE_ON, GIVE_A_HAND, GUESSED or CHANGE';
