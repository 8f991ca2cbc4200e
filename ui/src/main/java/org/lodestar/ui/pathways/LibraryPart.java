package org.lodestar.ui.pathways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lodestar.processes.library.Library;
import org.lodestar.processes.library.Starter;
import org.lodestar.processes.pathways.PublishResult;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.Words;

/** The starter pathways this district has not taken yet. */
final class LibraryPart extends Section {

    private final transient Library library;
    private final transient Runnable whenTaken;

    LibraryPart(Library library, List<Starter> waiting, Runnable whenTaken) {
        this.library = library;
        this.whenTaken = whenTaken;
        getElement().setAttribute("aria-label", "From the library");
        var table = new PlainTable("Starter pathways", "Pathway", "What it is for", "");
        waiting.forEach(each -> table.row(new Span(each.name()), new Span(each.description()), take(each)));
        add(new H2("From the library"), table);
    }

    private Component take(Starter starter) {
        var button = new Button("Take and publish", clicked -> {
            showResult(starter, library.install(starter.key()));
            whenTaken.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("Take and publish " + starter.name());
        button.setDisableOnClick(true);
        return button;
    }

    private static void showResult(Starter starter, PublishResult result) {
        if (result instanceof PublishResult.Refusal refusal) {
            Toast.problem(starter.name() + " could not be published: "
                    + Words.count(refusal.problems().size(), "problem", "problems") + ".");
        } else {
            Toast.done(starter.name() + " is published and offered in Refer.");
        }
    }
}
