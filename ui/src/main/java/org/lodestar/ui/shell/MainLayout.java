package org.lodestar.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import jakarta.annotation.security.PermitAll;
import org.lodestar.ui.words.Say;

/**
 * The frame around every view of a person signed in: skip link, bar, menu, one main landmark. Views are put inside
 * {@code <main>}, so they must not bring one of their own.
 */
@PermitAll
@JsModule("./shell/keys.ts")
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final SideMenu menu;

    MainLayout(TopBar bar, SideMenu menu, KeysDialog keys) {
        this.menu = menu;
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        setPrimarySection(Section.NAVBAR);
        addToNavbar(skipLink(), bar);
        addToDrawer(menu);
        setContent(main);
        Keys.on(this).press("?", keys::open).press("/", bar::focusSearch);
    }

    private static Anchor skipLink() {
        var link = new Anchor("#content", Say.it("Skip to content"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.recount();
        getElement().executeJs("if (this.overlay) { this.drawerOpened = false; }");
    }
}
