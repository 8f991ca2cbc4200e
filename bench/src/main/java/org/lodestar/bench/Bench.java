package org.lodestar.bench;

import java.util.List;
import org.lodestar.platform.database.DatabaseAddress;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;

/** Loads a large district, once, and prints what each yardstick says; the argument is the folder of the database. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("org.lodestar.platform")
public class Bench {

    /** The embedded database's owner, who needs no password on the machine itself. */
    static final String OWNER = "postgres";

    public static void main(String[] folder) {
        try (var product = product().run("--lodestar.data=" + folder[0])) {
            var large = LargeDistrict.in(product);
            var address = product.getBean(DatabaseAddress.class).as(OWNER, null);
            try (var unguarded = product()
                    .initializers(new WithoutPolicies(large.district()))
                    .run("--spring.datasource.url=" + address.url(), "--spring.datasource.username=" + OWNER)) {
                var yardsticks = List.<Yardstick>of(new WallsCost(large, product, unguarded));
                yardsticks.forEach(yardstick -> System.out.println("\n" + yardstick.measure()));
            }
        }
    }

    private static SpringApplicationBuilder product() {
        return new SpringApplicationBuilder(Bench.class)
                .properties(
                        "spring.main.banner-mode=off", "logging.level.root=warn", "spring.main.log-startup-info=false");
    }
}
