package org.lodestar.ui.rest.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A work item with the form it is completed with, and the draft the caller left behind. */
record OpenedStep(WorkItemAnswer item, JsonNode form, Map<String, Object> draft) {}
