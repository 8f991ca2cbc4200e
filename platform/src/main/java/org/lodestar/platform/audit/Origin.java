package org.lodestar.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where a deed comes from, as the audit keeps it: put in force for a thread by whoever lets somebody in, and taken away
 * after.
 *
 * @param via how they came in: {@code screen}, {@code api}, {@code token <its name>}, {@code link}, {@code job}, {@code timer}
 * @param address of the machine that asked, as far as the server knows it; null where none did
 */
public record Origin(String via, @Nullable String address) {
    /** Timers and other work that nobody asked for just now. */
    public static final Origin TIMER = new Origin("timer", null);

    /** Work that somebody started and that goes on without them. */
    public static final Origin JOB = new Origin("job", null);

    private static final ThreadLocal<@Nullable Origin> IN_FORCE = new ThreadLocal<>();

    /** Ends what {@link #put} began; {@code try (var from = origin.put())}. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    /** Null where nobody said. */
    public static @Nullable Origin current() {
        return IN_FORCE.get();
    }

    /** The same machine, come in another way. */
    public Origin through(String other) {
        return new Origin(other, address);
    }

    /** In force on this thread until closed. */
    public Scope put() {
        var before = IN_FORCE.get();
        IN_FORCE.set(this);
        return () -> {
            if (before == null) IN_FORCE.remove();
            else IN_FORCE.set(before);
        };
    }

    /** Does work with this in force. */
    public void run(Runnable work) {
        try (var scope = put()) {
            work.run();
        }
    }
}
