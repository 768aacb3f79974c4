-- A difference says now what of it somebody says is not so; what the ledger holds makes that view anew.

TRUNCATE disagreements;
DELETE FROM applied WHERE view = 'disagreements';
DELETE FROM parked WHERE view = 'disagreements';
UPDATE tokens SET token = NULL, token_type = NULL WHERE view = 'disagreements';
COMMENT ON COLUMN disagreements.positions IS 'Every position that was taken, in order; the latest of a person holds: person, seen (explanation, intervention, responsibility), confirmed, said_on, entry, version, denied';
COMMENT ON COLUMN disagreements.settlements IS 'Each time that it was settled: how, agreement, commitments, said_on, entry, version, denied_by (who of those between says that it was not)';
