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

    private static final ThreadLocal<@Nullable Long> END_OF_ALL = new ThreadLocal<>();

    private final long deadline = System.nanoTime() + NANOS;
    private long left = STEPS;

    /** Does work whose evaluations share this time; empty where it ran out. */
    static <T> Optional<T> within(Duration together, Supplier<T> work) {
        long end = System.nanoTime() + together.toNanos();
        END_OF_ALL.set(end);
        try {
            T result = work.get();
            return System.nanoTime() - end > 0 ? Optional.empty() : Optional.of(result);
        } finally {
            END_OF_ALL.remove();
        }
    }

    static void start() {
        Long end = END_OF_ALL.get();
        if (end != null && System.nanoTime() - end > 0) throw new Spent();
        OF_THIS_EVALUATION.set(new Fuel());
    }

    static void stop() {
        OF_THIS_EVALUATION.remove();
    }

    /** Ends the evaluation if that is more than is left. */
    static void spend(int steps) {
        Fuel fuel = OF_THIS_EVALUATION.get();
        if (fuel == null) return;
        fuel.left -= steps;
        if (fuel.left < 0 || System.nanoTime() - fuel.deadline > 0) throw new Spent();
    }
}
