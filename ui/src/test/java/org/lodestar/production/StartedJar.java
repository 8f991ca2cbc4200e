package org.lodestar.production;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code java -jar lodestar.jar} in a process of its own, with an environment of its own. */
final class StartedJar implements AutoCloseable {

    private static final Path JAR = Path.of("target", "lodestar.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;
    private final int port;

    private StartedJar(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static StartedJar with(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        var port = freePort();
        var output = Files.createTempFile(folder, "output", ".txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--server.port=" + port));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("(SPRING|DATABASE|LODESTAR|SERVER|LOGGING|MANAGEMENT)_.*"));
        builder.environment().putAll(environment);
        return new StartedJar(builder.start(), output, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until the process has ended and answers its exit code. */
    int ended() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It has not ended: " + output());
        }
        return process.exitValue();
    }

    StartedJar untilReady() throws InterruptedException {
        var end = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (status("/actuator/health/readiness") == 200) {
                return this;
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("It did not become ready: " + output());
    }

    int status(String path) throws InterruptedException {
        return status(path, "");
    }

    /** The status of an answer, asked as a person ({@code email:password}) or as nobody. */
    int status(String path, String person) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
        if (!person.isEmpty()) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(person.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** A header of an answer, empty where it has none. */
    String header(String path, String name) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue(name)
                .orElse("");
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
