package org.lodestar.processes.referring;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.feel.Feel;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Submission;
import org.lodestar.forms.submission.Validation;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.referrals.SubmitReferral;
import org.lodestar.processes.engine.Attempts;
import org.lodestar.processes.known.Known;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.referring.internal.Intake;
import org.lodestar.processes.referring.internal.PromiseWords;
import org.springframework.stereotype.Component;

/** Where people refer. */
@Component
public class Referring {

    private final Pathways pathways;
    private final Known known;
    private final Referrals referrals;
    private final PromiseWords promise;

    Referring(Pathways pathways, Known known, Referrals referrals, PromiseWords promise) {
        this.pathways = pathways;
        this.known = known;
        this.referrals = referrals;
        this.promise = promise;
    }

    /** The intake form of the pathway's current version; {@link Refused} where the person may not start it. */
    public FormDefinition intake(String pathwayKey) {
        return intake(startable(pathwayKey));
    }

    /** What the intake form may refer to: student, me, services and staff. */
    public Map<String, Object> known(@Nullable UUID student) {
        return known.forIntake(student);
    }

    /**
     * Validates and sends; the same {@code sendId}, which becomes the referral's id, again answers with the first
     * referral. {@code student} is null for a pathway about nobody. The referral is kept even where its pathway cannot
     * start; the words then say so.
     */
    public ReferResult refer(UUID sendId, String pathwayKey, @Nullable UUID student, Map<String, Object> answers) {
        PathwayBundle bundle = startable(pathwayKey);
        if (bundle.settings().aboutStudent() && student == null) throw new Refused("Choose the student first.");
        UUID about = bundle.settings().aboutStudent() ? student : null;
        FormDefinition form = intake(bundle);
        Map<String, Object> seen = known.forIntake(about);
        Validation validation = Feel.within(Attempts.FEEL, () -> FormValidator.validate(form, answers, seen))
                .orElseThrow(() -> new Refused("This form's expressions take too long, so nothing was sent. Please tell"
                        + " your district's administrator."));
        if (validation instanceof Validation.Invalid invalid) return new ReferResult.Invalid(invalid.problems());
        UUID referral = send(sendId, bundle, about, ((Validation.Valid) validation).submission());
        return new ReferResult.Sent(referral, promise.of(referral, bundle.settings()));
    }

    private UUID send(UUID sendId, PathwayBundle bundle, @Nullable UUID student, Submission intake) {
        return referrals.submit(new SubmitReferral(
                sendId,
                bundle.ref(),
                student,
                student == null ? known.mySchool() : null,
                intake,
                bundle.formJson(bundle.settings().intake()),
                Intake.summary(intake),
                Intake.urgent(intake, bundle.settings())));
    }

    private PathwayBundle startable(String pathwayKey) {
        PathwayBundle bundle = pathways.startable(pathwayKey)
                .orElseThrow(() -> new Refused("There is no pathway “" + pathwayKey + "” to start at the moment."));
        if (!pathways.mayStart(bundle.settings())) {
            throw new Refused("“" + bundle.settings().name() + "” is not one you can start. Ask a coordinator.");
        }
        return bundle;
    }

    private static FormDefinition intake(PathwayBundle bundle) {
        return bundle.form(bundle.settings().intake())
                .orElseThrow(() -> new Refused("“" + bundle.settings().name() + "” has no intake form."));
    }
}
