package org.lodestar.ui.settings;

import com.vaadin.flow.component.Component;
import org.lodestar.platform.people.Right;

/** What one feature lets a district choose; every Spring bean of this type is found and shown on the settings page. */
public interface SettingsPart {

    /** The heading, and the words of its link. */
    String title();

    /** One sentence under the heading: what this decides. */
    String about();

    /** Who may see and change it. */
    Right needs();

    /** Low first. */
    int order();

    /** A new component for each page. */
    Component content();
}
