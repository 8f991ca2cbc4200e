package org.lodestar.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody who found a way to bring in SQL of their own still cannot do. */
@WithPostgres
class DistrictSealIT {
    @Autowired
    JdbcClient sql;

    @Autowired
    TestDistricts districts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDistrictThatAStatementSetsIsNone() {
        var mine = districts.fresh();
        var theirs = districts.fresh();
        assertThat(mine.call(this::schools)).isEqualTo(2);
        assertThat(after(mine, () -> set("lodestar.district", theirs.id().toString())))
                .isZero();
        assertThat(after(mine, () -> set("lodestar.seal", "00"))).isZero();
        assertThat(after(mine, () -> set("lodestar.district", ""))).isZero();
        assertThat(after(
                        mine,
                        () -> set("lodestar.district", mine.id().toString().toUpperCase())))
                .isZero();
    }

    @Test
    void aSealFitsItsDistrictOnly() {
        var mine = districts.fresh();
        var theirs = districts.fresh();
        var stolen = theirs.call(() -> sql.sql("select current_setting('lodestar.seal')")
                .query(String.class)
                .single());
        assertThat(after(mine, () -> set("lodestar.seal", stolen))).isZero();
    }

    @Test
    void aFunctionOfTheOwnersLooksIntoTheSealedDistrictOnly() {
        var theirs = districts.fresh();
        theirs.aStudentAt(theirs.north()).named("Amara", "Diallo").create();
        Supplier<Integer> matches = () -> sql.sql("select count(*) from student_matches('Amara Diallo')")
                .query(Integer.class)
                .single();
        assertThat(theirs.call(matches)).isEqualTo(1);
        assertThat(districts.fresh().<Integer>call(() -> {
                    set("lodestar.district", theirs.id().toString());
                    return matches.get();
                }))
                .isZero();
    }

    @Test
    void emptyingTheSettingDoesNotMakeAnOperator() {
        var none = "select lodestar_no_district()";
        assertThat(districts.fresh().<Boolean>call(() -> {
                    set("lodestar.district", "");
                    return sql.sql(none).query(Boolean.class).single();
                }))
                .isFalse();
        assertThat(sql.sql(none).query(Boolean.class).single()).isFalse();
        assertThat(transaction.<Boolean>execute(
                        status -> sql.sql(none).query(Boolean.class).single()))
                .isTrue();
    }

    @Test
    void emptyingTheSettingShowsNoOperatorAndMakesNone() {
        var found = districts.fresh().<List<Object>>call(() -> {
            set("lodestar.district", "");
            var address = "intruder-" + UUID.randomUUID() + "@test.example";
            sql.sql("select add_operator(?, ?, 'hash')")
                    .params(UUID.randomUUID(), address)
                    .query(Boolean.class)
                    .single();
            return List.of(
                    sql.sql("select count(*) from operators()")
                            .query(Integer.class)
                            .single(),
                    sql.sql("select count(*) from account_for_sign_in(?)")
                            .param(address)
                            .query(Integer.class)
                            .single());
        });
        assertThat(found).containsExactly(0, 0);
    }

    @Test
    void theSealIsAnHmac() {
        var secret = new byte[32];
        assertThat(new DistrictSeal(secret).of(new UUID(0, 1).toString()))
                .isEqualTo(sql.sql(
                                "select encode(sha256(decode(repeat('5c', 64), 'hex') || sha256("
                                        + "decode(repeat('36', 64), 'hex') || '00000000-0000-0000-0000-000000000001'::bytea)), 'hex')")
                        .query(String.class)
                        .single());
    }

    private int after(TestDistrict district, Runnable statement) {
        return district.call(() -> {
            statement.run();
            return schools();
        });
    }

    private void set(String setting, String value) {
        sql.sql("select set_config(?, ?, true)")
                .params(setting, value)
                .query(String.class)
                .single();
    }

    private int schools() {
        return sql.sql("select count(*) from schools").query(Integer.class).single();
    }
}
