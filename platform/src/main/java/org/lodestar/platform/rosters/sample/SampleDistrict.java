package org.lodestar.platform.rosters.sample;

/** How large and which: up to 100 schools and 50,000 students. */
public record SampleDistrict(String key, String name, String emailDomain, int schools, int students, long seed) {

    /** The OneRoster 1.1 zip. Staff with the demo sign-ins (ROLE@emailDomain) are among its users. */
    public byte[] zip() {
        throw new UnsupportedOperationException();
    }
}
