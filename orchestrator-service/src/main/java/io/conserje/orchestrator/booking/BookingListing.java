package io.conserje.orchestrator.booking;

import io.conserje.pmsadapter.contract.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as staff see it.
 *
 * @param state pending, confirmed, refused, unknown or cancelled
 * @param reason why it was refused
 * @param rooms how many
 * @param guests adults and children in all rooms
 * @param total what the hotel charges once confirmed, until then what was quoted
 */
record BookingListing(
        UUID id,
        UUID conversationId,
        @Nullable String reference,
        String state,
        @Nullable String reason,
        LocalDate checkIn,
        LocalDate checkOut,
        String roomTypeId,
        int rooms,
        int guests,
        Money total,
        @Nullable String pmsToken,
        Instant createdAt) {}
