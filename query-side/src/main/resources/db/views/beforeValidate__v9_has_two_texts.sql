-- V9 once took a default away that programs of before need, which write beside newer ones. A ledger that was opened with that text of it is brought
-- to the same by V21, and counts as one that was opened with the text that stands here.
DO $$ BEGIN
    IF to_regclass('views.migrations') IS NOT NULL THEN
        UPDATE views.migrations SET checksum = -1383086012 WHERE version = '9' AND checksum = -1320335341;
    END IF;
END $$;
