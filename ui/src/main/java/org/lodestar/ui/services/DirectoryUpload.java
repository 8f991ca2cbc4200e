package org.lodestar.ui.services;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.hsds.DirectoryImport;
import org.lodestar.platform.hsds.DirectoryImport.Wish;
import org.lodestar.platform.uploads.UploadKind;
import org.lodestar.ui.limits.PersonPace;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.uploads.OneFile;
import org.lodestar.ui.words.Say;

/** Takes a package of services and asks what shall be done with it; a check comes first. */
final class DirectoryUpload extends Section {

    private final transient DirectoryImport imports;
    private final transient PersonPace pace;
    private final Upload upload;
    private final Checkbox check = new Checkbox(Say.it("Only check it: nothing is changed"), true);
    private final Checkbox skip = new Checkbox(Say.it("Leave rows with problems out and import the rest"));
    private final Checkbox close =
            new Checkbox(Say.it("Services that came by an earlier file and are not in this one are no longer offered"));
    private final Button start = new Button(Say.it("Start"));
    private String fileName = "";
    private byte @Nullable [] sent;

    DirectoryUpload(DirectoryImport imports, PersonPace pace) {
        this.imports = imports;
        this.pace = pace;
        addClassName("import-upload");
        getElement().setAttribute("aria-label", Say.it("New import"));
        upload = new Upload(new OneFile(UploadKind.DIRECTORY, this::received, this::refused));
        upload.setAcceptedFileTypes(".zip", ".json", "application/zip", "application/json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadKind.DIRECTORY.mostBytes());
        upload.addFileRejectedListener(
                rejected -> Toast.problem(Say.it("A directory is one zip or JSON file of at most 50 MB.")));
        upload.addFileRemovedListener(removed -> forget());
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Say.it("Choose the file…")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Say.it("or drop it here"))));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setEnabled(false);
        start.addClickListener(clicked -> begin());
        add(upload, check, skip, close, start);
    }

    private void received(String name, byte[] bytes) {
        fileName = name;
        sent = bytes;
        start.setEnabled(true);
    }

    private void refused(String why) {
        forget();
        upload.clearFileList();
        Toast.problem(why);
    }

    private void forget() {
        sent = null;
        start.setEnabled(false);
    }

    private Set<Wish> wishes() {
        var wishes = EnumSet.noneOf(Wish.class);
        if (check.getValue()) {
            wishes.add(Wish.ONLY_CHECK);
        }
        if (skip.getValue()) {
            wishes.add(Wish.SKIP_BAD_ROWS);
        }
        if (close.getValue()) {
            wishes.add(Wish.CLOSE_THE_REST);
        }
        return wishes;
    }

    private void begin() {
        var bytes = sent;
        if (bytes == null || !pace.mayUpload()) {
            return;
        }
        try {
            var job = imports.start(fileName, bytes, wishes());
            getUI().ifPresent(ui -> ui.navigate("services/import/" + job));
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
    }
}
