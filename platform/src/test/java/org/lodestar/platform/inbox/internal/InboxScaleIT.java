package org.lodestar.platform.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.inbox.InboxFilter;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page costs is counted in rows touched, not in time, so that it means the same on every machine. */
@WithPostgres
class InboxScaleIT {
    private static final InboxFilter ALL = new InboxFilter(null, null, null);
    private static final int PAGE = 51;
    private static final Pattern TOUCHED =
            Pattern.compile("(?:Scan|Only Scan) .*work_items.*actual time=\\S+ rows=(\\d+) loops=(\\d+)");

    @Autowired
    Referrals referrals;

    @Autowired
    JdbcClient jdbc;

    TransactionTemplate transaction;
    Cast cast;
    SignedIn ortiz;

    @BeforeEach
    void tenThousandOpenItemsOfOneTeam(@Autowired PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        cast = Cast.inANewDistrict(jdbc, transactions);
        var school = cast.school("Roosevelt Middle");
        ortiz = cast.person("Ana Ortiz", "coordinator", school);
        var referral = aReferral()
                .about(cast.student("Amara Diallo", school))
                .by(ortiz)
                .sentTo(referrals);
        cast.machine(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into work_items (id, district_id, engine_task_id, referral_id, pathway_key, pathway_name,
                      pathway_version, step_key, step_name, subject, school_id, team_role, assignee_id, due_at, state, opened_at)
                    select gen_random_uuid(), :district, gen_random_uuid()::text, :referral, 'coordination', 'Coordination', 1,
                      'triage', 'Triage', 'Amara D.', :school, 'coordinator', case when n % 2 = 0 then :ortiz end,
                      case when n % 10 > 0 then now() + n * interval '1 minute' end, 'open', now()
                    from generate_series(1, 10000) n""")
                    .param("district", cast.district())
                    .param("referral", referral)
                    .param("school", school)
                    .param("ortiz", Cast.idOf(ortiz))
                    .update();
        }));
    }

    @ParameterizedTest
    @EnumSource(names = {"MINE", "TEAMS"})
    void aPageTouchesAPageOfRowsWhereverItBegins(InboxView view) {
        assertThat(rowsTouched(view, "-infinity")).isBetween(PAGE, 4 * PAGE);
        assertThat(rowsTouched(view, "infinity")).isBetween(PAGE, 4 * PAGE);
    }

    private int rowsTouched(InboxView view, String due) {
        var plan = cast.machine(() ->
                transaction.execute(status -> jdbc.sql("explain (analyze) " + InboxReading.pageSql(view, ALL))
                        .param("me", Cast.idOf(ortiz))
                        .param("due", due)
                        .param("id", new UUID(0, 0))
                        .param("limit", PAGE)
                        .query(String.class)
                        .list()));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on work_items"));
        var touched = 0;
        for (var line : plan) {
            var scan = TOUCHED.matcher(line);
            if (scan.find()) {
                touched += Integer.parseInt(scan.group(1)) * Integer.parseInt(scan.group(2));
            }
            assertThat(line).as("rows read and thrown away").doesNotContainPattern("Rows Removed by Filter: \\d{3,}");
        }
        return touched;
    }
}
