package org.lodestar.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs work on several threads that all begin at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each came to: its result, or the exception it threw. */
    public static List<Object> run(List<? extends Callable<?>> works) throws Exception {
        var threads = Executors.newFixedThreadPool(works.size());
        var start = new CyclicBarrier(works.size());
        try {
            var running = new ArrayList<Future<?>>();
            for (var work : works) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<Object>();
            for (var future : running) {
                results.add(resultOf(future));
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static Object resultOf(Future<?> future) throws Exception {
        try {
            return future.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
