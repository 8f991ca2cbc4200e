package org.lodestar.forms.internal;

import java.util.HashSet;
import java.util.Set;
import org.lodestar.forms.FieldType;

/** Sees to it that no two fields keep their answers in the same place; groups may share one, as in form-js. */
final class ClaimedPaths {

    private final Set<String> answers = new HashSet<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<String> lists = new HashSet<>();

    boolean claim(String path, FieldType type) {
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            String outer = path.substring(0, dot);
            if (answers.contains(outer) || lists.contains(outer)) return false;
            holders.add(outer.endsWith("[]") ? outer.substring(0, outer.length() - 2) : outer);
        }
        if (answers.contains(path) || lists.contains(path)) return false;
        if (type == FieldType.GROUP) return holders.add(path) || true;
        if (holders.contains(path)) return false;
        return type == FieldType.DYNAMICLIST ? lists.add(path) : answers.add(path);
    }
}
