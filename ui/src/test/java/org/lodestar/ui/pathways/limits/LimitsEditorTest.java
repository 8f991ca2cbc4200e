package org.lodestar.ui.pathways.limits;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.bounds.Bound;
import org.lodestar.processes.bounds.Bounds;
import org.lodestar.processes.bounds.DistrictBounds;
import org.mockito.ArgumentCaptor;

class LimitsEditorTest {

    private final DistrictBounds bounds = mock();

    @BeforeEach
    void begin() {
        MockVaadin.setup();
        for (Bound bound : Bound.values()) {
            when(bounds.least(bound)).thenReturn(bound.least());
            when(bounds.most(bound)).thenReturn(bound.most());
        }
        when(bounds.here()).thenReturn(Bounds.usual().with(Bound.ENTRIES, 12));
    }

    @AfterEach
    void end() {
        MockVaadin.tearDown();
    }

    @Test
    void showsWhatTheDistrictChoseAndSavesWhatIsChanged() {
        var editor = new LimitsEditor(bounds);
        assertThat(field(editor, Bound.ENTRIES).getValue()).isEqualTo(12);
        _setValue(field(editor, Bound.TIMER_MINUTES), 30);
        _click(_get(editor, Button.class, spec -> spec.withText("Save limits")));
        var saved = ArgumentCaptor.forClass(Bounds.class);
        verify(bounds).choose(saved.capture());
        assertThat(saved.getValue().of(Bound.TIMER_MINUTES)).isEqualTo(30);
        assertThat(saved.getValue().of(Bound.ENTRIES)).isEqualTo(12);
    }

    @Test
    void saysAtTheNumberWhatIsWrongWithItAndSavesNothing() {
        var editor = new LimitsEditor(bounds);
        _setValue(field(editor, Bound.ENTRIES), 501);
        _setValue(field(editor, Bound.DEPTH), null);
        _click(_get(editor, Button.class, spec -> spec.withText("Save limits")));
        assertThat(field(editor, Bound.ENTRIES).getErrorMessage()).isEqualTo("Write a number from 1 to 500.");
        assertThat(field(editor, Bound.DEPTH).isInvalid()).isTrue();
        verify(bounds, never()).choose(any());
    }

    @Test
    void fillsInWhatIsUsual() {
        var editor = new LimitsEditor(bounds);
        _click(_get(editor, Button.class, spec -> spec.withText("Fill in what is usual")));
        assertThat(field(editor, Bound.ENTRIES).getValue()).isEqualTo(Bound.ENTRIES.usual());
    }

    private static IntegerField field(LimitsEditor editor, Bound bound) {
        return _get(editor, IntegerField.class, spec -> spec.withLabel(bound.words()));
    }
}
