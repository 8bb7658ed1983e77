package io.conserje.simulators.qloapps.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a tree as QloApps' XML: values in CDATA, the items of a list named by its singular. */
final class XmlWriter {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<qloapps xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";

    private final StringBuilder xml = new StringBuilder(HEAD);

    private XmlWriter() {}

    static String document(String root, Object tree) {
        XmlWriter writer = new XmlWriter();
        if (!root.isEmpty()) {
            writer.element(root, tree);
        }
        return writer.xml.append("</qloapps>\n").toString();
    }

    static String document(String inside) {
        return HEAD + inside + "</qloapps>\n";
    }

    static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private void element(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map && isOnlyAnId(map)) {
            xml.append('<').append(name).append(" id=\"").append(map.get("id")).append("\"/>\n");
            return;
        }
        xml.append('<').append(name).append('>');
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, child) -> child(String.valueOf(key), child));
            case List<?> list -> list.forEach(item -> element(singular(name), item));
            case null -> {}
            default -> text(String.valueOf(value));
        }
        xml.append("</").append(name).append(">\n");
    }

    /** The rooms of an availability are keyed by their number, which is no name of an element. */
    private void child(String key, @Nullable Object value) {
        element(Character.isDigit(key.charAt(0)) ? "room" : key, value);
    }

    private void text(String value) {
        if (!value.isEmpty()) {
            xml.append("<![CDATA[")
                    .append(value.replace("]]>", "]]]]><![CDATA[>"))
                    .append("]]>");
        }
    }

    private static boolean isOnlyAnId(Map<?, ?> map) {
        return map.size() == 1 && map.containsKey("id");
    }
}
