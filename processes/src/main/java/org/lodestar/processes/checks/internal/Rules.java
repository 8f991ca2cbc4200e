package org.lodestar.processes.checks.internal;

import java.util.List;
import java.util.stream.Stream;

/** The order in which problems are listed: dangers first, then what is missing. */
public final class Rules {

    /** What can be said of one diagram or decision without its neighbours. */
    public static final List<Rule> OF_ONE_FILE = List.of(
            new OnlyAllowedElements(),
            new OnlyKnownActions(),
            new StaysWithinLimits(),
            new NothingTurnsForever(),
            new FollowsTheStandard(),
            new FeelIsReadable(),
            new GatewaysHaveADefault(),
            new TimersAreLiteral(),
            new EveryStepHasARole(),
            new WhoWaitsMaySee(),
            new EveryStepReachesAnEnd(),
            new ElementsAreConnected(),
            new FormsHoldNoScript());

    /** What needs the whole bundle. */
    private static final List<Rule> OF_THE_BUNDLE = List.of(
            new OnlyKnownFiles(),
            new SettingsAreComplete(),
            new FormsAreReadable(),
            new TranslationsFit(),
            new EveryStepHasAForm(),
            new DecisionsExist(),
            new WithdrawalIsPossible(),
            new MilestonesAreListed(),
            new NoFreeTextSteers());

    public static final List<Rule> ALL =
            Stream.concat(OF_ONE_FILE.stream(), OF_THE_BUNDLE.stream()).toList();

    private Rules() {}
}
