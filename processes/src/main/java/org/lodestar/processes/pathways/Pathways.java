package org.lodestar.processes.pathways;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.engine.Trial;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.pathways.internal.Bundles;
import org.lodestar.processes.pathways.internal.Publisher;
import org.lodestar.processes.pathways.internal.StoredPathways;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pathways of the current district: what may be started, what was published, and publishing. */
@Component
public class Pathways {

    private final StoredPathways stored;
    private final Bundles bundles;
    private final Publisher publisher;
    private final PathwayCheck check;
    private final Trial trial;
    private final Me me;

    Pathways(StoredPathways stored, Bundles bundles, Publisher publisher, PathwayCheck check, Trial trial, Me me) {
        this.stored = stored;
        this.bundles = bundles;
        this.publisher = publisher;
        this.check = check;
        this.trial = trial;
        this.me = me;
    }

    /** What the person signed in may start, in the pathways' own order. */
    @Transactional
    public List<PathwayOffer> offeredToMe() {
        return stored.activeKeys().stream()
                .flatMap(key -> current(key).stream())
                .filter(bundle -> mayStart(bundle.settings()))
                .sorted(Comparator.comparingInt(bundle -> bundle.settings().order()))
                .map(Pathways::offer)
                .toList();
    }

    /** Whether the person signed in may start this pathway. */
    public boolean mayStart(PathwaySettings settings) {
        return me.may(Right.REFER)
                && (settings.startRoles().contains("*")
                        || settings.startRoles().stream().anyMatch(me::has));
    }

    /** The newest published version. */
    @Transactional
    public Optional<PathwayBundle> current(String key) {
        return bundles.current(key);
    }

    /** The newest published version of a pathway that is shown in Refer; empty where it is hidden or not published. */
    @Transactional
    public Optional<PathwayBundle> startable(String key) {
        return stored.activeKeys().contains(key) ? current(key) : Optional.empty();
    }

    /** One published version, as long as there are referrals on it. */
    @Transactional
    public Optional<PathwayBundle> version(String key, int number) {
        return bundles.version(key, number);
    }

    @Transactional
    public List<PathwaySummary> all() {
        return stored.summaries();
    }

    @Transactional
    public List<PathwayVersionRow> versions(String key) {
        return stored.versions(key);
    }

    /** Checks and publishes as the next version, for who may change pathways; {@code note} says what changed. */
    @Transactional
    public PublishResult publish(PathwayFiles files, String note) {
        requireAdmin();
        List<PathwayProblem> problems = check.check(files);
        if (problems.isEmpty()) problems = trial.problems(files);
        return problems.isEmpty() ? publisher.publish(files, note) : new PublishResult.Refusal(problems);
    }

    /** Shows or hides a pathway in Refer; cases under way go on. For who may change pathways. */
    @Transactional
    public void activate(String key, boolean active) {
        requireAdmin();
        stored.activate(key, active);
    }

    /** Throws {@link Refused} unless the person signed in may change pathways. */
    public void requireAdmin() {
        me.need(Right.MANAGE_PATHWAYS);
    }

    private static PathwayOffer offer(PathwayBundle bundle) {
        PathwaySettings s = bundle.settings();
        return new PathwayOffer(
                s.key(),
                s.name(),
                s.need(),
                s.description(),
                s.about(),
                s.promise(),
                s.promiseHours(),
                s.intake(),
                bundle.version(),
                s.icon());
    }
}
