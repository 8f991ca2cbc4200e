package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.lodestar.processes.files.Milestone;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.ui.words.Words;

/** The pathway's words and settings. */
final class SettingsPart extends Div {

    private final DescriptionList list = new DescriptionList();

    /** @param role gives a role its name for people */
    SettingsPart(PathwaySettings settings, UnaryOperator<String> role) {
        addClassName("settings-list");
        pair("Name", settings.name());
        pair("The need, as Refer asks it", settings.need());
        pair("What it is for", settings.description());
        pair("About", settings.aboutStudent() ? "a student" : "nobody in particular: it is a request");
        pair("Who may start it", starters(settings.startRoles(), role));
        pair("What is promised", settings.promise());
        pair(
                "Milestones",
                String.join(
                        " → ",
                        settings.milestones().stream().map(Milestone::name).toList()));
        var urgent = settings.urgentWords();
        pair("Words that make it urgent", urgent == null ? "" : String.join(", ", urgent));
        pair("Confidential", settings.confidential() ? "yes: only those who help see what was said" : "no");
        pair(
                "Languages",
                Words.list(settings.languages().stream()
                        .map(SettingsPart::language)
                        .toList()));
        pair("Key, for other systems", settings.key());
        add(list);
    }

    private static String starters(List<String> roles, UnaryOperator<String> role) {
        return roles.contains("*")
                ? "everybody"
                : Words.list(roles.stream().map(role).toList());
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private void pair(String term, String words) {
        if (!words.isBlank()) {
            list.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
        }
    }
}
