package org.lodestar.platform.database.internal;

import org.lodestar.platform.database.DistrictSeal;

/** What the table {@code lodestar_secrets} of the database named {@code database} holds; every node reads the same. */
record Secrets(byte[] login, byte[] seal, String database) {

    /** Roles belong to the whole server, so two installations on one server need two. */
    String loginName() {
        var name = "lodestar_app_" + database;
        return name.length() <= MOST_LETTERS ? name : name.substring(0, MOST_LETTERS - 9) + "_" + tail(name);
    }

    private static final int MOST_LETTERS = 60;

    private static String tail(String name) {
        return "%08x".formatted(name.hashCode());
    }

    String loginPassword() {
        return new DistrictSeal(login).of("login");
    }

    DistrictSeal districtSeal() {
        return new DistrictSeal(seal);
    }

    @Override
    public String toString() {
        return "the secrets of " + database;
    }
}
