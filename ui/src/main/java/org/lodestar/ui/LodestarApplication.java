package org.lodestar.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;
import org.lodestar.ui.audit.VerifyAudit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Lodestar: every module in one application, on one database. */
@SpringBootApplication(scanBasePackages = "org.lodestar")
@Push
@Theme("lodestar")
public class LodestarApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        if (VerifyAudit.isAskedFor(args)) System.exit(VerifyAudit.run(args));
        SpringApplication.run(LodestarApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "icons/lodestar.svg", "any");
    }
}
