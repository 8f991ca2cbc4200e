package org.lodestar.platform.people;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The staff member signed in. Cheap to ask; a change of roles elsewhere shows within five seconds. */
@Component
public class Me {
    private final KnownForMoments known;

    Me(KnownForMoments known) {
        this.known = known;
    }

    /** Empty for an operator, for someone who left, and where a machine works. */
    public Optional<StaffMember> maybe() {
        return signedIn()
                .flatMap(person -> Optional.ofNullable(person.staffId()))
                .flatMap(known::person)
                .filter(StaffMember::active);
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Throws {@link Refused} where no staff member is signed in. */
    public StaffMember require() {
        return maybe().orElseThrow(() -> new Refused("Sign in as a staff member to do this."));
    }

    public UUID id() {
        return require().id();
    }

    public boolean has(String role) {
        return maybe().map(staff -> staff.has(role)).orElse(false);
    }

    /** Nobody is signed in: an import, a timer, the start of the demo. Somebody who left is nobody, but no machine. */
    public boolean isMachine() {
        return signedIn().isEmpty();
    }

    /** Whether a role I hold, at whatever school, gives the right now; a change elsewhere shows within five seconds. */
    public boolean may(Right right) {
        return maybe().filter(staff -> staff.may(right)).isPresent();
    }

    /** Whether a role I hold gives the right at a school; {@code school} null: in the whole district. */
    public boolean may(Right right, @Nullable UUID school) {
        return maybe().filter(staff -> staff.may(right, school)).isPresent();
    }

    /** Throws {@link NotAllowed}, naming what is needed, where {@link #may(Right)} says no. */
    public void need(Right right) {
        if (!may(right)) throw lacking(right);
    }

    /** Throws {@link NotAllowed}, naming what is needed, where {@link #may(Right, UUID)} says no. */
    public void need(Right right, @Nullable UUID school) {
        if (!may(right, school)) throw lacking(right);
    }

    /** As {@link #need(Right)}; a machine may, see {@link #isMachine}. */
    public void needUnlessMachine(Right right) {
        if (!isMachine()) need(right);
    }

    private static NotAllowed lacking(Right right) {
        return new NotAllowed("Your roles do not include this: " + right.words() + ".");
    }

    /** Runs work as a person, in their district, where nobody is signed in (imports, demo, tests). */
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
