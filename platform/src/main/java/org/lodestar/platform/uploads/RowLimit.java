package org.lodestar.platform.uploads;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** UTF-8 text that stops when one row grows so large that something must be wrong with it. */
final class RowLimit extends FilterReader {
    private static final int LONGEST_ROW = 1_000_000;

    /** A row without an end in sight. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("a row without end");
        }
    }

    private int length;

    RowLimit(InputStream bytes) {
        super(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    }

    void rowBegins() {
        length = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] buffer, int from, int wanted) throws IOException {
        var read = super.read(buffer, from, wanted);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int characters) {
        length += characters;
        if (length > LONGEST_ROW) {
            throw new TooLong();
        }
    }
}
