package org.lodestar.ui.limits;

import java.util.Optional;
import java.util.function.Supplier;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.limits.Asked.TooMany;
import org.lodestar.ui.security.SignedInPerson;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.Say;
import org.springframework.stereotype.Component;

/**
 * How fast the person at the screen may go: whoever reads the whole roster by searching is a program in their browser. Who
 * goes too fast is told so by a word on the screen.
 */
@Component
public class PersonPace {
    private final Paces paces;
    private final SignedInPerson person;

    PersonPace(Paces paces, SignedInPerson person) {
        this.paces = paces;
        this.person = person;
    }

    /** What was searched for; empty where there were too many searches. */
    public <T> Optional<T> search(Supplier<T> search) {
        return may(Pace.SEARCHES, Say.it("That were many searches in a short time."))
                ? Optional.of(search.get())
                : Optional.empty();
    }

    public boolean mayUpload() {
        return may(Pace.UPLOADS, Say.it("That were many files in a short time."));
    }

    private boolean may(Pace pace, String words) {
        var who = person.find().map(SignedIn::accountId).map(Object::toString).orElse("");
        if (paces.ask(pace, who) instanceof TooMany tooMany) {
            Toast.news(Say.it("{0} Go on {1}.", words, tooMany.words()));
            return false;
        }
        return true;
    }
}
