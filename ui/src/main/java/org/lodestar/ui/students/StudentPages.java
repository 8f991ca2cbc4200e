package org.lodestar.ui.students;

import java.util.UUID;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.corrections.Corrections;
import org.lodestar.platform.engagements.Engagements;
import org.lodestar.platform.engagements.Outcomes;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Reads what a student's page shows besides the record itself, whose reading is audited and therefore done once. */
@Component
class StudentPages {

    private final Referrals referrals;
    private final Engagements engagements;
    private final Outcomes outcomes;
    private final Consents consents;
    private final Timeline timeline;
    private final Corrections corrections;

    StudentPages(
            Referrals referrals,
            Engagements engagements,
            Outcomes outcomes,
            Consents consents,
            Timeline timeline,
            Corrections corrections) {
        this.referrals = referrals;
        this.engagements = engagements;
        this.outcomes = outcomes;
        this.consents = consents;
        this.timeline = timeline;
        this.corrections = corrections;
    }

    StudentPage read(UUID student) {
        return new StudentPage(
                referrals.ofStudent(student),
                engagements.ofStudent(student),
                outcomes.ofStudent(student),
                consents.ofStudent(student),
                timeline.ofStudent(student),
                corrections.ofStudent(student));
    }
}
