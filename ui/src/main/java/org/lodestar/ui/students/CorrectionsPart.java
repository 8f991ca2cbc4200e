package org.lodestar.ui.students;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.corrections.Correction;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** What was corrected at the family's wish, with what stood there before, and the family's own statements. */
final class CorrectionsPart extends Section {

    CorrectionsPart(List<Correction> corrections, @Nullable Consumer<Correction> useRoster, When when) {
        addClassName("side-part");
        getElement().setAttribute("aria-label", Say.it("Corrections"));
        add(new H2(Say.it("Corrections")));
        var list = new UnorderedList();
        list.addClassName("help-list");
        list.getElement().setAttribute("role", "list");
        corrections.forEach(each -> list.add(line(each, useRoster, when)));
        add(list);
    }

    private static ListItem line(Correction each, @Nullable Consumer<Correction> useRoster, When when) {
        var what = new Span(each.label());
        what.addClassName("strong");
        var line = new ListItem(what, quiet(words(each)));
        line.add(quiet(Words.dotted(
                when.date(when.dateOf(each.at())), each.byName(), each.reason().isBlank() ? null : each.reason())));
        if (each.kept() && each.rosterSays() != null) {
            var conflict = new Div(new Span(Say.it("The roster says “{0}”. The correction holds.", each.rosterSays())));
            conflict.addClassName("alert-word");
            if (useRoster != null) {
                var use = new Button(Say.it("Use the roster’s"), clicked -> useRoster.accept(each));
                use.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
                conflict.add(use);
            }
            line.add(conflict);
        }
        return line;
    }

    private static String words(Correction each) {
        if (each.kind().equals("statement")) return String.valueOf(each.after());
        return Say.it("Now “{0}”, before “{1}”", shown(each.after()), shown(each.before()));
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "nothing" : value;
    }

    private static Div quiet(String words) {
        var line = new Div(words);
        line.addClassName("quiet");
        return line;
    }
}
