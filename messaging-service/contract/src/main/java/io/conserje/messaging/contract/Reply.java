package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to say, in the words of no channel. A channel that cannot show so many choices degrades by rule: buttons, a list, numbered text.
 *
 * @param text the words; beside an addition its caption, or what is said where the channel cannot show it
 * @param choices what can be tapped; empty for plain text
 * @param choicesLabel what opens the list where choices do not fit on buttons
 * @param addition what goes with the words, null for words alone
 * @param purpose why it is said; null for an answer to what a guest wrote
 */
public record Reply(
        @NotBlank String text,
        @NotNull List<@Valid Choice> choices,
        @Nullable String choicesLabel,
        @Valid @Nullable Addition addition,
        @Valid @Nullable Purpose purpose) {

    /** Words, choices and an addition that answer a guest. */
    public Reply(String text, List<Choice> choices, @Nullable String choicesLabel, @Nullable Addition addition) {
        this(text, choices, choicesLabel, addition, null);
    }

    /** Words and choices alone. */
    public Reply(String text, List<Choice> choices, @Nullable String choicesLabel) {
        this(text, choices, choicesLabel, null, null);
    }

    /** Plain text. */
    public static Reply text(String text) {
        return new Reply(text, List.of(), null);
    }

    /** Words with something beside them. */
    public static Reply with(String text, Addition addition) {
        return new Reply(text, List.of(), null, addition, null);
    }

    /** The same, said for a reason of its own. */
    public Reply saidFor(Purpose reason) {
        return new Reply(text, choices, choicesLabel, addition, reason);
    }
}
