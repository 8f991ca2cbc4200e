package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.signin.Operators;
import org.lodestar.platform.signin.SignInChoices;
import org.lodestar.platform.signin.SignInSettings.Claim;
import org.lodestar.platform.signin.SignInSettings.Elsewhere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two districts, each with its own OpenID Connect provider, and one address that both have. */
class DistrictSignInJourney extends InTheBrowser {

    private static final String SHARED = "pat@both.example";

    @Autowired
    private Operators operators;

    @Autowired
    private SignInChoices choices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    private District elm;
    private District ash;
    private UUID patOfElm;
    private UUID patOfAsh;
    private OidcServer ofElm;
    private OidcServer ofAsh;

    @BeforeAll
    void twoDistrictsWithTheirProviders() {
        elm = operators.openDistrict(
                "elm-" + UUID.randomUUID().toString().substring(0, 8), "Elm", ZoneId.of("UTC"), "en");
        ash = operators.openDistrict(
                "ash-" + UUID.randomUUID().toString().substring(0, 8), "Ash", ZoneId.of("UTC"), "en");
        patOfElm = staff(elm, "Pat", "Elm", SHARED);
        patOfAsh = staff(ash, "Pat", "Ash", SHARED);
        ofElm = OidcServer.started(address() + "/login/oauth2/code/" + elm.key());
        ofAsh = OidcServer.started(address() + "/login/oauth2/code/" + ash.key());
        choose(elm, ofElm, Claim.EMAIL, List.of("both.example"));
        choose(ash, ofAsh, Claim.EMAIL, List.of());
    }

    @AfterAll
    void stop() {
        ofElm.close();
        ofAsh.close();
    }

    @Test
    void somebodySignsInThroughTheirDistrictAndIsThemselvesThereEvenWithAnAddressThatAnotherDistrictHasToo()
            throws Exception {
        ofElm.says(verified(SHARED));
        ofAsh.says(verified(SHARED));
        assertThat(personAfter(signIn(elm))).isEqualTo(patOfElm);
        assertThat(personAfter(signIn(ash))).isEqualTo(patOfAsh);
    }

    @Test
    void anAddressOfAnotherDistrictsRosterOpensNothing() throws Exception {
        staff(ash, "Only", "Ash", "only@both.example");
        ofElm.says(verified("only@both.example"));
        assertThat(signIn(elm).place()).endsWith("/login?error");
        ofAsh.says(verified("only@both.example"));
        assertThat(signIn(ash).place()).doesNotContain("error");
    }

    @Test
    void whoeverComesBackToAnotherDistrictsDoorIsRefused() throws Exception {
        ofElm.says(verified(SHARED));
        var browser = new Walk();
        var code = browser.codeFrom(elm);
        assertThat(browser.get(code.replace("/code/" + elm.key(), "/code/" + ash.key()))
                        .place())
                .endsWith("/login?error");
    }

    @Test
    void anAddressThatIsNotVerifiedOrOfAnotherDomainIsRefused() throws Exception {
        ofElm.says(claims -> claims.claim("email", SHARED).claim("email_verified", false));
        assertThat(signIn(elm).place()).endsWith("/login?error");
        ofElm.says(claims -> claims.claim("email", SHARED));
        assertThat(signIn(elm).place()).endsWith("/login?error");
        staff(elm, "Other", "Domain", "pat@elsewhere.example");
        ofElm.says(verified("pat@elsewhere.example"));
        assertThat(signIn(elm).place()).endsWith("/login?error");
    }

    @Test
    void aTokenForAnotherFromAnotherTooOldOrOfAnotherRequestIsRefused() throws Exception {
        for (Consumer<JwtClaimsSet.Builder> wrong : List.<Consumer<JwtClaimsSet.Builder>>of(
                claims -> claims.audience(List.of("another-client")),
                claims -> claims.issuer("https://accounts.example"),
                claims -> claims.issuedAt(Instant.now().minusSeconds(7200))
                        .expiresAt(Instant.now().minusSeconds(3600)),
                claims -> claims.claim("nonce", "of another request"))) {
            ofElm.says(verified(SHARED).andThen(wrong));
            assertThat(signIn(elm).place()).endsWith("/login?error");
        }
        ofElm.says(verified(SHARED));
        assertThat(signIn(elm).place()).as("nothing wrong").doesNotContain("error");
    }

    @Test
    void aTokenThatTheProviderDidNotSignIsRefused() throws Exception {
        ofElm.says(verified(SHARED));
        for (var wrong : List.of(OidcServer.Signs.WITH_ANOTHER_KEY, OidcServer.Signs.NOT_AT_ALL)) {
            ofElm.signs(wrong);
            assertThat(signIn(elm).place()).as("signed " + wrong).endsWith("/login?error");
        }
        ofElm.signs(OidcServer.Signs.WITH_ITS_KEY);
        assertThat(signIn(elm).place()).doesNotContain("error");
    }

    @Test
    void whoIsSignedInIsAskedAgainAndItCountsOnlyWhereTheProviderSaysThatItAskedThem() throws Exception {
        ofElm.says(verified(SHARED));
        var browser = new Walk();
        browser.signIn(elm);
        var before = proofs(elm);
        var again = "/oauth2/authorization/" + elm.key() + "?again";
        var there = browser.get(address() + again).place();
        assertThat(there).contains("prompt=login", "max_age=0");

        ofElm.says(verified(SHARED).andThen(asked(Instant.now().minusSeconds(3600))));
        assertThat(browser.get(browser.get(there).place()).place()).endsWith("/proven?error");
        ofElm.says(verified(SHARED).andThen(claims -> claims.claims(all -> all.remove("auth_time"))));
        assertThat(browser.comeBackFrom(again)).endsWith("/proven?error");
        staff(elm, "Some", "Other", "other@both.example");
        ofElm.says(verified("other@both.example").andThen(asked(Instant.now())));
        assertThat(browser.comeBackFrom(again)).endsWith("/proven?error");
        assertThat(proofs(elm)).as("none counted").isEqualTo(before);

        ofElm.says(verified(SHARED).andThen(asked(Instant.now())));
        assertThat(browser.comeBackFrom(again)).endsWith("/proven");
        assertThat(proofs(elm)).isEqualTo(before + 1);
        assertThat(browser.get(address() + "/account").status())
                .as("still signed in")
                .isEqualTo(200);
        assertThat(new Walk().comeBackFrom(again)).as("nobody yet").endsWith("/proven?error");
    }

    @Test
    void whoeverLeftTheRosterIsRefusedAndTheirSessionEnds() throws Exception {
        var leaver = staff(elm, "Lee", "Ver", "lee@both.example");
        ofElm.says(verified("lee@both.example"));
        var browser = new Walk();
        browser.signIn(elm);
        assertThat(browser.get(address() + "/account").status()).isEqualTo(200);
        inDistrict(elm, "update staff_members set active = false where id = ?", leaver);
        var end = Instant.now().plusSeconds(15);
        while (browser.get(address() + "/account").status() == 200
                && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(browser.get(address() + "/account").status()).isEqualTo(302);
        assertThat(signIn(elm).place()).endsWith("/login?error");
    }

    @Test
    void theSourcedIdOfTheRosterTellsWhoItIsWhereADistrictChoseThat() throws Exception {
        var oak = operators.openDistrict(
                "oak-" + UUID.randomUUID().toString().substring(0, 8), "Oak", ZoneId.of("UTC"), "en");
        try (var server = OidcServer.started(address() + "/login/oauth2/code/" + oak.key())) {
            choose(oak, server, Claim.SOURCED_ID, List.of());
            var person = staff(oak, "So", "Urced", "so@oak.example");
            server.says(claims -> claims.claim("sourcedId", person.toString()));
            assertThat(personAfter(new Walk().signIn(oak))).isEqualTo(person);
        }
    }

    @Test
    void aDistrictWithoutOneOrWithOneThatDoesNotAnswerSaysSo() throws Exception {
        var walk = new Walk();
        assertThat(walk.get(address() + "/oauth2/authorization/oakmont").place())
                .endsWith("/login?error");
        assertThat(walk.get(address() + "/oauth2/authorization/nowhere").place())
                .endsWith("/login?error");
    }

    @Test
    void aPersonFindsTheirDistrictByEmailAndComesIn() {
        ofElm.says(verified(SHARED));
        var person = stranger(PHONE);
        var page = person.page();
        page.navigate(address() + "/account");
        person.press("Sign in through your district");
        page.getByLabel("Your work email").fill("Pat@BOTH.example");
        person.press("Find it");
        page.locator("a.sign-in-offer").waitFor();
        person.needsNoSidewaysScrolling();
        page.locator("a.sign-in-offer").click();
        page.waitForURL(Pattern.compile(".*/account.*"));
        person.sees("through your district");
        page.locator("main").getByText("Pat Elm").first().waitFor();
        person.findsNoBarrier("the account page");
        person.needsNoSidewaysScrolling();

        ofElm.says(verified(SHARED).andThen(asked(Instant.now())));
        person.press("Sign out everywhere else");
        person.press("Add a passkey on this device");
        person.sees("Is it still you?");
        person.needsNoSidewaysScrolling();
        assertThat(page.getByLabel("Your password").count()).as("has none").isZero();
        var other = page.waitForPopup(
                () -> page.getByText("Sign in at your district again").click());
        other.waitForURL(Pattern.compile(".*/proven$"));
        other.getByText("Close this page and go on in the other one").waitFor();
        page.waitForCondition(() -> page.getByText("Is it still you?").count() == 0);
    }

    private static Consumer<JwtClaimsSet.Builder> asked(Instant when) {
        return claims -> claims.claim("auth_time", when.getEpochSecond());
    }

    private int proofs(District district) {
        return DistrictScope.call(
                district.id(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> sql.sql("select count(*) from sign_ins where proved_at is not null")
                                .query(Integer.class)
                                .single()));
    }

    private Consumer<JwtClaimsSet.Builder> verified(String email) {
        return claims -> claims.claim("email", email).claim("email_verified", true);
    }

    private Answer signIn(District district) throws Exception {
        return new Walk().signIn(district);
    }

    /** Whose session the newest one is, after somebody came in. */
    private UUID personAfter(Answer answer) {
        assertThat(answer.place()).doesNotContain("error");
        return newest;
    }

    private UUID newest = new UUID(0, 0);

    private UUID staff(District district, String given, String family, String email) {
        var id = UUID.randomUUID();
        inDistrict(
                district,
                "insert into staff_members (id, district_id, source_id, given_name, family_name, email) values (?, ?, ?, ?, ?, ?)",
                id,
                district.id(),
                id.toString(),
                given,
                family,
                email);
        inDistrict(
                district,
                "insert into staff_roles (district_id, staff_member_id, role) values (?, ?, 'teacher')",
                district.id(),
                id);
        return id;
    }

    private void inDistrict(District district, String statement, Object... values) {
        DistrictScope.run(
                district.id(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                status -> sql.sql(statement).params(values).update()));
    }

    private void choose(District district, OidcServer server, Claim claim, List<String> domains) {
        var admin = staff(district, "Ad", "Min", UUID.randomUUID() + "@test.example");
        inDistrict(
                district,
                "insert into staff_roles (district_id, staff_member_id, role) values (?, ?, 'admin')",
                district.id(),
                admin);
        var account = DistrictScope.call(district.id(), () -> accounts.open(null, admin));
        SignedIn person = accounts.byId(account);
        Me.as(person, () -> {
            choices.change(
                    true,
                    new Elsewhere(
                            server.issuer(),
                            OidcServer.CLIENT,
                            "",
                            "Sign in with " + district.name(),
                            domains,
                            claim,
                            false),
                    OidcServer.SECRET);
            return true;
        });
    }

    private record Answer(int status, String place) {}

    /** One browser that keeps cookies and is asked to go where it is sent. */
    private final class Walk {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();

        Answer signIn(District district) throws Exception {
            var arrived = get(codeFrom(district));
            newest = DistrictScope.call(
                    district.id(),
                    () -> new TransactionTemplate(transactions)
                            .execute(status -> sql.sql(
                                            "select a.staff_member_id from sign_ins s join accounts a on a.id = s.account_id order by s.started_at desc limit 1")
                                    .query(UUID.class)
                                    .optional()
                                    .orElse(new UUID(0, 0))));
            return arrived;
        }

        /** Where the provider sends this browser back to. */
        String codeFrom(District district) throws Exception {
            var there =
                    get(address() + "/oauth2/authorization/" + district.key()).place();
            assertThat(there).contains("code_challenge=", "nonce=", "state=");
            return get(there).place();
        }

        String comeBackFrom(String door) throws Exception {
            return get(get(get(address() + door).place()).place()).place();
        }

        Answer get(String place) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(place)).header("Accept", "text/html");
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.discarding());
            return new Answer(
                    answer.statusCode(),
                    answer.headers()
                            .firstValue("Location")
                            .map(to -> URI.create(place).resolve(to).toString())
                            .orElse(place));
        }
    }
}
