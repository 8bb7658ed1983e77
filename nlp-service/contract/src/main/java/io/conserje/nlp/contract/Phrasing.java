package io.conserje.nlp.contract;

/**
 * An answer to send.
 *
 * @param text what to say
 * @param writer {@code draft} when it is the draft, {@code llm} when a model said it
 */
public record Phrasing(String text, String writer) {}
