package io.conserje.orchestrator.dialogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** What is known of who books. */
record GuestDraft(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email) {

    static final GuestDraft NOBODY = new GuestDraft(null, null, null);

    @JsonIgnore
    boolean isComplete() {
        return firstName != null && lastName != null && email != null;
    }

    GuestDraft withName(@Nullable String first, @Nullable String last) {
        return new GuestDraft(first, last, email);
    }

    GuestDraft withEmail(@Nullable String address) {
        return new GuestDraft(firstName, lastName, address);
    }

    String fullName() {
        return firstName + " " + lastName;
    }

    @Override
    public String toString() {
        return "GuestDraft[***]";
    }
}
