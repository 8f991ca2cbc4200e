package org.lodestar.ui.security;

import java.util.List;

/** A production start that must not be; carries every reason in words an operator can act on. */
class ProductionRefusal extends RuntimeException {

    private final transient List<String> reasons;

    ProductionRefusal(List<String> reasons) {
        super("Production refuses to start: " + String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    List<String> reasons() {
        return reasons;
    }
}
