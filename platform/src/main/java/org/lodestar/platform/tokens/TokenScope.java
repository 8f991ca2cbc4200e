package org.lodestar.platform.tokens;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a token may be used for. It narrows: the person the token acts as must be allowed to do it, too. */
public enum TokenScope {
    REFERRALS_READ("referrals:read", "Follow referrals: where they are and what happened"),
    REFERRALS_WRITE("referrals:write", "Make referrals"),
    WORK_ITEMS_READ("work-items:read", "Read the inbox and the forms of its steps"),
    WORK_ITEMS_WRITE("work-items:write", "Take steps and complete them"),
    STUDENTS_READ("students:read", "Read a student’s whole record"),
    ROSTERS_WRITE("rosters:write", "Import rosters"),
    DIRECTORY_READ("directory:read", "Read the directory of services"),
    DIRECTORY_WRITE("directory:write", "Import services and who gives them"),
    JOBS_READ("jobs:read", "Follow imports and their problems"),
    PATHWAYS_READ("pathways:read", "Read, export and check pathways"),
    PATHWAYS_WRITE("pathways:write", "Change and publish pathways"),
    FORMS("forms:check", "Check forms and what answers would give");

    private final String key;
    private final String words;

    TokenScope(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** As callers know it: {@code referrals:read}. */
    public String key() {
        return key;
    }

    /** What it allows, for people to read. */
    public String words() {
        return words;
    }

    /** As Spring Security knows it: {@code SCOPE_referrals:read}. */
    public String authority() {
        return "SCOPE_" + key;
    }

    public static Optional<TokenScope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }

    /** Keys that are none (any more) are left out. */
    public static Set<TokenScope> of(Collection<String> keys) {
        var scopes = EnumSet.noneOf(TokenScope.class);
        keys.forEach(key -> of(key).ifPresent(scopes::add));
        return scopes;
    }
}
