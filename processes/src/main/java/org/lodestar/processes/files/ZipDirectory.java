package org.lodestar.processes.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.platform.districts.Refused;

/**
 * The list at the end of a zip. It knows what the files' own headers do not say (links), and must name the same files:
 * else two programs would see two different zips.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private static final int UNIX = 3;
    private static final int KIND = 0xF000;
    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;

    private ZipDirectory() {}

    /** The names in order. Throws {@link Refused} where there is no list, or a file is a link, locked or oddly packed. */
    static List<String> names(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(bytes);
            int count = Short.toUnsignedInt(bytes.getShort(end + 10));
            bytes.position(bytes.getInt(end + 16));
            List<String> names = new ArrayList<>();
            for (int i = 0; i < count; i++) names.add(entry(bytes));
            return names;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw damaged();
        }
    }

    static Refused damaged() {
        return new Refused("This zip cannot be opened. Save it again and retry.");
    }

    private static int end(ByteBuffer bytes) {
        int first = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == END) return at;
        }
        throw damaged();
    }

    private static String entry(ByteBuffer bytes) {
        if (bytes.getInt() != ENTRY) throw damaged();
        int madeBy = Short.toUnsignedInt(bytes.getShort()) >> 8;
        bytes.getShort();
        int flags = bytes.getShort();
        int method = bytes.getShort();
        bytes.position(bytes.position() + 16);
        byte[] name = new byte[Short.toUnsignedInt(bytes.getShort())];
        int rest = Short.toUnsignedInt(bytes.getShort()) + Short.toUnsignedInt(bytes.getShort());
        bytes.getInt();
        int kind = bytes.getInt() >>> 16 & KIND;
        bytes.getInt();
        bytes.get(name);
        bytes.position(bytes.position() + rest);
        String path = new String(name, StandardCharsets.UTF_8);
        if ((flags & 1) != 0) throw new BadArchive(path, "is locked with a password. Pack it without one.");
        if (method != 0 && method != 8) throw new BadArchive(path, "is packed in a way that is not taken.");
        if (madeBy == UNIX && kind != 0 && kind != FILE && kind != FOLDER) {
            throw new BadArchive(path, "is a link or a device, not a file.");
        }
        return path;
    }
}
