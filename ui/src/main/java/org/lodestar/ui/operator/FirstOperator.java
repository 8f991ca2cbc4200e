package org.lodestar.ui.operator;

import java.time.ZoneId;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.signin.Operators;
import org.lodestar.ui.words.When;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets the first operator in, since nobody else could: a start says a one-time link, on the console of whoever may start
 * the product anyway. With {@code lodestar.operator.reset} it says one for any operator, and ends.
 */
@Component
class FirstOperator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

    private final Operators operators;
    private final Environment settings;

    FirstOperator(Operators operators, Environment settings) {
        this.operators = operators;
        this.settings = settings;
    }

    @EventListener
    void started(ApplicationReadyEvent event) {
        var wanted = settings.getProperty(OperatorReset.SETTING, "");
        if (!wanted.isBlank()) {
            var done = say(wanted);
            end(event.getApplicationContext(), done ? 0 : 1);
        } else if (operators.all().stream().noneMatch(Operators.Operator::hasPassword)) {
            invite(settings.getProperty("lodestar.operator.email", ""));
        }
    }

    private void invite(String email) {
        if (email.isBlank()) {
            LOG.warn(
                    "There is no operator yet: set LODESTAR_OPERATOR_EMAIL and start again; a link will be shown here.");
        } else {
            say(email);
        }
    }

    private boolean say(String email) {
        try {
            var link = operators.invite(email);
            LOG.warn(
                    "The operator {} can choose a password, once and until {}, at\n\n    {}/{}\n",
                    email,
                    new When(ZoneId.systemDefault()).exact(link.until()),
                    address(),
                    link.place());
            return true;
        } catch (Refused refused) {
            LOG.error("No operator was let in: {}", refused.getMessage());
            return false;
        }
    }

    private String address() {
        var named = settings.getProperty("lodestar.address", "");
        return named.isBlank()
                ? "http://localhost:" + settings.getProperty("local.server.port", "8080")
                : named.replaceFirst("/+$", "");
    }

    private static void end(ConfigurableApplicationContext context, int code) {
        System.exit(SpringApplication.exit(context, () -> code));
    }
}
