package io.conserje.orchestrator.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What the channel says of a guest.
 *
 * @param name what they call themselves there, unchecked
 * @param waId the WhatsApp number without a plus
 * @param userId WhatsApp's business-scoped id
 * @param phone E.164, derived from {@code waId}
 */
public record GuestProfile(
        @Nullable String name,
        @Nullable String waId,
        @Nullable String userId,
        @Nullable String email,
        @Nullable String phone) {

    /** A profile whose phone is derived from the WhatsApp number. */
    public static GuestProfile of(
            @Nullable String name, @Nullable String waId, @Nullable String userId, @Nullable String email) {
        return new GuestProfile(name, waId, userId, email, waId == null ? null : "+" + waId);
    }

    @Override
    public String toString() {
        return "GuestProfile[***]";
    }
}
