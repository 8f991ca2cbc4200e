package org.lodestar.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Shows every key there is; opened with {@code ?}. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class KeysDialog extends Dialog {

    KeysDialog() {
        setHeaderTitle("Keys");
        var list = new DescriptionList();
        list.addClassName("keys");
        all().forEach((key, meaning) ->
                list.add(new DescriptionList.Term(key), new DescriptionList.Description(meaning)));
        add(list);
        getFooter().add(new Button("Close", clicked -> close()));
    }

    private static Map<String, String> all() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("j / k", "Next or previous in the inbox");
        keys.put("Enter", "Open the step chosen in the inbox");
        keys.put("c", "Take it (claim)");
        keys.put("e", "Complete it");
        keys.put("/", "Search students");
        keys.put("?", "Show these keys");
        keys.put("Esc", "Close a dialog");
        return keys;
    }
}
