package org.lodestar.processes.referring;

import java.util.List;
import java.util.UUID;
import org.lodestar.forms.FormProblem;

/** What became of sending a referral. */
public sealed interface ReferResult {
    /** Kept; {@code words} say in words what happens next and by when. */
    record Sent(UUID referralId, String words) implements ReferResult {}

    record Invalid(List<FormProblem> problems) implements ReferResult {}
}
