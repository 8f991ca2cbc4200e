package org.lodestar.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.RoleAt;
import org.lodestar.ui.security.SignedInPerson;
import org.lodestar.ui.words.Language;
import org.lodestar.ui.words.LanguageName;
import org.lodestar.ui.words.Say;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in and as what, the dark mode, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

    PersonMenu(SignedInPerson person, Me me) {
        var name = person.find().map(SignedIn::displayName).orElse(Say.it("Guest"));
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        var nameShown = new Span(name);
        nameShown.addClassName("person-name");
        var item = addItem(new Div(avatar, nameShown), Say.it("Your menu"));
        item.getElement().setAttribute("aria-label", Say.it("Your menu, {0}", name));
        fill(item.getSubMenu(), person, name, me);
    }

    private static void fill(SubMenu menu, SignedInPerson person, String name, Me me) {
        menu.addItem(new Div(new Span(name), roles(me))).setEnabled(false);
        menu.addSeparator();
        menu.addItem(Say.it("Your account"), clicked -> UI.getCurrent().navigate("account"));
        menu.addItem(Say.it("Light or dark"), clicked -> DarkMode.toggle());
        for (var language : Language.values()) {
            if (language != Language.now()) {
                menu.addItem(new LanguageName(language), clicked -> speak(language));
            }
        }
        menu.addItem(Say.it("Sign out"), clicked -> person.signOut());
    }

    private static void speak(Language language) {
        language.choose();
        UI.getCurrent().getPage().reload();
    }

    private static Div roles(Me me) {
        var words = me.maybe()
                .map(staff -> staff.roles().stream().map(PersonMenu::said).collect(Collectors.joining(", ")))
                .orElse(Say.it("Operator"));
        var roles = new Div(words);
        roles.addClassName("person-roles");
        return roles;
    }

    private static String said(RoleAt role) {
        return role.schoolName() == null ? role.label() : role.label() + ", " + role.schoolName();
    }
}
