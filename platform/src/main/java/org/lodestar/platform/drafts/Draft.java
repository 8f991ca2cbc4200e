package org.lodestar.platform.drafts;

import java.time.Instant;
import java.util.Map;

/** What was typed, and when it was last kept. */
public record Draft(Map<String, Object> answers, Instant savedAt) {}
