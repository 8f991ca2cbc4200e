package org.lodestar.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;
import static org.lodestar.platform.testing.WorkItemFixture.aStep;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WithPostgres
class InboxQueryIT {
    private static final InboxFilter ALL = new InboxFilter(null, null, null);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Autowired
    Inbox inbox;

    @Autowired
    InboxQuery query;

    @Autowired
    Referrals referrals;

    Cast cast;
    UUID school;
    UUID referral;
    SignedIn teacher;
    SignedIn ortiz;

    @BeforeEach
    void aTeam(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        school = cast.school("Roosevelt Middle");
        teacher = cast.person("Tom Reyes", "teacher", school);
        ortiz = cast.person("Ana Ortiz", "coordinator", school);
        referral = aReferral()
                .about(cast.student("José Núñez", school))
                .by(teacher)
                .sentTo(referrals);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40})
    void pagesNeverSkipAndNeverRepeatWithTiesAndWithWhatIsNeverDue(int pageLength) {
        var made = new ArrayList<UUID>();
        for (var number = 0; number < 10; number++) {
            made.add(open("Tie", NOW));
            made.add(open("Never", null));
            made.add(open("Own", NOW.plusSeconds(number)));
        }
        var paged = readAll(ortiz, InboxView.TEAMS, pageLength);

        assertThat(paged).extracting(WorkItem::id).containsExactlyInAnyOrderElementsOf(made);
        assertThat(paged)
                .isSortedAccordingTo(
                        Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder())));
        assertThat(paged.get(paged.size() - 1).dueAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(InboxView.class)
    void everyViewPagesInTheSameWay(InboxView view) {
        cast.alsoIs(teacher, "coordinator", school);
        for (var number = 0; number < 9; number++) {
            var due = number % 3 == 0 ? null : NOW.plusSeconds(number / 2);
            cast.machine(() -> aStep("Step")
                    .of(referral)
                    .forTeam("coordinator", school)
                    .assignedTo(teacher)
                    .due(due)
                    .openedIn(inbox));
        }
        var paged = readAll(teacher, view, 2);
        assertThat(paged).hasSize(9).extracting(WorkItem::id).doesNotHaveDuplicates();
    }

    @Test
    void mineIsWhatIsAssignedToMeAndTeamsWhatMyTeamsHave() {
        var waiting = open("Waiting", NOW);
        var claimed = open("Claimed", NOW.plusSeconds(1));
        cast.as(ortiz, () -> inbox.claim(claimed));
        var elsewhere = cast.school("Elsewhere");
        cast.machine(() -> aStep("Elsewhere")
                .of(referral)
                .forTeam("coordinator", elsewhere)
                .openedIn(inbox));
        cast.machine(() -> aStep("Nurse").of(referral).forTeam("nurse", school).openedIn(inbox));

        assertThat(readAll(ortiz, InboxView.MINE, 50)).extracting(WorkItem::id).containsExactly(claimed);
        assertThat(readAll(ortiz, InboxView.TEAMS, 50)).extracting(WorkItem::id).containsExactly(waiting, claimed);
        assertThat(cast.as(ortiz, query::counts)).isEqualTo(new InboxCounts(1, 2, 0));
        assertThat(cast.as(teacher, query::counts)).isEqualTo(new InboxCounts(0, 0, 4));
    }

    @Test
    void anItemThatReachesMeOnTwoWaysIsListedOnce() {
        var id = cast.machine(() -> aStep("Triage")
                .of(referral)
                .forTeam("coordinator", school)
                .asTask("both-" + referral)
                .openedIn(inbox));
        cast.machine(() -> inbox.alsoFor("both-" + referral, "principal"));
        cast.alsoIs(ortiz, "principal", school);
        cast.alsoIs(ortiz, "coordinator", null);
        assertThat(readAll(ortiz, InboxView.TEAMS, 50)).extracting(WorkItem::id).containsExactly(id);
        assertThat(cast.as(ortiz, query::counts).teams()).isEqualTo(1);
    }

    @Test
    void theListAndTheRuleAgree() {
        var elsewhere = cast.school("Elsewhere");
        var readers = List.of(
                teacher,
                ortiz,
                cast.person("Abe Far", "coordinator", elsewhere),
                cast.person("Cleo Wide", "coordinator", null),
                cast.person("Nia Nurse", "nurse", school));
        cast.alsoIs(ortiz, "nurse", elsewhere);
        var items = new ArrayList<UUID>();
        for (var role : List.of("coordinator", "nurse")) {
            for (var place : Arrays.asList(school, elsewhere, null)) {
                for (var only : List.of(new String[0], new String[] {"nurse"})) {
                    var task = UUID.randomUUID().toString();
                    items.add(cast.machine(() -> aStep("Step")
                            .of(referral)
                            .forTeam(role, place)
                            .onlyFor(only)
                            .asTask(task)
                            .openedIn(inbox)));
                    if (items.size() % 3 == 0) {
                        cast.machine(() -> inbox.alsoFor(task, "coordinator"));
                    }
                }
            }
        }
        for (var reader : readers) {
            var seen = items.stream()
                    .filter(id -> cast.as(reader, () -> inbox.find(id)).isPresent())
                    .toList();
            assertThat(readAll(reader, InboxView.TEAMS, 3))
                    .as(reader.displayName())
                    .extracting(WorkItem::id)
                    .containsExactlyInAnyOrderElementsOf(seen);
        }
    }

    @Test
    void aDistrictWideTeamSeesAllSchoolsAndWhatHasNone() {
        var wide = cast.person("Cleo Wide", "coordinator", null);
        var here = open("Here", NOW);
        var nowhere = cast.machine(
                () -> aStep("Nowhere").of(referral).forTeam("coordinator", null).openedIn(inbox));
        assertThat(readAll(wide, InboxView.TEAMS, 50)).extracting(WorkItem::id).containsExactly(here, nowhere);
        assertThat(readAll(ortiz, InboxView.TEAMS, 50)).extracting(WorkItem::id).containsExactly(here);
    }

    @Test
    void whatIsForSomeRolesIsNotListedForOthers() {
        cast.machine(() -> aStep("Health")
                .of(referral)
                .forTeam("coordinator", school)
                .onlyFor("nurse")
                .openedIn(inbox));
        assertThat(readAll(ortiz, InboxView.TEAMS, 50)).isEmpty();
        assertThat(cast.as(ortiz, query::counts).teams()).isZero();
    }

    @Test
    void followingIsWhatIReferredOrOwn() {
        var id = open("Triage", NOW);
        assertThat(readAll(teacher, InboxView.FOLLOWING, 50))
                .extracting(WorkItem::id)
                .containsExactly(id);
        assertThat(readAll(ortiz, InboxView.FOLLOWING, 50)).isEmpty();
    }

    @Test
    void whoeverKnowsOfAReferralKnowsWhomItWaitsFor() {
        var id = open("Triage", NOW);
        assertThat(cast.as(teacher, () -> query.openOfReferral(referral)))
                .extracting(WorkItem::id)
                .containsExactly(id);
        var stranger = cast.person("Eve Moss", "teacher", school);
        assertThat(cast.as(stranger, () -> query.openOfReferral(referral))).isEmpty();
    }

    @Test
    void textIsFoundWithoutAccentsAndCase() {
        var id = open("Call the family", NOW);
        assertThat(filtered(null, null, "jose n")).containsExactly(id);
        assertThat(filtered(null, null, "CÁLL THE")).containsExactly(id);
        assertThat(filtered(null, null, "100%_")).isEmpty();
        assertThat(filtered(null, null, "  ")).containsExactly(id);
    }

    @Test
    void schoolAndPathwayNarrowTheList() {
        var id = open("Triage", NOW);
        assertThat(filtered(school, "coordination", null)).containsExactly(id);
        assertThat(filtered(cast.school("Elsewhere"), null, null)).isEmpty();
        assertThat(filtered(null, "attendance", null)).isEmpty();
    }

    @Test
    void whatIsDoneIsGone() {
        cast.machine(() -> {
            aStep("Triage")
                    .of(referral)
                    .forTeam("coordinator", school)
                    .asTask("gone-" + referral)
                    .openedIn(inbox);
            inbox.close("gone-" + referral, WorkItemState.DONE);
        });
        assertThat(readAll(ortiz, InboxView.TEAMS, 50)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "infinity~no-id", "2026-01-01~", "' or 1=1 --"})
    void aBrokenPlaceInTheListIsRefused(String after) {
        assertThatThrownBy(() -> cast.as(ortiz, () -> query.page(InboxView.TEAMS, ALL, after, 50)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodyHasAnInbox() {
        open("Triage", NOW);
        assertThat(cast.machine(() -> query.page(InboxView.TEAMS, ALL, null, 50))
                        .items())
                .isEmpty();
        assertThat(cast.machine(query::counts)).isEqualTo(new InboxCounts(0, 0, 0));
    }

    private UUID open(String step, @Nullable Instant due) {
        return cast.machine(() ->
                aStep(step).of(referral).forTeam("coordinator", school).due(due).openedIn(inbox));
    }

    private List<UUID> filtered(@Nullable UUID atSchool, @Nullable String pathway, @Nullable String text) {
        return cast
                .as(ortiz, () -> query.page(InboxView.TEAMS, new InboxFilter(atSchool, pathway, text), null, 50))
                .items()
                .stream()
                .map(WorkItem::id)
                .toList();
    }

    private List<WorkItem> readAll(SignedIn reader, InboxView view, int pageLength) {
        var all = new ArrayList<WorkItem>();
        String after = null;
        do {
            var from = after;
            var page = cast.as(reader, () -> query.page(view, ALL, from, pageLength));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(pageLength);
            all.addAll(page.items());
            assertThat(all).as("a list that ends").hasSizeLessThan(1_000);
            after = page.next();
        } while (after != null);
        return all;
    }
}
