package org.lodestar.ui.rest.students;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.records.RecordDocument;
import org.lodestar.platform.records.Records;
import org.lodestar.platform.records.StudentRecord;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.ui.rest.answers.NotDone;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking a student's record along; every reading is audited. */
@RestController
@RequestMapping("/api/v1/students")
@Tag(name = "Students")
class StudentCalls {

    private final Records records;
    private final Districts districts;

    StudentCalls(Records records, Districts districts) {
        this.records = records;
        this.districts = districts;
    }

    @NeedsScope(TokenScope.STUDENTS_READ)
    @GetMapping(value = "/{id}/record", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A student's whole record",
            description =
                    "As the family may inspect it, for who has the right to export records (“complete” is then true)."
                            + " Others get what they may see of it; 404 where that is not even the student. “reason” is kept in the"
                            + " audit; leave names out of it. Accept: text/html gives a document to read and print.")
    StudentRecord wholeRecord(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return records.find(id, reason).orElseThrow(() -> NotDone.notHere("student"));
    }

    @NeedsScope(TokenScope.STUDENTS_READ)
    @GetMapping(value = "/{id}/record", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    String document(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return RecordDocument.html(wholeRecord(id, reason), districts.current().timeZone());
    }
}
