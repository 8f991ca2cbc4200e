package org.lodestar.processes.files;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodestar.processes.bounds.Bound;

/** The files of one pathway by path ({@code pathway.json}, {@code *.bpmn}, {@code *.form}, {@code *.dmn}, {@code i18n/*.json}). */
public record PathwayFiles(Map<String, String> byPath) {

    public static final String SETTINGS = "pathway.json";

    public PathwayFiles {
        byPath = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    public static PathwayFiles single(String path, String content) {
        return new PathwayFiles(Map.of(path, content));
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    public Stream<Map.Entry<String, String>> ending(String suffix) {
        return byPath.entrySet().stream().filter(file -> file.getKey().endsWith(suffix));
    }

    /** The same files, with one added or replaced. */
    public PathwayFiles with(String path, String content) {
        SortedMap<String, String> changed = new TreeMap<>(byPath);
        changed.put(path, content);
        return new PathwayFiles(changed);
    }

    /** The same files without this one. */
    public PathwayFiles without(String path) {
        SortedMap<String, String> changed = new TreeMap<>(byPath);
        changed.remove(path);
        return new PathwayFiles(changed);
    }

    /** Whether there are more files or signs than a district could ever allow. */
    public boolean isLargerThanAnyMayBe() {
        long signs = byPath.values().stream().mapToLong(String::length).sum();
        return byPath.size() > Bound.FILES.most() || signs > 1024L * Bound.ALL_KILOBYTES.most();
    }
}
