package org.lodestar.processes.diagrams;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes {@link Tag}s while XML is read, and stops where there is more than any person drew. */
final class TagBuilder extends DefaultHandler {

    private static final int DEEPEST = 100;
    private static final int MOST = 100_000;
    private static final int LONGEST_ATTRIBUTE = 20_000;

    /** More than is read. */
    static final class TooMuch extends SAXException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }
    }

    private record Open(
            String namespace, String name, Map<String, String> attributes, List<Tag> children, StringBuilder text) {
        Tag closed() {
            return new Tag(
                    namespace,
                    name,
                    attributes,
                    List.copyOf(children),
                    text.toString().strip());
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Tag root;
    private int count;

    Tag root() throws SAXException {
        if (root == null) throw new SAXException("There is no element.");
        return root;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes given) throws SAXException {
        if (open.size() >= DEEPEST) throw new TooMuch("This file is nested too deeply.");
        if (++count > MOST) throw new TooMuch("This file has more than " + MOST + " elements.");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            if (given.getValue(i).length() > LONGEST_ATTRIBUTE) {
                throw new TooMuch(
                        "An attribute of <" + localName + "> is longer than " + LONGEST_ATTRIBUTE + " characters.");
            }
            attributes.put(AttributeName.of(given.getURI(i), given.getLocalName(i)), given.getValue(i));
        }
        open.push(new Open(uri, localName, attributes, new ArrayList<>(), new StringBuilder()));
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        Tag tag = open.pop().closed();
        Open around = open.peek();
        if (around == null) root = tag;
        else around.children().add(tag);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        Open now = open.peek();
        if (now != null) now.text().append(text, start, length);
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }
}
