package org.lodestar.platform.referrals.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads referrals as a reader may see them. */
@Component
public class ReferralRows {
    private static final String REFERRALS = """
            select r.*, st.given_name || ' ' || st.family_name as student_name, sc.name as school_name,
              fr.given_name || ' ' || fr.family_name as referred_by_name,
              ow.given_name || ' ' || ow.family_name as owner_name,
              %s as in_full, r.referred_by = cast(:me as uuid) as own
            from referrals r
            left join students st on st.id = r.student_id
            left join schools sc on sc.id = r.school_id
            join staff_members fr on fr.id = r.referred_by
            left join staff_members ow on ow.id = r.owner_id
            where %s""";

    private static final String NEWEST_FIRST = " order by r.submitted_at desc, r.id desc";

    private final JdbcClient jdbc;

    ReferralRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Referral> find(UUID id, @Nullable UUID reader) {
        return query("r.id = :id and " + MaySee.referral("r"), reader)
                .param("id", id)
                .query(ReferralMapping::referral)
                .optional();
    }

    public List<ReferralRow> referredBy(@Nullable UUID reader) {
        return query("r.referred_by = cast(:me as uuid)" + NEWEST_FIRST, reader)
                .query(ReferralMapping::row)
                .list();
    }

    public List<ReferralRow> ofStudent(UUID student, @Nullable UUID reader) {
        return query("r.student_id = :student and " + MaySee.referral("r") + NEWEST_FIRST, reader)
                .param("student", student)
                .query(ReferralMapping::row)
                .list();
    }

    /** Whoever asks must have made sure that the reader may see the student. */
    public List<ReferralRow> openOfStudent(UUID student, @Nullable UUID reader) {
        return query("r.student_id = :student and r.state = 'open'" + NEWEST_FIRST, reader)
                .param("student", student)
                .query(ReferralMapping::row)
                .list();
    }

    private JdbcClient.StatementSpec query(String condition, @Nullable UUID reader) {
        return jdbc.sql(REFERRALS.formatted(MaySee.referralInFull("r"), condition))
                .param("me", reader);
    }
}
