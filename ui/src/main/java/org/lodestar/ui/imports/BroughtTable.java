package org.lodestar.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import java.util.Map;
import org.lodestar.platform.jobs.Job;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.Say;

/** What an import brought (or would bring), by kind of record. */
final class BroughtTable extends Div {

    BroughtTable(Job job) {
        var check = Boolean.TRUE.equals(job.result().get("dryRun"));
        var table =
                new PlainTable(Say.it("Records"), Say.it("Records"), Say.it("New"), Say.it("Changed"), Say.it("Left"));
        table.addClassName("compact");
        JobWords.kinds(job)
                .forEach((kind, tally) ->
                        table.row(name(kind), number(tally, "new"), number(tally, "changed"), number(tally, "left")));
        add(new H2(check ? Say.it("What it would bring") : Say.it("What it brought")), table);
    }

    /** "academicSessions" is said "Academic sessions". */
    private static String name(String kind) {
        var words = kind.replace('_', ' ').replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String number(Map<?, ?> tally, String what) {
        return String.format(Locale.ENGLISH, "%,d", JobWords.number(tally, what));
    }
}
