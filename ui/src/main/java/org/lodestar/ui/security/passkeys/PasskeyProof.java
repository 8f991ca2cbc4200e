package org.lodestar.ui.security.passkeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJackson2Module;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;

/** Proves by a passkey who sits at a screen that is signed in already: what the device is asked, and taking its answer. */
@Component
public class PasskeyProof {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyProof.class);
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ANSWER =
            new TypeReference<>() {};

    private final PasskeyParty party;
    private final ObjectMapper json = new ObjectMapper().registerModule(new WebauthnJackson2Module());

    PasskeyProof(PasskeyParty party) {
        this.party = party;
    }

    /** What the device is asked, fresh each time; to be given to {@link #take} once. */
    public record Asked(PublicKeyCredentialRequestOptions options, String json) {}

    /** For one of the passkeys of the person signed in on this screen. */
    public Asked ask(SignedIn person) {
        var owner = UsernamePasswordAuthenticationToken.authenticated(
                person.accountId().toString(), null, person.getAuthorities());
        var options =
                party.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(owner));
        try {
            return new Asked(options, json.writeValueAsString(options));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** The account whose passkey it is; {@link Refused} where the answer does not fit what was asked. */
    public UUID take(Asked asked, String answer) {
        try {
            var owner = party.authenticate(
                    new RelyingPartyAuthenticationRequest(asked.options(), json.readValue(answer, ANSWER)));
            return Handles.account(owner.getId());
        } catch (JsonProcessingException | RuntimeException unfit) {
            LOG.info("A passkey proved nothing: {}", unfit.toString());
            throw new Refused("This passkey could not be used. Try again, or prove it another way.");
        }
    }
}
