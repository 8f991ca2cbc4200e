package org.lodestar.architecture;

import java.util.List;
import java.util.regex.Pattern;

/** The table of SECURITY.md: each requirement of OWASP ASVS 5.0 we measure ourselves against, and what shows it. */
record SecurityTable(List<Row> rows) {

    static final String MET = "met";
    static final String NOT_MET = "not met";
    static final String NOT_APPLICABLE = "not applicable";

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final Pattern PAGE = Pattern.compile("\\]\\((?!http)([^)#]+)");

    static SecurityTable read(String page) {
        return new SecurityTable(ROW.matcher(page)
                .results()
                .map(row -> new Row(
                        row.group(1),
                        row.group(2).strip(),
                        row.group(3).strip(),
                        row.group(4).strip()))
                .toList());
    }

    /** @param shown tests and pages where it is met, else why not */
    record Row(String id, String asks, String standing, String shown) {

        List<TestName> tests() {
            return TEST.matcher(shown)
                    .results()
                    .map(test -> new TestName(test.group(1), test.group(2)))
                    .toList();
        }

        List<String> pages() {
            return PAGE.matcher(shown).results().map(page -> page.group(1)).toList();
        }
    }

    record TestName(String type, String method) {}
}
