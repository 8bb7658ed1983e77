-- Two conversations of one guest become one: the other stays as a sign that points to it, never to another sign.
alter table conversation add column merged_into uuid references conversation (id);
create index conversation_merged on conversation (merged_into) where merged_into is not null;

-- Whoever still writes with the id of a merged conversation writes into the one it became. The lock is the one that the
-- foreign key takes anyway; it makes a writer wait for a merge under way, and a merge for the writer.
create function follow_merged_conversation() returns trigger language plpgsql set search_path from current as $$
declare
    target uuid;
begin
    loop
        select merged_into into target from conversation where id = new.conversation_id for key share;
        exit when target is null;
        new.conversation_id := target;
    end loop;
    return new;
end
$$;
create trigger follow_merged before insert on inbox for each row execute function follow_merged_conversation();
create trigger follow_merged before insert on message for each row execute function follow_merged_conversation();
create trigger follow_merged before insert on outbox for each row execute function follow_merged_conversation();
create trigger follow_merged before insert on booking for each row execute function follow_merged_conversation();
create trigger follow_merged before insert on ticket for each row execute function follow_merged_conversation();
create trigger follow_merged before insert on not_understood for each row execute function follow_merged_conversation();
create trigger follow_merged before insert on guest_identifier for each row execute function follow_merged_conversation();

-- Who had an identifier before, and until when: what was said then and comes late still finds its conversation.
create table former_identifier (
    tenant          text        not null,
    receiver        text        not null,
    kind            text        not null,
    value           text        not null,
    conversation_id uuid        not null references conversation (id),
    released_at     timestamptz not null,
    primary key (tenant, receiver, kind, value, released_at)
);
create index former_identifier_by_conversation on former_identifier (conversation_id);

-- Conversations that turned out to be of one guest; merged when no turn of either is under way.
create table conversation_merge (
    one       uuid        not null references conversation (id),
    other     uuid        not null references conversation (id),
    wished_at timestamptz not null default now(),
    next_at   timestamptz not null default now(),
    attempts  int         not null default 0,
    primary key (one, other),
    check (one < other)
);

-- What became of a guest's words after they were said: edited or revoked.
alter table message add column change text check (change in ('edited', 'revoked'));
-- The message that an edit or a revocation is about.
alter table message add column amends text;
create index message_amends on message (conversation_id, amends) where amends is not null;

-- What a merge moves is found by its conversation.
create index inbox_by_conversation on inbox (conversation_id);
create index outbox_by_conversation on outbox (conversation_id);
