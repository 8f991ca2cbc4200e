package org.lodestar.ui.pathways;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Validation;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.form.RenderedForm;
import org.lodestar.ui.shell.Toast;

/** A form as people will meet it, to be filled in for trial; nothing is kept. */
final class TryForm extends Section {

    private final transient FormDefinition definition;
    private final RenderedForm form;

    TryForm(FormDefinition definition, FormRenderer renderer) {
        this.definition = definition;
        this.form = renderer.render(definition, Map.of(), Map.of(), answers -> {});
        addClassName("try-form");
        getElement().setAttribute("aria-label", "Try this form");
        var hint = new Paragraph("As people meet it. What you type here is not kept.");
        hint.addClassName("quiet");
        add(new H2("Try it"), hint, form, new Button("Check these answers", clicked -> check()));
    }

    private void check() {
        var result = FormValidator.validate(definition, form.answers(), Map.of());
        if (result instanceof Validation.Invalid invalid) {
            form.showProblems(invalid.problems());
        } else {
            form.showProblems(List.of());
            Toast.done("These answers could be sent.");
        }
    }
}
