package org.lodestar.platform.people;

import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** How people sign in. */
@Component
public class Accounts implements UserDetailsService {
    @Override
    public SignedIn loadUserByUsername(String email) {
        throw new UnsupportedOperationException();
    }

    /** Makes a sign-in for a staff member of the current district; {@link Refused} where the address is taken. */
    public void create(String email, String password, UUID staffMember) {
        throw new UnsupportedOperationException();
    }

    /** Makes a sign-in that belongs to no district. */
    public void createOperator(String email, String password) {
        throw new UnsupportedOperationException();
    }
}
