-- All views are fed together now, by one processor. It goes on where that of the view that had read least has stopped; views that were
-- to be made anew are brought there by themselves, and no other waits for them. What the processors of an older program hold stays: it may
-- still be at work beside this one, and what is applied twice is known by its version.

INSERT INTO tokens (view, segment, token, token_type, timestamp)
SELECT DISTINCT ON (segment) 'views', segment, token, token_type, '1970-01-01T00:00:00Z'
FROM tokens
WHERE view <> '__config'
ORDER BY segment, (convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint NULLS LAST;
COMMENT ON COLUMN tokens.view IS 'The processor: ''views''; those of the views'' names are an older program''s';
COMMENT ON TABLE tokens IS 'How far the processor of the views has read the ledger, and which node does that work';
