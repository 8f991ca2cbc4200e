package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.collection.Iterator;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;

/** How much there is in a value, everything in it counted as often as it is in it. */
final class Weight {

    private static final int MOST = 50_000;
    private static final int CHARACTERS_A_STEP = 20;

    private static final int MOST_DIGITS = 1_000;

    private int found;

    private Weight() {}

    /** Ends the evaluation where it is too much for one value. */
    static int of(Val value) {
        Weight weight = new Weight();
        weight.add(value);
        return weight.found;
    }

    private void add(Object value) {
        found += value instanceof ValString text ? 1 + text.value().length() / CHARACTERS_A_STEP : 1;
        if (found > MOST || value instanceof ValNumber number && absurd(number)) throw new Fuel.Spent();
        if (value instanceof ValList list) {
            Iterator<Val> items = list.items().iterator();
            while (items.hasNext()) {
                add(items.next());
            }
        } else if (value instanceof ValContext context) {
            var entries = context.context().variableProvider().getVariables().iterator();
            while (entries.hasNext()) {
                add(entries.next()._2());
            }
        }
    }

    /** Numbers of millions of digits are quickly written (10 ** 9999999) and never reckoned with again. */
    private static boolean absurd(ValNumber number) {
        var plain = number.value().bigDecimal();
        return Math.abs((long) plain.precision() - plain.scale()) > MOST_DIGITS;
    }
}
