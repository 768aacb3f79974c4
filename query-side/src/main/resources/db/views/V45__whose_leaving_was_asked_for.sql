-- Partners tell whether another asked for their leaving, and who did.
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'partnerships' ON CONFLICT DO NOTHING;
