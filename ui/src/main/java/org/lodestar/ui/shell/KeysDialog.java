package org.lodestar.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lodestar.ui.words.Say;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Shows every key there is; opened with {@code ?}. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class KeysDialog extends Dialog {

    KeysDialog() {
        setHeaderTitle(Say.it("Keys"));
        var list = new DescriptionList();
        list.addClassName("keys");
        all().forEach((key, meaning) ->
                list.add(new DescriptionList.Term(key), new DescriptionList.Description(meaning)));
        add(list);
        getFooter().add(new Button(Say.it("Close"), clicked -> close()));
    }

    private static Map<String, String> all() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("j / k", Say.it("Next or previous in the inbox"));
        keys.put(Say.it("Enter"), Say.it("Open the step chosen in the inbox"));
        keys.put("c", Say.it("Take it (claim)"));
        keys.put("e", Say.it("Complete it"));
        keys.put("/", Say.it("Search students"));
        keys.put("?", Say.it("Show these keys"));
        keys.put(Say.it("Esc"), Say.it("Close a dialog"));
        return keys;
    }
}
