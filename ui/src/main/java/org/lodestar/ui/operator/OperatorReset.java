package org.lodestar.ui.operator;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** {@code java -jar lodestar.jar --lodestar.operator.reset=EMAIL} runs beside the product, so it takes no port of its own. */
public class OperatorReset implements EnvironmentPostProcessor {

    static final String SETTING = "lodestar.operator.reset";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty(SETTING, "").isBlank()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("operator reset", Map.of("server.port", "0")));
        }
    }
}
