package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.signin.PeoplesSignIns;
import org.lodestar.ui.words.Say;

/** The dialogs about signing in for the page of a district's people. */
@SpringComponent
public class SignInDialogs {

    private final PeoplesSignIns signIns;
    private final People people;
    private final Districts districts;
    private final ProveAgain prove;

    SignInDialogs(PeoplesSignIns signIns, People people, Districts districts, ProveAgain prove) {
        this.signIns = signIns;
        this.people = people;
        this.districts = districts;
        this.prove = prove;
    }

    /** How one person signs in, and what can be done about it. */
    public void open(StaffMember person) {
        new SignInDialog(person, signIns, prove, districts.current().timeZone()).open();
    }

    /** Adds somebody who is in no roster, and goes on to their sign-in. */
    public Button addButton(Runnable added) {
        var button = new Button(
                Say.it("Add a person"),
                clicked -> new AddPersonDialog(
                                Say.it("Add a person"),
                                Say.it(
                                        "For somebody who is in no roster, like a provider's counselor. Give them a role afterwards: without one they see nothing."),
                                Say.it("Add"),
                                prove,
                                (given, family, email) -> {
                                    var id = signIns.add(given, family, email);
                                    added.run();
                                    people.find(id).ifPresent(this::open);
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
