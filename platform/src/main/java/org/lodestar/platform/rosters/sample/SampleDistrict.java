package org.lodestar.platform.rosters.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.zip.ZipOutputStream;

/** How large and which: up to 100 schools and 50,000 students. {@code key} and {@code name} are the district's own. */
public record SampleDistrict(String key, String name, String emailDomain, int schools, int students, long seed) {
    public SampleDistrict {
        if (schools < 1 || schools > 100 || students < 0 || students > 50_000) {
            throw new IllegalArgumentException("a sample district has 1 to 100 schools and up to 50,000 students");
        }
    }

    /** Oakmont Unified, a city with many languages; the demo's story of Amara Diallo plays at its Roosevelt Middle. */
    public static SampleDistrict oakmont() {
        return new SampleDistrict("oakmont", "Oakmont Unified", "oakmont.demo", 8, 1_200, 34);
    }

    /** Riverbend, small and elsewhere. */
    public static SampleDistrict riverbend() {
        return new SampleDistrict("riverbend", "Riverbend", "riverbend.demo", 3, 200, 36);
    }

    /** The OneRoster 1.1 zip. Staff with the demo sign-ins (ROLE@emailDomain) are among its users. */
    public byte[] zip() {
        var random = new Random(seed);
        var withStory = key.equals("oakmont");
        var sites = SampleSchool.of(this);
        var first = sites.stream()
                .filter(school -> school.level() == SampleSchool.Level.MIDDLE)
                .findFirst()
                .orElseThrow();
        var households = new Households(random, withStory);
        var children = households.fill(sites);
        var faculty = new Faculty(random, emailDomain, withStory);
        faculty.fill(sites, first);
        var timetable = new Timetable(faculty, first);
        var lessons = timetable.fill(children);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var csv = new Csv(zip);
            var files = new SampleFiles(csv);
            files.manifest(name, key);
            files.orgs(name, sites);
            files.sessions();
            SampleUsers.write(csv, faculty.everyone(), households.parents(), children);
            files.demographics(children, random);
            files.courses(timetable.courses());
            files.classes(lessons);
            files.enrollments(lessons);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
