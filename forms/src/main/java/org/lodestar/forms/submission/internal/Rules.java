package org.lodestar.forms.submission.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.state.FormState;

/** All rules, asked of every field that is shown and can be answered. */
public final class Rules {

    /** Asked of every answer, in turn, until one is broken: the others would say the same in other words. */
    private static final List<Rule> FIRST = List.of(new IsOfItsKind(), new Required());

    /** Asked of what was answered; each that is broken is told. */
    private static final List<Rule> THEN = List.of(
            new MatchesPattern(),
            HasLength.MIN,
            HasLength.MAX,
            new IsEmailOrPhone(),
            IsInRange.MIN,
            IsInRange.MAX,
            new HasFewDecimals(),
            new IsInSteps(),
            new IsNotPast(),
            new IsOffered());

    private Rules() {}

    public static List<FormProblem> broken(FormState state) {
        if (state.tooLarge()) {
            return List.of(new FormProblem("", null, "size", "There are too many entries in this form."));
        }
        return state.shown().stream()
                .filter(at -> at.field().type().keyed() || at.field().type() == FieldType.DYNAMICLIST)
                .filter(at -> at.field().type() != FieldType.EXPRESSION && !state.disabled(at.path()))
                .map(at -> Answer.at(at, state))
                .flatMap(Rules::of)
                .toList();
    }

    private static Stream<FormProblem> of(Answer answer) {
        Optional<Rule.Broken> first =
                FIRST.stream().flatMap(rule -> rule.broken(answer).stream()).findFirst();
        Stream<Rule.Broken> broken = first.isPresent() || answer.missing()
                ? first.stream()
                : THEN.stream().flatMap(rule -> rule.broken(answer).stream());
        return broken.map(
                each -> new FormProblem(answer.path().value(), answer.field().id(), each.rule(), each.message()));
    }
}
