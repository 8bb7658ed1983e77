package io.conserje.nlp.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A reviewed phrase: somebody of the house has read it and taken guests' names and numbers out.
 *
 * @param language ISO 639-1, one of ours
 * @param intent what it stands for, one of ours
 * @param text the phrase, at most 300 UTF-16 units on one line
 */
record Proposal(
        @NotNull @Pattern(regexp = "es|en|pt|fr") String language,
        @NotNull @Size(max = 40) String intent,

        @NotBlank @Size(max = 300) @Pattern(regexp = "[^\\p{Cntrl}]*")
        String text) {}
