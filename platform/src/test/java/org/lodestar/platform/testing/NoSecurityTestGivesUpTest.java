package org.lodestar.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.Mockito;
import org.opentest4j.TestAbortedException;

class NoSecurityTestGivesUpTest {

    private static final TestAbortedException ABORTED = new TestAbortedException("no browser here");
    private final NoSecurityTestGivesUp rule = new NoSecurityTestGivesUp(SecurityTests.named(
            "| 8.4.1 | met | `NoSecurityTestGivesUpTest.aPromisedTestFailsInsteadOfBeingSkipped` |"));

    @Test
    void aPromisedTestFailsInsteadOfBeingSkipped(TestInfo test) {
        var here = context(test.getTestMethod());
        assertThatThrownBy(() -> rule.handleTestExecutionException(here, ABORTED))
                .isInstanceOf(AssertionError.class)
                .hasCause(ABORTED);
        assertThatThrownBy(() -> rule.handleBeforeEachMethodExecutionException(here, ABORTED))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> rule.handleBeforeAllMethodExecutionException(context(Optional.empty()), ABORTED))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void otherTestsMaySkip(TestInfo test) {
        assertThatThrownBy(() -> rule.handleTestExecutionException(context(test.getTestMethod()), ABORTED))
                .isSameAs(ABORTED);
    }

    @Test
    void aFailureStaysWhatItIs(TestInfo test) {
        var failure = new IllegalStateException();
        assertThatThrownBy(() -> rule.handleTestExecutionException(context(test.getTestMethod()), failure))
                .isSameAs(failure);
    }

    @Test
    void junitFindsTheRuleByItself() {
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(NoSecurityTestGivesUp.class);
        assertThat(getClass().getResourceAsStream("/junit-platform.properties"))
                .asString(StandardCharsets.UTF_8)
                .contains("junit.jupiter.extensions.autodetection.enabled=true");
    }

    private static ExtensionContext context(Optional<Method> method) {
        var context = Mockito.mock(ExtensionContext.class);
        Mockito.<Class<?>>when(context.getRequiredTestClass()).thenReturn(NoSecurityTestGivesUpTest.class);
        Mockito.when(context.getTestMethod()).thenReturn(method);
        return context;
    }
}
