package org.lodestar.processes.diagrams;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Whether a file is written as BPMN or DMN prescribes: the engine validates with the same schemas. */
public final class Standard {

    private static final String DMN = "https://www.omg.org/spec/DMN/";
    private static final String DECISIONS = "org/camunda/bpm/model/dmn/schema/";
    private static final Map<String, String> SCHEMAS = Map.of(
            Tag.BPMN,
            "org/camunda/bpm/engine/impl/bpmn/parser/BPMN20.xsd",
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            DECISIONS + "DMN11.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            DECISIONS + "DMN12.xsd",
            DMN + "20191111/MODEL/",
            DECISIONS + "DMN13.xsd",
            DMN + "20211108/MODEL/",
            DECISIONS + "DMN14.xsd",
            DMN + "20230324/MODEL/",
            DECISIONS + "DMN15.xsd");

    private static final int MOST = 10;
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private Standard() {}

    /** At most ten, in the order of the file, which was read before. */
    public static Stream<Objection> objections(Tag root, String xml) {
        String schema = SCHEMAS.get(root.namespace());
        if (schema == null) return Stream.of(new Objection(root, "This version of the standard is not known here."));
        try {
            Reading reading = new Reading(XmlReader.reader(), READ.computeIfAbsent(schema, Standard::read));
            reading.parse(new InputSource(new StringReader(XmlReader.trimmed(xml))));
            return reading.found.stream().limit(MOST).map(wrong -> objection(root, wrong));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return Stream.of(new Objection(root, "This file is not valid XML."));
        }
    }

    private static Objection objection(Tag root, Wrong wrong) {
        Tag nearest = root.all()
                .filter(tag -> wrong.id().equals(tag.id()))
                .findFirst()
                .orElse(root);
        String reason = wrong.message().replaceFirst("^cvc-[\\w.-]+: ", "");
        return new Objection(nearest, "This is not written as the standard prescribes: " + reason);
    }

    private static Schema read(String schema) {
        URL found = Objects.requireNonNull(Standard.class.getClassLoader().getResource(schema), schema);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(found);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Wrong(String id, String message) {}

    /** Hands everything to the schema, and remembers in which element with an id it is. */
    private static final class Reading extends XMLFilterImpl {

        final List<Wrong> found = new ArrayList<>();
        private final Deque<String> ids = new ArrayDeque<>(List.of(""));

        Reading(XMLReader reader, Schema schema) {
            super(reader);
            ValidatorHandler validator = schema.newValidatorHandler();
            validator.setErrorHandler(this);
            setContentHandler(validator);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            String id = attributes.getValue("id");
            ids.push(id == null ? ids.getFirst() : id);
            super.startElement(uri, localName, qName, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            super.endElement(uri, localName, qName);
            ids.pop();
        }

        @Override
        public void error(SAXParseException e) {
            found.add(new Wrong(ids.getFirst(), String.valueOf(e.getMessage())));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
