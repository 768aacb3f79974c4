-- A program that runs while a newer one starts beside it knows nothing of what rows have got since: it would leave that as it was in the rows that it
-- changes. So the newest alone keeps the views.
CREATE TABLE kept_by (migrations integer NOT NULL);
COMMENT ON TABLE kept_by IS 'One row: which program keeps the views';
COMMENT ON COLUMN kept_by.migrations IS 'How many migrations of this schema it knows; one that knows fewer writes to no view';
INSERT INTO kept_by VALUES (0);
