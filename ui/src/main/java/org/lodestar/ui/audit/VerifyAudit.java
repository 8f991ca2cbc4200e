package org.lodestar.ui.audit;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lodestar.platform.audit.AuditChains;
import org.lodestar.platform.audit.ChainState;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;

/**
 * {@code java -jar lodestar.jar verify-audit}: reads every district's chain and the installation's own and says where one
 * does not hold. Starts neither web server nor engine.
 */
@ComponentScan({"org.lodestar.platform.audit", "org.lodestar.platform.database", "org.lodestar.platform.districts"})
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
public final class VerifyAudit {
    private static final String COMMAND = "verify-audit";

    private VerifyAudit() {}

    public static boolean isAskedFor(String... args) {
        return Arrays.asList(args).contains(COMMAND) || Arrays.asList(args).contains("--lodestar." + COMMAND);
    }

    /** The exit code: 0 where every chain holds, 1 where one does not. */
    public static int run(String... args) {
        try (var context = new SpringApplicationBuilder(VerifyAudit.class)
                .web(WebApplicationType.NONE)
                .run(args)) {
            return all(context.getBean(Districts.class), context.getBean(AuditChains.class), System.out) ? 0 : 1;
        }
    }

    /** Whether all hold; a line for each chain, a line for each place where one breaks. */
    static boolean all(Districts districts, AuditChains chains, PrintStream out) {
        var holds = tell("installation", chains.verify(), out);
        for (var district : districts.all()) {
            holds &= tell(district.key(), DistrictScope.call(district.id(), chains::verify), out);
        }
        out.println(holds ? "Every chain holds." : "NOT every chain holds: see above.");
        return holds;
    }

    private static boolean tell(String name, ChainState state, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-24s %,10d entries  %-6s  head %s%n",
                name,
                state.entries(),
                state.holds() ? "holds" : "BROKEN",
                state.head());
        words(state).forEach(line -> out.println("    " + line));
        return state.holds();
    }

    private static List<String> words(ChainState state) {
        return state.breaks().stream()
                .map(found -> "entry " + found.id() + " " + found.what())
                .toList();
    }
}
