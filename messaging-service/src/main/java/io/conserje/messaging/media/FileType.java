package io.conserje.messaging.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, whatever it is called; the types that guests' phones send, and those that are dangerous. */
public enum FileType {
    JPEG("image/jpeg", Family.IMAGE),
    PNG("image/png", Family.IMAGE),
    GIF("image/gif", Family.IMAGE),
    WEBP("image/webp", Family.IMAGE),
    HEIC("image/heic", Family.IMAGE),
    OGG("audio/ogg", Family.AUDIO),
    MP3("audio/mpeg", Family.AUDIO),
    AAC("audio/aac", Family.AUDIO),
    AMR("audio/amr", Family.AUDIO),
    M4A("audio/mp4", Family.AUDIO),
    WAV("audio/wav", Family.AUDIO),
    MP4("video/mp4", Family.VIDEO),
    THREE_GP("video/3gpp", Family.VIDEO),
    WEBM("video/webm", Family.VIDEO),
    PDF("application/pdf", Family.PAPER),
    /** Also what office programs write. */
    ZIP("application/zip", Family.PAPER),
    /** What older office programs write. */
    OLE("application/x-ole-storage", Family.PAPER),
    RTF("application/rtf", Family.PAPER),
    TEXT("text/plain", Family.PAPER),
    /** Programs, and pages that would run in a browser. */
    ACTIVE("application/octet-stream", Family.ACTIVE),
    OTHER("application/octet-stream", Family.OTHER);

    private final String mimeType;
    private final Family family;

    FileType(String mimeType, Family family) {
        this.mimeType = mimeType;
        this.family = family;
    }

    /** What is allowed where. */
    enum Family {
        IMAGE,
        AUDIO,
        VIDEO,
        PAPER,
        ACTIVE,
        OTHER
    }

    String mimeType() {
        return mimeType;
    }

    /** Whether a guest may send this as that kind of message; voice notes of some phones come as films without pictures. */
    boolean fits(String kind) {
        return switch (kind) {
            case "image", "sticker" -> family == Family.IMAGE;
            case "audio" -> family == Family.AUDIO || this == MP4 || this == THREE_GP || this == WEBM;
            case "video" -> family == Family.VIDEO || this == M4A;
            default -> family != Family.ACTIVE;
        };
    }

    /** The type by the first bytes. */
    public static FileType of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return picture(text)
                .or(() -> sound(text))
                .or(() -> film(text))
                .or(() -> active(text))
                .or(() -> paper(text))
                .orElseGet(() -> isText(head) ? TEXT : OTHER);
    }

    private static Optional<FileType> picture(String head) {
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? Optional.of(WEBP) : Optional.empty();
    }

    private static Optional<FileType> sound(String head) {
        if (head.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        if (head.startsWith("#!AMR")) {
            return Optional.of(AMR);
        }
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return Optional.of(WAV);
        }
        return head.startsWith("ID3") ? Optional.of(MP3) : frames(head);
    }

    /** MPEG audio without tags: eleven ones, then layer 0 for AAC, any other for MP3. */
    private static Optional<FileType> frames(String head) {
        if (head.length() < 2 || head.charAt(0) != 0xff || (head.charAt(1) & 0xe0) != 0xe0) {
            return Optional.empty();
        }
        return Optional.of((head.charAt(1) & 0x06) == 0 ? AAC : MP3);
    }

    /** ISO base media files name their brand after the first box's name; Matroska has a number of its own. */
    private static Optional<FileType> film(String head) {
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return Optional.of(WEBM);
        }
        if (!head.startsWith("ftyp", 4) || head.length() < 12) {
            return Optional.empty();
        }
        String brand = head.substring(8, 12).strip().toLowerCase(Locale.ROOT);
        return Optional.of(
                switch (brand) {
                    case "m4a", "m4b" -> M4A;
                    case "heic", "heix", "mif1", "msf1", "avif" -> HEIC;
                    default -> brand.startsWith("3g") ? THREE_GP : MP4;
                });
    }

    private static Optional<FileType> active(String head) {
        String words = head.toLowerCase(Locale.ROOT);
        boolean program = head.startsWith("MZ")
                || head.startsWith("\u007fELF")
                || head.startsWith("#!")
                || head.startsWith("\u00ca\u00fe\u00ba\u00be")
                || head.startsWith("\u00cf\u00fa\u00ed\u00fe");
        boolean page = words.contains("<html")
                || words.contains("<!doctype html")
                || words.contains("<script")
                || words.contains("<svg");
        return program || page ? Optional.of(ACTIVE) : Optional.empty();
    }

    private static Optional<FileType> paper(String head) {
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(ZIP);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        return head.startsWith("\u00d0\u00cf\u0011\u00e0") ? Optional.of(OLE) : Optional.empty();
    }

    /** No control characters but those of lines; bytes above 127 may be letters of any encoding. */
    private static boolean isText(byte[] head) {
        String controls = "\t\n\r\f";
        return head.length > 0
                && new String(Arrays.copyOf(head, head.length), StandardCharsets.ISO_8859_1)
                        .chars()
                        .noneMatch(unit -> unit < ' ' && controls.indexOf(unit) < 0 || unit == 0x7f);
    }
}
