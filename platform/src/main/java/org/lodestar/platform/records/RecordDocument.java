package org.lodestar.platform.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.records.internal.Page;
import org.lodestar.platform.referrals.ReferralRow;

/**
 * A record as a document to read and print: one HTML page that loads nothing from elsewhere and runs nothing. Each text
 * is shown in the direction of its script.
 */
public final class RecordDocument {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US);

    private final StudentRecord record;
    private final ZoneId zone;
    private final Page page = new Page();

    private RecordDocument(StudentRecord record, ZoneId zone) {
        this.record = record;
        this.zone = zone;
    }

    /** @param zone of the district, whose clock the document's times are of */
    public static String html(StudentRecord record, ZoneId zone) {
        return new RecordDocument(record, zone).write();
    }

    private String write() {
        var student = record.student();
        page.title("Record of " + student.name());
        page.paragraph(record.district() + ", as of " + moment(record.asOf()) + ". "
                + (record.complete()
                        ? "This is the whole record, confidential parts included."
                        : "This is what the person who made this document may see; parts may be left out."));
        student();
        record.referrals().forEach(this::referral);
        table(
                "Consents",
                record.consents(),
                List.of("Purpose", "Answer", "How", "By", "When"),
                consent -> List.of(
                        consent.purpose(),
                        consent.state(),
                        or(consent.method()),
                        or(consent.guardianName()),
                        moment(consent.recordedAt())));
        table(
                "What happened, about the student",
                record.timeline().stream()
                        .filter(entry -> entry.referralId() == null)
                        .toList(),
                List.of("When", "Who", "What"),
                entry -> List.of(moment(entry.at()), entry.actorName(), words(entry.title(), entry.detail())));
        table(
                "Corrections and statements",
                record.corrections(),
                List.of("When", "Who", "What", "Before", "After", "Why"),
                each -> List.of(
                        moment(each.at()),
                        or(each.byName()),
                        each.label(),
                        or(each.before()),
                        or(each.after()),
                        each.reason()));
        table(
                "Who read and changed this record",
                record.accesses(),
                List.of("When", "Who", "What", "Why"),
                access -> List.of(moment(access.at()), access.who(), access.action(), or(access.reason())));
        return page.html(style());
    }

    private void student() {
        var student = record.student();
        page.heading("Student");
        page.facts(List.of(
                List.of(
                        "Name",
                        Objects.toString(student.middleName(), "").isBlank()
                                ? student.name()
                                : student.givenName() + " " + student.middleName() + " " + student.familyName()),
                List.of("Born", student.birthDate() == null ? "" : day(student.birthDate())),
                List.of("Student number", or(student.studentNumber())),
                List.of("School", or(student.schoolName())),
                List.of("Grade", or(student.grade()).replaceFirst("^0+(?=\\d)", "")),
                List.of("Home language", or(student.homeLanguage())),
                List.of("Interpreter needed", student.interpreterNeeded() ? "Yes" : "No"),
                List.of("Enrolled", student.active() ? "Yes" : "No longer")));
        page.facts(student.demographics().entrySet().stream()
                .map(fact -> List.of(plain(fact.getKey()), yesOrNo(Objects.toString(fact.getValue(), ""))))
                .toList());
        table(
                "Family",
                student.guardians(),
                List.of("Name", "Relationship", "Language", "Phone", "Email"),
                guardian -> List.of(
                        guardian.name(),
                        or(guardian.relationship()),
                        or(guardian.language()),
                        or(guardian.phone()),
                        or(guardian.email())));
    }

    private void referral(ReferralRow referral) {
        page.section(referral.pathway().name() + ", No. " + referral.number());
        page.facts(List.of(
                List.of("Referred by", referral.referredByName()),
                List.of("On", moment(referral.submittedAt())),
                List.of("Looked after by", or(referral.ownerName())),
                List.of(
                        "Stands at",
                        referral.open() ? or(referral.milestoneName()) : "Closed: " + or(referral.endingName())),
                List.of("Closed on", referral.closedAt() == null ? "" : moment(referral.closedAt()))));
        record.forms().stream()
                .filter(form -> form.referralId().equals(referral.id()))
                .forEach(form -> {
                    page.small(form.stepName() + (form.confidential() ? " (confidential)" : ""));
                    page.paragraph("By " + form.by() + ", " + moment(form.at()));
                    page.facts(form.inWords().stream()
                            .map(answer -> List.of(answer.question(), files(answer.answer(), form.id())))
                            .toList());
                });
        tableSmall(
                "Services",
                of(referral.id(), record.engagements(), each -> each.referralId()),
                List.of("Service", "With", "From", "To", "Result"),
                each -> List.of(
                        each.serviceName(),
                        or(each.withName()),
                        moment(each.openedAt()),
                        each.closedAt() == null ? "" : moment(each.closedAt()),
                        or(each.result())));
        tableSmall(
                "What changed",
                of(referral.id(), record.outcomes(), each -> each.referralId()),
                List.of("When", "Result", "Summary"),
                each -> List.of(moment(each.recordedAt()), each.result(), each.summary()));
        tableSmall(
                "What happened",
                of(referral.id(), record.timeline(), each -> each.referralId()),
                List.of("When", "Who", "What"),
                each -> List.of(moment(each.at()), each.actorName(), words(each.title(), each.detail())));
    }

    /** An answer that names files is told by their names. */
    private String files(String answer, UUID form) {
        return !answer.startsWith("files::")
                ? answer
                : record.files().stream()
                        .filter(file -> file.formId().equals(form))
                        .map(RecordedFile::name)
                        .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> of(UUID referral, List<T> all, Function<T, @Nullable UUID> its) {
        return all.stream().filter(each -> referral.equals(its.apply(each))).toList();
    }

    private <T> void table(String heading, List<T> rows, List<String> columns, Function<T, List<String>> cells) {
        if (rows.isEmpty()) return;
        page.section(heading);
        page.table(columns, rows.stream().map(cells).toList());
    }

    private <T> void tableSmall(String heading, List<T> rows, List<String> columns, Function<T, List<String>> cells) {
        if (rows.isEmpty()) return;
        page.small(heading);
        page.table(columns, rows.stream().map(cells).toList());
    }

    /** "Hispanic or latino ethnicity" of a roster's column. */
    private static String plain(String column) {
        var words = column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String yesOrNo(String value) {
        return switch (value) {
            case "true" -> "Yes";
            case "false" -> "No";
            default -> value;
        };
    }

    private static String words(String title, String detail) {
        return detail.isBlank() ? title : title + "\n" + detail;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String moment(Instant at) {
        return MOMENT.withZone(zone).format(at);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String style() {
        try (var in = RecordDocument.class.getResourceAsStream("record.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
