-- Why an answer went in another form, waits, or did not go at all; a stable code of the channel's.
alter table message add column reason text;
