-- On whose account a message goes: the caller's words, without meaning here.
alter table send add column conversation text;
alter table send add column booking text;

-- What a message is worth by the rate card of the day it was charged; null where the card does not say.
alter table cost add column outbox_id uuid;
alter table cost add column paid boolean;
alter table cost add column country text;
alter table cost add column amount numeric(12, 6);
alter table cost add column currency text;
update cost set paid = case
    when type = 'regular' then true
    when type in ('free_customer_service', 'free_entry_point') then false
    else billable end;
update cost set outbox_id = send.outbox_id from send
 where send.external_id = cost.external_id and send.channel = cost.channel and send.sender = cost.sender;
create index cost_by_tenant on cost (tenant, reported_at);
create index cost_by_outbox on cost (outbox_id) where outbox_id is not null;

-- A budget is told of once a period, by the delivery whose reading crossed it.
create table budget_alarm (
    tenant      text        not null,
    period      text        not null,
    delivery_id bigint      not null,
    raised_at   timestamptz not null,
    primary key (tenant, period)
);

-- What a tenant spent in a month, counted with each charge, so that nobody has to add up a month of messages.
alter table cost add column period text;
create table spending (
    tenant   text           not null,
    period   text           not null,
    paid     bigint         not null,
    free     bigint         not null,
    unpriced bigint         not null,
    amount   numeric(16, 6) not null,
    primary key (tenant, period)
);
