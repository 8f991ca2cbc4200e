package org.lodestar.forms.feel.internal;

import java.util.function.UnaryOperator;
import org.camunda.feel.syntaxtree.Comparison;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.Ref;

/** Puts {@link Comparisons} in the place of the engine's own. */
final class Compared {

    private Compared() {}

    static boolean is(Object node) {
        return node instanceof Comparison || node instanceof Not not && not.x() instanceof Equal || tested(node);
    }

    /** Only what is merely looked up is asked for a second time. */
    private static boolean tested(Object node) {
        return node instanceof In in && (in.x() instanceof Ref || in.x() instanceof PathExpression);
    }

    /** @param fuse what is done to the parts */
    static Exp of(Object node, UnaryOperator<Object> fuse) {
        if (node instanceof Not not) return call(BoundedFunctions.DIFFERENT, (Equal) not.x(), fuse);
        if (node instanceof In in) {
            Exp tested = (Exp) fuse.apply(in.x());
            return Fuse.call(
                    BoundedFunctions.IN,
                    new In(Fuse.call(BoundedFunctions.ONLY, tested), (Exp) fuse.apply(in.test())),
                    tested);
        }
        return call(function(node), (Comparison) node, fuse);
    }

    private static Exp call(String function, Comparison comparison, UnaryOperator<Object> fuse) {
        return Fuse.call(function, (Exp) fuse.apply(comparison.x()), (Exp) fuse.apply(comparison.y()));
    }

    private static String function(Object comparison) {
        if (comparison instanceof LessThan) return BoundedFunctions.LESS;
        if (comparison instanceof LessOrEqual) return BoundedFunctions.LESS_OR_EQUAL;
        if (comparison instanceof GreaterThan) return BoundedFunctions.GREATER;
        if (comparison instanceof GreaterOrEqual) return BoundedFunctions.GREATER_OR_EQUAL;
        return BoundedFunctions.EQUAL;
    }
}
