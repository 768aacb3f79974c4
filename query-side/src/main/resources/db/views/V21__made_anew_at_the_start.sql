-- A view whose rows a migration cannot bring to their new form, and without which nobody would find anything while it is made anew: the next
-- start makes it anew beside what is read meanwhile.
CREATE TABLE to_make_anew (view text PRIMARY KEY);
COMMENT ON TABLE to_make_anew IS 'Views that the next start makes anew, beside what is read meanwhile';
COMMENT ON COLUMN to_make_anew.view IS 'The name of the view';

-- A promise says now what those say of it whom the entry binds by which it stands as it does, and a partnership that there is since V12 what
-- those say whom its standing binds.
ALTER TABLE follow_through ADD COLUMN agreed jsonb;
COMMENT ON COLUMN follow_through.agreed IS 'What those say of it whom the entry binds by which it stands as it does: version (of the entry), binds, so, not_so; null where none does';
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view IN ('partnerships', 'follow_through');

-- Programs of before write beside newer ones.
ALTER TABLE works ALTER COLUMN taken_back_by SET DEFAULT '{}';
