package org.lodestar.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.platform.PlatformTestApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartFailuresIT {
    @TempDir
    Path folder;

    @Test
    void aDataFolderThatCannotBeWrittenIsASentence(CapturedOutput output) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        failsWith("--lodestar.data=" + file.resolve("data"));
        assertSays(output, "The data folder " + file.resolve("data") + " cannot be written to.", "--lodestar.data=");
    }

    @Test
    void aServerThatDoesNotAnswerIsASentence(CapturedOutput output) {
        failsWith("--spring.datasource.url=jdbc:postgresql://localhost:1/none", "--spring.datasource.password=hidden");
        assertSays(output, "The database at jdbc:postgresql://localhost:1/none cannot be used", "Check DATABASE_URL");
        assertThat(output).doesNotContain("hidden");
    }

    @Test
    void anAddressOfAnotherDatabaseIsASentence(CapturedOutput output) {
        failsWith("--DATABASE_URL=mysql://localhost/none");
        assertSays(output, "The address of the database is not one of PostgreSQL.", "postgres://user:password@host");
    }

    @Test
    void aPortThatIsTakenIsASentence(CapturedOutput output) {
        ApplicationContextInitializer<ConfigurableApplicationContext> taken = context -> {
            throw new PortInUseException(8080);
        };
        assertThatThrownBy(() -> application().initializers(taken).run()).isInstanceOf(PortInUseException.class);
        assertSays(output, "Port 8080 is taken by another program.", "--server.port=8081");
    }

    private static void failsWith(String... arguments) {
        assertThatThrownBy(() -> application().run(arguments)).isNotNull();
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(PlatformTestApplication.class)
                .properties(
                        "logging.level.root=warn",
                        "logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext=error");
    }

    private static void assertSays(CapturedOutput output, String why, String remedy) {
        assertThat(output)
                .contains("Description:", why, remedy)
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }
}
