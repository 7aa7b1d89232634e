package dragoman.record.exchange;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0, an element a line. Characters that XML cannot hold become the replacement character. */
final class Xml implements AutoCloseable {

    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    Xml(Writer out) throws IOException {
        this.out = out;
        try {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
        } catch (XMLStreamException trouble) {
            throw new IOException(trouble);
        }
    }

    /** An element with others in it. Attributes are names and values in turn. */
    Xml open(String element, String... attributes) throws IOException {
        return write(() -> {
            indent();
            xml.writeStartElement(element);
            attributes(attributes);
            depth++;
        });
    }

    Xml close(String element) throws IOException {
        return write(() -> {
            depth--;
            indent();
            xml.writeEndElement();
        });
    }

    /** An element with a text, or none. */
    Xml leaf(String element, String text, String... attributes) throws IOException {
        return write(() -> {
            indent();
            if (text.isEmpty()) {
                xml.writeEmptyElement(element);
                attributes(attributes);
            } else {
                xml.writeStartElement(element);
                attributes(attributes);
                xml.writeCharacters(allowed(text));
                xml.writeEndElement();
            }
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    @Override
    public void close() throws IOException {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
        out.flush();
    }

    static String allowed(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().map(point -> isAllowed(point) ? point : 0xFFFD).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }

    /** A piece of XML. */
    private interface Piece {
        void write() throws XMLStreamException;
    }

    private Xml write(Piece piece) throws IOException {
        try {
            piece.write();
            return this;
        } catch (XMLStreamException trouble) {
            throw new IOException(trouble);
        }
    }
}
