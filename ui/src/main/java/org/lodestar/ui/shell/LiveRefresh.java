package org.lodestar.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.live.LiveEvent;
import org.lodestar.platform.live.LiveUpdates;

/**
 * Lets a component hear what others change while it is on screen. Hearing begins when it is attached and ends when it
 * is detached, so a closed tab costs nothing; the reaction runs under the UI's lock as the person signed in.
 */
public final class LiveRefresh {

    /** One deed changes several rows: they are heard as one, soon enough to seem at once. */
    private static final int MILLIS_GATHERED = 150;

    private final Component component;
    private final LiveUpdates updates;
    private final Predicate<LiveEvent> concerns;
    private final Reaction reaction;
    private final Map<UUID, LiveEvent> heard = new ConcurrentHashMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private @Nullable Runnable stop;

    private LiveRefresh(Component component, LiveUpdates updates, Predicate<LiveEvent> concerns, Reaction reaction) {
        this.component = component;
        this.updates = updates;
        this.concerns = concerns;
        this.reaction = reaction;
    }

    /** What a component does when something it shows has changed; told once for all changes of one referral at one time. */
    @FunctionalInterface
    public interface Reaction {
        void to(LiveEvent event);
    }

    /** Begins to hear for as long as {@code component} is on screen; call once, from its constructor. */
    public static void of(Component component, LiveUpdates updates, Predicate<LiveEvent> concerns, Reaction reaction) {
        var refresh = new LiveRefresh(component, updates, concerns, reaction);
        component.addAttachListener(attached -> refresh.start(attached.getUI()));
        component.addDetachListener(detached -> refresh.stop());
    }

    private void start(UI ui) {
        stop();
        UUID district = DistrictScope.require();
        stop = updates.subscribe(district, event -> {
            if (event.isEverything() || concerns.test(event)) {
                heard.put(event.referral() == null ? event.id() : event.referral(), event);
                reactSoon(ui);
            }
        });
    }

    private void reactSoon(UI ui) {
        if (waiting.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(MILLIS_GATHERED, TimeUnit.MILLISECONDS)
                    .execute(() -> {
                        waiting.set(false);
                        tell(ui, taken());
                    });
        }
    }

    private List<LiveEvent> taken() {
        return heard.keySet().stream()
                .map(heard::remove)
                .filter(Objects::nonNull)
                .toList();
    }

    private void tell(UI ui, List<LiveEvent> events) {
        try {
            ui.access(() -> events.forEach(this::react));
        } catch (UIDetachedException closedMeanwhile) {
            stop();
        }
    }

    private void react(LiveEvent event) {
        if (component.isAttached()) {
            reaction.to(event);
        }
    }

    private void stop() {
        if (stop != null) {
            stop.run();
            stop = null;
        }
    }
}
