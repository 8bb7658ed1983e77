-- Files that guests sent, one row each. 'wanted' until the file is here or never will be. Equal files are kept once: 'content' is
-- the hash under which the bytes lie in the data folder.
create table media (
    channel      text        not null,
    receiver     text        not null,
    media_id     text        not null,
    tenant       text        not null,
    message_id   text        not null,
    kind         text        not null,
    mime_type    text,
    file_name    text,
    sha256       text,
    state        text        not null default 'wanted' check (state in ('wanted', 'stored', 'lost', 'refused', 'deleted')),
    reason       text,
    attempts     int         not null default 0,
    next_at      timestamptz not null default now(),
    content      text,
    content_type text,
    bytes        bigint,
    created_at   timestamptz not null default now(),
    done_at      timestamptz,
    told         boolean     not null default false,
    primary key (channel, receiver, media_id),
    check (state <> 'stored' or content is not null)
);
create index media_wanted on media (next_at) where state = 'wanted';
create index media_by_content on media (content) where content is not null;
create index media_by_age on media (done_at) where state = 'stored';
-- What the caller has still to be told.
create index media_lost on media (tenant, done_at) where state = 'lost' and not told;
