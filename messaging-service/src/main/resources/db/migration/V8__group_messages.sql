-- What was said in groups that a number of ours is in: no conversation with a guest, answered by nobody, shown to staff and
-- then forgotten. Who said what lies sealed.
create table group_message (
    channel     text        not null,
    receiver    text        not null,
    external_id text        not null,
    tenant      text        not null,
    group_id    text        not null,
    type        text        not null,
    at          timestamptz not null,
    sealed_with text        not null,
    sealed      bytea       not null,
    kept_at     timestamptz not null default now(),
    primary key (channel, receiver, external_id)
);
create index group_message_by_group on group_message (tenant, channel, receiver, group_id, at desc);
create index group_message_by_age on group_message (kept_at);
