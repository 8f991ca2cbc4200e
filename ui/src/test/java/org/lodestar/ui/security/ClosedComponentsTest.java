package org.lodestar.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.NodeFeatureRegistry;
import com.vaadin.flow.server.communication.rpc.EventRpcHandler;
import com.vaadin.flow.server.communication.rpc.MapSyncRpcHandler;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser sends for a part of the screen that is closed to its person, as the server takes it. */
class ClosedComponentsTest {

    private final AtomicInteger clicks = new AtomicInteger();
    private Button button;
    private TextField field;

    @BeforeEach
    void aScreen() {
        MockVaadin.setup();
        button = new Button("Do it", clicked -> clicks.incrementAndGet());
        field = new TextField("Words");
        UI.getCurrent().add(button, field);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void anEventOnADisabledOrInvisibleComponentIsRefused() {
        click();
        assertThat(clicks).as("an open button is heard").hasValue(1);
        button.setEnabled(false);
        click();
        assertThat(clicks).as("a disabled one is not").hasValue(1);
        button.setEnabled(true);
        button.setVisible(false);
        drawn();
        click();
        assertThat(clicks).as("an invisible one is not").hasValue(1);
    }

    @Test
    void whatIsTypedIntoAClosedFieldIsNotTaken() {
        type("open");
        assertThat(field.getValue()).isEqualTo("open");
        field.setEnabled(false);
        type("disabled");
        field.setEnabled(true);
        field.setVisible(false);
        drawn();
        type("invisible");
        assertThat(field.getValue()).isEqualTo("open");
    }

    @Test
    void whatIsInsideADisabledPartIsClosedToo() {
        UI.getCurrent().setEnabled(false);
        click();
        assertThat(clicks).hasValue(0);
    }

    @Test
    void noPartOfOursListensAlthoughItIsClosed() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).filter(ClosedComponentsTest::opensWhatIsClosed))
                    .isEmpty();
        }
    }

    private static boolean opensWhatIsClosed(Path file) {
        try {
            var source = Files.readString(file);
            return Stream.of("DisabledUpdateMode.ALWAYS", "@AllowInert", "@ClientCallable")
                    .anyMatch(source::contains);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The screen has been told of what changed. */
    private static void drawn() {
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {});
    }

    private void click() {
        var event = about(button);
        event.put("type", "event");
        event.put("event", "click");
        event.put("data", Json.createObject());
        new EventRpcHandler().handle(UI.getCurrent(), event).ifPresent(Runnable::run);
    }

    private void type(String words) {
        var change = about(field);
        change.put("type", "mSync");
        change.put("feature", NodeFeatureRegistry.getId(ElementPropertyMap.class));
        change.put("property", "value");
        change.put("value", words);
        new MapSyncRpcHandler().handle(UI.getCurrent(), change).ifPresent(Runnable::run);
    }

    private static JsonObject about(Component component) {
        var message = Json.createObject();
        message.put("node", component.getElement().getNode().getId());
        return message;
    }
}
