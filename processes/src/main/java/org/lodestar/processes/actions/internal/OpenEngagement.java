package org.lodestar.processes.actions.internal;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.engagements.Engagements;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** The student begins to receive a service, of the directory (by id) or any other (by name). */
@Component
class OpenEngagement implements Action {

    private final Engagements engagements;
    private final ServiceNames names;
    private final TimelineWords timeline;

    OpenEngagement(Engagements engagements, ServiceNames names, TimelineWords timeline) {
        this.engagements = engagements;
        this.names = names;
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "open-engagement";
    }

    @Override
    public void run(ActionCall call) {
        String said = call.text("service");
        if (said.isEmpty()) throw new Refused("Choose the service first: “" + call.elementName() + "” needs it.");
        Optional<DirectoryEntry> service = names.service(said);
        UUID id = service.map(DirectoryEntry::id).orElse(null);
        engagements.open(
                call.referral(),
                id,
                names.name(call.facts(), said),
                call.facts().ownerId());
        if (!call.text("note").isEmpty()) timeline.add(call, "note", names.name(call.facts(), said), call.text("note"));
    }
}
