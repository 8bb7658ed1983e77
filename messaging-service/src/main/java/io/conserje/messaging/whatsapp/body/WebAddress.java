package io.conserje.messaging.whatsapp.body;

import java.net.URI;
import java.net.URISyntaxException;

/** Judges links before Meta does. */
public final class WebAddress {
    /** Longer ones are refused (Cloud API, call-to-action messages). */
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** Whether it is https with a host and of a bearable length. */
    static boolean isUsable(String url) {
        try {
            URI uri = new URI(url);
            return url.length() <= LONGEST && "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The words with the link on a line of its own, unless they say it already. */
    public static String beside(String words, String url) {
        return url.isBlank() || words.contains(url) ? words : words + "\n" + Graphemes.sound(url);
    }
}
