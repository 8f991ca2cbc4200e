package org.lodestar.ui.form.formjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.journey.Chromium;

/** form-js 1.23 in a page of Chromium, to be asked. */
final class FormJs implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TOGETHER = 40;

    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = Chromium.launch(playwright);
    private final Page page = browser.newPage();

    FormJs() throws IOException, InterruptedException {
        page.route("**/*", route -> route.fulfill());
        page.navigate("https://form-js.test/");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(FormJsBundle.made()));
    }

    /** What form-js makes of each case: {@code visible}, {@code errors} by field and rows, {@code data}; or {@code failed}. */
    List<JsonNode> ask(List<AnyCase> cases) throws IOException {
        List<JsonNode> told = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += TOGETHER) {
            var batch = JSON.createArrayNode();
            cases.subList(from, Math.min(cases.size(), from + TOGETHER)).forEach(each -> batch.add(each.json()));
            JSON.readTree((String) page.evaluate(
                            "async json => JSON.stringify(await ask(JSON.parse(json)))", batch.toString()))
                    .forEach(told::add);
        }
        return told;
    }

    /** What feelin makes of an expression: {@code value} or {@code failed}. */
    JsonNode feel(String expression, JsonNode context) throws IOException {
        return JSON.readTree((String) page.evaluate(
                "([expression, context]) => JSON.stringify(feel(expression, JSON.parse(context)))",
                List.of(expression, context.toString())));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
