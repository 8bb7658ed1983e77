package io.conserje.orchestrator.dialogue.memory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who books.
 *
 * @param phone E.164 as far as the guest gave it so; only where the channel does not tell it
 * @param phoneAsked whether the guest was asked for it, which happens once: it is theirs to give
 * @param withoutEmail whether they said that they have no mail address, and know that one is needed
 */
public record GuestDraft(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        boolean phoneAsked,
        boolean withoutEmail) {

    /** Nothing is known yet. */
    public static final GuestDraft NOBODY = new GuestDraft(null, null, null, null, false, false);

    /** Whether a booking can be made for them; it can without a phone. */
    @JsonIgnore
    public boolean isComplete() {
        return firstName != null && lastName != null && email != null;
    }

    /** With a name, or the part of it that is known. */
    public GuestDraft withName(@Nullable String first, @Nullable String last) {
        return new GuestDraft(first, last, email, phone, phoneAsked, withoutEmail);
    }

    /** With another mail address. */
    public GuestDraft withEmail(@Nullable String address) {
        return new GuestDraft(firstName, lastName, address, phone, phoneAsked, withoutEmail);
    }

    /** With another phone. */
    public GuestDraft withPhone(@Nullable String number) {
        return new GuestDraft(firstName, lastName, email, number, phoneAsked, withoutEmail);
    }

    /** Asked for the phone once, and never again. */
    public GuestDraft askedForPhone() {
        return new GuestDraft(firstName, lastName, email, phone, true, withoutEmail);
    }

    /** Told that a mail address is needed, as they have none. */
    public GuestDraft lackingEmail() {
        return new GuestDraft(firstName, lastName, email, phone, phoneAsked, true);
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
