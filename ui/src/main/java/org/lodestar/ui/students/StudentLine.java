package org.lodestar.ui.students;

import com.vaadin.flow.data.renderer.LitRenderer;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.ui.words.Words;

/** How a student looks in the list. Drawn in the browser, because there may be tens of thousands. */
final class StudentLine {

    private static final String TEMPLATE = """
            <a class="student-row" href="students/${item.id}">
              <span class="initials" aria-hidden="true">${item.initials}</span>
              <span class="student-name">${item.name}</span>
              <span class="student-more">${item.more}</span>
              ${item.mine ? html`<span class="student-mine">your class</span>` : ''}
            </a>
            """;

    private StudentLine() {}

    static LitRenderer<StudentRow> renderer() {
        return LitRenderer.<StudentRow>of(TEMPLATE)
                .withProperty("id", row -> row.id().toString())
                .withProperty("initials", row -> Words.initials(row.name()))
                .withProperty("name", StudentRow::name)
                .withProperty(
                        "more", row -> Words.dotted(Words.grade(row.grade()), row.schoolName(), row.studentNumber()))
                .withProperty("mine", StudentRow::mine);
    }
}
