package org.lodestar.processes.tasks;

import java.util.Map;
import org.lodestar.forms.FormDefinition;
import org.lodestar.platform.inbox.WorkItem;

/**
 * A work item opened to be worked on: its form, the form's JSON, what the form may show from the record, and the draft
 * the person left behind (empty if none).
 */
public record OpenStep(
        WorkItem item, FormDefinition form, String formJson, Map<String, Object> known, Map<String, Object> draft) {}
