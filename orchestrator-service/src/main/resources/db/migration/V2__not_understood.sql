-- What the agent had to ask back about, for staff to learn from. The words are sealed (AES-256-GCM) and kept for a while only.
create table not_understood (
    id              bigint generated always as identity primary key,
    tenant          text             not null,
    conversation_id uuid             not null,
    at              timestamptz      not null,
    language        text             not null,
    guess           text,
    confidence      double precision not null,
    sealed_with     text             not null,
    sealed          bytea            not null
);
create index not_understood_by_tenant on not_understood (tenant, id desc);
create index not_understood_by_age on not_understood (at);
