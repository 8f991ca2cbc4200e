package org.lodestar.processes.pathways.internal;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.platform.people.RoleUse;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.diagrams.NamedRoles;
import org.lodestar.processes.pathways.PathwayBundle;
import org.springframework.stereotype.Component;

/** The pathways in use that name a role: one of their steps would wait for nobody without it. */
@Component
class PathwaysOfRole implements RoleUse {

    private final StoredPathways stored;
    private final Bundles bundles;

    PathwaysOfRole(StoredPathways stored, Bundles bundles) {
        this.stored = stored;
        this.bundles = bundles;
    }

    @Override
    public List<String> of(String role) {
        return stored.activeKeys().stream()
                .flatMap(key -> bundles.current(key).stream())
                .filter(bundle -> roles(bundle).anyMatch(role::equals))
                .map(bundle -> "named in the pathway “" + bundle.settings().name() + "”")
                .toList();
    }

    private static Stream<String> roles(PathwayBundle bundle) {
        var steps = ParsedPathway.read(bundle.pathwayFiles(), true).diagrams().stream()
                .flatMap(NamedRoles::in)
                .map(NamedRoles::role);
        return Stream.concat(steps, bundle.settings().startRoles().stream());
    }
}
