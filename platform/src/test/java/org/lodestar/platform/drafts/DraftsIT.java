package org.lodestar.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@WithPostgres
class DraftsIT {
    @Autowired
    Drafts drafts;

    @Autowired
    TestDistricts districts;

    @Test
    void whatWasTypedLastIsKept() {
        var district = districts.fresh();
        district.doAs("teacher", () -> {
            drafts.save("refer", Map.of("need", "food"));
            drafts.save("refer", Map.of("need", "shelter", "days", List.of(1, 2)));
            drafts.save("elsewhere", Map.of());
            var draft = drafts.find("refer").orElseThrow();
            assertThat(draft.answers()).isEqualTo(Map.of("need", "shelter", "days", List.of(1, 2)));
        });
    }

    @Test
    void nobodyElseSeesADraft() {
        var district = districts.fresh();
        district.doAs("teacher", () -> drafts.save("refer", Map.of("need", "food")));
        assertThat(district.as("counselor", () -> drafts.find("refer"))).isEmpty();
        district.doAs("counselor", () -> drafts.discard("refer"));
        assertThat(district.as("teacher", () -> drafts.find("refer"))).isPresent();
    }

    @Test
    void aDiscardedDraftIsGone() {
        var district = districts.fresh();
        district.doAs("teacher", () -> {
            drafts.save("refer", Map.of("need", "food"));
            drafts.discard("refer");
            assertThat(drafts.find("refer")).isEmpty();
        });
    }

    @Test
    void aMachineKeepsNoDrafts() {
        var district = districts.fresh();
        assertThatThrownBy(() -> DistrictScope.run(district.id(), () -> drafts.save("refer", Map.of())))
                .isInstanceOf(Refused.class);
    }
}
