package org.lodestar.processes.assignment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolves a step's role and person to a team or a staff member of the referral's school (design, decision 5). */
@Component
public class Assignment {

    private final People people;
    private final JdbcClient jdbc;

    Assignment(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** {@code person} is referrer, owner or last; where there is no such person any more, the role's team gets it. */
    public Assigned of(String role, String person, CaseFacts facts) {
        return person(person, role, facts)
                .map(found -> new Assigned(facts.schoolId(), role.isBlank() ? null : role, found, null))
                .orElseGet(() -> team(role.isBlank() ? "coordinator" : role, facts));
    }

    /** The active staff member a word stands for in this case; empty where there is none. */
    public Optional<UUID> person(String person, String role, CaseFacts facts) {
        UUID found = switch (person) {
            case "referrer" -> facts.referredBy();
            case "owner" -> facts.ownerId();
            case "last" -> last(role, facts.id());
            default -> null;
        };
        return Optional.ofNullable(found).filter(this::active);
    }

    /** Whether this is somebody who works here now. */
    public boolean active(UUID staffMember) {
        return people.find(staffMember).filter(StaffMember::active).isPresent();
    }

    private Assigned team(String role, CaseFacts facts) {
        if (facts.schoolId() != null && !people.withRole(role, facts.schoolId()).isEmpty()) {
            return new Assigned(facts.schoolId(), role, null, null);
        }
        return new Assigned(null, role, null, heldByNobody(role) ? "admin" : null);
    }

    private boolean heldByNobody(String role) {
        return jdbc.sql("""
                select not exists (select from staff_roles r join staff_members s on s.id = r.staff_member_id
                where r.role = :role and s.active)""").param("role", role).query(Boolean.class).single();
    }

    private @Nullable UUID last(String role, UUID referral) {
        return jdbc.sql("""
                select closed_by from work_items where referral_id = :referral and team_role = :role
                and state = 'done' and closed_by is not null order by closed_at desc limit 1""")
                .param("referral", referral)
                .param("role", role)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
