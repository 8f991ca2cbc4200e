package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.pathways.PathwayBundle;

/** How the pathway goes: what the check says, the diagram, what was clicked, and its steps as a list. */
final class DiagramPart extends Div {

    /** @param role gives a role its name for people */
    DiagramPart(PathwayBundle bundle, List<PathwayProblem> problems, UnaryOperator<String> role) {
        var about = new StepAbout(role);
        var steps = DiagramSteps.of(bundle.bpmnXml());
        var diagram = new DiagramView(bundle.bpmnXml());
        diagram.addElementClickListener(clicked -> about.show(steps, clicked.elementId()));
        add(new CheckResult(problems), diagram, about, new H2("Steps"), new StepTable(steps, role));
    }
}
