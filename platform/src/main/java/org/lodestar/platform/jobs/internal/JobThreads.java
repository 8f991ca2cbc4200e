package org.lodestar.platform.jobs.internal;

import jakarta.annotation.PreDestroy;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** The two threads jobs run on; a stopping server waits a while for those at work. */
@Component
class JobThreads {
    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

    JobThreads() {
        threads.setThreadNamePrefix("job-");
        threads.setCorePoolSize(2);
        threads.setDaemon(true);
        threads.setWaitForTasksToCompleteOnShutdown(false);
        threads.setAwaitTerminationSeconds(10);
        threads.initialize();
    }

    void execute(Runnable work) {
        threads.execute(work);
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
