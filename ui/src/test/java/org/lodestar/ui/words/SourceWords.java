package org.lodestar.ui.words;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** The words in the product's sources: what is said, what is refused, and what looks like words but is not said. */
final class SourceWords {

    /** A capital with more after it, or several words. */
    private static final Pattern WORDS =
            Pattern.compile("(?s)\\s*[“(]?[A-Z][a-z’']+([ .,:…?!].*)?|(?s).*[a-z,]{2,} [a-z]{2,}.*");

    /** How code of other kinds begins, and what stands for no reader. */
    private static final Pattern CODE = Pattern.compile(
            "(?s).*([{};]|=>|\\)\\.|select |aria-|\\.join|return |px|rem|vw|: #).*|[A-Z][a-z]+-[A-Z].*|[a-z-]+( [a-z0-9-]+)?");

    private static final Set<String> READ_OUT =
            Set.of("aria-label", "aria-description", "title", "placeholder", "alt", "data-label");

    private static final Set<String> SAID = Set.of("it", "count");

    private final Set<String> said = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> unsaid = new TreeSet<>();

    private SourceWords() {}

    static SourceWords of(Path... roots) {
        var found = new SourceWords();
        for (var root : roots) {
            found.read(root);
        }
        return found;
    }

    /** What {@code Say} says, as it stands, with gaps. */
    Set<String> said() {
        return said;
    }

    /** What a refusal says, with a gap for each value. */
    Set<String> refused() {
        return refused;
    }

    /** Words that go to a screen without being said. */
    Set<String> unsaid() {
        return unsaid;
    }

    private void read(Path root) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var walk = Files.walk(root);
                var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    walk.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.parse().forEach(unit -> new Reader().scan(unit, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreeScanner<Void, Void> {

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            return null;
        }

        /** A constant outlives the language of a page, so it is said where it is used: {@code Say.it(CONSTANT)}. */
        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            if (!variable.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))) {
                return super.visitVariable(variable, none);
            }
            var elsewhere = Set.copyOf(unsaid);
            super.visitVariable(variable, none);
            unsaid.stream().filter(words -> !elsewhere.contains(words)).forEach(said::add);
            unsaid.retainAll(elsewhere);
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            var name = made.getIdentifier().toString();
            if (name.equals("Refused") && !made.getArguments().isEmpty()) {
                refuse(made.getArguments().get(0));
                return null;
            }
            return name.endsWith("Exception") ? null : super.visitNewClass(made, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            var method = call.getMethodSelect().toString();
            if (method.startsWith("Say.") && SAID.contains(method.substring(4))) {
                call.getArguments().forEach(argument -> {
                    var words = constant(argument);
                    if (words != null) said.add(words);
                    else if (argument instanceof ConditionalExpressionTree)
                        choices(argument).forEach(said::add);
                    else scan(argument, null);
                });
                return null;
            }
            if (method.endsWith(".setAttribute")
                    && !READ_OUT.contains(
                            String.valueOf(constant(call.getArguments().get(0))))) {
                return null;
            }
            if (method.endsWith("Element.executeJs") || method.endsWith("executeJs") || method.startsWith("LOG.")) {
                return null;
            }
            if (method.equals("Rule.broken"))
                call.getArguments().stream().skip(1).forEach(this::refuse);
            return super.visitMethodInvocation(call, none);
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void none) {
            var words = constant(sum);
            if (words == null) return super.visitBinary(sum, none);
            look(words);
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String words) look(words);
            return null;
        }

        private void look(String words) {
            if (WORDS.matcher(words).matches() && !CODE.matcher(words).matches()) unsaid.add(words);
        }

        private void refuse(ExpressionTree words) {
            choices(words).filter(SourceWords::saysSomething).forEach(refused::add);
        }
    }

    private static boolean saysSomething(String words) {
        return Pattern.compile("[A-Za-z]{3}")
                .matcher(words.replaceAll("\\{\\d}", ""))
                .find();
    }

    /** What an expression may come to, each with a gap for each value in it. */
    private static Stream<String> choices(ExpressionTree expression) {
        return parts(expression).map(SourceWords::numbered);
    }

    private static Stream<String> parts(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inside) return parts(inside.getExpression());
        if (expression instanceof LiteralTree literal) return Stream.of(String.valueOf(literal.getValue()));
        if (expression instanceof ConditionalExpressionTree choice) {
            return Stream.concat(parts(choice.getTrueExpression()), parts(choice.getFalseExpression()));
        }
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            var right = parts(sum.getRightOperand()).toList();
            return parts(sum.getLeftOperand()).flatMap(left -> right.stream().map(after -> left + after));
        }
        return Stream.of("{}");
    }

    private static String numbered(String words) {
        var gap = 0;
        var numbered = words;
        while (numbered.contains("{}")) {
            numbered = numbered.replaceFirst("\\{}", "{" + gap++ + "}");
        }
        return numbered;
    }

    /** The text of an expression that is one at compile time; null for any other. */
    private static String constant(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inside) return constant(inside.getExpression());
        if (expression instanceof LiteralTree literal) return literal.getValue() instanceof String text ? text : null;
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            var left = constant(sum.getLeftOperand());
            var right = constant(sum.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        return null;
    }
}
