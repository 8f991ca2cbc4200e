package org.lodestar.forms;

import java.util.List;

/** What reading a schema came to. */
public sealed interface FormReading {
    record Readable(FormDefinition definition) implements FormReading {}

    record Unreadable(List<FormProblem> problems) implements FormReading {}
}
