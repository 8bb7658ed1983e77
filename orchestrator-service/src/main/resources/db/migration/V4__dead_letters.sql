-- What ended as a dead letter can be replayed or discarded by staff, once.
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check
    check (state in ('new', 'sending', 'unknown', 'accepted', 'refused', 'dead', 'replayed', 'discarded'));
alter table inbox drop constraint inbox_state_check;
alter table inbox add constraint inbox_state_check
    check (state in ('waiting', 'done', 'silent', 'parked', 'discarded'));
create index inbox_parked on inbox (tenant, id desc) where state = 'parked';

-- What staff did that cannot be seen elsewhere. Rows are only ever added.
create table audit (
    id         bigint generated always as identity primary key,
    tenant     text        not null,
    at         timestamptz not null,
    staff_id   text,
    staff_name text,
    deed       text        not null,
    subject    text        not null,
    detail     text
);
create index audit_by_tenant on audit (tenant, id desc);
