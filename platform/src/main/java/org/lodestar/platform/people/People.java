package org.lodestar.platform.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The staff of the current district. */
@Component
public class People {
    public Optional<StaffMember> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** By family name; {@code text} filters by name, email or role label. */
    public List<StaffMember> search(String text, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public int count(String text) {
        throw new UnsupportedOperationException();
    }

    /** Active people who hold a role at a school or in the whole district. */
    public List<StaffMember> withRole(String role, @Nullable UUID school) {
        throw new UnsupportedOperationException();
    }

    /** Gives a role; does nothing where it is held already. {@code school} null: in the whole district. */
    public void giveRole(UUID staffMember, String role, @Nullable UUID school) {
        throw new UnsupportedOperationException();
    }
}
