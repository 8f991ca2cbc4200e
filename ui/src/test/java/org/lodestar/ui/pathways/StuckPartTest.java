package org.lodestar.ui.pathways;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.cases.StuckCase;
import org.lodestar.ui.words.When;

class StuckPartTest {

    private final Cases cases = mock(Cases.class);
    private final AtomicInteger drawnAgain = new AtomicInteger();
    private final StuckCase stuck =
            new StuckCase(UUID.randomUUID(), 17, "Counseling", "Nobody holds the role.", null, Instant.now());

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(new Routes());
        UI.getCurrent()
                .add(new StuckPart(cases, List.of(stuck), new When(ZoneOffset.UTC), drawnAgain::incrementAndGet));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void saysWhichCaseCannotGoOnAndWhy() {
        assertThat(_get(H2.class).getText()).isEqualTo("1 case cannot go on without you");
        assertThat(_get(Anchor.class).getText()).isEqualTo("Counseling 17");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Nobody holds the role.", "just now");
    }

    @Test
    void tryingAgainRunsItAndLooksAgain() {
        when(cases.stuck()).thenReturn(List.of());
        _click(_get(Button.class));
        verify(cases).retry(stuck.referralId());
        assertThat(drawnAgain).hasValue(1);
        assertThat(said()).contains("It goes on.");
    }

    @Test
    void aCaseThatStillCannotGoOnIsSaidToBeSo() {
        when(cases.stuck()).thenReturn(List.of(stuck));
        _click(_get(Button.class));
        assertThat(said()).contains("Tried again, and it still cannot go on.");
    }

    @Test
    void aRefusalIsSaidInItsOwnWords() {
        doThrow(new Refused("It is closed by now.")).when(cases).retry(any());
        _click(_get(Button.class));
        assertThat(said()).contains("It is closed by now.");
        assertThat(drawnAgain).hasValue(1);
    }

    private static List<String> said() {
        return com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications().stream()
                .flatMap(toast -> toast.getChildren().flatMap(content -> content.getChildren()))
                .filter(Span.class::isInstance)
                .map(part -> ((Span) part).getText())
                .toList();
    }
}
