-- Whoever makes a view anew, on whichever node or at a terminal, looks now and then whether somebody wants that to end.
CREATE TABLE rebuilds_to_end (view text PRIMARY KEY, asked_at timestamptz NOT NULL DEFAULT now());
COMMENT ON TABLE rebuilds_to_end IS 'Views that are being made anew, where somebody wants that to come to an end';
COMMENT ON COLUMN rebuilds_to_end.view IS 'The name of the view';
COMMENT ON COLUMN rebuilds_to_end.asked_at IS 'When that was asked last';
