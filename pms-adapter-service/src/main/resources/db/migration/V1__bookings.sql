-- What was meant to be booked, committed before the hotel's system is called. No guest data: the digest is enough to tell
-- a repeated call from another one.
create table booking_intention (
    key            uuid primary key,
    tenant         text        not null,
    terms          jsonb       not null,
    digest         text        not null,
    fence          bigint      not null,
    state          text        not null check (state in ('open', 'sending', 'confirmed', 'refused', 'unknown')),
    token          text        not null unique,
    owner          uuid        not null,
    attempts       integer     not null default 0,
    empty_lookups  integer     not null default 0,
    created_at     timestamptz not null,
    sent_at        timestamptz,
    settled_at     timestamptz,
    next_look_at   timestamptz,
    watched_until  timestamptz,
    order_id       text,
    reference      text,
    total_amount   numeric,
    total_currency text,
    reason         text,
    check (state <> 'confirmed' or (order_id is not null and reference is not null and total_amount is not null)),
    check (state <> 'refused' or reason is not null),
    check (state not in ('sending', 'unknown') or sent_at is not null)
);

create index booking_intention_due on booking_intention (next_look_at) where next_look_at is not null;
create index booking_intention_unsettled on booking_intention (sent_at) where state in ('sending', 'unknown');

-- One booking at a time in a house; the fence tells a holder that was overtaken.
create table house_lease (
    house      text primary key,
    fence      bigint      not null,
    holder     uuid        not null,
    held_until timestamptz not null
);

-- Bookings that appeared after their key was dead, and were cancelled.
create table late_booking (
    id           bigint generated always as identity primary key,
    key          uuid        not null references booking_intention (key),
    tenant       text        not null,
    token        text        not null,
    order_id     text        not null,
    cancelled_at timestamptz not null,
    unique (key, order_id)
);
