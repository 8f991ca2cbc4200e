package org.lodestar.platform.records.internal;

import java.util.List;

/** Writes an HTML page of headings, facts and tables; every text is escaped. */
public final class Page {
    private final StringBuilder body = new StringBuilder();
    private String title = "";

    public void title(String words) {
        title = words;
        element("h1", words);
    }

    public void heading(String words) {
        element("h2", words);
    }

    /** A heading that begins a part of its own. */
    public void section(String words) {
        body.append("<h2 class=\"part\" dir=\"auto\">").append(escaped(words)).append("</h2>\n");
    }

    public void small(String words) {
        element("h3", words);
    }

    public void paragraph(String words) {
        element("p", words);
    }

    /** Pairs; one without a value is left out. */
    public void facts(List<List<String>> facts) {
        var told = facts.stream().filter(fact -> !fact.get(1).isBlank()).toList();
        if (told.isEmpty()) return;
        body.append("<dl>\n");
        told.forEach(fact -> {
            body.append("<div>");
            element("dt", fact.get(0));
            element("dd", fact.get(1));
            body.append("</div>\n");
        });
        body.append("</dl>\n");
    }

    public void table(List<String> columns, List<List<String>> rows) {
        body.append("<table><thead><tr>");
        columns.forEach(column ->
                body.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        body.append("</tr></thead><tbody>\n");
        rows.forEach(row -> {
            body.append("<tr>");
            row.forEach(cell -> element("td", cell));
            body.append("</tr>\n");
        });
        body.append("</tbody></table>\n");
    }

    public String html(String style) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title), style, body);
    }

    private void element(String name, String words) {
        body.append('<')
                .append(name)
                .append(" dir=\"auto\">")
                .append(escaped(words))
                .append("</")
                .append(name)
                .append(">");
        body.append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
