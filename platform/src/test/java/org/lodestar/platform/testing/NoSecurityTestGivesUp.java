package org.lodestar.platform.testing;

import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * A test that SECURITY.md names fails where it would be skipped because something it assumes is missing: a build that
 * showed nothing must not look like one that showed it. Found by JUnit itself in every module that has our test jar.
 * (What is switched off by an annotation is found by {@code SecurityTableTest}.)
 */
public final class NoSecurityTestGivesUp
        implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    private final Set<String> named;

    public NoSecurityTestGivesUp() {
        this(SecurityTests.named());
    }

    NoSecurityTestGivesUp(Set<String> named) {
        this.named = named;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        throw judged(test, thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        throw judged(test, thrown);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        throw judged(test, thrown);
    }

    private Throwable judged(ExtensionContext test, Throwable thrown) {
        return thrown instanceof TestAbortedException && isNamed(test)
                ? new AssertionError("SECURITY.md promises what this test shows; it must not be skipped", thrown)
                : thrown;
    }

    private boolean isNamed(ExtensionContext test) {
        var type = test.getRequiredTestClass().getSimpleName() + ".";
        return test.getTestMethod()
                .map(method -> named.contains(type + method.getName()))
                .orElseGet(() -> named.stream().anyMatch(name -> name.startsWith(type)));
    }
}
