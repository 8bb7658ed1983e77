create table hop (
    id   bigint generated always as identity primary key,
    at   timestamptz not null default now(),
    kind text        not null,
    body text        not null
);
