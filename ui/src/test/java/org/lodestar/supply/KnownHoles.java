package org.lodestar.supply;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is known of the parts.
 *
 * @param checked whether the data could be reached; nothing is known of the parts otherwise
 * @param open critical holes that nobody accepted
 * @param lines for people to read
 */
record KnownHoles(boolean checked, List<Hole> open, List<String> lines) {

    static KnownHoles in(Collection<String> parts, URI place, AcceptedHoles accepted, LocalDate today)
            throws InterruptedException {
        try {
            return told(parts.size(), new Osv(place).holesIn(parts), accepted, today);
        } catch (IOException e) {
            return new KnownHoles(
                    false,
                    List.of(),
                    List.of("NOT CHECKED for known holes: " + parts.size() + " parts, because " + place
                            + " could not be asked (" + e + "). Run the build once where it can be."));
        }
    }

    private static KnownHoles told(int parts, List<Hole> holes, AcceptedHoles accepted, LocalDate today) {
        var open = holes.stream()
                .filter(Hole::critical)
                .filter(hole -> !accepted.has(hole, today))
                .toList();
        var lines = new ArrayList<String>();
        lines.add("Checked for known holes: " + parts + " parts, " + holes.size() + " holes known, " + open.size()
                + " critical ones not accepted.");
        holes.stream().map(Hole::inOneLine).sorted().forEach(lines::add);
        return new KnownHoles(true, open, lines);
    }
}
