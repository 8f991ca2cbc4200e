package org.lodestar.processes.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.lodestar.forms.feel.Feel;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.fuzz.Sentinel;

/** Decisions are answered within the limits of our own FEEL, and reach no Java. */
class DecisionFeelTest {

    private static final String EXTERNAL =
            "{f: function() external {java: {class: \"org.lodestar.processes.fuzz.Sentinel\", method signature: \"run()\"}}, r: f()}.r";

    private final DecisionFeel feel = new DecisionFeel();

    @Test
    void noFunctionOfJavaIsReached() {
        for (String text : List.of(EXTERNAL, "[1][" + EXTERNAL + " = \"ran\"]")) ended(text);
        assertThat(Sentinel.Count.runs()).isZero();
    }

    @Test
    void whatWouldNotEndIsRefusedInWordsWithoutValues() {
        for (String text : List.of(
                "count(for a in 1..4000, b in 1..4000 return a + b)", "count(for i in 1..99999999 return secret)")) {
            assertThatThrownBy(() -> answer(text))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("could not be answered")
                    .hasMessageNotContaining("Zanzibar");
        }
    }

    @Test
    void theCellsOfATableShareTheTimeOfTheirPieceOfWork() {
        var ran = Feel.within(Duration.ofMillis(1), () -> {
            for (int i = 0; i < 1_000; i++) ended("count(for a in 1..3000 return a * " + i + ")");
            return true;
        });
        assertThat(ran).isEmpty();
    }

    @Test
    void whatIsAskedIsAnswered() {
        assertThat((Object) answer("if secret = \"Zanzibar\" then 1 else 2")).isEqualTo(1);
        assertThat(feel.evaluateSimpleUnaryTests("\"Zanzibar\", \"Paris\"", "secret", known()))
                .isTrue();
    }

    private Object answer(String text) {
        return feel.<Object>evaluateSimpleExpression(text, known());
    }

    private void ended(String text) {
        try {
            answer(text);
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining("could not be answered");
        }
    }

    private static org.camunda.bpm.engine.variable.context.VariableContext known() {
        return Variables.putValue("secret", "Zanzibar").asVariableContext();
    }
}
