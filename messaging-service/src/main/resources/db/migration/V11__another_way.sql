-- By whom a send goes once its own channel takes it in no form; only while the guest has an address there. No address is kept here.
alter table send add column other_channel text;
alter table send add column other_sender text;
alter table send drop constraint send_form_check;
alter table send add constraint send_form_check
    check (form in ('as_asked', 'as_template', 'as_document', 'as_words', 'as_mail'));
