package org.lodestar.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium: the machine's own, else Playwright's download, else Debian's package, else says what to install. */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    public static Playwright playwright() {
        var skip = installed().isPresent() ? "1" : "0";
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", skip)));
    }

    public static Browser launch(Playwright playwright) {
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        installed().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException noDownload) {
            return launchDebians(playwright, options, noDownload);
        }
    }

    private static Browser launchDebians(
            Playwright playwright, BrowserType.LaunchOptions options, PlaywrightException noDownload) {
        if (!aptInstalls("chromium")) {
            throw new IllegalStateException(
                    "No Chromium was found. Install one (Debian and Ubuntu: apt-get install chromium) or set"
                            + " LODESTAR_CHROMIUM to its path, then run ./mvnw verify again.",
                    noDownload);
        }
        return playwright
                .chromium()
                .launch(options.setExecutablePath(installed().orElseThrow()));
    }

    private static Optional<Path> installed() {
        var named = Stream.ofNullable(System.getenv("LODESTAR_CHROMIUM")).map(Path::of);
        var onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    private static boolean aptInstalls(String name) {
        try {
            return run("apt-get", "update", "-qq") == 0 && run("apt-get", "install", "-y", "-qq", name) == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
