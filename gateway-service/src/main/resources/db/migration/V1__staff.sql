create table staff (
    id            uuid primary key,
    username      text        not null unique check (username = lower(username)),
    display_name  text        not null,
    password_hash text        not null,
    role          text        not null,
    enabled       boolean     not null,
    failed_logins integer     not null default 0,
    locked_until  timestamptz,
    created_at    timestamptz not null default now()
);

-- One login and all that came of it by refreshing; revoking it ends every token of the family.
create table staff_session (
    id         uuid primary key,
    staff_id   uuid        not null references staff on delete cascade,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz
);

create index staff_session_staff on staff_session (staff_id);

-- Hashes only. A used token stays, so that its second use is recognised.
create table refresh_token (
    token_hash bytea primary key,
    session_id uuid        not null references staff_session on delete cascade,
    expires_at timestamptz not null,
    rotated_at timestamptz
);

create index refresh_token_session on refresh_token (session_id);

-- Key pairs of staff tokens as JWK, sealed with AES-256-GCM under the key named beside them.
create table signing_key (
    id          text primary key,
    sealed_with text        not null,
    sealed      bytea       not null,
    created_at  timestamptz not null default now()
);
