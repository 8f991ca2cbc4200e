package org.lodestar.processes.engine.internal;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** How many elements cases have passed in one piece of work of the engine; it lives as long as that. */
final class Tally implements Session {

    /** Opens one for each piece of work. */
    static final SessionFactory KEEPER = new SessionFactory() {
        @Override
        public Class<?> getSessionType() {
            return Tally.class;
        }

        @Override
        public Session openSession() {
            return new Tally();
        }
    };

    int passed;
    int most;

    @Override
    public void flush() {
        // nothing is kept
    }

    @Override
    public void close() {
        // nothing is open
    }
}
