package io.conserje.pmsadapter.qloapps.check;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What QloApps says at {@code /api/}: each resource that the key may use with its methods, or why it may not come in.
 *
 * @param methods by resource, in upper case
 * @param errors codes of errors
 */
record ResourceList(boolean isList, Map<String, Set<String>> methods, Set<Integer> errors) {

    static final ResourceList NONE = new ResourceList(false, Map.of(), Set.of());

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "head");

    /** Reads it; anything that is no such list has no methods. */
    static ResourceList read(byte @Nullable [] xml) {
        if (xml == null || xml.length == 0) {
            return NONE;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            return NONE;
        }
    }

    /** Whether the key may do this. */
    boolean allows(String resource, String method) {
        return methods.getOrDefault(resource, Set.of()).contains(method);
    }

    private static ResourceList read(XMLStreamReader xml) throws XMLStreamException {
        boolean isList = false;
        Map<String, Set<String>> methods = new HashMap<>();
        Set<Integer> errors = new HashSet<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "api" -> isList = true;
                case "code" -> error(xml.getElementText(), errors);
                case "description", "schema", "qloapps", "errors", "error", "message" -> {}
                default -> methods.put(xml.getLocalName(), granted(xml));
            }
        }
        return new ResourceList(isList, methods, errors);
    }

    private static Set<String> granted(XMLStreamReader xml) {
        Set<String> granted = new HashSet<>();
        for (String method : METHODS) {
            if ("true".equals(xml.getAttributeValue(null, method))) {
                granted.add(method.toUpperCase(Locale.ROOT));
            }
        }
        return granted;
    }

    private static void error(String text, Set<Integer> errors) {
        if (text.strip().matches("\\d{1,6}")) {
            errors.add(Integer.valueOf(text.strip()));
        }
    }
}
