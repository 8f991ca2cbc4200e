package org.lodestar.ui.services;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lodestar.platform.hsds.ServiceDetail;
import org.lodestar.ui.words.Say;

/** Where, when, for whom: asked for when somebody opens it. */
final class MorePart extends Details {

    MorePart(UUID service, String name, Function<UUID, List<ServiceDetail>> details) {
        setSummaryText(Say.it("More"));
        getElement().setAttribute("aria-label", Say.it("More about {0}", name));
        var content = new Div();
        content.addClassName("service-more");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 0) {
                draw(content, details.apply(service));
            }
        });
    }

    private static void draw(Div content, List<ServiceDetail> details) {
        var list = new DescriptionList();
        details.forEach(detail -> {
            list.add(new DescriptionList.Term(detail.label()));
            detail.values().forEach(value -> list.add(new DescriptionList.Description(shown(detail, value))));
        });
        content.add(list);
    }

    private static Component shown(ServiceDetail detail, String value) {
        if (detail.label().equals("Website") && value.matches("https?://[^\\s\"<>]+")) {
            var link = new Anchor(value, value);
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        return new Span(value);
    }
}
