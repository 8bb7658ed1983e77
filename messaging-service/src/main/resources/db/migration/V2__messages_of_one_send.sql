-- A reply that needs several messages goes one message a try; this many of them were taken by the channel.
-- They are of the same outbox id, and the external id is the last one's.
alter table send add column messages_taken int not null default 0;
