package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.attachments.Attachment;
import org.lodestar.platform.attachments.Attachments;

/** Files with their names and sizes, pictures in small; a click opens one. */
public final class FileList extends UnorderedList {

    private static final int KILOBYTE = 1024;

    private final transient Attachments attachments;
    private final transient @Nullable Consumer<Attachment> remove;
    private final List<Button> removers = new ArrayList<>();
    private boolean mayRemove = true;

    /** @param remove null where they are only to be read */
    public FileList(Attachments attachments, @Nullable Consumer<Attachment> remove) {
        this.attachments = attachments;
        this.remove = remove;
        addClassName("file-list");
        getElement().setAttribute("role", "list");
    }

    /** Only to be read. */
    public static FileList of(Attachments attachments, List<Attachment> files) {
        var list = new FileList(attachments, null);
        list.show(files);
        return list;
    }

    public void show(List<Attachment> files) {
        removeAll();
        removers.clear();
        files.forEach(file -> add(line(file)));
        setVisible(!files.isEmpty());
    }

    void mayRemove(boolean may) {
        mayRemove = may;
        removers.forEach(remover -> remover.setVisible(may));
    }

    private ListItem line(Attachment file) {
        var content = new FileContent(attachments, file);
        var link = new Anchor(content, content.opensInPlace() ? AttachmentType.INLINE : AttachmentType.DOWNLOAD, "");
        link.add(face(file, content), new Span(file.name()));
        if (content.opensInPlace()) {
            link.setTarget("_blank");
        }
        var line = new ListItem(link, size(file));
        if (remove != null) {
            line.add(remover(file, remove));
        }
        return line;
    }

    private static Component face(Attachment file, FileContent content) {
        if (!content.isShownSmall()) {
            return (file.isPdf() ? VaadinIcon.FILE_TEXT_O : VaadinIcon.FILE_O).create();
        }
        return new Image(content, "");
    }

    private static Span size(Attachment file) {
        var kilobytes = Math.max(1, file.size() / KILOBYTE);
        var size =
                new Span(kilobytes < KILOBYTE ? kilobytes + " KB" : "%.1f MB".formatted(kilobytes / (double) KILOBYTE));
        size.addClassName("quiet");
        return size;
    }

    private Button remover(Attachment file, Consumer<Attachment> action) {
        var button = new Button("Remove", clicked -> action.accept(file));
        button.setAriaLabel("Remove " + file.name());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setVisible(mayRemove);
        removers.add(button);
        return button;
    }
}
