package org.lodestar.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;

class NewTokenTest {
    private static final Set<TokenScope> SOME = Set.of(TokenScope.FORMS);

    private static NewToken token(String name, Set<TokenScope> scopes, int days) {
        return new NewToken(name, new ActsAs.Me(), scopes, days);
    }

    @Test
    void worksForAYearAtMost() {
        assertThat(token("SIS", SOME, 366).days()).isEqualTo(366);
        assertThatThrownBy(() -> token("SIS", SOME, 367)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> token("SIS", SOME, 0)).isInstanceOf(Refused.class);
    }

    @Test
    void needsANameAndAScope() {
        assertThatThrownBy(() -> token("  ", SOME, 90)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> token("x".repeat(61), SOME, 90)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> token("SIS", Set.of(), 90)).isInstanceOf(Refused.class);
    }

    @Test
    void everyScopeIsFoundByItsKey() {
        for (var scope : TokenScope.values())
            assertThat(TokenScope.of(scope.key())).contains(scope);
        assertThat(TokenScope.of("everything")).isEmpty();
    }
}
