package io.conserje.messaging.delivery;

import java.util.Locale;

/** The form in which a send goes: as asked, or in the one that its channel takes in the place of it. */
public enum SendForm {
    /** As the caller asked. */
    AS_ASKED,
    /** In words that the channel has approved. */
    AS_TEMPLATE,
    /** A picture, a film or a voice note, made into what its channel takes. */
    AS_REENCODED,
    /** A picture or a film as a file to open. */
    AS_DOCUMENT,
    /** In words alone, with the address of what cannot be shown. */
    AS_WORDS,
    /** As a mail, since the channel that was asked takes it in no form. */
    AS_MAIL;

    /** Why a send comes at once in this form. */
    public String reason() {
        return switch (this) {
            case AS_ASKED -> "as_asked";
            case AS_TEMPLATE -> "template_instead";
            case AS_REENCODED -> "reencoded_instead";
            case AS_DOCUMENT -> "document_instead";
            case AS_WORDS -> "words_instead";
            case AS_MAIL -> "mail_instead";
        };
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SendForm ofColumn(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
