package org.lodestar.processes.tasks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.tasks.internal.TaskReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the current district's inbox anew from the engine's open tasks, should the two ever disagree: what is missing is
 * opened, what the engine no longer has is cancelled, and what agrees is left alone. For operators.
 */
@Component
public class WorkItemRebuild {

    private static final int AT_ONCE = 500;

    /** How many work items were missing, and how many were there without a task. */
    public record Rebuilt(int opened, int cancelled) {}

    private final Inbox inbox;
    private final TaskReader tasks;
    private final DistrictEngine engine;
    private final JdbcClient jdbc;

    WorkItemRebuild(Inbox inbox, TaskReader tasks, DistrictEngine engine, JdbcClient jdbc) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Transactional
    public Rebuilt rebuild() {
        Set<String> known = new HashSet<>(openItems());
        Set<String> gone = new HashSet<>(known);
        int opened = 0;
        List<Task> page = page(0);
        for (int first = 0; !page.isEmpty(); page = page(first)) {
            for (Task task : page) {
                gone.remove(task.getId());
                if (known.contains(task.getId())) continue;
                tasks.open(task);
                opened++;
            }
            first += page.size();
        }
        gone.forEach(task -> inbox.close(task, WorkItemState.CANCELLED));
        return new Rebuilt(opened, gone.size());
    }

    private List<String> openItems() {
        return jdbc.sql("select engine_task_id from work_items where state = 'open'")
                .query(String.class)
                .list();
    }

    private List<Task> page(int first) {
        return engine.call(services -> services.getTaskService()
                .createTaskQuery()
                .active()
                .orderByTaskId()
                .asc()
                .listPage(first, AT_ONCE));
    }
}
