-- Whoever comes back reads what was recorded since; of a long time line no more is looked at than that.
CREATE INDEX timeline_by_record ON timeline (partnership, recorded_at DESC) WHERE private_to IS NULL;
