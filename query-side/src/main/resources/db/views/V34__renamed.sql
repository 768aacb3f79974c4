-- A partnership says now what its whānau say of what it is called. Nothing stored before says so.

ALTER TABLE partnerships ADD COLUMN label_agreed jsonb;
ALTER TABLE partnerships_past ADD COLUMN label_agreed jsonb;
COMMENT ON COLUMN partnerships.label_agreed IS 'What its whānau say of what it is called: version (of the entry), binds, so, not_so, why_not_asked (always null); null where it is called so from the beginning';
COMMENT ON COLUMN partnerships.label IS 'What it is called now, sealed';
