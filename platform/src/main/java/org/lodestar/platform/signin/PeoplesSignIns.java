package org.lodestar.platform.signin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Account;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.NotAllowed;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.signin.SignInLinks.Made;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does about how others sign in. Needs {@link Right#MANAGE_PEOPLE} where the others hold their roles. */
@Component
@Transactional
public class PeoplesSignIns {
    private final Me me;
    private final People people;
    private final Accounts accounts;
    private final SignInLinks links;
    private final SignIns signIns;
    private final PasskeyRows passkeys;
    private final NewPeople newPeople;
    private final Audit audit;

    PeoplesSignIns(
            Me me,
            People people,
            Accounts accounts,
            SignInLinks links,
            SignIns signIns,
            PasskeyRows passkeys,
            NewPeople newPeople,
            Audit audit) {
        this.me = me;
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.newPeople = newPeople;
        this.audit = audit;
    }

    public Optional<Account> of(UUID staffMember) {
        me.need(Right.MANAGE_PEOPLE);
        return accounts.of(staffMember);
    }

    /**
     * A link for somebody to set their password with, who gets an account where they have none.
     *
     * @param email what they will sign in with
     * @throws Refused where the address is taken, the person left or may not sign in
     */
    public Made link(UUID staffMember, String email) {
        mustBeMine(staffMember);
        var account = accounts.of(staffMember);
        if (account.isEmpty()) return links.make(accounts.open(email, staffMember));
        if (!account.get().enabled()) throw new Refused("Let this person sign in again first.");
        if (!email.strip().equalsIgnoreCase(account.get().email())) {
            accounts.readdress(account.get().id(), email);
        }
        return links.make(account.get().id());
    }

    /** Somebody who is in no roster; roles are given afterwards. Answers their id. */
    public UUID add(String givenName, String familyName, String email) {
        me.need(Right.MANAGE_PEOPLE, null);
        return newPeople.add(givenName, familyName, email);
    }

    /** Ends all sessions of a person, and answers how many there were. */
    public int endAll(UUID staffMember) {
        mustBeMine(staffMember);
        return accounts.of(staffMember)
                .map(account -> signIns.endAll(account.id(), "ended by an administrator"))
                .orElse(0);
    }

    /** How many passkeys somebody has. */
    public int passkeys(UUID staffMember) {
        return of(staffMember).map(account -> passkeys.of(account.id()).size()).orElse(0);
    }

    /** Removes all passkeys of somebody who lost a device, and ends their sessions. Answers how many there were. */
    public int removePasskeys(UUID staffMember) {
        mustBeMine(staffMember);
        return accounts.of(staffMember)
                .map(account -> {
                    var removed = passkeys.removeAll(account.id());
                    signIns.endAll(account.id(), "passkeys removed");
                    audit.record(
                            "removed passkeys of somebody",
                            "staff member",
                            staffMember.toString(),
                            null,
                            Map.of("number", removed));
                    return removed;
                })
                .orElse(0);
    }

    /** Lets somebody sign in, or not any more: then their sessions end. */
    public void allow(UUID staffMember, boolean allowed) {
        mustBeMine(staffMember);
        if (staffMember.equals(me.id())) throw new Refused("You cannot shut yourself out. Another administrator can.");
        accounts.of(staffMember).ifPresent(account -> {
            accounts.enable(account.id(), allowed);
            if (!allowed) signIns.endAll(account.id(), "may not sign in");
            audit.record(
                    allowed ? "allowed sign-in" : "forbade sign-in",
                    "staff member",
                    staffMember.toString(),
                    null,
                    Map.of());
        });
    }

    private void mustBeMine(UUID staffMember) {
        me.need(Right.MANAGE_PEOPLE);
        var person =
                people.find(staffMember).orElseThrow(() -> new Refused("There is no such person in this district."));
        if (!person.active()) throw new Refused(person.name() + " is no longer here, so there is no sign-in.");
        if (!me.may(Right.MANAGE_ROLES, null)) mustNotBeMore(person);
    }

    /** Whoever makes somebody's link could use it: so not for those who may do more, as with giving roles. */
    private void mustNotBeMore(StaffMember person) {
        if (person.roles().isEmpty()) me.need(Right.MANAGE_PEOPLE, null);
        for (var held : person.roles()) {
            me.need(Right.MANAGE_PEOPLE, held.schoolId());
            if (held.rights().stream().anyMatch(right -> !me.may(right, held.schoolId()))) {
                throw new NotAllowed(person.name() + " may do more than you. Ask an administrator of the district.");
            }
        }
    }
}
