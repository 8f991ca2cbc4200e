package org.lodestar.ui.rest.rosters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.rosters.RosterImport;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.ui.rest.answers.NotDone;
import org.lodestar.ui.rest.door.NeedsScope;
import org.lodestar.ui.rest.jobs.StartedJob;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Importing rosters, for administrators. */
@RestController
@RequestMapping("/api/v1/rosters")
@Tag(name = "Rosters")
class RosterCalls {

    private static final int LONGEST_NAME = 200;

    private final RosterImport rosters;
    private final Me me;

    RosterCalls(RosterImport rosters, Me me) {
        this.rosters = rosters;
        this.me = me;
    }

    @PostMapping(consumes = "application/zip", produces = "application/json")
    @NeedsScope(TokenScope.ROSTERS_WRITE)
    @Operation(summary = "Queues the import of a OneRoster 1.1 CSV zip")
    ResponseEntity<StartedJob> start(
            @RequestBody(required = false) byte @Nullable [] zip,
            @Parameter(description = "Only check: nothing is changed") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @Parameter(description = "What rows with problems do to the rest: nothing is imported, or skip them")
                    @RequestParam(defaultValue = "nothing")
                    String onProblems,
            @Parameter(
                            description =
                                    "Refuse a bulk file by which more than half of the students would leave: for imports that run by themselves")
                    @RequestParam(defaultValue = "false")
                    boolean stopIfMostLeave,
            @Parameter(description = "What the import is called in the list") @RequestParam(defaultValue = "roster.zip")
                    String name) {
        me.need(Right.MANAGE_ROSTERS);
        if (zip == null || zip.length == 0) {
            throw NotDone.invalid("", "required", "Send the roster's zip as the body of the call.");
        }
        try {
            var called = StringUtils.truncate(name, LONGEST_NAME);
            var id = rosters.start(called, zip, dryRun, onProblems(onProblems), !stopIfMostLeave);
            return StartedJob.accepted(id);
        } catch (Refused refused) {
            throw NotDone.invalid("", "roster", String.valueOf(refused.getMessage()));
        }
    }

    private static OnProblems onProblems(String word) {
        return switch (word) {
            case "nothing" -> OnProblems.IMPORT_NOTHING;
            case "skip" -> OnProblems.SKIP_THE_ROWS;
            default ->
                throw NotDone.badCall("onProblems", "known", "“" + word + "” is not known here: say nothing or skip.");
        };
    }
}
