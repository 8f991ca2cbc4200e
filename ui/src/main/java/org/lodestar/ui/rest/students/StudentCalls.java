package org.lodestar.ui.rest.students;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.engagements.Engagements;
import org.lodestar.platform.engagements.Outcomes;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.ui.rest.answers.NotDone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking a student's record along; every reading is audited. */
@RestController
@RequestMapping("/api/v1/students")
@Tag(name = "Students")
class StudentCalls {

    private final Students students;
    private final Referrals referrals;
    private final Engagements engagements;
    private final Outcomes outcomes;
    private final Consents consents;
    private final Timeline timeline;

    StudentCalls(
            Students students,
            Referrals referrals,
            Engagements engagements,
            Outcomes outcomes,
            Consents consents,
            Timeline timeline) {
        this.students = students;
        this.referrals = referrals;
        this.engagements = engagements;
        this.outcomes = outcomes;
        this.consents = consents;
        this.timeline = timeline;
    }

    @GetMapping("/{id}/record")
    @Operation(summary = "A student's whole record")
    RecordAnswer wholeRecord(@PathVariable UUID id) {
        var student = students.find(id).orElseThrow(() -> NotDone.notHere("student"));
        return new RecordAnswer(
                student,
                referrals.ofStudent(id),
                engagements.ofStudent(id),
                outcomes.ofStudent(id),
                consents.ofStudent(id),
                timeline.ofStudent(id));
    }
}
