-- Rooms that one of our own guests is deciding on: advisory, the hotel's system knows nothing of them.
create table advisory_hold (
    key        uuid primary key,
    tenant     text        not null,
    room_type  text        not null,
    check_in   date        not null,
    check_out  date        not null,
    rooms      integer     not null check (rooms > 0),
    state      text        not null check (state in ('held', 'released', 'expired')),
    expires_at timestamptz not null,
    extensions integer     not null default 0,
    created_at timestamptz not null,
    check (check_in < check_out)
);

create index advisory_hold_held on advisory_hold (tenant, room_type, check_in) where state = 'held';
create index advisory_hold_due on advisory_hold (expires_at) where state = 'held';

-- What happened to holds, refusals included.
create table hold_event (
    id     bigint generated always as identity primary key,
    key    uuid        not null,
    tenant text        not null,
    what   text        not null check (what in ('placed', 'refused', 'extended', 'released', 'expired')),
    at     timestamptz not null
);

create index hold_event_of_key on hold_event (key);
