package org.lodestar.forms.feel.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one evaluation may spend: so many steps, so much time. */
final class Fuel {

    /** Thrown through the engine, which would swallow anything less than an error of the machine and go on. */
    static final class Spent extends VirtualMachineError {
        private static final long serialVersionUID = 1L;

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    private static final int STEPS = 500_000;
    private static final long NANOS = 1_000_000_000L;

    private static final ThreadLocal<@Nullable Fuel> OF_THIS_EVALUATION = new ThreadLocal<>();

    /** Nanoseconds that evaluations may still take together; none where nobody counts them. */
    private static final ThreadLocal<long @Nullable []> TOGETHER = new ThreadLocal<>();

    private final long began = System.nanoTime();
    private final long deadline;
    private long left = STEPS;

    private Fuel(long nanos) {
        this.deadline = began + nanos;
    }

    /** Does work whose evaluations share this time, or what is left of the time they share already; empty where it ran out. */
    static <T> Optional<T> within(Duration together, Supplier<T> work) {
        long[] around = TOGETHER.get();
        long[] shared = around != null && around[0] < together.toNanos() ? around : new long[] {together.toNanos()};
        TOGETHER.set(shared);
        try {
            T result = work.get();
            return shared[0] <= 0 ? Optional.empty() : Optional.of(result);
        } finally {
            if (around == null) TOGETHER.remove();
            else TOGETHER.set(around);
        }
    }

    static void start() {
        long[] shared = TOGETHER.get();
        if (shared != null && shared[0] <= 0) throw new Spent();
        OF_THIS_EVALUATION.set(new Fuel(shared == null ? NANOS : Math.min(NANOS, shared[0])));
    }

    static void stop() {
        Fuel fuel = OF_THIS_EVALUATION.get();
        long[] shared = TOGETHER.get();
        if (fuel != null && shared != null) shared[0] -= System.nanoTime() - fuel.began;
        OF_THIS_EVALUATION.remove();
    }

    /** Reading an expression takes its time, too. */
    static <T> T reading(Supplier<T> work) {
        long[] shared = TOGETHER.get();
        long began = System.nanoTime();
        try {
            return work.get();
        } finally {
            if (shared != null) shared[0] -= System.nanoTime() - began;
        }
    }

    /** Ends the evaluation if that is more than is left. */
    static void spend(int steps) {
        Fuel fuel = OF_THIS_EVALUATION.get();
        if (fuel == null) return;
        fuel.left -= steps;
        if (fuel.left < 0 || System.nanoTime() - fuel.deadline > 0) throw new Spent();
    }
}
