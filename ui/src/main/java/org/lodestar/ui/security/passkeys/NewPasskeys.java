package org.lodestar.ui.security.passkeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJackson2Module;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;

/** Makes a passkey in two steps: what the device is asked, and taking what it answers. */
@Component
public class NewPasskeys {

    private static final Logger LOG = LoggerFactory.getLogger(NewPasskeys.class);

    private final PasskeyParty party;
    private final ObjectMapper json = new ObjectMapper().registerModule(new WebauthnJackson2Module());

    NewPasskeys(PasskeyParty party) {
        this.party = party;
    }

    /** What the device is asked; kept until it answers, since the answer must fit it. */
    public record Asked(PublicKeyCredentialCreationOptions options, String json) {}

    /** For the person signed in on this screen. */
    public Asked ask(SignedIn person) {
        var owner = UsernamePasswordAuthenticationToken.authenticated(
                person.accountId().toString(), null, person.getAuthorities());
        var options = party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
        try {
            return new Asked(options, json.writeValueAsString(options));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** {@link Refused} where the answer does not fit. */
    public void take(Asked asked, String answer, String label) {
        try {
            var credential = json.readTree(answer);
            var both = json.createObjectNode().put("label", label).set("credential", credential);
            party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    asked.options(), json.treeToValue(both, RelyingPartyPublicKey.class)));
        } catch (Refused refused) {
            throw refused;
        } catch (JsonProcessingException | RuntimeException unfit) {
            LOG.info("A passkey was not taken: {}", unfit.toString());
            throw new Refused("This passkey could not be taken. Try again, or use another device.");
        }
    }
}
