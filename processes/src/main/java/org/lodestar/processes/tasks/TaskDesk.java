package org.lodestar.processes.tasks;

import java.util.Map;
import java.util.UUID;

/** Where people work on steps. Each call is one transaction; a refusal changes nothing. */
@org.springframework.stereotype.Component
public class TaskDesk {
    /** Opens a work item the person signed in may see; {@link org.lodestar.platform.districts.Refused} else. */
    public OpenStep open(UUID workItem) {
        throw new UnsupportedOperationException();
    }

    public void claim(UUID workItem) {
        throw new UnsupportedOperationException();
    }

    public void release(UUID workItem) {
        throw new UnsupportedOperationException();
    }

    /** Hands it to somebody else with a word why. */
    public void handOver(UUID workItem, UUID staffMember, String note) {
        throw new UnsupportedOperationException();
    }

    /** Validates and completes. Whoever may do the item may complete it, claimed by them or by nobody. */
    public Completion submit(UUID workItem, Map<String, Object> answers) {
        throw new UnsupportedOperationException();
    }
}
