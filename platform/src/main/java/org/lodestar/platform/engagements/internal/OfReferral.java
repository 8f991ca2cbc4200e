package org.lodestar.platform.engagements.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must be known of the referral that help is given for. */
@Component
public class OfReferral {
    /** {@code student} is null for a request. */
    public record About(UUID referral, @Nullable UUID student, boolean confidential) {}

    private final JdbcClient jdbc;

    OfReferral(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public About require(UUID referral) {
        return jdbc.sql("select id, student_id, confidential from referrals where id = :id")
                .param("id", referral)
                .query((row, n) -> new About(
                        Columns.id(row, "id"), Columns.idOrNull(row, "student_id"), row.getBoolean("confidential")))
                .optional()
                .orElseThrow(() -> new Refused("This referral is not here any more."));
    }
}
