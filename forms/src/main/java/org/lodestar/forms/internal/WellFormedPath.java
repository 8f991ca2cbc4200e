package org.lodestar.forms.internal;

import com.google.re2j.Pattern;

/** Says whether a key or path can name a place in the answers. */
final class WellFormedPath {

    private static final Pattern FORM = Pattern.compile("[^\\s.\\[\\]]+(\\.[^\\s.\\[\\]]+)*");
    private static final int LONGEST = 500;

    private WellFormedPath() {}

    static boolean is(String path) {
        return path.length() <= LONGEST && FORM.matches(path);
    }
}
