package org.lodestar.platform.rosters.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.platform.rosters.internal.RosterFile.Mode;

/** A roster that was read: its usable lines, and who is not in it any more. */
final class Roster {
    final List<Lines.Org> orgs = new ArrayList<>();
    final List<Lines.Session> sessions = new ArrayList<>();
    final Map<String, Lines.Pupil> pupils = new LinkedHashMap<>();
    final Map<String, Lines.Staff> staff = new LinkedHashMap<>();
    final Map<String, Lines.Adult> adults = new LinkedHashMap<>();
    final Set<Lines.FamilyLink> families = new HashSet<>();
    /** The students whose family links are told in full, so that others are no more. */
    final Set<UUID> familiesTold = new HashSet<>();

    final List<Lines.Facts> facts = new ArrayList<>();
    final List<Lines.SchoolClass> classes = new ArrayList<>();
    final List<Lines.Enrollment> enrollments = new ArrayList<>();
    /** Whether the users tell languages at all; else those known are kept. */
    boolean tellsLanguages;

    private final Map<RosterFile, Mode> modes;
    private final Map<RosterFile, Set<String>> listed = new EnumMap<>(RosterFile.class);
    private final Map<RosterFile, Set<String>> leaving = new EnumMap<>(RosterFile.class);

    Roster(Map<RosterFile, Mode> modes) {
        this.modes = modes;
    }

    boolean has(RosterFile file) {
        return modes.get(file) != Mode.ABSENT;
    }

    boolean isBulk(RosterFile file) {
        return modes.get(file) == Mode.BULK;
    }

    /** The record is in the file and stays. */
    void stays(RosterFile file, String sourcedId) {
        listed.computeIfAbsent(file, any -> new HashSet<>()).add(sourcedId);
    }

    /** The file says in so many words that the record has left. */
    void leaves(RosterFile file, String sourcedId) {
        leaving.computeIfAbsent(file, any -> new HashSet<>()).add(sourcedId);
    }

    Set<String> staying(RosterFile file) {
        return listed.getOrDefault(file, Set.of());
    }

    Set<String> leaving(RosterFile file) {
        return leaving.getOrDefault(file, Set.of());
    }
}
