package org.lodestar.processes.diagrams;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads XML without document types, entities or anything fetched from elsewhere. */
public final class XmlReader {

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,100}?\\sencoding\\s*=\\s*[\"']([^\"']{0,40})[\"']");

    /** In these every mark of XML is one byte and always the same one, so that everybody reads the same elements. */
    private static final Pattern SAME_MARKS = Pattern.compile("(?i)utf-?8|us-ascii|iso-8859-\\d{1,2}|windows-125\\d");

    private XmlReader() {}

    /** Why a file could not be read, in words. */
    public static final class NotReadable extends Exception {
        private static final long serialVersionUID = 1L;

        NotReadable(String message) {
            super(message);
        }
    }

    public static Tag read(String text) throws NotReadable {
        String xml = trimmed(text);
        Matcher encoding = ENCODING.matcher(xml);
        if (encoding.find() && !SAME_MARKS.matcher(encoding.group(1)).matches()) {
            throw new NotReadable("This file says that it is written in “" + encoding.group(1)
                    + "”. Save it as UTF-8: in other encodings two programs may read different things.");
        }
        TagBuilder builder = new TagBuilder();
        try {
            XMLReader reader = reader();
            reader.setContentHandler(builder);
            reader.setErrorHandler(builder);
            reader.setEntityResolver(builder);
            reader.parse(new InputSource(new StringReader(xml)));
            return builder.root();
        } catch (TagBuilder.TooMuch e) {
            throw new NotReadable(String.valueOf(e.getMessage()));
        } catch (SAXParseException e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new NotReadable(
                        "A document type (<!DOCTYPE …>) is not allowed: it can read files of the server.");
            }
            throw new NotReadable("This file is not valid XML: line " + e.getLineNumber() + " cannot be read.");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new NotReadable("This file is not valid XML.");
        }
    }

    static String trimmed(String text) {
        String xml = text.strip();
        return xml.startsWith("\uFEFF") ? xml.substring(1).strip() : xml;
    }

    static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser().getXMLReader();
    }
}
