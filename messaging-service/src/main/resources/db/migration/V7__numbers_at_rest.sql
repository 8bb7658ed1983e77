-- A number whose account does not work sends nothing but one probe now and then; real time.
create table number_rest (
    channel text        not null,
    sender  text        not null,
    reason  text        not null,
    since   timestamptz not null,
    until   timestamptz not null,
    trips   int         not null,
    primary key (channel, sender)
);
-- What stops the number of a send that was put off.
alter table send add column trouble text;

-- A message that the channel took and then gave up, and whose send was opened again for it.
alter table receipt add column reopened boolean not null default false;
