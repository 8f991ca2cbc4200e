package org.lodestar.forms.submission.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.forms.internal.PlainNumber;
import org.lodestar.forms.state.Option;

/**
 * What was chosen is among the options. Options that come from known values or an expression are not held against an
 * answer when there are none at all: then they are not known here.
 */
final class IsOffered implements Rule {

    @Override
    public Optional<Broken> broken(Answer answer) {
        if (!answer.type().chooses()) return Optional.empty();
        List<Option> options = answer.state().options(answer.path());
        boolean written = answer.field().source().has("values")
                && !answer.field().source().has("valuesKey");
        if (options.isEmpty() && !written) return Optional.empty();
        return chosen(answer)
                .filter(choice -> options.stream().noneMatch(option -> same(option.value(), choice)))
                .findFirst()
                .flatMap(other ->
                        Rule.broken("option", "“" + other + "” is not one of the choices for " + answer.name() + "."));
    }

    private static Stream<?> chosen(Answer answer) {
        return answer.value() instanceof List<?> many ? many.stream() : Stream.of(answer.value());
    }

    private static boolean same(Object option, Object choice) {
        if (option instanceof Number && choice instanceof Number) {
            var one = PlainNumber.of(option);
            var other = PlainNumber.of(choice);
            return one != null && other != null && one.compareTo(other) == 0;
        }
        return option.equals(choice);
    }
}
