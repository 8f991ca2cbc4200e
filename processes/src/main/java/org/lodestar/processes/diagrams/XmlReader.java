package org.lodestar.processes.diagrams;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML without document types, entities or anything fetched from elsewhere. */
public final class XmlReader {

    /** Deeper nesting than any diagram a person drew. */
    private static final int DEEPEST = 200;

    private XmlReader() {}

    /** Why a file could not be read, in words. */
    public static final class NotReadable extends Exception {
        private static final long serialVersionUID = 1L;

        NotReadable(String message) {
            super(message);
        }
    }

    public static Tag read(String xml) throws NotReadable {
        if (xml.contains("<!DOCTYPE")) {
            throw new NotReadable("A document type (<!DOCTYPE …>) is not allowed: it can read files of the server.");
        }
        try {
            Element root = reader().parse(new InputSource(new StringReader(xml.strip())))
                    .getDocumentElement();
            return tag(root, 0);
        } catch (SAXParseException e) {
            throw new NotReadable("This file is not valid XML: line " + e.getLineNumber() + " cannot be read.");
        } catch (SAXException | java.io.IOException | ParserConfigurationException e) {
            throw new NotReadable("This file is not valid XML.");
        }
    }

    private static DocumentBuilder reader() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    private static Tag tag(Element element, int depth) throws NotReadable {
        if (depth > DEEPEST) throw new NotReadable("This file is nested too deeply.");
        List<Tag> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) children.add(tag(child, depth + 1));
            else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
        return new Tag(
                namespace,
                element.getLocalName(),
                attributes(element),
                List.copyOf(children),
                text.toString().strip());
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap nodes = element.getAttributes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(node.getNamespaceURI())) continue;
            attributes.put(AttributeName.of(node.getNamespaceURI(), node.getLocalName()), node.getNodeValue());
        }
        return attributes;
    }
}
