-- The time line says of nobody that they agreed to another day where nobody is known to have.
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'timeline' ON CONFLICT DO NOTHING;
