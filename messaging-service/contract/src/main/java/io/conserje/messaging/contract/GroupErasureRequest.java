package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose words are to be erased: by all that a channel knows, or knew, one guest by. */
public record GroupErasureRequest(@NotEmpty List<@Valid Author> authors) {

    /** Keeps the list from being changed later. */
    public GroupErasureRequest {
        authors = authors == null ? List.of() : List.copyOf(authors);
    }

    /**
     * One of the names that a channel has for them.
     *
     * @param kind as of {@link Identifier}
     * @param value as the channel writes it
     * @param until what was said later is somebody else's, UTC; null while it is theirs
     */
    public record Author(
            @NotBlank String kind,
            @NotBlank String value,
            @Nullable Instant until) {

        /** Whether it was they who said something then. */
        public boolean said(Identifier from, Instant at) {
            return kind.equals(from.kind()) && value.equals(from.value()) && (until == null || !at.isAfter(until));
        }
    }
}
