package org.lodestar.ui.security.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.lodestar.platform.districts.Refused;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Asks an OpenID Connect provider where its doors are (OpenID Connect Discovery 1.0). */
@Component
public class Discovery {

    private static final String WHERE = "/.well-known/openid-configuration";

    private final RestTemplate calls;
    private final PublicPlaces places;
    private final ObjectMapper json = new ObjectMapper();

    Discovery(ProviderCalls calls, PublicPlaces places) {
        this.calls = calls.forJson();
        this.places = places;
    }

    /**
     * What a provider says of itself.
     *
     * @param people where more about a person may be asked; empty where nowhere
     */
    public record Provider(
            String issuer,
            String authorization,
            String token,
            String keys,
            String people,
            Set<String> scopes,
            boolean takesBasic) {}

    /** {@link Refused} with what is wrong, for the administrator who entered the address. */
    public Provider find(String issuer) {
        var place = URI.create(issuer.replaceFirst("/+$", "") + WHERE);
        places.mustBe(place);
        var told = ask(place);
        if (!issuer.equals(text(told, "issuer"))) {
            throw new Refused("The server at “" + issuer + "” calls itself “" + text(told, "issuer")
                    + "”. Enter the address exactly so, if that is the one you mean.");
        }
        var scopes = words(told, "scopes_supported");
        var ways = words(told, "token_endpoint_auth_methods_supported");
        return new Provider(
                issuer,
                door(told, "authorization_endpoint"),
                door(told, "token_endpoint"),
                door(told, "jwks_uri"),
                told.hasNonNull("userinfo_endpoint") ? door(told, "userinfo_endpoint") : "",
                scopes,
                ways.isEmpty() || ways.contains("client_secret_basic"));
    }

    private JsonNode ask(URI place) {
        try {
            return json.readTree(String.valueOf(calls.getForObject(place, String.class)));
        } catch (Refused refused) {
            throw refused;
        } catch (Exception unreachable) {
            throw new Refused("No sign-in answers at “" + place + "”. Check the address.");
        }
    }

    private String door(JsonNode told, String name) {
        var address = text(told, name);
        try {
            places.mustBe(URI.create(address));
        } catch (IllegalArgumentException unreadable) {
            throw new Refused("The sign-in does not say where its " + name + " is.");
        }
        return address;
    }

    private static String text(JsonNode told, String name) {
        return told.path(name).asText("");
    }

    private static Set<String> words(JsonNode told, String name) {
        var words = new TreeSet<String>();
        told.path(name).forEach(word -> words.add(word.asText()));
        return words;
    }
}
