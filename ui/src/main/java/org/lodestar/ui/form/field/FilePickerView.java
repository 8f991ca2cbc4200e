package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;
import org.lodestar.platform.attachments.Attachment;
import org.lodestar.platform.attachments.Attachments;
import org.lodestar.platform.attachments.Pile;
import org.lodestar.platform.districts.Refused;

/**
 * The files of one question. Each is kept on the server as soon as it is there, so that a reload or a closed laptop loses
 * none; the answer names them as form-js does. On a phone the button offers the camera too.
 */
final class FilePickerView implements FieldView {

    private final FormField field;
    private final FieldPath path;
    private final FormModel model;
    private final Attachments attachments;
    private final Div box = new Div();
    private final Span title = new Span();
    private final FileList list;
    private final Upload upload = new Upload();
    private final Paragraph problem = new Paragraph();

    FilePickerView(FormField field, FieldPath path, FormModel model) {
        this.field = field;
        this.path = path;
        this.model = model;
        this.attachments = model.attachments();
        list = new FileList(attachments, this::remove);
        box.addClassName("form-files");
        box.getElement().setAttribute("role", "group");
        title.addClassName("form-files-title");
        title.setClassName("required", field.rules().required());
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        upload.setUploadHandler(new KeepingUpload(this::take, this::problem));
        upload.setI18n(words());
        upload.setUploadButton(new Button("Add a file or photo"));
        upload.setMaxFileSize(Attachments.LARGEST);
        upload.addFileRejectedListener(rejected -> problem("This file is too large, or of a kind that is not taken."));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        box.add(title, list, upload, problem);
        list.show(kept());
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop them here"));
    }

    private List<Attachment> kept() {
        return pile() == null ? List.of() : attachments.of(pile());
    }

    private @Nullable Pile pile() {
        return Pile.of(model.answer(path)).orElse(null);
    }

    private boolean multiple(FormState state) {
        var many = field.source().path("multiple");
        return many.isTextual() ? Boolean.TRUE.equals(state.evaluate(many.asText(), path)) : many.asBoolean(false);
    }

    private void take(String name, byte[] content) {
        problem((String) null);
        var before = kept();
        var pile = pile() == null ? Pile.fresh() : pile();
        try {
            attachments.add(pile, name, content);
        } catch (Refused no) {
            problem(no.getMessage());
            return;
        }
        if (!multiple(model.state())) {
            before.forEach(old -> attachments.remove(old.id()));
        }
        model.change(path, pile.answer());
        list.show(kept());
    }

    private void remove(Attachment attachment) {
        attachments.remove(attachment.id());
        if (kept().isEmpty()) {
            model.change(path, null);
        }
        list.show(kept());
        upload.getElement().executeJs("this.querySelector('vaadin-button')?.focus()");
    }

    @Override
    public void refresh(FormState state) {
        box.setVisible(state.visible(path));
        if (!box.isVisible()) {
            return;
        }
        var label = state.label(path);
        title.setText(label);
        title.setVisible(!label.isBlank());
        box.getElement().setAttribute("aria-label", label);
        var accepted = state.filled(field.source().path("accept").asText(""), path);
        upload.setAcceptedFileTypes(Arrays.stream(accepted.split(","))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .toArray(String[]::new));
        boolean closed = model.locked() || state.readonly(path) || state.disabled(path);
        upload.setVisible(!closed);
        list.mayRemove(!closed);
    }

    @Override
    public void problem(@Nullable String message) {
        problem.setText(message == null ? "" : message);
        problem.setVisible(message != null);
    }

    @Override
    public FieldPath path() {
        return path;
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void focus() {
        upload.getElement()
                .executeJs("this.querySelector('vaadin-button')?.focus(); this.scrollIntoView({block: 'nearest'})");
    }
}
