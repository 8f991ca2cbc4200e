package org.lodestar.platform.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.internal.RoleTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roles of the current district. Everybody may read them; changing them needs {@link Right#MANAGE_ROLES} in the whole
 * district, because what a role may do holds at every school. The role {@link Role#ADMIN} keeps the rights to manage
 * roles and people, and somebody who works here always holds both.
 */
@Component
@Transactional
public class Roles {
    /** What {@link Role#ADMIN} cannot lose. */
    public static final Set<Right> KEPT_BY_ADMIN = Set.of(Right.MANAGE_ROLES, Right.MANAGE_PEOPLE);

    private static final int LONGEST = 40;
    private static final int MOST = 60;
    private static final int NAMED = 3;

    private final RoleTable table;
    private final ObjectProvider<RoleUse> uses;
    private final KnownForMoments known;
    private final Me me;
    private final Audit audit;

    Roles(RoleTable table, ObjectProvider<RoleUse> uses, KnownForMoments known, Me me, Audit audit) {
        this.table = table;
        this.uses = uses;
        this.known = known;
        this.me = me;
        this.audit = audit;
    }

    /** In the order they are listed. */
    public List<Role> all() {
        return table.all();
    }

    public Optional<Role> find(String key) {
        return table.find(key);
    }

    /** Role keys to names for people, in the order they are listed. */
    public Map<String, String> labels() {
        return all().stream()
                .collect(Collectors.toMap(Role::key, Role::label, (one, other) -> one, LinkedHashMap::new));
    }

    /** The name for people; the key itself where the district has no such role (any more). */
    public String label(String key) {
        return find(key).map(Role::label).orElse(key);
    }

    /** How many who work here hold each role; a role that nobody holds is absent. */
    public Map<String, Integer> heldBy() {
        return table.heldBy();
    }

    /** What is wrong with a label, in words for who typed it; {@code key} is the role that is to bear it, null for a new one. */
    public Optional<String> problemWith(String label, @Nullable String key) {
        var words = label.strip();
        if (words.isEmpty()) return Optional.of("Give the role a name.");
        if (words.length() > LONGEST) return Optional.of("This name is too long: at most " + LONGEST + " characters.");
        return all().stream()
                .filter(role -> !role.key().equals(key) && role.label().equalsIgnoreCase(words))
                .map(role -> "There is a role “" + role.label() + "” already.")
                .findFirst();
    }

    /** A role of the district's own; its key is made from the label. {@link Refused} as {@link #problemWith} says. */
    public Role add(String label, Set<Right> rights) {
        me.need(Right.MANAGE_ROLES, null);
        refuse(problemWith(label, null));
        var taken = all().stream().map(Role::key).collect(Collectors.toSet());
        if (taken.size() >= MOST) throw new Refused("A district can have at most " + MOST + " roles.");
        var role = new Role(freeKey(label, taken), label.strip(), rights, false);
        table.insert(role);
        audit.record("added role", "role", role.key(), null, Map.of("label", role.label(), "rights", keys(rights)));
        return role;
    }

    /** {@link Refused} as {@link #problemWith} says, and where nobody could manage the district any more. */
    public void change(String key, String label, Set<Right> rights) {
        me.need(Right.MANAGE_ROLES, null);
        refuse(problemWith(label, key));
        table.lockAdministrators();
        var before = table.find(key).orElseThrow(Roles::gone);
        if (before.isAdmin() && !rights.containsAll(KEPT_BY_ADMIN)) {
            throw new Refused("“" + before.label() + "” must keep the rights to manage roles and people,"
                    + " or nobody could help when something is wrong.");
        }
        var after = new Role(key, label.strip(), rights, before.builtIn());
        if (after.equals(before)) return;
        table.update(after);
        mustBeManaged();
        audit.record(
                "changed role",
                "role",
                key,
                null,
                Map.of(
                        "label", after.label(),
                        "rights", keys(after.rights()),
                        "before", Map.of("label", before.label(), "rights", keys(before.rights()))));
        known.forgetAll();
    }

    /** {@link Refused} where somebody holds it or something needs it, saying who and what, and for the administrators. */
    public void remove(String key) {
        me.need(Right.MANAGE_ROLES, null);
        var role = table.find(key).orElseThrow(Roles::gone);
        if (role.isAdmin()) throw new Refused("“" + role.label() + "” stays: somebody must manage the district.");
        var where = uses(key);
        if (!where.isEmpty()) {
            throw new Refused("“" + role.label() + "” is still needed: " + String.join("; ", where)
                    + ". Change that first, then delete the role.");
        }
        table.delete(key);
        audit.record("deleted role", "role", key, null, Map.of("label", role.label(), "rights", keys(role.rights())));
    }

    /** Who holds a role and what names it, each in words; empty where it may be deleted. */
    public List<String> uses(String key) {
        var where = new ArrayList<String>();
        var holders = table.holders(key);
        if (!holders.isEmpty()) {
            var more = holders.size() > NAMED ? " and " + (holders.size() - NAMED) + " more" : "";
            where.add("held by " + holders.stream().limit(NAMED).collect(Collectors.joining(", ")) + more);
        }
        uses.orderedStream().flatMap(use -> use.of(key).stream()).forEach(where::add);
        return where;
    }

    void mustBeManaged() {
        if (!table.somebodyManages()) {
            throw new Refused("Then nobody could manage this district's roles and people any more."
                    + " Make somebody else an administrator of the whole district first.");
        }
    }

    private static String freeKey(String label, Set<String> taken) {
        var plain = Normalizer.normalize(label.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var key = plain.isEmpty() ? "role" : plain;
        return Stream.concat(Stream.of(key), IntStream.iterate(2, n -> n + 1).mapToObj(n -> key + "-" + n))
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> keys(Set<Right> rights) {
        return rights.stream().map(Right::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void refuse(Optional<String> problem) {
        problem.ifPresent(words -> {
            throw new Refused(words);
        });
    }

    private static Refused gone() {
        return new Refused("This role is not there any more.");
    }
}
