package org.lodestar.processes.actions.internal;

import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** Puts a note on the timeline for those who work on the case; nothing where the text is empty. */
@Component
class RecordNote implements Action {

    private final TimelineWords timeline;

    RecordNote(TimelineWords timeline) {
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "record-note";
    }

    @Override
    public void run(ActionCall call) {
        String text = call.text("text");
        if (!text.isEmpty()) timeline.add(call, "note", call.elementName(), text);
    }
}
