package org.lodestar.ui.form.hosts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.hosts.AllowedHosts;
import org.lodestar.ui.shell.Toast;

/** The allowed hosts, each with a way to remove it, and a field for one more. */
final class HostsEditor extends Div {

    private final transient AllowedHosts hosts;
    private final Div listed = new Div();
    private final TextField typed = new TextField("Host");

    HostsEditor(AllowedHosts hosts) {
        this.hosts = hosts;
        addClassName("hosts");
        typed.setPlaceholder("www.example.org");
        typed.setHelperText("*.example.org allows all hosts under example.org.");
        typed.setManualValidation(true);
        typed.addKeyDownListener(Key.ENTER, pressed -> allow());
        var allow = new Button("Allow", clicked -> allow());
        var more = new Div(typed, allow);
        more.addClassName("hosts-more");
        add(listed, more);
        show();
    }

    private void show() {
        listed.removeAll();
        var allowed = hosts.list().hosts();
        if (allowed.isEmpty()) {
            var none = new Paragraph("No host is allowed yet: forms show nothing from elsewhere.");
            listed.add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hosts-list");
        allowed.forEach(host -> list.add(new ListItem(new Span(host), remove(host))));
        listed.add(list);
    }

    private Button remove(String host) {
        var remove = new Button("Remove", clicked -> {
            hosts.forbid(host);
            show();
            Toast.undoable("Forms show nothing of " + host + " any more.", () -> {
                hosts.allow(host);
                show();
            });
        });
        remove.setAriaLabel("Remove " + host);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return remove;
    }

    private void allow() {
        try {
            hosts.allow(typed.getValue());
        } catch (Refused refused) {
            typed.setErrorMessage(refused.getMessage());
            typed.setInvalid(true);
            typed.focus();
            return;
        }
        typed.setInvalid(false);
        Toast.done("Forms may show pages and pictures of " + typed.getValue().strip()
                + ". Whoever has Lodestar open sees them after loading it again.");
        typed.clear();
        show();
    }
}
