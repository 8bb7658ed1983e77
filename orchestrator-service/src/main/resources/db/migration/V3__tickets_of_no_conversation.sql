-- A ticket about the hotel's own account is opened once for what caused it, however often the channel reports it.
alter table ticket add column cause text;
create unique index ticket_by_cause on ticket (tenant, cause) where cause is not null;
