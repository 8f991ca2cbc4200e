package org.lodestar.platform.students;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The students of the current district the person signed in may see: those of their schools; all for district-wide roles. */
@Component
public class Students {
    /** Mine first, then best match; accents and misspelling forgiven. An empty filter lists mine, then the rest by name. */
    public List<StudentRow> search(String filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public int count(String filter) {
        throw new UnsupportedOperationException();
    }

    /** The record, if I may see it; the read is audited. */
    public Optional<Student> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The line of a list, if I may see it; not audited. */
    public Optional<StudentRow> row(UUID id) {
        throw new UnsupportedOperationException();
    }

    public boolean maySee(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** For the machinery only (assignment, prefill): any student of the district, unaudited; never shown as it is. */
    public Optional<Student> forMachinery(UUID id) {
        throw new UnsupportedOperationException();
    }
}
