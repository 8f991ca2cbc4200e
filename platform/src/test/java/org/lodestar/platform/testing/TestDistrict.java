package org.lodestar.platform.testing;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;

/**
 * A district of one test. People are asked for by role: {@code teacher}, {@code coordinator} and so on work at North;
 * {@code south-teacher} and {@code south-coordinator} at South; {@code admin} in the whole district.
 */
public record TestDistrict(
        TestDistricts maker, District district, School north, School south, Map<String, SignedIn> staff) {

    public UUID id() {
        return district.id();
    }

    public SignedIn person(String role) {
        var person = staff.get(role);
        if (person == null) throw new IllegalArgumentException("This test district has no " + role);
        return person;
    }

    /** The id of the staff member, not of the account. */
    public UUID staffId(String role) {
        var id = person(role).staffId();
        if (id == null) throw new IllegalStateException(role + " is no staff member");
        return id;
    }

    /** Does work as the person signed in. */
    public <T> T as(String role, Supplier<T> work) {
        return Me.as(person(role), work);
    }

    public void doAs(String role, Runnable work) {
        as(role, () -> {
            work.run();
            return true;
        });
    }

    /** Does work in one transaction for the district with nobody signed in, as the engine's timers do. */
    public <T> T call(Supplier<T> work) {
        return DistrictScope.call(id(), () -> maker.inTransaction(work));
    }

    /** One more staff member; {@code school} null: in the whole district. */
    public SignedIn another(String role, @Nullable School school) {
        return call(() -> maker.person(district, "Another", role, school));
    }

    public StudentFixture aStudentAt(School school) {
        return new StudentFixture(this, school);
    }
}
