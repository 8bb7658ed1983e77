-- Bodies are written once and never touched again until their day is dropped. What nobody has read yet stands beside them in a table of its
-- own, so narrow that finding, marking and counting tries move no body: a row comes with its delivery and goes with the commit that
-- keeps what was in it. 'bytes' is the length of the body, so that a portion can be measured without it.
create table unread_delivery (
    id          bigint      primary key,
    received_at timestamptz not null,
    bytes       int         not null,
    attempts    int         not null default 0,
    retry_at    timestamptz
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);

-- An instance of the version before that is still running would store what no reader ever sees. Without a number of its own such an
-- insert fails instead, and the channel comes again.
alter table delivery alter column id drop default;

insert into unread_delivery (id, received_at, bytes, attempts, retry_at)
select id, received_at, length(body), attempts, retry_at from delivery where not done;

drop index delivery_unread;
alter table delivery drop column done, drop column attempts, drop column retry_at;
