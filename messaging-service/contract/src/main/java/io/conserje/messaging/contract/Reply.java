package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to say, in the words of no channel. A channel that cannot show so many choices degrades by rule: buttons, a list, numbered text.
 *
 * @param text the words
 * @param choices what can be tapped; empty for plain text
 * @param choicesLabel what opens the list where choices do not fit on buttons
 */
public record Reply(
        @NotBlank String text,
        @NotNull List<@Valid Choice> choices,
        @Nullable String choicesLabel) {

    /** Plain text. */
    public static Reply text(String text) {
        return new Reply(text, List.of(), null);
    }
}
