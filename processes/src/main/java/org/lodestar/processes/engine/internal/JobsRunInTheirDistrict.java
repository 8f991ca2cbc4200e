package org.lodestar.processes.engine.internal;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.feel.Feel;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.processes.engine.Attempts;

/**
 * Before a job's transaction begins, its district is looked up and put in force, so that row-level security is right on
 * job threads. The engine does not say which job it runs, hence the look into its command.
 */
class JobsRunInTheirDistrict extends CommandInterceptor {

    private static final Field JOB = jobField();

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof ExecuteJobsCmd)) return next.execute(command);
        String tenant = tenant(jobId(command));
        if (tenant == null) return next.execute(command);
        return DistrictScope.call(UUID.fromString(tenant), () -> within(command));
    }

    private <T> T within(Command<T> command) {
        List<T> result = new ArrayList<>(1);
        Feel.within(Attempts.FEEL, () -> result.add(next.execute(command)));
        return result.get(0);
    }

    private @Nullable String tenant(String jobId) {
        return next.execute(context -> {
            JobEntity job = context.getJobManager().findJobById(jobId);
            return job == null ? null : job.getTenantId();
        });
    }

    private static String jobId(Command<?> command) {
        try {
            return (String) JOB.get(command);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field jobField() {
        try {
            Field field = ExecuteJobsCmd.class.getDeclaredField("jobId");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This engine's version names the job of a command differently.", e);
        }
    }
}
