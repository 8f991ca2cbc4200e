package org.lodestar.ui.limits;

import java.util.function.Supplier;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.limits.Asked.TooMany;
import org.lodestar.ui.security.SignedInPerson;
import org.lodestar.ui.shell.Toast;
import org.springframework.stereotype.Component;

/** Keeps a person, or what works in their browser, from reading the whole roster by searching. */
@Component
public class SearchPace {
    private final Paces paces;
    private final SignedInPerson person;

    SearchPace(Paces paces, SignedInPerson person) {
        this.paces = paces;
        this.person = person;
    }

    /** What was searched for, or {@code instead} with a word on the screen where there were too many searches. */
    public <T> T search(Supplier<T> search, T instead) {
        var who = person.find().map(SignedIn::accountId).map(Object::toString).orElse("");
        if (paces.ask(Pace.SEARCHES, who) instanceof TooMany tooMany) {
            Toast.news("That were many searches in a short time. Go on " + tooMany.words() + ".");
            return instead;
        }
        return search.get();
    }
}
