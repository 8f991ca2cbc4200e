package org.lodestar.ui.refer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.lodestar.processes.pathways.PathwayOffer;

/** What is going on? The needs in plain words; the pathway behind each is our business. */
final class NeedPart extends Section {

    private final RadioButtonGroup<PathwayOffer> needs = new RadioButtonGroup<>();
    private final List<PathwayOffer> offers;

    NeedPart(List<PathwayOffer> offers, Runnable onChange) {
        this.offers = offers;
        getElement().setAttribute("aria-label", "What is going on");
        needs.setAriaLabel("What is going on?");
        needs.addClassName("need-cards");
        needs.setItems(offers);
        needs.setItemLabelGenerator(PathwayOffer::need);
        needs.setRenderer(new ComponentRenderer<>(NeedPart::card));
        needs.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        add(new H2("What is going on?"), needs);
        if (offers.isEmpty()) {
            add(new Paragraph("Nothing can be referred yet. Your district's administrator publishes the pathways."));
        }
    }

    private static Div card(PathwayOffer offer) {
        var need = new Span(offer.need());
        need.addClassName("strong");
        var name = new Span(offer.name());
        name.addClassName("quiet");
        var card = new Div(need, name);
        card.addClassName("need-card");
        return card;
    }

    Optional<PathwayOffer> chosen() {
        return needs.getOptionalValue();
    }

    void choose(String key) {
        offers.stream().filter(offer -> offer.key().equals(key)).findFirst().ifPresent(needs::setValue);
    }

    Paragraph hint(boolean studentChosen) {
        var hint = new Paragraph(
                chosen().isPresent()
                        ? "Choose the student, and the questions appear here."
                        : studentChosen
                                ? "Choose what is going on, and the questions appear here."
                                : "Choose the student and what is going on, and the questions appear here.");
        hint.addClassName("nothing");
        hint.setVisible(!offers.isEmpty());
        return hint;
    }
}
