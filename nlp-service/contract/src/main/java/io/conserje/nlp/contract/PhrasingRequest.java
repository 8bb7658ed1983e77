package io.conserje.nlp.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An answer that could be sent as it is.
 *
 * @param language ISO 639-1 of the guest
 * @param text the answer in our own words, at most 2,000 UTF-16 units
 * @param facts everything that may be said, each a short sentence; at most 30
 */
public record PhrasingRequest(
        @NotBlank @Size(max = 35) String language,
        @NotBlank @Size(max = 2000) String text,
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 300) String> facts) {

    /** Keeps the facts from being changed later. */
    public PhrasingRequest {
        facts = facts == null ? List.of() : List.copyOf(facts);
    }
}
