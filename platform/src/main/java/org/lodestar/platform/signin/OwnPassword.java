package org.lodestar.platform.signin;

import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changing one's own password: knowing the one there is, which counts as a try to sign in. */
@Component
public class OwnPassword {
    private final SigningIn signingIn;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Audit audit;
    private final TransactionTemplate transaction;

    OwnPassword(
            SigningIn signingIn,
            Accounts accounts,
            SignIns signIns,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.signIns = signIns;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * All other sessions of the person end.
     *
     * @param here the sign-in that goes on
     * @throws Refused with what is wrong
     */
    public void change(SignedIn person, UUID here, String current, String wanted, String from) {
        try {
            signingIn.withPassword(person.email(), current, from);
        } catch (TooManyTries | NotThisWay refused) {
            throw new Refused(String.valueOf(refused.getMessage()));
        } catch (AuthenticationException wrong) {
            throw new Refused("That is not your current password.");
        }
        PasswordRules.problem(wanted, person.email()).ifPresent(problem -> {
            throw new Refused(problem);
        });
        if (wanted.equals(current)) throw new Refused("That is the password you have. Choose another one.");
        transaction.executeWithoutResult(status -> {
            accounts.keepPassword(person.accountId(), wanted);
            signIns.endAll(person.accountId(), here, "password changed");
            audit.record("changed own password", "account", person.accountId().toString(), null, Map.of());
        });
    }
}
