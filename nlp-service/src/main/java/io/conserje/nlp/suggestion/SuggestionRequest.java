package io.conserje.nlp.suggestion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text that is still being typed.
 *
 * @param text what stands there so far, at most 200 UTF-16 units
 * @param language ISO 639-1; absent: told from the text
 * @param limit how many completions at most; absent: 5
 */
record SuggestionRequest(
        @NotNull @Size(max = 200) String text,
        @Nullable @Size(max = 35) String language,
        @Nullable @Min(1) @Max(20) Integer limit) {

    private static final int USUAL_LIMIT = 5;

    int most() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
