package org.lodestar.ui.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
              <decision id="urgency" name="How urgent?">
                <decisionTable id="t" hitPolicy="FIRST">
                  <input id="i1" label="Safe today?"><inputExpression id="e1"><text>safe</text></inputExpression></input>
                  <input id="i2"><inputExpression id="e2"><text>missed days</text></inputExpression></input>
                  <output id="o" name="urgency"/>
                  <rule id="r1">
                    <description>Never wait with this.</description>
                    <inputEntry id="a"><text>"no"</text></inputEntry>
                    <inputEntry id="b"><text>-</text></inputEntry>
                    <outputEntry id="c"><text>"today"</text></outputEntry>
                  </rule>
                  <rule id="r2">
                    <inputEntry id="f"><text></text></inputEntry>
                    <inputEntry id="g"><text>&gt;= 5</text></inputEntry>
                    <outputEntry id="h"><text>"soon"</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
              <decision id="sum" name="Sum"><literalExpression id="l"><text>a + b</text></literalExpression></decision>
            </definitions>
            """;

    @Test
    void aTableIsReadAsWords() {
        var decision = Decision.read(TABLE).get(0);
        assertThat(decision.name()).isEqualTo("How urgent?");
        assertThat(decision.inputs()).containsExactly("Safe today?", "missed days");
        assertThat(decision.outputs()).containsExactly("urgency");
        assertThat(decision.reading()).isEqualTo("The first row that applies counts.");
        assertThat(decision.rules())
                .containsExactly(
                        new Decision.Rule(List.of("no", "any"), List.of("today"), "Never wait with this."),
                        new Decision.Rule(List.of("any", ">= 5"), List.of("soon"), ""));
    }

    @Test
    void aFormulaIsShownAsItIs() {
        assertThat(Decision.read(TABLE).get(1).formula()).isEqualTo("a + b");
    }

    @Test
    void whatCannotBeReadHasNoDecisions() {
        assertThat(Decision.read("<definitions")).isEmpty();
    }
}
