package org.lodestar.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.audit.AuditEntry;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class AttachmentsIT {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Attachments attachments;

    @Autowired
    Referrals referrals;

    @Autowired
    TestDistricts districts;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient sql;

    TestDistrict district;
    Pile pile;

    @BeforeEach
    void aPileOfTheTeachers() {
        district = districts.fresh();
        pile = Pile.fresh();
    }

    private Attachment added() {
        return district.as("teacher", () -> attachments.add(pile, "C:\\photos\\note.pdf", PDF));
    }

    private UUID sentInConfidence(UUID student) {
        return aReferral()
                .inConfidence()
                .about(student)
                .by(district.person("teacher"))
                .saying(pile.answer())
                .sentTo(referrals);
    }

    @Test
    void aFileIsKeptAsItCameUnderItsPlainName() {
        var file = added();
        assertThat(file).isEqualTo(new Attachment(file.id(), "note.pdf", "application/pdf", PDF.length));
        assertThat(district.as("teacher", () -> attachments.of(pile))).containsExactly(file);
        assertThat(district.as("teacher", () -> attachments.read(file.id())).orElseThrow())
                .isEqualTo(PDF);
    }

    @Test
    void untilItIsSentNobodyElseSeesIt() {
        var file = added();
        assertThat(district.as("counselor", () -> attachments.of(pile))).isEmpty();
        assertThat(district.as("counselor", () -> attachments.read(file.id()))).isEmpty();
        assertThatThrownBy(() -> district.doAs("counselor", () -> attachments.add(pile, "more.pdf", PDF)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onceSentItIsSeenByWhoeverSeesTheAnswersAndTheReadingIsAudited() {
        var student =
                district.aStudentAt(district.north()).named("Amara", "Diallo").create();
        var file = added();
        sentInConfidence(student);
        assertThat(district.as("coordinator", () -> attachments.read(file.id())))
                .isPresent();
        assertThat(district.as("south-coordinator", () -> attachments.read(file.id())))
                .isEmpty();
        assertThat(district.as("principal", () -> attachments.read(file.id()))).isEmpty();
        assertThat(districts.fresh().as("coordinator", () -> attachments.read(file.id())))
                .isEmpty();
        assertThat(district.as("coordinator", () -> audit.ofStudent(student, 5)))
                .extracting(AuditEntry::action)
                .contains("read attachment");
    }

    @Test
    void whatIsSentCanNeitherBeTakenAwayNorAddedTo() {
        var file = added();
        sentInConfidence(
                district.aStudentAt(district.north()).named("Amara", "Diallo").create());
        district.doAs("teacher", () -> attachments.remove(file.id()));
        assertThat(district.as("teacher", () -> attachments.of(pile))).containsExactly(file);
        assertThatThrownBy(() -> district.doAs("teacher", () -> attachments.add(pile, "more.pdf", PDF)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void filesOfSomebodyElseCannotBeSent() {
        added();
        var student =
                district.aStudentAt(district.north()).named("Amara", "Diallo").create();
        assertThatThrownBy(() -> aReferral()
                        .about(student)
                        .by(district.person("counselor"))
                        .saying(pile.answer())
                        .sentTo(referrals))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Add them again");
    }

    @Test
    void theSameContentIsKeptOnceAndGoesWithTheLastThatNeedsIt() {
        var first = added();
        var second = added();
        assertThat(contents()).isEqualTo(1);
        district.doAs("teacher", () -> attachments.remove(first.id()));
        assertThat(contents()).isEqualTo(1);
        district.doAs("teacher", () -> attachments.remove(second.id()));
        assertThat(contents()).isZero();
    }

    private int contents() {
        return district.call(() -> sql.sql("select count(*) from attachment_contents")
                .query(Integer.class)
                .single());
    }

    @Test
    void aFileIsWhatItHoldsAndNotWhatItIsCalled() {
        Map.of(
                        "page.pdf", "<html><script>alert(1)</script></html>",
                        "picture.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                        "run.txt", "#!/bin/sh\nrm -rf /",
                        "program.docx", "MZ\u0090\0\u0003")
                .forEach((name, content) -> assertThatThrownBy(() -> district.doAs(
                                "teacher",
                                () -> attachments.add(pile, name, content.getBytes(StandardCharsets.ISO_8859_1))))
                        .as(name)
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining(name));
        assertThatThrownBy(() -> district.doAs("teacher", () -> attachments.add(pile, "empty.pdf", new byte[0])))
                .hasMessageContaining("empty");
    }

    @Test
    void whatOnePersonHasNotSentYetIsBoundedOverAllForms() {
        var file = added();
        district.call(() -> sql.sql("update attachments set size = ? where id = ?")
                .params((int) Attachments.MOST_UNSENT, file.id())
                .update());
        assertThatThrownBy(() -> district.doAs("teacher", () -> attachments.add(Pile.fresh(), "more.pdf", PDF)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not sent yet");
        assertThat(district.as("counselor", () -> attachments.add(Pile.fresh(), "theirs.pdf", PDF)))
                .isNotNull();
    }

    @Test
    void aPileHoldsOnlySoMany() {
        for (int i = 0; i < Attachments.MOST_IN_PILE; i++) added();
        assertThatThrownBy(this::added).isInstanceOf(Refused.class).hasMessageContaining("20");
    }
}
