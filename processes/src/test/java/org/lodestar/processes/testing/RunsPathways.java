package org.lodestar.processes.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.context.annotation.Import;

/**
 * A test with Spring, PostgreSQL and the running engine that may ask for {@link PathwayRuns}.
 *
 * <pre>{@code
 * @RunsPathways
 * class AttendanceIT {
 *     @Autowired PathwayRuns runs;
 *
 *     @Test
 *     void endsWhenTheStudentIsBack() {
 *         var run = runs.ofStarter("attendance").refer(Map.of("days", 12));
 *         run.opens("Call the family").complete("Call the family", "attendance", Map.of("reached", true));
 *         run.fire("review_timer").at("reviewed").endedAs("completed");
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithPostgres
@Import({PathwayRuns.class, Facades.class})
public @interface RunsPathways {}
