package org.lodestar.ui.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lodestar.platform.referrals.CommentFor;
import org.lodestar.ui.form.DraftKeeper;
import org.lodestar.ui.words.Say;

/** A place to say something to those who see the referral, or to some of them; what is typed is kept until it is sent. */
final class CommentPart extends Div {

    private static final String TEXT = "text";
    private static final int LONGEST = 4000;

    private final TextArea text = new TextArea(Say.it("Comment"));
    private final Button send = new Button(Say.it("Add comment"));
    private final CommentReaders readers;
    private final transient BiConsumer<String, CommentFor> whenSent;

    private DraftKeeper draft;

    /** @param drafts gives the keeper of what is typed; asked again after a comment was sent */
    CommentPart(Supplier<DraftKeeper> drafts, CommentReaders readers, BiConsumer<String, CommentFor> whenSent) {
        this.whenSent = whenSent;
        this.readers = readers;
        this.draft = drafts.get();
        addClassName("comment-part");
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        text.setMinRows(2);
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
        add(text, readers, foot);
    }

    private void send(Supplier<DraftKeeper> drafts, Div foot) {
        try {
            if (!readers.areChosen()) {
                return;
            }
            whenSent.accept(text.getValue().strip(), readers.chosen());
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
