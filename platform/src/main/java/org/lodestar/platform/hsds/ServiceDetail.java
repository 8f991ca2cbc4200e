package org.lodestar.platform.hsds;

import java.util.List;

/** One thing that is told of a service, like {@code Where} with each of its places. */
public record ServiceDetail(String label, List<String> values) {}
