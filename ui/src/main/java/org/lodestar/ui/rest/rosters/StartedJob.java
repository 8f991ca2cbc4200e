package org.lodestar.ui.rest.rosters;

import java.util.UUID;

/** A job that was queued. */
record StartedJob(UUID id) {}
