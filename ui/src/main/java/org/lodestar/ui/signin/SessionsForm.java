package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.signin.SessionLimits;
import org.lodestar.platform.signin.SessionTimes;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.Say;

/** Offers times up to what the operator allows. */
final class SessionsForm extends Div {

    private static final List<Integer> MINUTES = List.of(5, 10, 15, 30, 60, 120, 240, 480, 600, 720, 1440);

    private final Select<Duration> idle = new Select<>();
    private final Select<Duration> longest = new Select<>();
    private final Paragraph problem = new Paragraph();

    SessionsForm(SessionLimits limits, ProveAgain prove) {
        addClassName("sign-in-settings");
        var now = limits.current();
        fill(
                idle,
                Say.it("Signed out when nothing was done for"),
                now.idle(),
                limits.bound().idle());
        fill(
                longest,
                Say.it("Signed out in any case after"),
                now.longest(),
                limits.bound().longest());
        problem.addClassName("late");
        problem.getElement().setAttribute("role", "alert");
        var save = new Button(Say.it("Save"), clicked -> prove.before(() -> save(limits)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(idle, longest, problem, save);
    }

    private static void fill(Select<Duration> field, String label, Duration now, Duration bound) {
        field.setLabel(label);
        field.setItems(Stream.concat(MINUTES.stream().map(Duration::ofMinutes), Stream.of(now, bound))
                .filter(time -> time.compareTo(bound) <= 0)
                .distinct()
                .sorted()
                .toList());
        field.setItemLabelGenerator(SessionsForm::words);
        field.setValue(now);
        field.setWidth("min(20rem, 100%)");
    }

    private static String words(Duration time) {
        return time.toMinutesPart() == 0
                ? Say.count(time.toHours(), "{0} hour", "{0} hours")
                : Say.count(time.toMinutes(), "{0} minute", "{0} minutes");
    }

    private void save(SessionLimits limits) {
        problem.setText("");
        try {
            limits.change(new SessionTimes(idle.getValue(), longest.getValue()));
            Toast.done(Say.it("Saved. It holds for those who are signed in now, too."));
        } catch (Refused refused) {
            problem.setText(refused.getMessage());
        }
    }
}
