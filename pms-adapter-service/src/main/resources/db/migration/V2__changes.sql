-- The intentions of bookings become the intentions of everything that changes the hotel's system.
alter table booking_intention rename to intention;
alter index booking_intention_due rename to intention_due;
alter index booking_intention_unsettled rename to intention_unsettled;

alter table intention
    add column family text not null default 'booking' check (family in ('booking', 'change')),
    -- The hotel system's id of the booking that is changed.
    add column stay text,
    add check ((family = 'change') = (stay is not null));
alter table intention alter column family drop default;

-- A booking is changed by one at a time: what is not settled yet keeps the next change away.
create unique index intention_one_change on intention (tenant, stay) where family = 'change' and state in ('sending', 'unknown');
-- What else was done to the same booking, when a dead change is looked for.
create index intention_of_stay on intention (tenant, stay) where stay is not null;

-- What appeared after its key was dead: a booking is cancelled, a change is reported.
alter table late_booking rename to late_deed;
alter table late_deed rename column cancelled_at to seen_at;
alter table late_deed add column remedy text not null default 'cancelled' check (remedy in ('cancelled', 'reported'));
alter table late_deed alter column remedy drop default;
