package org.lodestar.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Asks OSV (osv.dev, the open database of known holes) about parts. Every failure to reach it is an IOException. */
final class Osv {

    static final URI PUBLIC = URI.create("https://api.osv.dev");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_AT_ONCE = 500;

    private final URI place;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, JsonNode> known = new HashMap<>();

    Osv(URI place) {
        this.place = place;
    }

    List<Hole> holesIn(Collection<String> parts) throws IOException, InterruptedException {
        var holes = new ArrayList<Hole>();
        var all = List.copyOf(parts);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE));
            var results = ask(some).path("results");
            if (results.size() != some.size()) {
                throw new IOException("OSV answered for " + results.size() + " of " + some.size() + " parts");
            }
            for (int i = 0; i < some.size(); i++) {
                for (var hole : results.get(i).path("vulns")) {
                    holes.add(hole(some.get(i), hole.path("id").asText()));
                }
            }
        }
        return holes;
    }

    private JsonNode ask(List<String> parts) throws IOException, InterruptedException {
        var queries = parts.stream()
                .map(part -> Map.of("package", Map.of("purl", part)))
                .toList();
        return send(request("/v1/querybatch")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("queries", queries)))));
    }

    private Hole hole(String part, String id) throws IOException, InterruptedException {
        var about = known.get(id);
        if (about == null) {
            about = send(request("/v1/vulns/" + id).GET());
            known.put(id, about);
        }
        return new Hole(
                part,
                id,
                isCritical(id, about),
                fixedIn(part, about),
                about.path("summary").asText());
    }

    private static boolean isCritical(String id, JsonNode about) {
        return id.startsWith("MAL-")
                || "CRITICAL"
                        .equalsIgnoreCase(
                                about.path("database_specific").path("severity").asText())
                || StreamSupport.stream(about.path("severity").spliterator(), false)
                        .anyMatch(severity ->
                                Cvss.isCritical(severity.path("score").asText()));
    }

    private static String fixedIn(String part, JsonNode about) {
        var name = part.replaceFirst("pkg:(maven|npm)/", "")
                .replaceFirst("@[^@]*$", "")
                .replace("%40", "@");
        var versions = new TreeSet<String>();
        for (var affected : about.path("affected")) {
            var affectedName = affected.path("package").path("name").asText().replace(':', '/');
            if (affectedName.equals(name)) {
                affected.path("ranges")
                        .forEach(range -> range.path("events")
                                .forEach(event ->
                                        versions.add(event.path("fixed").asText())));
            }
        }
        versions.remove("");
        return String.join(" or ", versions);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(place.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("OSV answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
