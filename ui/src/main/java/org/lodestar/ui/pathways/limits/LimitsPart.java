package org.lodestar.ui.pathways.limits;

import com.vaadin.flow.component.Component;
import org.lodestar.platform.people.Right;
import org.lodestar.processes.bounds.DistrictBounds;
import org.lodestar.ui.settings.SettingsPart;

/** Limits of pathways, on the settings page. */
@org.springframework.stereotype.Component
class LimitsPart implements SettingsPart {

    private static final int ORDER = 70;

    private final DistrictBounds bounds;

    LimitsPart(DistrictBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public String title() {
        return "Limits of pathways";
    }

    @Override
    public String about() {
        return "No pathway goes beyond these, however it is drawn. A draft that does cannot be published; a case that "
                + "would is stopped before it does, and nothing is lost.";
    }

    @Override
    public Right needs() {
        return Right.MANAGE_SETTINGS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        return new LimitsEditor(bounds);
    }
}
