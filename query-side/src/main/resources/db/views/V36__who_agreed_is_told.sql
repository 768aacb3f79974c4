-- The time line names those who agreed to a promise of another day or other words.
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'timeline' ON CONFLICT DO NOTHING;
