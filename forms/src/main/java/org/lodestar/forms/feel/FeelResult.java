package org.lodestar.forms.feel;

import org.jspecify.annotations.Nullable;

/** What an expression came to. */
public sealed interface FeelResult {
    /** @param value plain Java: String, Boolean, Integer/Long/BigDecimal, List, Map, java.time types; null for FEEL's null */
    record Value(@Nullable Object value) implements FeelResult {}

    record Failure(String message) implements FeelResult {}
}
