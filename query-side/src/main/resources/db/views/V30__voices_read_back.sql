-- That a voice was read back had been stored in the words of what counts of it, and went where its owner had said so themselves.
INSERT INTO to_make_anew SELECT DISTINCT view FROM applied WHERE view = 'voices' ON CONFLICT DO NOTHING;
