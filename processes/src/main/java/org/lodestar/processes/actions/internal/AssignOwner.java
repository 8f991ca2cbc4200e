package org.lodestar.processes.actions.internal;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.lodestar.processes.assignment.Assignment;
import org.springframework.stereotype.Component;

/** Gives the case to one person, who holds it from now on. */
@Component
class AssignOwner implements Action {

    private final ReferralProgress referrals;
    private final Assignment assignment;
    private final Me me;

    AssignOwner(ReferralProgress referrals, Assignment assignment, Me me) {
        this.referrals = referrals;
        this.assignment = assignment;
        this.me = me;
    }

    @Override
    public String key() {
        return "assign-owner";
    }

    @Override
    public void run(ActionCall call) {
        UUID owner = owner(call)
                .orElseThrow(() ->
                        new Refused("“" + call.elementName() + "” finds nobody to give this case to. Choose someone."));
        referrals.assignOwner(call.referral(), owner);
    }

    private Optional<UUID> owner(ActionCall call) {
        String person = call.text("person");
        String role = call.text("role");
        if (person.isEmpty() && role.isEmpty()) return me.maybe().map(StaffMember::id);
        if (person.isEmpty()) person = "last";
        Optional<UUID> chosen = ServiceNames.id(person).filter(assignment::active);
        return chosen.isPresent() ? chosen : assignment.person(person, role, call.facts());
    }
}
