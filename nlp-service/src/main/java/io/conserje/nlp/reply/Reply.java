package io.conserje.nlp.reply;

/**
 * An answer to send.
 *
 * @param text what to say
 * @param writer who said it: {@code draft} or {@code llm}
 */
public record Reply(String text, String writer) {

    /** Who writes drafts as they are. */
    public static final String DRAFT = "draft";
}
