package org.lodestar.platform.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what was done; in the transaction of the deed, so neither is without the other. */
@Component
public class Audit {
    public void record(
            String action, String subjectKind, String subjectId, @Nullable UUID student, Map<String, ?> detail) {
        throw new UnsupportedOperationException();
    }

    /** The newest entries about a student, newest first. */
    public List<AuditEntry> ofStudent(UUID student, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The ids of entries whose hash does not follow from the one before; empty when nothing was tampered with. */
    public List<Long> broken() {
        throw new UnsupportedOperationException();
    }
}
