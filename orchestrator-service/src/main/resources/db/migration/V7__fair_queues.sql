-- Turns and sends are given out in turn to tenants and channels, so both queues have to know whose their rows are.
alter table conversation_lease add column tenant text;
update conversation_lease l set tenant = c.tenant from conversation c where c.id = l.conversation_id;
alter table conversation_lease alter column tenant set not null;
drop index conversation_lease_due;
create index conversation_lease_due on conversation_lease (tenant, due_at) where due_at is not null;

alter table outbox add column channel text;
update outbox o set channel = c.channel from conversation c where c.id = o.conversation_id;
alter table outbox alter column channel set not null;
create index outbox_due on outbox (tenant, channel, next_at) where state in ('new', 'sending');

-- When the dialogue last spoke or listened, business time: after enough silence it begins anew.
alter table conversation add column state_at timestamptz;

-- Finished inbox rows go with the deliveries they came from; rows arrive in the order of this column.
create index inbox_by_arrival on inbox using brin (received_at) with (pages_per_range = 32, autosummarize = on);
