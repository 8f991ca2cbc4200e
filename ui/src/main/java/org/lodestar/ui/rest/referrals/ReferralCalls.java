package org.lodestar.ui.rest.referrals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.processes.cases.CaseProgress;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.pathways.PathwayOffer;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.referring.ReferResult;
import org.lodestar.processes.referring.Referring;
import org.lodestar.ui.rest.answers.ApiProblem;
import org.lodestar.ui.rest.answers.NotDone;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Making and following referrals. */
@RestController
@RequestMapping("/api/v1/referrals")
@Tag(name = "Referrals")
class ReferralCalls {

    private final Referring referring;
    private final Referrals referrals;
    private final Pathways pathways;
    private final Students students;
    private final Timeline timeline;
    private final Cases cases;

    ReferralCalls(
            Referring referring,
            Referrals referrals,
            Pathways pathways,
            Students students,
            Timeline timeline,
            Cases cases) {
        this.referring = referring;
        this.referrals = referrals;
        this.pathways = pathways;
        this.students = students;
        this.timeline = timeline;
        this.cases = cases;
    }

    @PostMapping(consumes = "application/json")
    @NeedsScope(TokenScope.REFERRALS_WRITE)
    @Operation(summary = "Makes a referral and starts its pathway")
    ResponseEntity<SentReferral> refer(@RequestBody NewReferral asked) {
        var offer = offer(asked.pathway());
        var student = student(offer, asked.student());
        var answers = asked.answers() == null ? Map.<String, Object>of() : asked.answers();
        var result = referring.refer(UUID.randomUUID(), offer.key(), student, answers);
        if (result instanceof ReferResult.Invalid invalid) {
            throw NotDone.invalid(
                    "Some answers need correcting; nothing was sent.",
                    invalid.problems().stream().map(ApiProblem::of).toList());
        }
        var sent = (ReferResult.Sent) result;
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + sent.referralId()))
                .body(new SentReferral(sent.referralId(), sent.words()));
    }

    private PathwayOffer offer(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw NotDone.invalid("pathway", "required", "Say which pathway the referral is for.");
        }
        return pathways.offeredToMe().stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        NotDone.invalid("pathway", "known", "There is no pathway “" + key + "” that you may start."));
    }

    private @Nullable UUID student(PathwayOffer offer, @Nullable UUID student) {
        if (offer.about().equals("nobody")) {
            if (student != null) {
                throw NotDone.invalid("student", "known", "This pathway is about no student: leave the student out.");
            }
            return null;
        }
        if (student == null) {
            throw NotDone.invalid("student", "required", "Say which student the referral is about.");
        }
        if (!students.maySee(student)) {
            throw NotDone.invalid("student", "known", "There is no student with this id that you may see.");
        }
        return student;
    }

    @GetMapping("/{id}")
    @NeedsScope(TokenScope.REFERRALS_READ)
    @Operation(summary = "Where a referral is, with its timeline (newest first)")
    ReferralAnswer find(@PathVariable UUID id) {
        var referral = referrals.find(id).orElseThrow(() -> NotDone.notHere("referral"));
        var next = cases.progress(id).map(CaseProgress::next).orElse("");
        return ReferralAnswer.of(referral, next, timeline.ofReferral(id));
    }
}
