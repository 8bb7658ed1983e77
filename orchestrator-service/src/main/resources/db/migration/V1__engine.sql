-- Raw webhook bodies. Partitioned by day so that old ones are dropped, not deleted; the dedupe keys live in inbox and stay.
create sequence delivery_id;
create table delivery (
    id             bigint      not null default nextval('delivery_id'),
    received_at    timestamptz not null default now(),
    channel        text        not null,
    app            text        not null,
    correlation_id text        not null,
    traceparent    text,
    body           bytea       not null,
    done           boolean     not null default false,
    attempts       int         not null default 0,
    retry_at       timestamptz,
    primary key (id, received_at)
) partition by range (received_at);
create table delivery_default partition of delivery default;
create index delivery_unread on delivery (id) where not done;

-- What could not be read, with its bytes, so that it can be read again later.
create table quarantine (
    id          bigint generated always as identity primary key,
    tenant      text        not null,
    delivery_id bigint      not null,
    position    int         not null,
    channel     text        not null,
    app         text        not null,
    reason      text        not null,
    body        bytea       not null,
    received_at timestamptz not null,
    created_at  timestamptz not null default now(),
    unique (delivery_id, position, reason)
);
create index quarantine_by_tenant on quarantine (tenant, id desc);

create table conversation (
    id              uuid primary key,
    tenant          text        not null,
    channel         text        not null,
    receiver        text        not null,
    mode            text        not null default 'agent' check (mode in ('agent', 'staff', 'closed')),
    staff_until     timestamptz,
    guest_name      text,
    wa_id           text,
    user_id         text,
    email           text,
    state_name      text        not null default 'new',
    state_json      jsonb       not null default '{}',
    language        text,
    last_message_at timestamptz not null,
    created_at      timestamptz not null default now()
);
create index conversation_by_tenant on conversation (tenant, last_message_at desc, id);

-- By what a channel knows a guest. Unique: two first messages cannot make two conversations.
create table guest_identifier (
    tenant          text not null,
    receiver        text not null,
    kind            text not null,
    value           text not null,
    conversation_id uuid not null references conversation (id) deferrable initially deferred,
    primary key (tenant, receiver, kind, value)
);
create index guest_identifier_by_conversation on guest_identifier (conversation_id);

-- One row a conversation: when a turn is due, who has it, and the fence that grows with every take.
create table conversation_lease (
    conversation_id uuid primary key references conversation (id),
    due_at          timestamptz,
    waiting_since   timestamptz,
    prompt          boolean     not null default false,
    not_before      timestamptz,
    failures        int         not null default 0,
    owner           text,
    until           timestamptz,
    fence           bigint      not null default 0
) with (fillfactor = 70);
create index conversation_lease_due on conversation_lease (due_at) where due_at is not null;
create index conversation_lease_owner on conversation_lease (owner) where owner is not null;

-- One row a guest message or event; the unique key is the only thing that decides whether something was seen.
create table inbox (
    id              bigint generated always as identity primary key,
    tenant          text        not null,
    channel         text        not null,
    receiver        text        not null,
    external_id     text        not null,
    conversation_id uuid        not null references conversation (id),
    kind            text        not null check (kind in ('message', 'event', 'booking')),
    at              timestamptz not null,
    payload         jsonb       not null,
    correlation_id  text        not null,
    traceparent     text,
    state           text        not null default 'waiting' check (state in ('waiting', 'done', 'silent', 'parked')),
    received_at     timestamptz not null default now(),
    done_at         timestamptz,
    unique (tenant, channel, receiver, external_id)
);
create index inbox_waiting on inbox (conversation_id, at, id) where state = 'waiting';

-- What guests, agent and staff said, as people read it.
create table message (
    id              uuid primary key default gen_random_uuid(),
    number          bigint generated always as identity,
    tenant          text        not null,
    conversation_id uuid        not null references conversation (id),
    at              timestamptz not null,
    direction       text        not null check (direction in ('in', 'out', 'note')),
    channel         text        not null,
    type            text        not null,
    text            text,
    external_id     text,
    status          text        not null,
    by              text        not null check (by in ('guest', 'agent', 'staff'))
);
create index message_timeline on message (conversation_id, number);
create index message_by_external_id on message (tenant, external_id) where external_id is not null;

-- The only queue of sends.
create sequence outbox_seq;
create table outbox (
    id              uuid primary key,
    tenant          text        not null,
    conversation_id uuid        not null references conversation (id),
    seq             bigint      not null default nextval('outbox_seq'),
    reply           jsonb       not null,
    state           text        not null default 'new'
        check (state in ('new', 'sending', 'unknown', 'accepted', 'refused', 'dead')),
    attempts        int         not null default 0,
    questions       int         not null default 0,
    fence           bigint      not null default 0,
    next_at         timestamptz not null default now(),
    hold_until      timestamptz,
    external_id     text,
    reason          text,
    status          text,
    status_at       timestamptz,
    status_asks     int         not null default 0,
    correlation_id  text        not null,
    traceparent     text,
    created_at      timestamptz not null default now(),
    done_at         timestamptz
);
create index outbox_unfinished on outbox (next_at) where state in ('new', 'sending', 'unknown');
create index outbox_in_order on outbox (conversation_id, seq) where state in ('new', 'sending', 'unknown');
create index outbox_held on outbox (conversation_id) where hold_until is not null;
create index outbox_status on outbox (status_at) where status_at is not null;
create index outbox_dead on outbox (tenant, seq desc) where state in ('refused', 'dead');

-- The intention of a booking is here before the hotel's system hears of it.
create table booking (
    key             uuid primary key,
    tenant          text        not null,
    conversation_id uuid        not null references conversation (id),
    draft_id        uuid        not null,
    wish            jsonb       not null,
    decision        jsonb       not null,
    inbox_ids       bigint[]    not null,
    fence           bigint      not null,
    state           text        not null check (state in ('pending', 'confirmed', 'refused', 'unknown', 'cancelled')),
    outcome         jsonb,
    reference       text,
    pms_token       text,
    attempts        int         not null default 0,
    next_at         timestamptz,
    correlation_id  text        not null,
    traceparent     text,
    created_at      timestamptz not null default now(),
    settled_at      timestamptz,
    unique (conversation_id, draft_id)
);
create index booking_open on booking (conversation_id) where state = 'pending';
create index booking_unsettled on booking (next_at) where state = 'unknown';
create index booking_by_tenant on booking (tenant, created_at desc);

-- What a person has to look at; at most one open ticket of a kind a conversation.
create table ticket (
    id              uuid primary key default gen_random_uuid(),
    tenant          text        not null,
    conversation_id uuid references conversation (id),
    kind            text        not null,
    priority        text        not null check (priority in ('low', 'normal', 'urgent')),
    state           text        not null default 'open' check (state in ('open', 'closed')),
    summary         text        not null,
    times           int         not null default 1,
    created_at      timestamptz not null,
    closed_at       timestamptz,
    closed_by       text
);
create unique index ticket_open on ticket (conversation_id, kind) where state = 'open';
create index ticket_by_tenant on ticket (tenant, created_at desc);

-- Workers of which only one may run, wherever it runs.
create table worker_lease (
    name  text primary key,
    owner text        not null,
    until timestamptz not null
);

-- When the way of webhooks was last seen in trouble: not stored, not read in time, or delivered twice.
create table intake_trouble (
    only_row boolean primary key default true check (only_row),
    seen_at  timestamptz not null default now()
);
insert into intake_trouble default values;
