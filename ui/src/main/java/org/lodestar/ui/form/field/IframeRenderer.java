package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.platform.hosts.HostList;

/**
 * A page of a host that the district has allowed, walled in; the form says what that page may do, but never that it may
 * take the place of ours. A page whose address is computed, and so could carry answers away, is a link that people follow.
 */
final class IframeRenderer implements FieldRenderer {

    private static final int USUAL_HEIGHT = 300;
    private static final int MOST_HEIGHT = 2_000;
    private static final Map<String, String> SANDBOX = Map.of(
            "allowScripts", "allow-scripts",
            "allowSameOrigin", "allow-same-origin",
            "allowForms", "allow-forms",
            "allowModals", "allow-modals",
            "allowPopups", "allow-popups",
            "allowStorageAccessByUserActivation", "allow-storage-access-by-user-activation");
    private static final Map<String, String> ALLOW = Map.of(
            "fullscreen", "fullscreen", "geolocation", "geolocation", "camera", "camera", "microphone", "microphone");

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var box = new Div();
        var title = new Span();
        title.addClassName("form-group-title");
        var written = field.source().path("url").asText("");
        if (!isComputed(written)) {
            box.add(title, fixed(field, written, model.hosts()));
        }
        return new ShownView(path, box, state -> {
            var label = state.label(path);
            title.setText(label);
            title.setVisible(!label.isBlank());
            if (isComputed(written)) {
                box.removeAll();
                box.add(computed(state.filled(written, path), label));
            } else {
                box.getChildren()
                        .filter(IFrame.class::isInstance)
                        .forEach(page -> page.getElement().setAttribute("title", titled(label, written)));
            }
        });
    }

    private static boolean isComputed(String written) {
        return written.startsWith("=") || written.contains("{{");
    }

    private static Component fixed(FormField field, String address, HostList hosts) {
        if (!hosts.allows(address)) {
            return note(address.isBlank() ? "There is no page to show here." : RefusedPage.words("page", address));
        }
        var page = new IFrame(address);
        page.addClassName("form-page");
        page.setHeight(Math.min(MOST_HEIGHT, field.source().path("height").asInt(USUAL_HEIGHT)) + "px");
        page.getElement().setAttribute("sandbox", granted(field, SANDBOX, " "));
        page.getElement().setAttribute("allow", granted(field, ALLOW, "; "));
        page.getElement().setAttribute("referrerpolicy", "no-referrer");
        page.getElement().setAttribute("loading", "lazy");
        return page;
    }

    private static Component computed(String address, String label) {
        if (HostList.hostOf(address).isEmpty()) {
            return note(address.isBlank() ? "There is no page to show here." : RefusedPage.words("page", address));
        }
        var link = new Anchor(address, titled(label, address));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("form-note");
        return note;
    }

    private static String titled(String label, String address) {
        return label.isBlank() ? HostList.hostOf(address).orElse(address) : label;
    }

    private static String granted(FormField field, Map<String, String> known, String between) {
        var security = field.source().path("security");
        return known.entrySet().stream()
                .filter(each -> security.path(each.getKey()).asBoolean(false))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(between));
    }
}
