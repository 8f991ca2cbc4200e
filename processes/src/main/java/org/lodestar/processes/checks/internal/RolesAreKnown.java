package org.lodestar.processes.checks.internal;

import java.util.Map;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.NamedRoles;
import org.lodestar.processes.files.PathwayFiles;

/** Every role that a pathway names is one of the district's; asked only where a district is in force. */
public final class RolesAreKnown implements Rule {

    private final Map<String, String> ofTheDistrict;

    /** {@code ofTheDistrict}: role keys to names for people. */
    public RolesAreKnown(Map<String, String> ofTheDistrict) {
        this.ofTheDistrict = ofTheDistrict;
    }

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        if (ofTheDistrict.isEmpty()) return Stream.empty();
        Stream<PathwayProblem> named = pathway.diagrams().stream()
                .flatMap(diagram -> NamedRoles.in(diagram)
                        .filter(each -> unknown(each.role()))
                        .map(each -> at(
                                diagram, each.element(), sentence(each.element().words(), each.role()))));
        return Stream.concat(named, starters(pathway));
    }

    private Stream<PathwayProblem> starters(ParsedPathway pathway) {
        var settings = pathway.settings();
        return settings == null
                ? Stream.empty()
                : settings.startRoles().stream()
                        .filter(role -> !role.equals("*") && unknown(role))
                        .map(role -> in(PathwayFiles.SETTINGS, sentence("“startRoles”", role)));
    }

    private boolean unknown(String role) {
        return !ofTheDistrict.containsKey(role);
    }

    private String sentence(String where, String role) {
        return where + " names the role “" + role + "”, which this district does not have. It has "
                + String.join(", ", ofTheDistrict.keySet()) + "; or add the role first.";
    }
}
