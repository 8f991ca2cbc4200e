package org.lodestar.ui.signin;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.lodestar.platform.signin.Proof;
import org.lodestar.ui.security.SignedInPerson;
import org.lodestar.ui.security.passkeys.PasskeyProof;

/**
 * Stands before the deeds that would do most harm in the hands of somebody who found a screen open: giving a role that
 * manages, what people sign in with, tokens, whole records, purges, what operators do.
 */
@SpringComponent
public class ProveAgain {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final SignedInPerson signedIn;
    private final Proof proof;
    private final PasskeyProof passkeys;

    ProveAgain(SignedInPerson signedIn, Proof proof, PasskeyProof passkeys) {
        this.signedIn = signedIn;
        this.proof = proof;
        this.passkeys = passkeys;
    }

    /** Does it at once where the person proved in the last five minutes who they are; else asks first, and not at all without. */
    public void before(Runnable deed) {
        var person = signedIn.find().orElseThrow();
        var session = signedIn.signIn().orElse(NOWHERE);
        if (proof.isFresh(person, session)) {
            deed.run();
        } else {
            new ProveDialog(person, session, proof, passkeys, deed).open();
        }
    }
}
