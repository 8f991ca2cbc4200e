package org.lodestar.ui.security;

import java.util.Collection;
import java.util.List;

/**
 * What a page of the person at work may load or reach from other hosts. A feature that knows of such hosts implements
 * this as a bean; what no feature names stays closed. Answers are origins ({@code https://video.example.org}); anything
 * else is left out.
 */
public interface PageSources {

    /** Hosts whose pages may be shown inside ours. */
    default Collection<String> frames() {
        return List.of();
    }

    /** Hosts whose pictures may be shown. */
    default Collection<String> pictures() {
        return List.of();
    }

    /** Hosts a form of ours may lead to, for instance to sign in or out somewhere else. */
    default Collection<String> formTargets() {
        return List.of();
    }
}
