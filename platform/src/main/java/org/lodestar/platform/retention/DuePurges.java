package org.lodestar.platform.retention;

import java.util.List;

/** All that is due now: how many, how many of them are held, and the first hundred, oldest first. */
public record DuePurges(int count, int held, List<DuePurge> first) {}
