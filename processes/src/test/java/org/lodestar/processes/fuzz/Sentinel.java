package org.lodestar.processes.fuzz;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Everything a diagram could ask to run: it only counts. Looking at the count does not load it. */
public class Sentinel implements JavaDelegate, ExecutionListener, TaskListener {

    /** How often anything of {@link Sentinel} was run or made. */
    public static final class Count {
        static final AtomicInteger RUNS = new AtomicInteger();

        private Count() {}

        public static int runs() {
            return RUNS.get();
        }
    }

    static {
        Count.RUNS.incrementAndGet();
    }

    public Sentinel() {
        Count.RUNS.incrementAndGet();
    }

    public static String run() {
        Count.RUNS.incrementAndGet();
        return "ran";
    }

    @Override
    public void execute(DelegateExecution execution) {
        run();
    }

    @Override
    public void notify(DelegateExecution execution) {
        run();
    }

    @Override
    public void notify(DelegateTask task) {
        run();
    }
}
