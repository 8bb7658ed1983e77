-- Mails, one a send; committed before the mailbox is called, so that whoever comes after a crash knows that it has to look first.
-- Nothing that a guest said and no address: mails are known by their ids. Real time.
create table mail (
    outbox_id    uuid        primary key,
    tenant       text        not null,
    mailbox      text        not null,
    conversation text,
    message_id   text        not null,
    subject      text        not null,
    begun_at     timestamptz not null,
    -- The vendor's ids, once it took the mail; and the Message-ID as it stands there, once it was read.
    gmail_id     text,
    thread_id    text,
    final_id     text
);
create index mail_by_conversation on mail (tenant, mailbox, conversation, begun_at) where thread_id is not null;
