-- Guests whose words in groups are to be erased in messaging: committed with the staff member's deed, asked for until messaging confirms,
-- and then deleted with all that a guest was known by. 'authors' is a list of {kind, value, until}.
create table group_erasure (
    id       bigint      generated always as identity primary key,
    tenant   text        not null,
    authors  jsonb       not null,
    asked_at timestamptz not null default now(),
    next_at  timestamptz not null default now(),
    attempts int         not null default 0
);
create index group_erasure_due on group_erasure (next_at);
