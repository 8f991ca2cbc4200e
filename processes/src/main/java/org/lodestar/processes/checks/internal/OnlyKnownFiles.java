package org.lodestar.processes.checks.internal;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;

/** A pathway holds its settings, a diagram, decisions, forms and translations, and nothing else. */
public final class OnlyKnownFiles implements Rule {

    private static final Pattern KNOWN = Pattern.compile(
            "pathway\\.json|i18n/[A-Za-z0-9-]{1,40}\\.json|[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,100}\\.(bpmn|dmn|form)");

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.files().byPath().keySet().stream()
                .filter(path -> !KNOWN.matcher(path).matches())
                .map(path -> in(
                        path,
                        "This file does not belong to a pathway: it has pathway.json, one .bpmn, .form and .dmn files"
                                + " beside it, and i18n/<language>.json."));
    }
}
