package io.conserje.messaging.whatsapp.reading;

import java.util.PrimitiveIterator;

/** Makes foreign text storable: no NUL, no lone surrogates, no endless length. */
final class Texts {
    /** Four times what WhatsApp allows in a message, so that nothing real is cut; the raw body is kept elsewhere. */
    static final int LONGEST = 16_384;

    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {}

    static String clean(String raw) {
        return isClean(raw) ? raw : rebuilt(raw);
    }

    private static boolean isClean(String raw) {
        return raw.length() <= LONGEST
                && raw.chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit));
    }

    private static String rebuilt(String raw) {
        StringBuilder text = new StringBuilder(Math.min(raw.length(), LONGEST));
        PrimitiveIterator.OfInt points = raw.codePoints().iterator();
        while (points.hasNext()) {
            int point = points.nextInt();
            int unitsLeft = LONGEST - text.length();
            if (Character.charCount(point) > unitsLeft) {
                break;
            }
            if (point != 0) {
                text.appendCodePoint(isLoneSurrogate(point) ? REPLACEMENT : point);
            }
        }
        return text.toString();
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
