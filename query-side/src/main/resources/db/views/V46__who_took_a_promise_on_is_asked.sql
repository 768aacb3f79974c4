-- Who is said to have taken a promise on, or over, is asked whether that is so.
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'answers' ON CONFLICT DO NOTHING;
