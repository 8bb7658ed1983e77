package io.conserje.simulators.qloapps.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the web service answers, before it is written as XML or JSON. */
public sealed interface Answer {

    /** The HTTP status. */
    int status();

    /** Data under its root key; without a root key an empty list, which QloApps writes as {@code []}. */
    record Data(int status, @Nullable String root, Object tree) implements Answer {}

    /** XML that is written already, without its head and root. */
    record Document(String xml) implements Answer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** A list of errors. */
    record Errors(int status, List<Problem> problems) implements Answer {}

    /** A page of HTML, or of nothing, where data was asked for. */
    record Page(int status, String html) implements Answer {}

    /** Neither a body nor a content type. */
    record Nothing(int status) implements Answer {}

    /** A JPEG picture. */
    record Picture(byte[] jpeg) implements Answer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** One error: QloApps' number and its English text. */
    record Problem(int code, String message) {}

    /** A good answer with status 200. */
    static Answer ok(String root, Object tree) {
        return new Data(200, root, tree);
    }

    /** A single error. */
    static Answer error(int status, int code, String message) {
        return new Errors(status, List.of(new Problem(code, message)));
    }

    /** The complaint about a body that is no XML; the real one repeats it there, which is why errors must not be logged blindly. */
    static Answer noXml() {
        Problem warning = new Problem(3, "[PHP Warning #2] SimpleXMLElement::__construct(): Start tag expected");
        Problem error = new Problem(127, "XML error : String could not be parsed as XML");
        return new Errors(500, List.of(warning, error));
    }

    /** A PHP warning, which a production set-up answers as a 500 although the work is done. */
    static Answer phpWarning(String text) {
        return error(500, 3, "[PHP Warning #2] " + text);
    }
}
