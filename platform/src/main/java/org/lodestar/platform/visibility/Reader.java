package org.lodestar.platform.visibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.StaffMember;
import org.springframework.stereotype.Component;

/** Who is reading: what {@code :me} stands for in {@link MaySee}. */
@Component
public class Reader {
    private final Me me;

    public Reader(Me me) {
        this.me = me;
    }

    /** Null where no staff member is signed in, and for one who holds no role (any more): they see nothing. */
    public @Nullable UUID id() {
        return me.maybe()
                .filter(staff -> !staff.roles().isEmpty())
                .map(StaffMember::id)
                .orElse(null);
    }
}
