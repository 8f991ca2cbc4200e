package org.lodestar.ui.pathways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Set;

/**
 * A pathway's diagram to look at, drawn by bpmn-js (whose mark stays in sight), with the same steps in words below it for
 * whoever cannot see it. Where a case is stands out, where it has been is muted.
 */
@Tag("lodestar-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./pathways/diagram-view.ts")
public final class DiagramView extends Component implements HasSize, HasStyle {

    private final StepsInWords words;

    public DiagramView(String bpmnXml) {
        this(bpmnXml, Set.of(), Set.of());
    }

    /**
     * @param active ids of the elements where the case is now
     * @param done ids of the elements it has passed
     */
    public DiagramView(String bpmnXml, Set<String> active, Set<String> done) {
        var steps = DiagramSteps.of(bpmnXml);
        words = new StepsInWords(steps, active, done, this::say);
        addClassName("diagram");
        getElement().setAttribute("name", steps.name());
        getElement().setProperty("xml", bpmnXml);
        getElement().setProperty("active", String.join(" ", active));
        getElement().setProperty("done", String.join(" ", done));
        getElement().appendChild(words.getElement());
    }

    /** Tells which element a person asked about, on the drawing or in the words below it. */
    public Registration addElementClickListener(ComponentEventListener<ElementClicked> listener) {
        words.askable();
        return addListener(ElementClicked.class, listener);
    }

    private void say(String elementId) {
        fireEvent(new ElementClicked(this, false, elementId));
    }

    /** A person asked about one element of the diagram. */
    @DomEvent("element-clicked")
    public static final class ElementClicked extends ComponentEvent<DiagramView> {

        private static final long serialVersionUID = 1L;
        private final String elementId;

        public ElementClicked(DiagramView source, boolean fromClient, @EventData("event.detail.id") String elementId) {
            super(source, fromClient);
            this.elementId = elementId;
        }

        public String elementId() {
            return elementId;
        }
    }
}
