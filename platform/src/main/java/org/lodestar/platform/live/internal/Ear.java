package org.lodestar.platform.live.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.lodestar.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on a connection of its own, and connects anew as often as it is lost. */
public final class Ear implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int SILENCE_MILLIS = 10_000;
    private static final int ANSWER_WITHIN_SECONDS = 5;

    private final DatabaseAddress address;
    private final Runnable connected;
    private final Consumer<String> heard;
    private final Thread thread = new Thread(this::listen, "live-updates");
    private volatile boolean open = true;

    /** {@code connected} runs after every start of listening, since what was said before went unheard. */
    public Ear(DatabaseAddress address, Runnable connected, Consumer<String> heard) {
        this.address = address;
        this.connected = connected;
        this.heard = heard;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    private void listen() {
        while (open) {
            try (var connection = address.connect()) {
                listen(connection);
            } catch (SQLException lost) {
                if (open) LOG.warn("Screens are not updated until the database answers again: {}", lost.getMessage());
            } catch (RuntimeException failed) {
                if (open) LOG.error("Live updates failed and begin anew", failed);
            }
            pause();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen lodestar");
        }
        connected.run();
        var notifications = connection.unwrap(PGConnection.class);
        while (open) {
            var arrived = notifications.getNotifications(SILENCE_MILLIS);
            if (arrived.length == 0 && !connection.isValid(ANSWER_WITHIN_SECONDS)) {
                throw new SQLException("no answer");
            }
            for (var notification : arrived) heard.accept(notification.getParameter());
        }
    }

    private void pause() {
        try {
            if (open) Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException closing) {
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
