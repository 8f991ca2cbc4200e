package org.lodestar.ui.records;

import com.vaadin.flow.component.Component;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.retention.Purges;
import org.lodestar.ui.settings.SettingsPart;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Clocks;

/** How long records are kept, on the settings page. */
@org.springframework.stereotype.Component
class KeepingPart implements SettingsPart {

    private static final int ORDER = 40;

    private final Purges purges;
    private final Clocks clocks;
    private final ProveAgain prove;

    KeepingPart(Purges purges, Clocks clocks, ProveAgain prove) {
        this.purges = purges;
        this.clocks = clocks;
        this.prove = prove;
    }

    @Override
    public String title() {
        return "Keeping records";
    }

    @Override
    public String about() {
        return "How long records are kept before they are purged for good, each night. Nothing is purged until you say so,"
                + " and never what is under a legal hold.";
    }

    @Override
    public Right needs() {
        return Right.MANAGE_RECORDS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        return new KeepingEditor(purges, clocks.here(), prove);
    }
}
