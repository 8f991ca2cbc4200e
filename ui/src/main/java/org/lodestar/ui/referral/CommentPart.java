package org.lodestar.ui.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.Consumer;
import org.lodestar.ui.form.DraftKeeper;

/** A place to say something to everybody who sees the referral; what is typed is kept until it is sent. */
final class CommentPart extends Div {

    private static final String TEXT = "text";
    private static final int LONGEST = 4000;

    private final TextArea text = new TextArea("Comment");
    private final Button send = new Button("Add comment");
    private final transient Consumer<String> whenSent;

    private DraftKeeper draft;

    /** @param drafts gives the keeper of what is typed; asked again after a comment was sent */
    CommentPart(java.util.function.Supplier<DraftKeeper> drafts, Consumer<String> whenSent) {
        this.whenSent = whenSent;
        this.draft = drafts.get();
        addClassName("comment-part");
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        text.setMinRows(2);
        text.setHelperText("Everybody who sees this referral can read it, the person who referred included.");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValue(String.valueOf(draft.restore().getOrDefault(TEXT, "")));
        var foot = new Div(draft, send);
        foot.addClassName("step-buttons");
        text.addValueChangeListener(change -> {
            send.setEnabled(!change.getValue().isBlank());
            if (change.isFromClient()) {
                draft.save(Map.of(TEXT, change.getValue()));
            }
        });
        send.setEnabled(!text.getValue().isBlank());
        send.setDisableOnClick(true);
        send.addClickListener(clicked -> send(drafts, foot));
        add(text, foot);
    }

    private void send(java.util.function.Supplier<DraftKeeper> drafts, Div foot) {
        try {
            whenSent.accept(text.getValue().strip());
            draft.discard();
            foot.remove(draft);
            draft = drafts.get();
            foot.addComponentAsFirst(draft);
            text.clear();
        } finally {
            send.setEnabled(!text.getValue().isBlank());
        }
    }
}
