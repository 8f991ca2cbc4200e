package org.lodestar.ui.form;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.drafts.Draft;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.ui.words.When;

/** Saves what is typed as it is typed and says so: "Draft saved 14:02". */
public final class DraftKeeper extends Span {

    private static final String TICKET = "lodestar:ticket";

    private final transient Drafts drafts;
    private final transient When when;
    private final String place;
    private UUID ticket = UUID.randomUUID();
    private boolean over;

    /** @param place which form of which thing, for instance {@code work-item:<id>} */
    public DraftKeeper(Drafts drafts, When when, String place) {
        this.drafts = drafts;
        this.when = when;
        this.place = place;
        addClassName("draft-saved");
    }

    /** What was saved before, or nothing. */
    public Map<String, Object> restore() {
        var draft = drafts.find(place);
        draft.ifPresent(saved -> say(saved.savedAt()));
        var answers = new HashMap<>(draft.map(Draft::answers).orElse(Map.of()));
        if (answers.remove(TICKET) instanceof String kept) {
            ticket = UUID.fromString(kept);
        }
        return answers;
    }

    /** What this draft goes by when it is sent: kept with it, so that sending after a reload is the same sending. */
    public UUID ticket() {
        return ticket;
    }

    public void save(Map<String, Object> answers) {
        if (!over) {
            var kept = new HashMap<>(answers);
            kept.put(TICKET, ticket.toString());
            drafts.save(place, kept);
            say(Instant.now());
        }
    }

    /** The form was sent or given up: nothing is left to keep. */
    public void discard() {
        over = true;
        drafts.discard(place);
        setText("");
    }

    private void say(Instant saved) {
        setText("Draft saved " + (when.day(saved).equals("today") ? when.time(saved) : when.at(saved)));
        setTitle(when.exact(saved));
    }
}
