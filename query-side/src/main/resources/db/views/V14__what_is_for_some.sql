-- Whoever reads a partnership is asked whether something of it is for them and not for every partner; most have nothing of that kind.
CREATE INDEX timeline_for_some ON timeline (partnership) WHERE readers IS NOT NULL;
