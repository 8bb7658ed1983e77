package io.conserje.nlp.reply;

/** Whoever puts facts into words; never fails, and answers the draft where it can do no better. */
public interface ReplyWriter {

    /** The facts in words; nothing that is not among them. */
    Reply write(Draft draft);

    /** Writes drafts as they are. */
    static ReplyWriter asDrafted() {
        return draft -> new Reply(draft.text(), Reply.DRAFT);
    }
}
