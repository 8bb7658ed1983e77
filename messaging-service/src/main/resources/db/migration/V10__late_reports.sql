-- When a status last came long after what it tells of: its channel could not deliver it at first. Real time.
create table late_report (
    channel text        not null,
    sender  text        not null,
    seen_at timestamptz not null,
    primary key (channel, sender)
);
