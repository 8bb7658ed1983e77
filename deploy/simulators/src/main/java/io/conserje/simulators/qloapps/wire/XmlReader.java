package io.conserje.simulators.qloapps.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML body of a call into a tree; a document type is refused, so that no entity is ever fetched. */
public final class XmlReader {
    private XmlReader() {}

    /** What stands inside {@code <qloapps>}, or empty when the body is not well-formed XML. */
    public static Optional<Map<String, @Nullable Object>> read(byte[] body) {
        try {
            Element root = builder().parse(new ByteArrayInputStream(body)).getDocumentElement();
            Map<String, @Nullable Object> tree = Tree.of();
            children(root).forEach(child -> tree.put(child.getTagName(), valueOf(child)));
            return Optional.of(tree);
        } catch (SAXException | IOException malformed) {
            return Optional.empty();
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("The JDK's XML parser lacks a feature", missing);
        }
    }

    private static Object valueOf(Element element) {
        List<Element> children = children(element);
        if (children.isEmpty()) {
            return element.getTextContent().strip();
        }
        String item = XmlWriter.singular(element.getTagName());
        if (children.stream().allMatch(child -> child.getTagName().equals(item))) {
            return children.stream().map(XmlReader::valueOf).toList();
        }
        Map<String, @Nullable Object> tree = Tree.of();
        children.forEach(child -> tree.put(child.getTagName(), valueOf(child)));
        return tree;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
