package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lodestar.processes.pathways.PathwayBundle;

/** The pathway's decision tables. */
final class DecisionsPart extends Div {

    DecisionsPart(PathwayBundle bundle) {
        bundle.pathwayFiles()
                .ending(".dmn")
                .flatMap(file -> Decision.read(file.getValue()).stream())
                .forEach(decision -> add(new DecisionView(decision)));
        if (getChildren().findAny().isEmpty()) {
            var nothing = new Paragraph("This pathway decides nothing by table.");
            nothing.addClassName("nothing");
            add(nothing);
        }
    }
}
