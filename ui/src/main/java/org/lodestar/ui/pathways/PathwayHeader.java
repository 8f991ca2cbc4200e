package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.lodestar.processes.files.PathwayArchive;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.PathwayVersionRow;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** Which pathway and which of its versions is shown, and the way to take it along. */
final class PathwayHeader extends Header {

    PathwayHeader(PathwayBundle bundle, List<PathwayVersionRow> versions, When when) {
        addClassName("pathway-header");
        var line = new Div(new Anchor("pathways", "All pathways"), download(bundle));
        line.addClassName("pathway-links");
        add(new H1(bundle.settings().name()), about(bundle, versions, when), line);
        versions.stream()
                .filter(PathwayVersionRow::current)
                .filter(current -> current.number() != bundle.version())
                .findFirst()
                .ifPresent(current -> add(olderNote(bundle, current)));
    }

    private static Paragraph about(PathwayBundle bundle, List<PathwayVersionRow> versions, When when) {
        var line = new Paragraph(new Span("Version " + bundle.version()));
        line.addClassName("quiet");
        versions.stream()
                .filter(row -> row.number() == bundle.version())
                .findFirst()
                .ifPresent(row -> line.add(when.span(
                        " · " + Words.dotted("published " + when.at(row.publishedAt()), row.note()),
                        row.publishedAt())));
        return line;
    }

    private static Paragraph olderNote(PathwayBundle bundle, PathwayVersionRow current) {
        var note = new Paragraph(
                new Span("This is version " + bundle.version() + ". New referrals follow version " + current.number()
                        + ". "),
                new Anchor("pathways/" + bundle.key(), "See version " + current.number()));
        note.addClassName("older-note");
        return note;
    }

    private static Anchor download(PathwayBundle bundle) {
        var name = bundle.key() + "-" + bundle.version() + ".zip";
        var handler = DownloadHandler.fromInputStream(asked -> {
            var zip = PathwayArchive.write(bundle.pathwayFiles());
            return new DownloadResponse(new ByteArrayInputStream(zip), name, "application/zip", zip.length);
        });
        return new Anchor(handler, "Download this version (zip)");
    }
}
