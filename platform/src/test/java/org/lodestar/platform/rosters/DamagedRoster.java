package org.lodestar.platform.rosters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A sound roster that something happened to, another for each seed. */
final class DamagedRoster {

    private static final List<String> FILES =
            List.of("orgs.csv", "users.csv", "classes.csv", "enrollments.csv", "demographics.csv", "manifest.csv");
    private static final List<String> ODD = List.of(
            "",
            "\"",
            "\"\"",
            ",",
            "\r",
            "\n",
            "\0",
            "\uFEFF",
            "\uFFFD",
            "\u202E",
            "\uD83D",
            "😀",
            "9999-99-99",
            "-1",
            "1e999",
            "null",
            "tobedeleted",
            "student",
            "guardian",
            "u1",
            "g1",
            "s1,s2,u1",
            "'; drop table students; --",
            "=cmd|' /C calc'!A0",
            "${7*7}",
            "x".repeat(1_200),
            "a,".repeat(300),
            "\"" + "a\n".repeat(500));

    private final Random random;

    private DamagedRoster(long seed) {
        this.random = new Random(seed);
    }

    static byte[] of(long seed) {
        return new DamagedRoster(seed).zip();
    }

    private byte[] zip() {
        var roster = RosterFixture.sound();
        for (int i = 0; i <= random.nextInt(4); i++) {
            var file = any(FILES);
            switch (random.nextInt(12)) {
                case 0 -> roster.without(file);
                case 1 -> roster.withBytes(file, new byte[0]);
                case 2 -> roster.withBytes(file, noise());
                default -> roster.withBytes(file, damaged(roster.bytes(file)));
            }
        }
        var zip = roster.zip();
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(zip, random.nextInt(zip.length));
            case 1 -> flipped(zip);
            default -> zip;
        };
    }

    private byte[] noise() {
        var bytes = new byte[random.nextInt(5_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] flipped(byte[] bytes) {
        var copy = bytes.clone();
        for (int i = 0; i <= random.nextInt(5); i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] damaged(byte[] bytes) {
        if (bytes.length == 0 || random.nextInt(6) == 0) return bytes.length == 0 ? noise() : flipped(bytes);
        var lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n")));
        int at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.add(random.nextInt(lines.size()), line);
            case 1 -> lines.remove(at);
            case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)) + any(ODD));
            case 3 -> lines.add(at, any(ODD));
            default -> lines.set(at, cellChanged(line));
        }
        return String.join(random.nextInt(9) == 0 ? "\r" : "\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private String cellChanged(String line) {
        var cells = line.split(",", -1);
        int cell = random.nextInt(cells.length);
        cells[cell] = random.nextBoolean() ? any(ODD) : cells[random.nextInt(cells.length)] + any(ODD);
        return String.join(",", cells);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
