package org.lodestar.platform.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.rosters.RosterFixture.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each way a roster can be wrong, with the place and the sentence people get. */
@WithPostgres
class RosterProblemsIT {
    private static final String DATE =
            "\"03/02/2014\" is not a date we can read. Write it as YYYY-MM-DD, like 2014-09-30.";
    private static final String UTF_8 =
            "This value has a character we cannot read. Save the file as UTF-8 and try again.";

    @Autowired
    TestDistricts districts;

    @Autowired
    RosterImport rosters;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneProblem")
    void isNamedExactlyAndNothingIsImported(
            String name,
            RosterFixture roster,
            String file,
            @Nullable Integer line,
            @Nullable String column,
            String message) {
        var district = districts.fresh();
        var job = DistrictScope.call(
                district.id(), () -> rosters.runNow("r.zip", roster.zip(), false, OnProblems.IMPORT_NOTHING));
        assertThat(job.problems()).contains(new JobProblem(file, line, column, message));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(district.call(() -> sql.sql("select count(*) from students")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    static Stream<Arguments> oneProblem() {
        return Stream.of(
                problem(
                        "a column is missing",
                        sound().replacing("users.csv", "familyName", "surname"),
                        "users.csv",
                        1,
                        "familyName",
                        "The column \"familyName\" is missing in the header."),
                problem(
                        "the role column is missing",
                        sound().replacing("users.csv", ",role,", ",kind,"),
                        "users.csv",
                        1,
                        "role",
                        "The column \"role\" is missing in the header."),
                problem(
                        "a value is missing",
                        sound().and("users.csv", "u9,,s1,student,,Núñez,,,,7,,"),
                        "users.csv",
                        8,
                        "givenName",
                        "This row has no givenName."),
                problem(
                        "the sourcedId is missing",
                        sound().and("orgs.csv", ",,,Third School,school,,d"),
                        "orgs.csv",
                        5,
                        "sourcedId",
                        "This row has no sourcedId."),
                problem(
                        "a student has no org",
                        sound().and("users.csv", "u9,,,student,Ida,Núñez,,,,7,,"),
                        "users.csv",
                        8,
                        "orgSourcedIds",
                        "This row has no orgSourcedIds."),
                problem(
                        "a date is no date",
                        sound().replacing("demographics.csv", "2014-02-03", "03/02/2014"),
                        "demographics.csv",
                        2,
                        "birthDate",
                        DATE),
                problem(
                        "a date lies in no century of ours",
                        sound().replacing("demographics.csv", "2014-02-03", "0014-02-03"),
                        "demographics.csv",
                        2,
                        "birthDate",
                        "\"0014-02-03\" is not a date we can read. Write it as YYYY-MM-DD, like 2014-09-30."),
                problem(
                        "a date does not exist",
                        sound().replacing(
                                        "enrollments.csv",
                                        "e2,c1,s1,u1,student,2026-08-10",
                                        "e2,c1,s1,u1,student,2026-02-30"),
                        "enrollments.csv",
                        3,
                        "beginDate",
                        "\"2026-02-30\" is not a date we can read. Write it as YYYY-MM-DD, like 2014-09-30."),
                problem(
                        "an end lies before its beginning",
                        sound().replacing(
                                        "enrollments.csv",
                                        "e2,c1,s1,u1,student,2026-08-10,2027",
                                        "e2,c1,s1,u1,student,2026-08-10,2025"),
                        "enrollments.csv",
                        3,
                        "endDate",
                        "The endDate is before the beginDate."),
                problem(
                        "a role is unknown",
                        sound().replacing("enrollments.csv", "t1,teacher", "t1,boss"),
                        "enrollments.csv",
                        2,
                        "role",
                        "\"boss\" is not known here. It can be student, teacher, administrator, proctor, aide."),
                problem(
                        "a kind of org is unknown",
                        sound().replacing("orgs.csv", "First School,school", "First School,campus"),
                        "orgs.csv",
                        3,
                        "type",
                        "\"campus\" is not known here. It can be school, district, department, local, state, national."),
                problem(
                        "a yes-or-no is neither",
                        sound().replacing("demographics.csv", "female,false", "female,perhaps"),
                        "demographics.csv",
                        2,
                        "asian",
                        "\"perhaps\" is not known here. It can be true, false."),
                problem(
                        "an org's parent is unknown",
                        sound().replacing("orgs.csv", "Second School,school,,d", "Second School,school,,zz"),
                        "orgs.csv",
                        4,
                        "parentSourcedId",
                        "There is no org \"zz\", neither in orgs.csv nor in the district."),
                problem(
                        "a user's org is unknown",
                        sound().replacing("users.csv", "\"s1,s2\"", "\"s1,s9\""),
                        "users.csv",
                        5,
                        "orgSourcedIds",
                        "There is no org \"s9\", neither in orgs.csv nor in the district."),
                problem(
                        "a guardian is unknown",
                        sound().replacing("users.csv", "1002,,,KG", "1002,,g9,KG"),
                        "users.csv",
                        3,
                        "agentSourcedIds",
                        "There is no user \"g9\", neither in users.csv nor in the district."),
                problem(
                        "an enrolled user is unknown",
                        sound().replacing("enrollments.csv", "u1,student", "u7,student"),
                        "enrollments.csv",
                        3,
                        "userSourcedId",
                        "There is no user \"u7\", neither in users.csv nor in the district."),
                problem(
                        "a class is unknown",
                        sound().replacing("enrollments.csv", "e2,c1", "e2,c9"),
                        "enrollments.csv",
                        3,
                        "classSourcedId",
                        "There is no class \"c9\", neither in classes.csv nor in the district."),
                problem(
                        "demographics of nobody",
                        sound().and("demographics.csv", "u8,2014-02-03,male,false"),
                        "demographics.csv",
                        4,
                        "sourcedId",
                        "There is no user \"u8\", neither in users.csv nor in the district."),
                problem(
                        "a parent is in a class",
                        sound().replacing("enrollments.csv", "u1,student", "g1,student"),
                        "enrollments.csv",
                        3,
                        "userSourcedId",
                        "A parent or guardian cannot be in a class."),
                problem(
                        "a reference is to a row with a problem of its own",
                        sound().replacing("users.csv", "Ana,López", "Ana,"),
                        "enrollments.csv",
                        3,
                        "userSourcedId",
                        "The user \"u1\" cannot be used because of its own row (users.csv, line 2)."),
                problem(
                        "a sourcedId is used twice",
                        sound().and("users.csv", "u1,,s1,student,Ida,Núñez,,,,7,,"),
                        "users.csv",
                        8,
                        "sourcedId",
                        "The sourcedId \"u1\" was used before, in line 2."),
                problem(
                        "a row has too few values",
                        sound().replacing("users.csv", "1002,,,KG,secret,English", "1002"),
                        "users.csv",
                        3,
                        null,
                        "This row has 7 values, but the header has 12 columns."),
                problem(
                        "a row has too many values",
                        sound().replacing("orgs.csv", "First School", "First,School"),
                        "orgs.csv",
                        3,
                        null,
                        "This row has 8 values, but the header has 7 columns."),
                problem(
                        "a line is counted after a value of two lines",
                        sound().replacing("orgs.csv", "First School", "\"First\r\nSchool\"")
                                .and("orgs.csv", "s3,,,Third,campus,,d"),
                        "orgs.csv",
                        6,
                        "type",
                        "\"campus\" is not known here. It can be school, district, department, local, state, national."),
                problem(
                        "empty lines are counted",
                        sound().replacing("orgs.csv", "s1,", "\r\n\r\ns1,").and("orgs.csv", "s3,,,Third,campus,,d"),
                        "orgs.csv",
                        7,
                        "type",
                        "\"campus\" is not known here. It can be school, district, department, local, state, national."),
                problem(
                        "a character is not UTF-8",
                        sound().withBytes(
                                        "orgs.csv",
                                        (RosterFixture.ORGS
                                                        + "\nd,,,Old Town,district,,\ns1,,,Escuela Peña,school,,d\n")
                                                .getBytes(StandardCharsets.ISO_8859_1)),
                        "orgs.csv",
                        3,
                        "name",
                        UTF_8),
                problem(
                        "a quotation mark is never closed",
                        sound().replacing("orgs.csv", "First School", "\"First School"),
                        "orgs.csv",
                        3,
                        null,
                        "A quotation mark is missing or too many; nothing can be read from here on."),
                problem(
                        "a file is empty",
                        sound().with("classes.csv", ""),
                        "classes.csv",
                        1,
                        null,
                        "This file is empty: even its header is missing."),
                problem(
                        "a value is far too long",
                        sound().replacing("orgs.csv", "First School", "x".repeat(1_001)),
                        "orgs.csv",
                        3,
                        "name",
                        "This value is longer than 1,000 characters."),
                problem(
                        "the manifest names a file that is not there",
                        sound().without("classes.csv"),
                        "manifest.csv",
                        5,
                        "value",
                        "The manifest says that classes.csv is in the zip, but it is not."),
                problem(
                        "the manifest says something unknown",
                        sound().replacing("manifest.csv", "file.users,bulk", "file.users,full"),
                        "manifest.csv",
                        4,
                        "value",
                        "\"full\" is not known here. It can be bulk, delta, absent."),
                problem(
                        "the version is unknown",
                        sound().replacing("manifest.csv", "1.1", "2.0"),
                        "manifest.csv",
                        2,
                        "value",
                        "OneRoster \"2.0\" is not known here; 1.1 and 1.2 are."));
    }

    private static Arguments problem(
            String name, RosterFixture roster, String file, int line, @Nullable String column, String message) {
        return Arguments.of(name, roster, file, line, column, message);
    }

    @Test
    void moreProblemsThanAnyoneReadsAreCounted() {
        var roster = sound();
        var users = new StringBuilder(RosterFixture.USERS);
        for (int nth = 0; nth < 1_500; nth++) {
            users.append("\r\nx").append(nth).append(",,s9,student,Ida,Núñez,,,,7,,");
        }
        roster.with("users.csv", users.toString())
                .without("enrollments.csv")
                .without("demographics.csv")
                .without("manifest.csv");
        var district = districts.fresh();
        var job = DistrictScope.call(
                district.id(), () -> rosters.runNow("r.zip", roster.zip(), true, OnProblems.SKIP_THE_ROWS));
        assertThat(job.problemCount()).isEqualTo(1_500);
        assertThat(job.problems()).hasSize(1_000);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("noRosters")
    void whatIsNoRosterIsRefusedAtOnce(byte[] bytes, String sentence) {
        var district = districts.fresh();
        assertThatThrownBy(() -> DistrictScope.call(
                        district.id(), () -> rosters.start("r.zip", bytes, false, OnProblems.IMPORT_NOTHING)))
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
    }

    static Stream<Arguments> noRosters() {
        var many = sound();
        for (int nth = 0; nth < 50; nth++) {
            many.with("extra" + nth + ".csv", "a");
        }
        return Stream.of(
                Arguments.of(new byte[0], "This file is empty. Choose the OneRoster zip with its CSV files inside."),
                Arguments.of(
                        "sourcedId,name".getBytes(StandardCharsets.UTF_8),
                        "This is not a zip file. Choose the OneRoster zip with its CSV files inside."),
                Arguments.of(
                        new RosterFixture().with("photo.jpg", "x").zip(),
                        "This zip has no manifest.csv and none of the OneRoster files (orgs.csv, users.csv, …) in it."),
                Arguments.of(
                        sound().with("../users.csv", "x").zip(),
                        "This zip holds a file whose place is outside of it (../users.csv). It was not opened."),
                Arguments.of(
                        many.zip(), "This zip holds 56 files, and at most 50 are taken here. Is it the right file?"));
    }

    @Test
    void aZipThatGrowsBeyondMeasureIsStopped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("users.csv"));
            var megabyte = new byte[1_000_000];
            for (int written = 0; written <= 1_000; written++) {
                zip.write(megabyte);
            }
        }
        var district = districts.fresh();
        var job = DistrictScope.call(
                district.id(), () -> rosters.runNow("r.zip", bytes.toByteArray(), false, OnProblems.IMPORT_NOTHING));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problems())
                .containsExactly(new JobProblem(
                        null, null, null, "This zip unpacks to more than 1 GB, which is more than is taken here."));
    }
}
