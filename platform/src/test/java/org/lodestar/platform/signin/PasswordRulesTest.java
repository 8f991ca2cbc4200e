package org.lodestar.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final String EMAIL = "ana.lopez@oakmont.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three quiet owls read",
                "Ünïcödé völlig erlaubt",
                "12 wolves & 9 bananas",
                "kein-Rezept-nötig",
                "xkqvbwmzrtpl",
                "雪が静かに降るやまのむらにて"
            })
    void anythingLongThatOthersWouldNotTryIsAllowedWhateverItsCharacters(String password) {
        assertThat(PasswordRules.problem(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password!2026",
                "P@ssw0rd12345",
                "passwordpassword",
                "123456789012",
                "987654321098",
                "qwertyuiop123",
                "1qaz2wsx3edc",
                "aaaaaaaaaaaa",
                "abababababab",
                "welcome2026!!",
                "letmeinplease",
                "iloveyou123456",
                "gobulldogs2026",
                "summersummer1"
            })
    void whatManyPeopleUseIsRefused(String password) {
        assertThat(PasswordRules.problem(password, EMAIL))
                .hasValueSatisfying(said -> assertThat(said).contains("Choose another one"));
    }

    @Test
    void theThreeThousandMostUsedThatAreLongEnoughAreRefusedByName() throws IOException {
        try (var list = PasswordRules.class.getResourceAsStream("common-long-passwords.txt")) {
            var common = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(Set.copyOf(common)).hasSize(3_000).contains("qazwsxedcrfv", "leavemealone", "mailcreated5240");
            assertThat(common).allSatisfy(password -> {
                assertThat(password.length()).isGreaterThanOrEqualTo(PasswordRules.SHORTEST);
                assertThat(PasswordRules.problem(password, EMAIL)).isPresent();
                assertThat(PasswordRules.problem(password.toUpperCase(Locale.ROOT), EMAIL))
                        .isPresent();
            });
        }
    }

    @Test
    void theAddressAndTheProductsNameAreLeftOut() {
        assertThat(PasswordRules.problem("my-ana.lopez-pass", EMAIL)).isPresent();
        assertThat(PasswordRules.problem("I love LODESTAR much", EMAIL)).isPresent();
    }

    @Test
    void elevenCharactersAreTooFewAndMoreThanHundredTwentyEightTooMany() {
        assertThat(PasswordRules.problem("owls-reads1", EMAIL)).isPresent();
        assertThat(PasswordRules.problem("owls-reads12", EMAIL)).isEmpty();
        var long128 = "owls sit on ice ".repeat(8);
        assertThat(PasswordRules.problem(long128, EMAIL)).isEmpty();
        assertThat(PasswordRules.problem(long128 + "s", EMAIL)).isPresent();
    }
}
