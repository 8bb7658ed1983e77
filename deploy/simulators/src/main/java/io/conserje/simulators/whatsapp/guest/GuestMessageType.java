package io.conserje.simulators.whatsapp.guest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a guest can send; the name on the wire is the same in lower case. */
enum GuestMessageType {
    /** Words. */
    TEXT,
    /** A tap on a reply button. */
    BUTTON,
    /** A tap on a row of a list. */
    LIST,
    /** A tap on the quick reply of a template. */
    TEMPLATE_BUTTON,
    /** A voice note. */
    AUDIO,
    /** A picture. */
    IMAGE,
    /** A film. */
    VIDEO,
    /** A sticker. */
    STICKER,
    /** A file. */
    DOCUMENT,
    /** A place. */
    LOCATION,
    /** Somebody's phone number. */
    CONTACTS,
    /** The guest's own number, as the answer to a contact request. */
    OWN_NUMBER,
    /** An emoji on a message, or its removal. */
    REACTION,
    /** New words for an older message. */
    EDIT,
    /** An older message is taken back. */
    REVOKE,
    /** Something that Meta does not pass on, such as a poll. */
    UNSUPPORTED;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<GuestMessageType> of(@Nullable String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName().equals(wireName))
                .findFirst();
    }

    static List<String> wireNames() {
        return Arrays.stream(values()).map(GuestMessageType::wireName).toList();
    }
}
