-- A hui tells who said whether they can come to it. Nothing stored before says so.

ALTER TABLE hui ADD COLUMN answers jsonb NOT NULL DEFAULT '[]';
ALTER TABLE hui ALTER COLUMN answers DROP DEFAULT;
COMMENT ON COLUMN hui.answers IS 'What each said last to being asked to it, for the time that it has now: by, answer (CAN_COME, CANNOT or ANOTHER_TIME), text, on, entry; texts sealed';
