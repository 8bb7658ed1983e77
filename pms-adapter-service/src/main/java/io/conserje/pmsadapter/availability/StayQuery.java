package io.conserje.pmsadapter.availability;

import org.jspecify.annotations.Nullable;

/**
 * A question for free rooms.
 *
 * @param tenant whose hotel is asked
 * @param roomTypeId only this type; null for all
 * @param language of names, ISO 639-1
 * @param fresh true when no remembered answer will do
 */
public record StayQuery(
        String tenant,
        Stay stay,
        @Nullable String roomTypeId,
        @Nullable String language,
        boolean fresh) {}
