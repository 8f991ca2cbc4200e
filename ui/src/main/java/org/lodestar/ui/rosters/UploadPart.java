package org.lodestar.ui.rosters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.rosters.RosterImport;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.uploads.UploadKind;
import org.lodestar.ui.limits.PersonPace;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.uploads.OneFile;
import org.lodestar.ui.words.Say;

/** Takes the file and asks what shall be done with it. */
final class UploadPart extends Section {

    private static final String CHECK = "Only check it: nothing is changed";
    private static final String IMPORT = "Import it";
    private static final String NOTHING = "Import nothing, and tell me";
    private static final String SKIP = "Leave those rows out and import the rest";

    private final transient RosterImport rosters;
    private final transient PersonPace pace;
    private final Upload upload;
    private final RadioButtonGroup<String> what = group(Say.it("What shall be done?"), CHECK, IMPORT);
    private final RadioButtonGroup<String> onProblems = group(Say.it("If rows have problems"), NOTHING, SKIP);
    private final Checkbox evenIfMostLeave = new Checkbox(Say.it("Also if more than half of the students would leave"));
    private final Button start = new Button(Say.it("Start"));
    private String fileName = "";
    private byte @Nullable [] zip;

    UploadPart(RosterImport rosters, PersonPace pace) {
        this.rosters = rosters;
        this.pace = pace;
        addClassName("import-upload");
        getElement().setAttribute("aria-label", Say.it("New import"));
        upload = new Upload(new OneFile(UploadKind.ROSTER, this::received, this::refused));
        upload.setAcceptedFileTypes(".zip", "application/zip", "application/x-zip-compressed");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadKind.ROSTER.mostBytes());
        upload.addFileRejectedListener(
                rejected -> Toast.problem(Say.it("A roster is one zip file of at most 100 MB.")));
        upload.addFileRemovedListener(removed -> forget());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setEnabled(false);
        start.addClickListener(clicked -> begin());
        upload.setI18n(words());
        what.addValueChangeListener(changed -> forImport(IMPORT.equals(changed.getValue())));
        forImport(false);
        add(upload, what, onProblems, evenIfMostLeave, start);
    }

    private static RadioButtonGroup<String> group(String label, String... items) {
        var group = new RadioButtonGroup<String>(label);
        group.setItemLabelGenerator(Say::message);
        group.setItems(items);
        group.setValue(items[0]);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Say.it("Choose the file…")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Say.it("or drop it here")));
    }

    private void forImport(boolean wanted) {
        onProblems.setVisible(wanted);
        evenIfMostLeave.setVisible(wanted);
    }

    private void received(String name, byte[] bytes) {
        fileName = name;
        zip = bytes;
        start.setEnabled(true);
    }

    private void refused(String why) {
        forget();
        upload.clearFileList();
        Toast.problem(why);
    }

    private void forget() {
        zip = null;
        start.setEnabled(false);
    }

    private void begin() {
        var bytes = zip;
        if (bytes == null || !pace.mayUpload()) {
            return;
        }
        try {
            UUID job = rosters.start(
                    fileName,
                    bytes,
                    CHECK.equals(what.getValue()),
                    SKIP.equals(onProblems.getValue()) ? OnProblems.SKIP_THE_ROWS : OnProblems.IMPORT_NOTHING,
                    evenIfMostLeave.getValue());
            getUI().ifPresent(ui -> ui.navigate("rosters/" + job));
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
    }
}
