package org.lodestar.ui.rest.pathways;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.platform.uploads.UploadKind;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.files.PathwayArchive;
import org.lodestar.ui.rest.answers.ApiProblem;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks a pathway without changing anything; always an answer. */
@RestController
@RequestMapping("/api/v1/pathways/check")
@Tag(name = "Pathways")
class PathwayCheckCalls {

    private final PathwayCheck check;

    PathwayCheckCalls(PathwayCheck check) {
        this.check = check;
    }

    @PostMapping(consumes = "application/zip", produces = "application/json")
    @NeedsScope(TokenScope.PATHWAYS_READ)
    @Operation(summary = "Checks a whole pathway (zip)")
    CheckAnswer whole(@RequestBody byte[] zip) {
        try {
            return CheckAnswer.of(check.check(PathwayArchive.read(zip)));
        } catch (Refused refused) {
            return unreadable(refused);
        }
    }

    @PostMapping(
            consumes = {"application/xml", "text/xml"},
            produces = "application/json")
    @NeedsScope(TokenScope.PATHWAYS_READ)
    @Operation(summary = "Checks one .bpmn or .dmn on its own")
    CheckAnswer single(@RequestBody byte[] xml) {
        try {
            UploadKind.DIAGRAM.accept(xml);
        } catch (Refused refused) {
            return unreadable(refused);
        }
        var text = new String(xml, StandardCharsets.UTF_8);
        var decision = text.contains("omg.org/spec/DMN") && !text.contains("omg.org/spec/BPMN");
        return CheckAnswer.of(check.checkSingle(decision ? "decision.dmn" : "pathway.bpmn", text));
    }

    private static CheckAnswer unreadable(Refused refused) {
        return new CheckAnswer(false, List.of(ApiProblem.unreadable(refused)));
    }
}
