package io.conserje.messaging.reencoding;

import java.util.Locale;

/** What a file becomes. */
public enum FileKind {
    /** A JPEG, baseline, 8 bits, RGB. */
    PICTURE,
    /** Ogg with Opus, mono. */
    VOICE,
    /** MP4 with H.264 and AAC. */
    FILM;

    /** As it stands in tables and metrics. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
