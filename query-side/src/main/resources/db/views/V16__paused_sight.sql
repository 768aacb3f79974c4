-- A partnership says now whose sight of it was paused. Nobody would find a partnership while this view is made anew, so it is not: what
-- stood before knows of no pause, and there was none.

ALTER TABLE partnerships ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN partnerships.pauses IS 'Each time that someone''s sight of it was paused, in order: person, by, why (sealed), paused_on, last_day (while nobody has confirmed it), confirmed_on, confirmed_by, ended_on, ended_by';
