package org.lodestar.ui.rest.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.InboxFilter;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.processes.tasks.Completion;
import org.lodestar.processes.tasks.TaskDesk;
import org.lodestar.ui.rest.answers.ApiProblem;
import org.lodestar.ui.rest.answers.NotDone;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading the inbox, taking steps and completing them. */
@RestController
@RequestMapping("/api/v1/work-items")
@Tag(name = "Work items")
class WorkItemCalls {

    private static final int LONGEST_PAGE = 200;

    private final InboxQuery query;
    private final Inbox inbox;
    private final TaskDesk desk;

    WorkItemCalls(InboxQuery query, Inbox inbox, TaskDesk desk) {
        this.query = query;
        this.inbox = inbox;
        this.desk = desk;
    }

    @GetMapping
    @NeedsScope(TokenScope.WORK_ITEMS_READ)
    @Operation(summary = "Open work items, soonest due first")
    WorkItemPage page(
            @Parameter(description = "mine, teams or following") @RequestParam(defaultValue = "mine") String view,
            @Parameter(description = "The next of the page before") @RequestParam(required = false) @Nullable
                    String after,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw NotDone.badCall("limit", "range", "A page holds 1 to " + LONGEST_PAGE + " work items.");
        }
        try {
            var page = query.page(view(view), new InboxFilter(null, null, null), after, limit);
            return new WorkItemPage(
                    page.items().stream().map(WorkItemAnswer::of).toList(), page.next());
        } catch (Refused notAPage) {
            throw NotDone.badCall("after", "known", String.valueOf(notAPage.getMessage()));
        }
    }

    private static InboxView view(String name) {
        try {
            return InboxView.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw NotDone.badCall("view", "known", "“" + name + "” is no view: ask for mine, teams or following.");
        }
    }

    @GetMapping("/{id}")
    @NeedsScope(TokenScope.WORK_ITEMS_READ)
    @Operation(summary = "A work item with its form")
    OpenedStep open(@PathVariable UUID id) {
        var item = stillOpen(id);
        try {
            var step = desk.open(item.id());
            return new OpenedStep(WorkItemAnswer.of(step.item()), step.form().source(), step.draft());
        } catch (Refused refused) {
            throw NotDone.conflict(String.valueOf(refused.getMessage()));
        }
    }

    @PostMapping("/{id}/claim")
    @NeedsScope(TokenScope.WORK_ITEMS_WRITE)
    @Operation(summary = "Takes a work item; taking one's own again changes nothing")
    WorkItemAnswer claim(@PathVariable UUID id) {
        var item = stillOpen(id);
        try {
            desk.claim(item.id());
        } catch (Refused refused) {
            throw NotDone.conflict(String.valueOf(refused.getMessage()));
        }
        return inbox.find(id).map(WorkItemAnswer::of).orElseThrow(() -> NotDone.notHere("work item"));
    }

    @PostMapping(path = "/{id}/complete", consumes = "application/json")
    @NeedsScope(TokenScope.WORK_ITEMS_WRITE)
    @Operation(summary = "Completes a step with its answers")
    StepDone complete(@PathVariable UUID id, @RequestBody StepAnswers given) {
        find(id);
        var answers = given.answers() == null ? Map.<String, Object>of() : given.answers();
        return told(submit(id, answers));
    }

    private Completion submit(UUID id, Map<String, Object> answers) {
        try {
            return desk.submit(id, answers);
        } catch (Refused refused) {
            throw NotDone.conflict(String.valueOf(refused.getMessage()));
        }
    }

    private static StepDone told(Completion completion) {
        if (completion instanceof Completion.Completed done) {
            return new StepDone(done.next());
        }
        if (completion instanceof Completion.Invalid invalid) {
            throw NotDone.invalid(
                    "Some answers need correcting; nothing was changed.",
                    invalid.problems().stream().map(ApiProblem::of).toList());
        }
        var by = ((Completion.AlreadyDone) completion).by();
        throw NotDone.conflict(by.isBlank() ? "This step is closed already." : by + " has done this step already.");
    }

    private WorkItem stillOpen(UUID id) {
        var item = find(id);
        if (item.state() != WorkItemState.OPEN) {
            var by = item.closedByName();
            throw NotDone.conflict(by == null ? "This step is closed already." : by + " has done this step already.");
        }
        return item;
    }

    private WorkItem find(UUID id) {
        return inbox.find(id).orElseThrow(() -> NotDone.notHere("work item"));
    }
}
