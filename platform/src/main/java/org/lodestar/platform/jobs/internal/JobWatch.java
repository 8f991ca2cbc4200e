package org.lodestar.platform.jobs.internal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.people.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** From start-up on: says that this node's jobs live, fails those of dead nodes and takes up what is still queued. */
@Component
public class JobWatch {
    private static final Logger LOG = LoggerFactory.getLogger(JobWatch.class);

    private final JobRunner runner;
    private final LostJobs lost;
    private final Districts districts;
    private final Accounts accounts;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "job-watch");
        thread.setDaemon(true);
        return thread;
    });

    JobWatch(JobRunner runner, LostJobs lost, Districts districts, Accounts accounts) {
        this.runner = runner;
        this.lost = lost;
        this.districts = districts;
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clock.scheduleWithFixedDelay(() -> careful(this::beat), 5, 5, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(() -> careful(this::look), 0, 20, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }

    /** One look at every district's jobs. */
    public void look() {
        for (var district : districts.all()) {
            DistrictScope.run(district.id(), () -> look(district));
        }
    }

    private void look(District district) {
        lost.failTheSilent();
        lost.waiting().forEach(job -> runner.offer(district.id(), job.id(), starter(job)));
    }

    private Starter starter(LostJobs.Waiting job) {
        var account = job.account();
        if (account == null) {
            return new Starter(null);
        }
        try {
            return new Starter(accounts.byId(account));
        } catch (UsernameNotFoundException gone) {
            return new Starter(null);
        }
    }

    private void beat() {
        runner.running().forEach((job, district) -> DistrictScope.run(district, () -> lost.alive(job)));
    }

    private void careful(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("looking after jobs failed; the next try is in some seconds", failure);
        }
    }
}
