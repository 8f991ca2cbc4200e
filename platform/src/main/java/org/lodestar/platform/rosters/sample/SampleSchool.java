package org.lodestar.platform.rosters.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A school with its grades, 0 being kindergarten. */
record SampleSchool(String sourceId, String name, Level level, int students) {
    enum Level {
        ELEMENTARY("Elementary", 0, 5, 10),
        MIDDLE("Middle", 6, 8, 13),
        HIGH("High", 9, 12, 22);

        private final String word;
        private final int first;
        private final int last;
        private final int weight;

        Level(String word, int first, int last, int weight) {
            this.word = word;
            this.first = first;
            this.last = last;
            this.weight = weight;
        }
    }

    private static final List<String> NAMES = List.of(
            "Roosevelt",
            "Lakeview",
            "Cedar Grove",
            "Harriet Tubman",
            "Sequoia",
            "Fruitdale",
            "Bella Vista",
            "Oak Hill",
            "Dolores Huerta",
            "Maple Street",
            "Redwood Heights",
            "Rosa Parks",
            "Mission",
            "Bayside",
            "Grant Avenue",
            "Garfield",
            "Sunrise",
            "Manzanita",
            "Cesar Chavez",
            "Westlake",
            "Laurel",
            "Franklin",
            "Creekside",
            "Mae Jemison",
            "Piedmont Avenue",
            "Harbor",
            "Elmhurst",
            "Glenview",
            "Sankofa",
            "Horizon",
            "Lincoln",
            "Willow Creek",
            "Hillcrest",
            "Cleveland");

    List<Integer> grades() {
        return IntStream.rangeClosed(level.first, level.last).boxed().toList();
    }

    static String code(int grade) {
        return grade == 0 ? "KG" : "%02d".formatted(grade);
    }

    /** The first middle school is always there: the demo's story plays in it. */
    static List<SampleSchool> of(SampleDistrict district) {
        var levels = levels(district.schools());
        var students = shares(levels, district.students());
        var offset = Math.floorMod(district.seed(), NAMES.size());
        var named = new int[Level.values().length];
        var schools = new ArrayList<SampleSchool>();
        for (int index = 0; index < levels.size(); index++) {
            var level = levels.get(index);
            var nth = named[level.ordinal()]++;
            schools.add(new SampleSchool(
                    "school-%03d".formatted(index + 1), name(level, nth, offset), level, students[index]));
        }
        return schools;
    }

    private static String name(Level level, int nth, int offset) {
        var shift = level == Level.MIDDLE ? 0 : level == Level.HIGH ? 15 : 1;
        var name = NAMES.get((offset + shift + nth) % NAMES.size());
        var round = nth / NAMES.size();
        return name
                + (round == 0 ? " " : " " + List.of("North", "South", "East").get(round - 1) + " ")
                + level.word;
    }

    private static List<Level> levels(int schools) {
        var levels = new ArrayList<Level>();
        for (int index = 0; index < schools; index++) {
            var turn = index % 8;
            levels.add(turn == 0 || turn == 5 ? Level.MIDDLE : turn == 2 ? Level.HIGH : Level.ELEMENTARY);
        }
        levels.sort(null);
        return levels;
    }

    /** Exactly {@code students} in all, more of them at larger kinds of school. */
    private static int[] shares(List<Level> levels, int students) {
        var weight = levels.stream().mapToInt(level -> level.weight).sum();
        var shares = new int[levels.size()];
        var used = 0;
        var given = 0;
        for (int index = 0; index < shares.length; index++) {
            used += levels.get(index).weight;
            shares[index] = (int) ((long) students * used / weight) - given;
            given += shares[index];
        }
        return shares;
    }
}
