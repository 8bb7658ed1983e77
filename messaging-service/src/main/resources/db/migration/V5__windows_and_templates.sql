-- Until when a guest may be written to in free words. Business time, as the channel stamps what guests do.
create table guest_window (
    channel    text        not null,
    sender     text        not null,
    kind       text        not null,
    value      text        not null,
    open_until timestamptz not null,
    opened_by  text        not null,
    primary key (channel, sender, kind, value)
);

-- The form in which a send goes: as asked, or what its channel takes in the place of it.
alter table send add column form text not null default 'as_asked'
    check (form in ('as_asked', 'as_template', 'as_document', 'as_words'));

-- Words that a channel has approved, as it listed them last; the only truth is the channel's.
create table template (
    account     text not null,
    name        text not null,
    language    text not null,
    status      text not null,
    category    text not null,
    body        text not null,
    needs_more  boolean not null,
    seen_at     timestamptz not null,
    primary key (account, name, language)
);
-- When the templates of an account are asked for next; real time.
create table template_sync (
    account  text        primary key,
    next_at  timestamptz not null,
    last_at  timestamptz
);
