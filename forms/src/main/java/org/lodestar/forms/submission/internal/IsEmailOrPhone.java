package org.lodestar.forms.submission.internal;

import com.google.re2j.Pattern;
import java.util.Optional;

/** An email address or phone number looks like one. */
final class IsEmailOrPhone implements Rule {

    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern EMAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + LABEL + "(?:\\." + LABEL + ")*");

    /** International: + or 00, a country code (never beginning with 0), and enough digits for a number. */
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)[1-9][0-9]{6,22}");

    @Override
    public Optional<Broken> broken(Answer answer) {
        if (!(answer.value() instanceof String text)) return Optional.empty();
        return switch (answer.validate().path("validationType").asText("")) {
            case "email" ->
                EMAIL.matches(text)
                        ? Optional.empty()
                        : Rule.broken("email", answer.name() + " must be an email address, like name@example.org.");
            case "phone" ->
                PHONE.matches(text)
                        ? Optional.empty()
                        : Rule.broken(
                                "phone",
                                answer.name()
                                        + " must be a phone number with country code and digits only, like +15551234567.");
            default -> Optional.empty();
        };
    }
}
