-- Thanks can be taken back.

ALTER TABLE works ADD COLUMN taken_back_by uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN works.thanked_by IS 'Who thanked for it and did not take that back, the earliest first';
COMMENT ON COLUMN works.taken_back_by IS 'Who took their thanks back, the earliest first';
