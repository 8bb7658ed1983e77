package io.conserje.simulators.whatsapp.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a message came.
 *
 * @param status {@code sent}, {@code delivered}, {@code read}, {@code played} or {@code failed}
 * @param at when, business time
 * @param code Meta's error code of a failed one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatStatus(
        String status, Instant at, @Nullable Integer code) {}
