package org.lodestar.ui.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.lodestar.processes.cases.CaseProgress;
import org.lodestar.ui.pathways.DiagramView;
import org.lodestar.ui.words.Say;

/** The pathway's diagram with where this referral is and where it has been. */
final class DiagramDialog extends Dialog {

    DiagramDialog(String title, String bpmnXml, CaseProgress progress) {
        setHeaderTitle(title);
        setWidth("min(80rem, 96vw)");
        setHeight("92vh");
        setResizable(true);
        addClassName("diagram-dialog");
        if (bpmnXml.isBlank()) {
            add(new Paragraph(Say.it("The diagram of this version is no longer here.")));
        } else {
            var diagram = new DiagramView(bpmnXml, progress.activeElementIds(), progress.doneElementIds());
            diagram.setWidthFull();
            diagram.setHeightFull();
            add(diagram);
        }
        getFooter().add(new Button(Say.it("Close"), clicked -> close()));
    }
}
