package org.lodestar.platform.rosters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small sound roster whose files a test changes: {@code RosterFixture.sound().with("users.csv", …).zip()}. */
final class RosterFixture {
    static final String ORGS = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId";
    static final String USERS = "sourcedId,status,orgSourcedIds,role,givenName,familyName,identifier,phone,"
            + "agentSourcedIds,grades,password,metadata.homeLanguage";
    static final String CLASSES = "sourcedId,title,grades,schoolSourcedId";
    static final String ENROLLMENTS = "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate";
    static final String DEMOGRAPHICS = "sourcedId,birthDate,sex,asian";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String folder = "";

    /** Two schools under a district, three students, two guardians, a teacher, a class. */
    static RosterFixture sound() {
        return new RosterFixture()
                .with(
                        "manifest.csv",
                        "propertyName,value",
                        "oneroster.version,1.1",
                        "file.orgs,bulk",
                        "file.users,bulk",
                        "file.classes,bulk",
                        "file.enrollments,bulk",
                        "file.demographics,bulk")
                .with(
                        "orgs.csv",
                        ORGS,
                        "d,,,Old Town Unified,district,,",
                        "s1,,,First School,school,,d",
                        "s2,,,Second School,school,,d")
                .with(
                        "users.csv",
                        USERS,
                        "u1,,s1,student,Ana,López,1001,,g1,7,secret,Spanish",
                        "u2,,s1,student,Leo,Martin,1002,,,KG,secret,English",
                        "u3,,s2,student,Mei,Chan,1003,,,03,secret,Cantonese",
                        "g1,,\"s1,s2\",parent,Rosa,López,,555-0101,u1,,secret,Spanish",
                        "g2,,s2,guardian,Kim,Chan,,555-0102,u3,,secret,Cantonese",
                        "t1,,s1,teacher,Theo,Reyes,,555-0103,,,secret,")
                .with("classes.csv", CLASSES, "c1,English 7A,07,s1")
                .with(
                        "enrollments.csv",
                        ENROLLMENTS,
                        "e1,c1,s1,t1,teacher,2026-08-10,2027-06-03",
                        "e2,c1,s1,u1,student,2026-08-10,2027-06-03")
                .with("demographics.csv", DEMOGRAPHICS, "u1,2014-02-03,female,false", "u2,2021-05-06,male,true");
    }

    RosterFixture with(String file, String... lines) {
        files.put(file, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RosterFixture withBytes(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    RosterFixture without(String file) {
        files.remove(file);
        return this;
    }

    /** One row more in a file. */
    RosterFixture and(String file, String line) {
        return with(file, text(file), line);
    }

    RosterFixture replacing(String file, String old, String replacement) {
        var text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        return with(file, text.replace(old, replacement));
    }

    RosterFixture inFolder(String name) {
        folder = name + "/";
        return this;
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] bytes(String file) {
        return files.getOrDefault(file, new byte[0]);
    }

    private String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }
}
