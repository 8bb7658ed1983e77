package io.conserje.messaging.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Why something is said. By it a channel finds the words it has approved, where only those may be sent.
 *
 * @param name a stable lower-case word: {@code answer}, {@code booking_confirmed} …
 * @param values what fills the gaps of the approved words, in order
 */
public record Purpose(@NotBlank String name, @NotNull List<@NotBlank String> values) {

    /** The purpose of a reply that names none; its words fill the only gap. */
    public static final String ANSWER = "answer";

    /** Keeps the list from being changed later. */
    public Purpose {
        values = values == null ? List.of() : List.copyOf(values);
    }
}
