package io.conserje.messaging.contract;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be tapped.
 *
 * @param id comes back when it is tapped
 */
public record Choice(
        @NotBlank String id,
        @NotBlank String title,
        @Nullable String description) {}
