package org.lodestar.processes.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunsPathways
class AssignmentIT {

    private static final String WAITS_FOR = """
            select concat_ws(' ', coalesce((select name from schools s where s.id = w.school_id), 'everywhere'), team_role,
              also_role, (select given_name from staff_members m where m.id = w.assignee_id))
            from work_items w where referral_id = :id and state = 'open'""";

    @Autowired
    PathwayRuns runs;

    @Autowired
    JdbcClient sql;

    @Test
    void aRoleIsTheTeamOfTheStudentsSchool() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        assertThat(run.texts(WAITS_FOR)).containsExactly("North School coordinator");
    }

    @Test
    void aRoleNobodyHoldsAtTheSchoolAlsoWaitsForItsCoordinators() {
        PathwayRun run = atSouth(runs.of(lookedAtBy("counselor")));
        assertThat(run.texts(WAITS_FOR)).containsExactly("South School counselor coordinator");
        run.complete("Look at it", "south-coordinator", Tiny.help()).opens("Say what changed");
    }

    @Test
    void aRoleHeldInTheWholeDistrictIsHeldAtEverySchool() {
        PathwayRun run = runs.of(lookedAtBy("nurse"));
        run.district().staff().put("everywhere", run.district().another("nurse", null));
        atSouth(run);
        assertThat(run.texts(WAITS_FOR)).containsExactly("South School nurse");
        run.complete("Look at it", "everywhere", Tiny.help());
    }

    @Test
    void whereTheSchoolHasNoCoordinatorEitherTheAdministratorsSeeIt() {
        PathwayRun run = runs.of(lookedAtBy("psychologist"));
        run.district()
                .call(() -> sql.sql(
                                "delete from staff_roles where role in ('coordinator', 'principal', 'psychologist')")
                        .update());
        run.refer(Tiny.INTAKE);
        assertThat(run.texts(WAITS_FOR)).containsExactly("North School psychologist admin");
        run.complete("Look at it", "admin", Tiny.help());
    }

    @Test
    void whoStandsInSeesAConfidentialStep() {
        PathwayRun run = atSouth(runs.ofTestPathway("tiny"));
        run.complete("Look at it", "south-coordinator", Tiny.help("lunch"));
        run.complete("Arrange: Lunch", "south-coordinator", Tiny.agreed("Mondays"));
    }

    @Test
    void theReferrerIsAPerson() {
        PathwayRun run = runs.of(person("look", "referrer")).refer(Tiny.INTAKE);
        assertThat(run.texts(WAITS_FOR)).containsExactly("North School coordinator North");
        run.complete("Look at it", "teacher", Tiny.help());
    }

    @Test
    void whereThereIsNoOwnerYetTheTeamGetsIt() {
        PathwayRun run = runs.of(person("look", "owner")).refer(Tiny.INTAKE);
        assertThat(run.texts(WAITS_FOR)).containsExactly("North School coordinator");
    }

    @Test
    void theLastOfARoleIsWhoDidItsLastStepInThisCase() {
        PathwayRun run = runs.of(lastInsteadOfOwner());
        run.district()
                .staff()
                .put(
                        "second",
                        run.district().another("coordinator", run.district().north()));
        run.refer(Tiny.INTAKE).complete("Look at it", "second", Tiny.help());
        assertThat(run.texts(WAITS_FOR)).containsExactly("North School coordinator Another");
    }

    private static PathwayRun atSouth(PathwayRun run) {
        UUID student = run.district().aStudentAt(run.district().south()).create();
        return run.refer(student, "south-teacher", Tiny.INTAKE);
    }

    private static PathwayFiles lookedAtBy(String role) {
        return changed("(?s)(id=\"look\".*?\"lodestar:role\" value=\")coordinator", "$1" + role);
    }

    private static PathwayFiles person(String step, String person) {
        return changed(
                "(?s)(id=\"" + step + "\".*?)(<camunda:property name=\"lodestar:role\")",
                "$1<camunda:property name=\"lodestar:person\" value=\"" + person + "\"/>$2");
    }

    private static PathwayFiles lastInsteadOfOwner() {
        return changed("\"lodestar:person\" value=\"owner\"", "\"lodestar:person\" value=\"last\"");
    }

    private static PathwayFiles changed(String pattern, String by) {
        PathwayFiles files = TestPathways.read("tiny");
        String diagram = files.text("tiny.bpmn").orElseThrow();
        String changed = diagram.replaceFirst(pattern, by);
        assertThat(changed).isNotEqualTo(diagram);
        return files.with("tiny.bpmn", changed);
    }
}
