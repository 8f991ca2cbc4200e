package org.lodestar.platform.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WithPostgres
class TimelineIT {
    @Autowired
    Timeline timeline;

    @Autowired
    Referrals referrals;

    Cast cast;
    UUID student;
    SignedIn teacher;
    SignedIn colleague;
    SignedIn nurse;

    @BeforeEach
    void someone(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        var school = cast.school("Roosevelt Middle");
        student = cast.student("Amara Diallo", school);
        teacher = cast.person("Tom Reyes", "teacher", school);
        colleague = cast.person("Tess Next", "teacher", school);
        nurse = cast.person("Nia Nurse", "nurse", school);
    }

    @Test
    void aStudentsTimelineIsThatOfTheReferralsOneKnowsOf() {
        var mine = aReferral().about(student).by(teacher).sentTo(referrals);
        var other = aReferral().about(student).by(colleague).sentTo(referrals);
        assertThat(cast.as(teacher, () -> timeline.ofStudent(student)))
                .extracting(TimelineEntry::referralId)
                .containsExactly(mine);
        assertThat(cast.as(colleague, () -> timeline.ofStudent(student)))
                .extracting(TimelineEntry::referralId)
                .containsExactly(other);
    }

    @Test
    void whatIsAboutTheStudentAloneIsForWhoMaySeeTheStudent() {
        cast.as(
                nurse,
                () -> timeline.add(
                        new NewTimelineEntry(null, student, "note", "Glasses arrived", "", null, false, List.of())));
        cast.as(
                nurse,
                () -> timeline.add(new NewTimelineEntry(
                        null, student, "note", "Allergy plan", "", null, false, List.of("nurse"))));
        assertThat(titles(nurse)).containsExactly("Allergy plan", "Glasses arrived");
        assertThat(titles(teacher)).containsExactly("Glasses arrived");
        assertThat(titles(cast.person("Eve Moss", "teacher", cast.school("Elsewhere"))))
                .isEmpty();
    }

    @Test
    void whatNobodyDidIsSignedByLodestar() {
        var id = aReferral().about(student).by(teacher).sentTo(referrals);
        cast.machine(() -> timeline.add(NewTimelineEntry.forAll(id, "reminder", "Reminder sent", "To the team")));
        var entry = cast.as(teacher, () -> timeline.ofReferral(id)).get(0);
        assertThat(entry.actorName()).isEqualTo("Lodestar");
        assertThat(entry.actorId()).isNull();
        assertThat(entry.studentId()).isEqualTo(student);
        assertThat(entry.detail()).isEqualTo("To the team");
    }

    private List<String> titles(SignedIn reader) {
        return cast.as(reader, () -> timeline.ofStudent(student)).stream()
                .map(TimelineEntry::title)
                .toList();
    }
}
