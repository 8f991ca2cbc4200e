package org.lodestar.platform.referrals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.referrals.PathwayRef;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.referrals.ReferralRow;

/** Columns to records; what is confidential to the reader is left out here. */
final class ReferralMapping {
    private ReferralMapping() {}

    static Referral referral(ResultSet row, int number) throws SQLException {
        var full = row.getBoolean("in_full");
        return new Referral(
                Columns.id(row, "id"),
                row.getLong("number"),
                pathway(row),
                Columns.idOrNull(row, "student_id"),
                row.getString("student_name"),
                Columns.idOrNull(row, "school_id"),
                row.getString("school_name"),
                full || row.getBoolean("own") ? row.getString("summary") : "",
                Columns.id(row, "referred_by"),
                row.getString("referred_by_name"),
                Columns.idOrNull(row, "owner_id"),
                row.getString("owner_name"),
                open(row),
                "started".equals(row.getString("start_state")),
                row.getString("start_problem"),
                row.getString("milestone"),
                row.getString("milestone_name"),
                Columns.momentOrNull(row, "milestone_since"),
                row.getBoolean("urgent"),
                row.getString("ending"),
                row.getString("ending_name"),
                Columns.idOrNull(row, "merged_into"),
                Columns.momentOrNull(row, "promised_by"),
                Columns.moment(row, "submitted_at"),
                Columns.momentOrNull(row, "closed_at"),
                full);
    }

    static ReferralRow row(ResultSet row, int number) throws SQLException {
        return new ReferralRow(
                Columns.id(row, "id"),
                row.getLong("number"),
                pathway(row),
                Columns.idOrNull(row, "student_id"),
                row.getString("student_name"),
                row.getString("school_name"),
                row.getString("owner_name"),
                row.getString("referred_by_name"),
                row.getString("milestone_name"),
                Columns.momentOrNull(row, "milestone_since"),
                open(row),
                row.getString("ending"),
                row.getString("ending_name"),
                row.getBoolean("urgent"),
                Columns.moment(row, "submitted_at"),
                Columns.momentOrNull(row, "closed_at"));
    }

    private static boolean open(ResultSet row) throws SQLException {
        return "open".equals(row.getString("state"));
    }

    private static PathwayRef pathway(ResultSet row) throws SQLException {
        var promised = Columns.momentOrNull(row, "promised_by");
        var hours = promised == null
                ? 0
                : (int) Duration.between(Columns.moment(row, "submitted_at"), promised)
                        .toHours();
        return new PathwayRef(
                row.getString("pathway_key"),
                row.getString("pathway_name"),
                row.getInt("pathway_version"),
                row.getBoolean("confidential"),
                hours);
    }
}
