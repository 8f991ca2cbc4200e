package org.lodestar.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lodestar.platform.database.CannotStart;
import org.lodestar.platform.database.DatabaseAddress;
import org.springframework.mock.env.MockEnvironment;

class DatabaseUrlTest {
    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void namingNothingMeansTheEmbeddedOne() {
        assertThat(DatabaseUrl.from(settings)).isEmpty();
        settings.setProperty("DATABASE_URL", " ");
        assertThat(DatabaseUrl.from(settings)).isEmpty();
    }

    @Test
    void theFormOfHostingPlatformsIsUnderstood() {
        settings.setProperty("DATABASE_URL", "postgres://ana:p%40ss%2Bword+1@db.example:5433/lodestar?sslmode=require");
        assertThat(DatabaseUrl.from(settings))
                .contains(new DatabaseAddress(
                        "jdbc:postgresql://db.example:5433/lodestar?sslmode=require", "ana", "p@ss+word+1"));
    }

    @Test
    void theLongSchemeWithoutAPortOrLoginIsUnderstood() {
        settings.setProperty("DATABASE_URL", "postgresql://db.example/lodestar");
        assertThat(DatabaseUrl.from(settings))
                .contains(new DatabaseAddress("jdbc:postgresql://db.example/lodestar", null, null));
    }

    @Test
    void theFormOfJdbcIsTakenAsItIs() {
        settings.setProperty("DATABASE_URL", "jdbc:postgresql://db.example/lodestar");
        settings.setProperty("DATABASE_USERNAME", "ana");
        settings.setProperty("DATABASE_PASSWORD", "secret");
        assertThat(DatabaseUrl.from(settings))
                .contains(new DatabaseAddress("jdbc:postgresql://db.example/lodestar", "ana", "secret"));
    }

    @Test
    void springsOwnPropertiesComeFirst() {
        settings.setProperty("DATABASE_URL", "postgres://ana:secret@db.example/lodestar");
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://other.example/lodestar");
        settings.setProperty("spring.datasource.username", "ben");
        assertThat(DatabaseUrl.from(settings))
                .contains(new DatabaseAddress("jdbc:postgresql://other.example/lodestar", "ben", null));
    }

    @Test
    void anotherDatabaseIsRefusedWithoutShowingThePassword() {
        settings.setProperty("DATABASE_URL", "mysql://ana:secret@db.example/lodestar");
        assertThatThrownBy(() -> DatabaseUrl.from(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anAddressIsShownWithoutItsSecrets() {
        assertThat(new DatabaseAddress("jdbc:postgresql://db/x?password=secret", "ana", "secret"))
                .hasToString("jdbc:postgresql://db/x");
    }
}
