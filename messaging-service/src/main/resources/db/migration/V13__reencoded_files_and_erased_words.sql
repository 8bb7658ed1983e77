-- A file that its channel cannot use goes once more re-encoded, before it goes as a document or in words.
alter table send drop constraint send_form_check;
alter table send add constraint send_form_check
    check (form in ('as_asked', 'as_template', 'as_reencoded', 'as_document', 'as_words', 'as_mail'));

-- What became of a file, by the hash of its content, so that none is encoded twice. 'result' is the hash under which the new bytes
-- lie, sealed, in the data folder; 'reason' says why there are none. 'recipe' is the kind and the most bytes it may have.
create table reencoded_file (
    content      text        not null,
    recipe       text        not null,
    result       text,
    content_type text,
    reason       text,
    made_at      timestamptz not null default now(),
    primary key (content, recipe),
    check ((result is null) = (content_type is null) and (result is null) = (reason is not null))
);
create index reencoded_file_by_result on reencoded_file (result) where result is not null;
create index reencoded_file_by_age on reencoded_file (made_at);

-- Under which id a channel has such a file; channels forget ids.
create table uploaded_file (
    channel     text        not null,
    sender      text        not null,
    content     text        not null,
    media_id    text        not null,
    uploaded_at timestamptz not null default now(),
    primary key (channel, sender, content)
);
create index uploaded_file_by_age on uploaded_file (uploaded_at);

-- How far the file of one send is. Whoever works on it has claimed it; when the claim ends another may.
create table prepared_file (
    outbox_id     uuid        primary key,
    state         text        not null default 'wanted' check (state in ('wanted', 'ready', 'impossible')),
    attempts      int         not null default 1,
    claimed_until timestamptz not null,
    media_id      text,
    reason        text,
    asked_at      timestamptz not null default now(),
    check (state <> 'ready' or media_id is not null)
);
create index prepared_file_by_age on prepared_file (asked_at);

-- Messages of groups whose words were erased, by the hash of their ids: a repeated reading brings none of them back.
create table erased_group_message (
    mark      bytea       primary key,
    erased_at timestamptz not null default now()
);
