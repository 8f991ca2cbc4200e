package org.lodestar.ui.rest.pathways;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.files.PathwayArchive;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.PathwayDrafts;
import org.lodestar.processes.pathways.PathwaySummary;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.pathways.PublishResult;
import org.lodestar.ui.rest.answers.ApiProblem;
import org.lodestar.ui.rest.answers.NotDone;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The life of a pathway: draft, publish, take along; for administrators. */
@RestController
@RequestMapping("/api/v1/pathways")
@Tag(name = "Pathways")
class PathwayCalls {

    private final Pathways pathways;
    private final PathwayDrafts drafts;
    private final PathwayCheck check;
    private final Me me;

    PathwayCalls(Pathways pathways, PathwayDrafts drafts, PathwayCheck check, Me me) {
        this.pathways = pathways;
        this.drafts = drafts;
        this.check = check;
        this.me = me;
    }

    @GetMapping
    @NeedsScope(TokenScope.PATHWAYS_READ)
    @Operation(summary = "The district's pathways")
    List<PathwaySummary> all() {
        me.need(Right.MANAGE_PATHWAYS);
        return pathways.all();
    }

    @GetMapping(path = "/{key}/versions/{number}", produces = "application/zip")
    @NeedsScope(TokenScope.PATHWAYS_READ)
    @Operation(summary = "A published version as a zip of its files")
    ResponseEntity<byte[]> version(@PathVariable String key, @PathVariable int number) {
        me.need(Right.MANAGE_PATHWAYS);
        var zip = pathways.version(key, number)
                .map(PathwayBundle::pathwayFiles)
                .map(PathwayArchive::write)
                .orElseThrow(() -> NotDone.notHere("version of a pathway"));
        var name = ContentDisposition.attachment()
                .filename(key + "-" + number + ".zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(zip);
    }

    @PutMapping(path = "/{key}/draft", consumes = "application/zip", produces = "application/json")
    @NeedsScope(TokenScope.PATHWAYS_WRITE)
    @Operation(summary = "Keeps a draft as it is, and says what keeps it from being published")
    CheckAnswer draft(@PathVariable String key, @RequestBody byte[] zip) {
        me.need(Right.MANAGE_PATHWAYS);
        var files = read(zip);
        var named = files.text(PathwayFiles.SETTINGS).map(PathwayCalls::keyOf).orElse(key);
        if (!named.equals(key)) {
            throw NotDone.invalid(
                    PathwayFiles.SETTINGS,
                    "key",
                    "These files are of the pathway “" + named + "”, not of “" + key + "”.");
        }
        drafts.save(key, files);
        return CheckAnswer.of(check.check(files));
    }

    private static String keyOf(String settings) {
        try {
            return PathwaySettings.read(settings).key();
        } catch (IllegalArgumentException unreadable) {
            throw NotDone.invalid(
                    PathwayFiles.SETTINGS, "SettingsAreComplete", String.valueOf(unreadable.getMessage()));
        }
    }

    @PostMapping("/{key}/publish")
    @ResponseStatus(org.springframework.http.HttpStatus.CREATED)
    @NeedsScope(TokenScope.PATHWAYS_WRITE)
    @Operation(summary = "Publishes the draft as the next version")
    PublishedAnswer publish(
            @PathVariable String key,
            @Parameter(description = "What changed") @RequestParam(defaultValue = "") String note) {
        me.need(Right.MANAGE_PATHWAYS);
        var result = drafts.publish(key, note);
        if (result instanceof PublishResult.Refusal refusal) {
            throw NotDone.invalid(
                    "The draft has problems and was not published.",
                    refusal.problems().stream().map(ApiProblem::of).toList());
        }
        var published = (PublishResult.Published) result;
        return new PublishedAnswer(published.key(), published.version());
    }

    private static PathwayFiles read(byte[] zip) {
        try {
            return PathwayArchive.read(zip);
        } catch (Refused refused) {
            throw NotDone.invalid(String.valueOf(refused.getMessage()), List.of(ApiProblem.unreadable(refused)));
        }
    }
}
