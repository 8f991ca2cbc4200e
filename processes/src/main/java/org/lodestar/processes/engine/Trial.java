package org.lodestar.processes.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.files.PathwayFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the engine read files as if they were published, and takes everything back: what it says against them. */
@Component
public class Trial {

    private static final String RULE = "EngineTakesIt";

    private final DistrictEngine engine;
    private final TransactionTemplate apart;

    Trial(DistrictEngine engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Empty where the engine takes them. Of the current district; nothing is kept. */
    public List<PathwayProblem> problems(PathwayFiles files) {
        return Objects.requireNonNull(apart.execute(status -> {
            status.setRollbackOnly();
            return tried(files);
        }));
    }

    private List<PathwayProblem> tried(PathwayFiles files) {
        try {
            engine.call(services -> {
                DeploymentBuilder deployment =
                        services.getRepositoryService().createDeployment().tenantId(engine.tenant());
                return into(deployment, files).deploy();
            });
            return List.of();
        } catch (ParseException e) {
            return e.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream()
                            .map(error ->
                                    problem(report.getResourceName(), error.getMainElementId(), error.getMessage())))
                    .toList();
        } catch (ProcessEngineException e) {
            return List.of(problem(PathwayFiles.SETTINGS, null, deepest(e)));
        }
    }

    /** The files the engine is given. */
    public static DeploymentBuilder into(DeploymentBuilder deployment, PathwayFiles files) {
        files.byPath().forEach((path, content) -> {
            if (path.matches(".*\\.(bpmn|dmn|form)")) deployment.addString(path, content);
        });
        return deployment;
    }

    private static String deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause().getMessage() != null) deepest = deepest.getCause();
        return String.valueOf(deepest.getMessage());
    }

    private static PathwayProblem problem(String file, @Nullable String element, String message) {
        return new PathwayProblem(file, element, null, RULE, "The engine cannot run this: " + message);
    }
}
