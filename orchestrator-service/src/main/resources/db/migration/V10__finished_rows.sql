-- Finished rows are deleted from their old end, a few at a time. The index of ranges that found the inbox' ones told less and
-- less: space that was freed takes new rows, and a range never forgets its oldest.
drop index inbox_by_arrival;
create index inbox_finished on inbox (received_at) where state in ('done', 'silent', 'discarded');
create index outbox_finished on outbox (done_at) where state in ('accepted', 'replayed', 'discarded');
