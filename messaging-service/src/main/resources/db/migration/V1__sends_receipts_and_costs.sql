-- One row an outbox id: what was tried and what is known of it. 'sending' is committed before the channel is called.
create table send (
    outbox_id          uuid        primary key,
    tenant             text        not null,
    channel            text        not null,
    sender             text        not null,
    state              text        not null check (state in ('sending', 'unknown', 'later', 'accepted', 'refused')),
    fence              bigint      not null,
    attempts           int         not null,
    attempted_at       timestamptz not null,
    external_id        text,
    reason             text,
    not_before         timestamptz,
    duplicate_possible boolean     not null default false,
    check (state <> 'accepted' or external_id is not null),
    check (state <> 'later' or not_before is not null)
);

-- "Was there a later send of this number?", and the admin list.
create index send_by_sender on send (channel, sender, attempted_at);
create index send_by_tenant on send (tenant, attempted_at desc);
create index send_by_external_id on send (external_id) where external_id is not null;
-- The few that nobody knows about yet.
create index send_open on send (attempted_at) where state in ('sending', 'unknown');

-- The highest status reported for a message of ours; kept also when we never sent it.
-- rank: 0 seen, 1 sent, 2 failed, 3 delivered, 4 read. It only grows: failed is final only if nothing higher was seen.
create table receipt (
    channel     text        not null,
    sender      text        not null,
    external_id text        not null,
    outbox_id   uuid,
    rank        int         not null,
    failure     text,
    reported_at timestamptz not null,
    primary key (channel, sender, external_id)
);

-- What the channel says it charges for a message; once a message.
create table cost (
    channel     text        not null,
    sender      text        not null,
    external_id text        not null,
    tenant      text        not null,
    billable    boolean,
    model       text,
    type        text,
    category    text,
    reported_at timestamptz not null,
    primary key (channel, sender, external_id)
);
