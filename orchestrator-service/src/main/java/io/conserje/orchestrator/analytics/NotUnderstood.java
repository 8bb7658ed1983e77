package io.conserje.orchestrator.analytics;

import org.jspecify.annotations.Nullable;

/**
 * A text that the agent had to ask back about.
 *
 * @param text the guest's words
 * @param language of the text, ISO 639-1
 * @param guess the likeliest intent, null where there was none
 * @param confidence of the guess, 0 to 1
 */
public record NotUnderstood(
        String text, String language, @Nullable String guess, double confidence) {}
