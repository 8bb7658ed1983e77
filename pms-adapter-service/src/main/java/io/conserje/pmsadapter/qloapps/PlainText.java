package io.conserje.pmsadapter.qloapps;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns the HTML of QloApps' editor into text for a chat: a line for each block, no markup, entities resolved. It is no sanitizer:
 * what comes out is text, and has to be written as text.
 */
final class PlainText {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<!--.*?-->|<(script|style|head)\\b.*?(</\\1\\s*>|$)");
    private static final Pattern BREAK =
            Pattern.compile("(?i)<(br|/?(p|div|li|ul|ol|tr|table|h[1-6]|blockquote|section))\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[/a-zA-Z!?][^>]*>?");
    private static final Pattern SPACES = Pattern.compile("[\\h\\x0B\\f\\r]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

    private PlainText() {}

    /** One line for each block of the HTML; null where nothing is to be read. */
    static @Nullable String lines(@Nullable String html) {
        if (html == null) {
            return null;
        }
        String flat = UNSEEN.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
        String broken = TAG.matcher(BREAK.matcher(flat).replaceAll("\n")).replaceAll("");
        String text = SPACES.matcher(HtmlUtils.htmlUnescape(broken.replace("&apos;", "'")))
                .replaceAll(" ");
        String clean = LINES.matcher(text).replaceAll("\n").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** All of it in one line; null where nothing is to be read. */
    static @Nullable String line(@Nullable String html) {
        String lines = lines(html);
        return lines == null ? null : lines.replace('\n', ' ');
    }
}
