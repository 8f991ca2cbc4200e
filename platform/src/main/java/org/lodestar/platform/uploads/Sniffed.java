package org.lodestar.platform.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** What bytes are, by what they hold and nothing else. */
public final class Sniffed {
    private static final Detector BY_CONTENT = new DefaultDetector();

    private Sniffed() {}

    /** The media type, without parameters; {@code application/octet-stream} where nothing is recognised. */
    public static String type(byte[] bytes) {
        try (var in = TikaInputStream.get(bytes)) {
            return BY_CONTENT.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
