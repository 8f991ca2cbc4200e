package org.lodestar.platform.inbox.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.InboxFilter;
import org.lodestar.platform.inbox.InboxPage;
import org.lodestar.platform.inbox.InboxView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Runs the questions of {@link InboxSql}. */
@Component
public class InboxReading {
    private static final InboxFilter ALL = new InboxFilter(null, null, null);

    private final JdbcClient jdbc;

    InboxReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public InboxPage page(
            InboxView view, InboxFilter filter, @Nullable String after, int limit, @Nullable UUID reader) {
        var items = ask(pageSql(view, filter), filter, Cursor.read(after), limit + 1, reader)
                .query(WorkItemRows::workItem)
                .list();
        return items.size() <= limit
                ? new InboxPage(items, null)
                : new InboxPage(
                        items.subList(0, limit),
                        Cursor.after(items.get(limit - 1)).text());
    }

    public int count(InboxView view, int most, @Nullable UUID reader) {
        return ask("select count(*) from (" + InboxSql.ids(view, ALL) + ") counted", ALL, Cursor.start(), most, reader)
                .query(Integer.class)
                .single();
    }

    static String pageSql(InboxView view, InboxFilter filter) {
        return "with page as materialized (" + InboxSql.ids(view, filter) + ") " + WorkItemRows.WORK_ITEMS
                + "join page on page.id = w.id order by w.due_order, w.id";
    }

    private StatementSpec ask(String sql, InboxFilter filter, Cursor after, int limit, @Nullable UUID reader) {
        var question = jdbc.sql(sql)
                .param("me", reader)
                .param("due", after.due())
                .param("id", after.id())
                .param("limit", limit);
        question = filter.schoolId() == null ? question : question.param("school", filter.schoolId());
        question = filter.pathwayKey() == null ? question : question.param("pathway", filter.pathwayKey());
        return filter.text() == null || filter.text().isBlank()
                ? question
                : question.param("text", filter.text().strip());
    }
}
