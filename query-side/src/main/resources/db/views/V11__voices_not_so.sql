-- A voice and a hope say now whether they are not so, and a proposal whether it is its proposer's own; what the ledger holds makes these
-- views anew.

ALTER TABLE voices ADD COLUMN denied boolean;
COMMENT ON COLUMN voices.confirmed IS 'Whether its owner said so themselves, or has confirmed it';
COMMENT ON COLUMN voices.denied IS 'Whether its owner says that it is not so; it counts as not heard then';
ALTER TABLE decisions ADD COLUMN own boolean;
COMMENT ON COLUMN decisions.own IS 'Whether who proposed it recorded that themselves';
COMMENT ON COLUMN decisions.hopes IS 'What people hope comes of it, in order: person, text, confirmed, said_on, entry, version, denied';

TRUNCATE voices, decisions;
DELETE FROM applied WHERE view IN ('voices', 'decisions');
DELETE FROM parked WHERE view IN ('voices', 'decisions');
UPDATE tokens SET token = NULL, token_type = NULL WHERE view IN ('voices', 'decisions');
