package org.lodestar.processes.assignment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Role;
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
                .orElseGet(() -> team(role.isBlank() ? standIn(facts.schoolId()) : role, facts));
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
        UUID school = facts.schoolId();
        return new Assigned(school, role, null, held(role, school) ? null : standIn(school));
    }

    /**
     * Nothing may wait for nobody: where no one holds a role, those who look after the school see the step, too: a role
     * there that coordinates, else one that leads, else the administrators.
     */
    private String standIn(@Nullable UUID school) {
        return jdbc.sql("""
                select r.key from roles r where r.key <> :admin and (:coordinate = any (r.rights) or :lead = any (r.rights))
                  and exists (select from staff_roles h join staff_members s on s.id = h.staff_member_id and s.active
                      and not s.machine
                    where h.district_id = r.district_id and h.role = r.key
                      and (h.school_id is null or h.school_id = cast(:school as uuid)))
                order by :coordinate = any (r.rights) desc, r.position, r.key limit 1""")
                .param("admin", Role.ADMIN)
                .param("coordinate", Right.COORDINATE.key())
                .param("lead", Right.LEAD.key())
                .param("school", school)
                .query(String.class)
                .optional()
                .orElse(Role.ADMIN);
    }

    /** Whether somebody holds the role at the school or in the whole district. */
    private boolean held(String role, @Nullable UUID school) {
        return jdbc.sql("""
                select exists (select from staff_roles r join staff_members s on s.id = r.staff_member_id
                where r.role = :role and s.active and not s.machine and (r.school_id is null or r.school_id = cast(:school as uuid)))""")
                .param("role", role)
                .param("school", school)
                .query(Boolean.class)
                .single();
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
