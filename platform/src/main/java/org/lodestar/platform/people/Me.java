package org.lodestar.platform.people;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The staff member signed in. */
@Component
public class Me {
    /** Empty for an operator and where a machine works. */
    public Optional<StaffMember> maybe() {
        throw new UnsupportedOperationException();
    }

    /** Throws {@link Refused} where no staff member is signed in. */
    public StaffMember require() {
        throw new UnsupportedOperationException();
    }

    public UUID id() {
        return require().id();
    }

    public boolean has(String role) {
        return maybe().map(staff -> staff.has(role)).orElse(false);
    }

    public boolean isAdmin() {
        return has("admin");
    }

    /** Runs work as a staff member of the current district, where nobody is signed in (imports, demo, tests). */
    public static <T> T as(SignedIn person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return person.districtId() == null ? work.get() : DistrictScope.call(person.districtId(), work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
