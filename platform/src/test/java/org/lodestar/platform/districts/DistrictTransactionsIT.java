package org.lodestar.platform.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@WithPostgres
class DistrictTransactionsIT {
    @Autowired
    Districts districts;

    @Autowired
    Schools schools;

    @Autowired
    TestDistricts fresh;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void thePersonSignedInBringsTheDistrict() {
        var district = fresh.fresh();
        assertThat(district.as("teacher", schools::all))
                .extracting(School::name)
                .containsExactly("North School", "South School");
        assertThat(district.as("teacher", districts::current)).isEqualTo(district.district());
        assertThat(schools.all()).isEmpty();
        assertThatThrownBy(districts::current).isInstanceOf(Refused.class);
    }

    @Test
    void aDistrictIsFoundByItsKeyWhichIsTakenOnce() {
        var district = fresh.fresh().district();
        assertThat(districts.find(district.key())).contains(district);
        assertThat(districts.all()).contains(district);
        assertThatThrownBy(() -> districts.create(district.key(), "Again", ZoneId.of("UTC"), "en"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(district.key());
    }

    @Test
    void aTransactionInsideHasTheDistrictTooAndTheOuterGoesOnAfterIt() {
        var district = fresh.fresh();
        var inside = new TransactionTemplate(transactions);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var seen = new ArrayList<List<School>>();
        district.call(() -> {
            seen.add(schools.all());
            inside.executeWithoutResult(status -> seen.add(schools.all()));
            seen.add(schools.all());
            assertThatThrownBy(() -> DistrictScope.call(UUID.randomUUID(), () -> true))
                    .isInstanceOf(IllegalStateException.class);
            return true;
        });
        assertThat(seen).allSatisfy(all -> assertThat(all).hasSize(2)).hasSize(3);
    }

    @Test
    void aTransactionBegunForNoDistrictDoesNotTurnIntoOneOfADistrict() {
        var district = fresh.fresh();
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .execute(status -> DistrictScope.call(district.id(), schools::all)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no district");
    }

    @Test
    void theLastWordsAreWrittenAtTheEndAndFailTogetherWithTheRest() {
        var district = fresh.fresh();
        var order = new ArrayList<String>();
        district.call(() -> {
            LastWords.write(() -> {
                order.add("last");
                LastWords.write(() -> order.add("very last"));
            });
            return order.add("work");
        });
        assertThat(order).containsExactly("work", "last", "very last");
        assertThatThrownBy(() -> district.call(() -> {
                    LastWords.write(() -> {
                        throw new IllegalStateException("not written");
                    });
                    return sql.sql("delete from staff_roles").update();
                }))
                .hasMessage("not written");
        assertThat(district.call(() -> sql.sql("select count(*) from staff_roles")
                        .query(Integer.class)
                        .single()))
                .isPositive();
        assertThatThrownBy(() -> LastWords.write(() -> {})).isInstanceOf(IllegalStateException.class);
    }
}
