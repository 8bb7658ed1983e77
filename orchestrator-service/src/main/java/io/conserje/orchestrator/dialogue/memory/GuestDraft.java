package io.conserje.orchestrator.dialogue.memory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who books.
 *
 * @param phone E.164 as far as the guest gave it so; only where the channel does not tell it
 * @param phoneAsked whether the guest was asked for it, which happens once: it is theirs to give
 */
public record GuestDraft(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        boolean phoneAsked) {

    /** Nothing is known yet. */
    public static final GuestDraft NOBODY = new GuestDraft(null, null, null, null, false);

    /** Whether a booking can be made for them; it can without a phone. */
    @JsonIgnore
    public boolean isComplete() {
        return firstName != null && lastName != null && email != null;
    }

    /** With a name, or the part of it that is known. */
    public GuestDraft withName(@Nullable String first, @Nullable String last) {
        return new GuestDraft(first, last, email, phone, phoneAsked);
    }

    /** With another mail address. */
    public GuestDraft withEmail(@Nullable String address) {
        return new GuestDraft(firstName, lastName, address, phone, phoneAsked);
    }

    /** With another phone. */
    public GuestDraft withPhone(@Nullable String number) {
        return new GuestDraft(firstName, lastName, email, number, phoneAsked);
    }

    /** Asked for the phone once, and never again. */
    public GuestDraft askedForPhone() {
        return new GuestDraft(firstName, lastName, email, phone, true);
    }

    /** First and last name. */
    public String fullName() {
        return firstName + " " + lastName;
    }

    @Override
    public String toString() {
        return "GuestDraft[***]";
    }
}
