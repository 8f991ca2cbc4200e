package org.lodestar.ui.rest.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.hsds.DirectoryExport;
import org.lodestar.platform.hsds.DirectoryImport;
import org.lodestar.platform.hsds.DirectoryImport.Wish;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.ui.rest.answers.NotDone;
import org.lodestar.ui.rest.door.NeedsScope;
import org.lodestar.ui.rest.jobs.StartedJob;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Services and who gives them, in and out as packages of HSDS 3. */
@RestController
@RequestMapping("/api/v1/directory")
@Tag(name = "Directory")
class DirectoryCalls {
    private static final String ZIP = "application/zip";
    private static final int LONGEST_NAME = 200;

    private final DirectoryImport imports;
    private final DirectoryExport export;
    private final Me me;

    DirectoryCalls(DirectoryImport imports, DirectoryExport export, Me me) {
        this.imports = imports;
        this.export = export;
        this.me = me;
    }

    @PostMapping(
            consumes = {ZIP, "application/json"},
            produces = "application/json")
    @NeedsScope(TokenScope.DIRECTORY_WRITE)
    @Operation(summary = "Queues the import of an HSDS 3 package: a zip of CSV files, or JSON")
    ResponseEntity<StartedJob> start(
            @RequestBody(required = false) byte @Nullable [] sent,
            @Parameter(description = "Only check: nothing is changed") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @Parameter(description = "What rows with problems do to the rest: nothing is imported, or skip them")
                    @RequestParam(defaultValue = "nothing")
                    String onProblems,
            @Parameter(
                            description =
                                    "What becomes of what earlier packages brought and this one does not hold: keep, or close: it is no longer offered")
                    @RequestParam(defaultValue = "keep")
                    String rest,
            @Parameter(description = "What the import is called in the list") @RequestParam(defaultValue = "directory")
                    String name) {
        me.need(Right.MANAGE_SERVICES);
        if (sent == null || sent.length == 0) {
            throw NotDone.invalid("", "required", "Send the HSDS package as the body of the call.");
        }
        try {
            var called = StringUtils.truncate(name, LONGEST_NAME);
            return StartedJob.accepted(imports.start(called, sent, wishes(dryRun, onProblems, rest)));
        } catch (Refused refused) {
            throw NotDone.invalid("", "directory", String.valueOf(refused.getMessage()));
        }
    }

    private static Set<Wish> wishes(boolean dryRun, String onProblems, String rest) {
        var wishes = EnumSet.noneOf(Wish.class);
        if (dryRun) {
            wishes.add(Wish.ONLY_CHECK);
        }
        if (isSecond("onProblems", onProblems, "nothing", "skip")) {
            wishes.add(Wish.SKIP_BAD_ROWS);
        }
        if (isSecond("rest", rest, "keep", "close")) {
            wishes.add(Wish.CLOSE_THE_REST);
        }
        return wishes;
    }

    private static boolean isSecond(String parameter, String word, String first, String second) {
        if (!word.equals(first) && !word.equals(second)) {
            throw NotDone.badCall(
                    parameter, "known", "“" + word + "” is not known here: say " + first + " or " + second + ".");
        }
        return word.equals(second);
    }

    @GetMapping(produces = ZIP)
    @NeedsScope(TokenScope.DIRECTORY_READ)
    @Operation(summary = "The directory as an HSDS 3 package: a zip of CSV files with their datapackage.json")
    ResponseEntity<byte[]> all() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"directory.zip\"")
                .body(export.zip());
    }
}
