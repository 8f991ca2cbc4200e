package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;

/** The numbers from one to another, up or down, as {@code for i in 1..10} goes through them; there is an end to how many. */
final class BoundedRange {

    private static final int MOST = 5_000;

    private BoundedRange() {}

    static Val of(List<Val> ends) {
        if (!(ends.get(0) instanceof ValNumber from) || !(ends.get(1) instanceof ValNumber to)) {
            return new ValError("expected numbers but found '" + ends.get(0) + "' and '" + ends.get(1) + "'");
        }
        var first = from.value().bigDecimal();
        var last = to.value().bigDecimal();
        if (last.subtract(first).abs().compareTo(java.math.BigDecimal.valueOf(MOST)) > 0) throw new Fuel.Spent();
        var step = java.math.BigDecimal.valueOf(first.compareTo(last) <= 0 ? 1 : -1);
        List<Val> numbers = new ArrayList<>();
        for (var at = first; at.compareTo(last) * step.signum() <= 0; at = at.add(step)) {
            numbers.add(new ValNumber(new BigDecimal(at)));
        }
        return new ValList(CollectionConverters.asScala(numbers).toList());
    }
}
