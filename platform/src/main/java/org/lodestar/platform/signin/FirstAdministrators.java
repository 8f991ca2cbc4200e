package org.lodestar.platform.signin;

import java.util.List;
import java.util.UUID;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.signin.SignInLinks.Made;
import org.springframework.stereotype.Component;

/** How an operator hands a district over: to one administrator, who lets everybody else in. */
@Component
public class FirstAdministrators {
    private final NewPeople people;

    FirstAdministrators(NewPeople people) {
        this.people = people;
    }

    /** The addresses of those who may sign in as administrators of a district. */
    public List<String> of(UUID district) {
        Operators.mustBeOperatorOrMachine();
        return DistrictScope.call(district, people::administrators);
    }

    /** Whether somebody has taken the district over. */
    public boolean isInUse(UUID district) {
        Operators.mustBeOperatorOrMachine();
        return DistrictScope.call(district, people::hasAdministratorWithPassword);
    }

    /**
     * Makes the person, an account and a link. {@link Refused} where the district has somebody already who could do it,
     * since an operator has no business in a district that is in use, and where the address is taken.
     */
    public Made invite(UUID district, String givenName, String familyName, String email) {
        Operators.mustBeOperatorOrMachine();
        return DistrictScope.call(district, () -> {
            if (people.hasAdministratorWithPassword()) {
                throw new Refused("This district has an administrator, who can let others in.");
            }
            return people.administrator(givenName, familyName, email);
        });
    }
}
