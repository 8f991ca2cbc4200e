package org.lodestar.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test with Spring and a real, throw-away PostgreSQL that all tests of the JVM share, fully migrated and used as
 * {@code lodestar_app}. Works in every module: Boot finds the module's own application class upwards from the test.
 *
 * <pre>{@code
 * @WithPostgres
 * class InboxIT {
 *     @Autowired TestDistricts districts;
 *     @Autowired Inbox inbox;
 *
 *     @Test
 *     void showsWhatWaitsForMyTeam() {
 *         var district = districts.fresh();
 *         var student = district.aStudentAt(district.north()).create();
 *         var rows = district.as("coordinator", () -> inbox.page(...));
 *     }
 * }
 * }</pre>
 *
 * Tests do not clean up and do not roll back: each makes its own district and so sees nothing of the others. A test that
 * needs a web server adds its own {@code @SpringBootTest(webEnvironment = RANDOM_PORT)}, which then counts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ContextConfiguration(initializers = TestPostgres.class)
@Import(TestDistricts.class)
public @interface WithPostgres {}
