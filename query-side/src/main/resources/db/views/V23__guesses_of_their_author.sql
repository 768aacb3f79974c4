-- A guess stands in its author's own stream until it is shown, and in its partnership's from then on; what was guessed before stands in its partnership's.
ALTER TABLE guesses ADD COLUMN stream uuid;
UPDATE guesses SET stream = partnership;
ALTER TABLE guesses ALTER COLUMN stream SET NOT NULL;
ALTER TABLE guesses DROP CONSTRAINT guesses_pkey;
ALTER TABLE guesses ADD PRIMARY KEY (guess, stream);
ALTER TABLE guesses ADD COLUMN private_to uuid;
COMMENT ON TABLE guesses IS 'How someone may see a difference, as another guesses; it must be shown to nobody but its readers and counted nowhere, and is gone once its owner has answered. Fed by its author''s own stream, and by each partnership''s own stream once it is shown';
COMMENT ON COLUMN guesses.stream IS 'The stream it stands in: its author''s own, or the partnership''s';
COMMENT ON COLUMN guesses.private_to IS 'Its author, if it stands in their own stream';
