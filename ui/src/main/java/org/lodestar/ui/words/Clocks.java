package org.lodestar.ui.words;

import org.lodestar.platform.districts.Districts;
import org.springframework.stereotype.Component;

/** Gives views the words for moments in the time zone of the district they work for. */
@Component
public class Clocks {

    private final Districts districts;

    Clocks(Districts districts) {
        this.districts = districts;
    }

    /** The wording of moments for the district of the person signed in. */
    public When here() {
        return new When(districts.current().timeZone());
    }
}
