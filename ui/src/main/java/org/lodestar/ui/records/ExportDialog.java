package org.lodestar.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.lodestar.platform.records.RecordArchive;
import org.lodestar.platform.records.RecordDocument;
import org.lodestar.platform.records.Records;
import org.lodestar.platform.students.Student;
import org.lodestar.ui.words.Clocks;

/** Asks why the record is given out, which the audit keeps, and in which shape. */
final class ExportDialog extends Dialog {

    private static final String OTHER = "Something else";

    /** Makes a file of the record, given why. */
    private interface Shape {
        byte[] of(String reason);
    }

    private final RadioButtonGroup<String> why = new RadioButtonGroup<>("Why is it given out?");
    private final TextField other = new TextField("In a few words, without the name");
    private final Div shapes = new Div();

    ExportDialog(Student student, Records records, Clocks clocks) {
        var zone = clocks.here().zone();
        setHeaderTitle("Export the whole record");
        setWidth("min(34rem, 94vw)");
        why.setItems("The family asked to see it", "Transfer to another school", "A court or an agency asked", OTHER);
        why.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        why.addValueChangeListener(change -> offer());
        other.setWidthFull();
        other.setMaxLength(200);
        other.addValueChangeListener(change -> offer());
        shapes.addClassName("record-shapes");
        var name = "record-" + student.id().toString().substring(0, 8);
        shapes.add(
                link(
                        "Document to read and print",
                        name + ".html",
                        "text/html; charset=utf-8",
                        reason -> bytes(RecordDocument.html(records.whole(student.id(), reason), zone))),
                link(
                        "Data (JSON)",
                        name + ".json",
                        "application/json",
                        reason -> bytes(RecordArchive.json(records.whole(student.id(), reason)))),
                link(
                        "Everything with files (zip)",
                        name + ".zip",
                        "application/zip",
                        reason -> records.archive(student.id(), reason)));
        add(
                new Paragraph(
                        "It holds everything, confidential parts too. Free text may name other students: read it before"
                                + " you hand it over."),
                why,
                other,
                shapes);
        getFooter().add(new Button("Close", clicked -> close()));
        offer();
    }

    private void offer() {
        other.setVisible(OTHER.equals(why.getValue()));
        shapes.setVisible(!reason().isBlank());
    }

    private String reason() {
        if (why.isEmpty()) return "";
        return OTHER.equals(why.getValue()) ? other.getValue().strip() : why.getValue();
    }

    private Anchor link(String words, String file, String type, Shape shape) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    var bytes = shape.of(reason());
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
                }),
                words);
        link.getElement().setAttribute("download", file);
        link.addClassName("button-link");
        return link;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
