package io.conserje.orchestrator.dialogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who books.
 *
 * @param phone E.164 as far as the guest gave it so; only where the channel does not tell it
 * @param phoneAsked whether the guest was asked for it, which happens once: it is theirs to give
 */
record GuestDraft(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        boolean phoneAsked) {

    static final GuestDraft NOBODY = new GuestDraft(null, null, null, null, false);

    @JsonIgnore
    boolean isComplete() {
        return firstName != null && lastName != null && email != null;
    }

    GuestDraft withName(@Nullable String first, @Nullable String last) {
        return new GuestDraft(first, last, email, phone, phoneAsked);
    }

    GuestDraft withEmail(@Nullable String address) {
        return new GuestDraft(firstName, lastName, address, phone, phoneAsked);
    }

    GuestDraft withPhone(@Nullable String number) {
        return new GuestDraft(firstName, lastName, email, number, phoneAsked);
    }

    GuestDraft askedForPhone() {
        return new GuestDraft(firstName, lastName, email, phone, true);
    }

    String fullName() {
        return firstName + " " + lastName;
    }

    @Override
    public String toString() {
        return "GuestDraft[***]";
    }
}
