package org.lodestar.supply;

import java.util.HashMap;
import java.util.Map;

/** How bad a hole is by its CVSS vector: the base score of version 3, and of version 4 only whether it is the worst. */
final class Cvss {

    private static final double CRITICAL = 9.0;
    private static final Map<String, Double> WEIGHTS = weights();

    private Cvss() {}

    static boolean isCritical(String vector) {
        if (vector.startsWith("CVSS:3")) {
            return score(vector) >= CRITICAL;
        }
        var parts = parts(vector);
        return vector.startsWith("CVSS:4")
                && "N".equals(parts.get("AV"))
                && "N".equals(parts.get("PR"))
                && "N".equals(parts.get("UI"))
                && ("H".equals(parts.get("VC")) || "H".equals(parts.get("VI")))
                && "L".equals(parts.get("AC"));
    }

    static double score(String vector) {
        var parts = parts(vector);
        var spreads = "C".equals(parts.get("S"));
        var impactBase = 1 - (1 - impact(parts, "C")) * (1 - impact(parts, "I")) * (1 - impact(parts, "A"));
        var impact = spreads ? 7.52 * (impactBase - 0.029) - 3.25 * Math.pow(impactBase - 0.02, 15) : 6.42 * impactBase;
        if (impact <= 0) {
            return 0;
        }
        var ease = 8.22
                * weight("AV:" + parts.get("AV"))
                * weight("AC:" + parts.get("AC"))
                * weight("PR:" + parts.get("PR") + (spreads ? "C" : ""))
                * weight("UI:" + parts.get("UI"));
        return roundUp(Math.min((spreads ? 1.08 : 1) * (impact + ease), 10));
    }

    private static double impact(Map<String, String> parts, String of) {
        return weight("X:" + parts.get(of));
    }

    private static double weight(String name) {
        return WEIGHTS.getOrDefault(name, 0.0);
    }

    private static Map<String, String> parts(String vector) {
        var parts = new HashMap<String, String>();
        for (var part : vector.split("/")) {
            var at = part.indexOf(':');
            if (at > 0) {
                parts.put(part.substring(0, at), part.substring(at + 1));
            }
        }
        return parts;
    }

    private static double roundUp(double value) {
        var whole = Math.round(value * 100_000);
        return whole % 10_000 == 0 ? whole / 100_000.0 : (Math.floorDiv(whole, 10_000) + 1) / 10.0;
    }

    private static Map<String, Double> weights() {
        var all = "AV:N=.85 AV:A=.62 AV:L=.55 AV:P=.2 AC:L=.77 AC:H=.44 PR:N=.85 PR:L=.62 PR:H=.27 PR:NC=.85 PR:LC=.68"
                + " PR:HC=.5 UI:N=.85 UI:R=.62 X:H=.56 X:L=.22 X:N=0";
        var weights = new HashMap<String, Double>();
        for (var one : all.split(" ")) {
            weights.put(one.substring(0, one.indexOf('=')), Double.valueOf(one.substring(one.indexOf('=') + 1)));
        }
        return weights;
    }
}
