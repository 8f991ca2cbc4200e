package org.lodestar.ui.rest.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form and the answers to be evaluated with it. */
record Evaluation(@Nullable JsonNode schema, @Nullable Map<String, Object> data) {}
