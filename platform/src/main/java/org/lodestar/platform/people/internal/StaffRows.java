package org.lodestar.platform.people.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.RoleAt;
import org.lodestar.platform.people.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staff members with their roles, in one query. */
@Component
public class StaffRows {
    private static final TypeReference<List<Held>> ROLES = new TypeReference<>() {};
    private static final String SELECT = """
            select s.id, s.given_name, s.family_name, s.email, s.phone, s.active, coalesce(
              (select json_agg(json_build_object('role', r.role, 'label', d.label, 'rights', d.rights,
                                                 'schoolId', r.school_id, 'schoolName', c.name)
                               order by d.position, r.role, c.name)
               from staff_roles r join roles d on d.district_id = r.district_id and d.key = r.role
               left join schools c on c.id = r.school_id where r.staff_member_id = s.id), '[]') as roles
            from staff_members s
            """;

    private record Held(
            String role,
            String label,
            List<String> rights,
            @Nullable UUID schoolId,
            @Nullable String schoolName) {
        RoleAt roleAt() {
            return new RoleAt(role, label, schoolId, schoolName, Right.of(rights));
        }
    }

    private final JdbcClient sql;
    private final Jsonb jsonb;

    StaffRows(JdbcClient sql, Jsonb jsonb) {
        this.sql = sql;
        this.jsonb = jsonb;
    }

    public Optional<StaffMember> find(UUID id) {
        return list("where s.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** {@code rest} begins with where and may name the staff member as {@code s}. */
    public List<StaffMember> list(String rest, Map<String, ?> params) {
        return sql.sql(SELECT + rest).params(params).query(this::member).list();
    }

    private StaffMember member(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                Columns.id(row, "id"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getBoolean("active"),
                jsonb.read(row.getString("roles"), ROLES).stream()
                        .map(Held::roleAt)
                        .toList());
    }
}
