package org.lodestar.ui.rest.jobs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.Jobs;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.ui.rest.answers.NotDone;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Following a job, for whoever may do the work that it does. */
@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "Jobs")
class JobCalls {
    private static final Map<String, Right> RIGHTS =
            Map.of("roster", Right.MANAGE_ROSTERS, "directory", Right.MANAGE_SERVICES);

    private final Jobs jobs;
    private final Me me;

    JobCalls(Jobs jobs, Me me) {
        this.jobs = jobs;
        this.me = me;
    }

    @GetMapping("/{id}")
    @NeedsScope(TokenScope.JOBS_READ)
    @Operation(summary = "How far a job is, and its problems")
    JobAnswer job(@PathVariable UUID id) {
        if (!me.may(Right.MANAGE_SERVICES)) {
            me.need(Right.MANAGE_ROSTERS);
        }
        return jobs.find(id).filter(this::isMine).map(JobAnswer::of).orElseThrow(() -> NotDone.notHere("job"));
    }

    private boolean isMine(Job job) {
        var right = RIGHTS.get(job.kind());
        return right != null && me.may(right);
    }
}
