package org.lodestar.platform.tokens;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.tokens.internal.MachineRows;
import org.lodestar.platform.tokens.internal.Reach;
import org.lodestar.platform.tokens.internal.Secret;
import org.lodestar.platform.tokens.internal.TokenRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of the current district, for whoever holds {@link Right#MANAGE_TOKENS}. A token ends when it expires, when it
 * is revoked, and with the person it acts as or who made it: they leave, or the maker may not make tokens any more.
 *
 * @see TokenDoor for how one comes in with a token
 */
@Component
@Transactional
public class Tokens {
    private final TokenRows rows;
    private final MachineRows machines;
    private final Reach reach;
    private final People people;
    private final Me me;
    private final Audit audit;

    Tokens(TokenRows rows, MachineRows machines, Reach reach, People people, Me me, Audit audit) {
        this.rows = rows;
        this.machines = machines;
        this.reach = reach;
        this.people = people;
        this.me = me;
        this.audit = audit;
    }

    /** Those that work first, then the newest first; the ended ones stay in the list, so that one can look back. */
    public List<Token> all() {
        me.need(Right.MANAGE_TOKENS);
        return rows.all();
    }

    /** The machines that a token can act as. */
    public List<Machine> machines() {
        me.need(Right.MANAGE_TOKENS);
        return machines.all();
    }

    /** {@link Refused} where the token could do more than I may myself, or where there is no such machine or role. */
    public MadeToken make(NewToken wanted) {
        me.need(Right.MANAGE_TOKENS);
        var actsAs = actsAs(wanted.actsAs());
        var id = UUID.randomUUID();
        var secret = Secret.random();
        rows.insert(id, wanted, secret, actsAs.id(), me.id());
        audit.record(
                "made a token",
                "token",
                id.toString(),
                null,
                Map.of(
                        "name", wanted.name(),
                        "actsAs", actsAs.name().strip(),
                        "scopes", TokenRows.keys(wanted.scopes()),
                        "days", wanted.days()));
        return new MadeToken(rows.find(id).orElseThrow(), secret.text());
    }

    private StaffMember actsAs(ActsAs wanted) {
        if (wanted instanceof ActsAs.Me) return me.require();
        var id = wanted instanceof ActsAs.NewMachine made ? machine(made) : ((ActsAs.Machine) wanted).staffMember();
        if (!machines.has(id)) throw new Refused("There is no such machine in this district.");
        var machine = people.find(id).orElseThrow();
        reach.mustHold(machine);
        return machine;
    }

    private UUID machine(ActsAs.NewMachine wanted) {
        var name = wanted.name().strip();
        if (name.isEmpty()) throw new Refused("Give the machine a name, like “SIS import”.");
        if (name.length() > NewToken.LONGEST_NAME) {
            throw new Refused("This name is too long: at most " + NewToken.LONGEST_NAME + " characters.");
        }
        var id = machines.insert(name);
        audit.record("made a machine", "staff member", id.toString(), null, Map.of("name", name));
        people.giveRole(id, wanted.role(), wanted.school());
        return id;
    }

    /** At once, on all nodes; cannot be undone. Does nothing where it was revoked before. */
    public void revoke(UUID id) {
        me.need(Right.MANAGE_TOKENS);
        var token = rows.find(id).orElseThrow(() -> new Refused("There is no such token in this district."));
        if (rows.revoke(id)) {
            audit.record("revoked a token", "token", id.toString(), null, Map.of("name", token.name()));
        }
    }
}
