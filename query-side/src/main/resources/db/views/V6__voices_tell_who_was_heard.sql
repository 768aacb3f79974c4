-- Who was heard when is told by the view of voices; a second view of it is not needed.

DROP TABLE hearings;
DELETE FROM applied WHERE view = 'hearings';
DELETE FROM parked WHERE view = 'hearings';
DELETE FROM tokens WHERE view = 'hearings';
