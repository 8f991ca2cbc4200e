package org.lodestar.processes.testing;

import org.lodestar.platform.timeline.Timeline;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.referring.Referring;
import org.lodestar.processes.tasks.TaskDesk;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a run asks of the product and, for timers, of the engine. */
@TestComponent
public record Facades(
        Referring referring, TaskDesk tasks, Cases cases, Timeline timeline, DistrictEngine engine, JdbcClient sql) {}
