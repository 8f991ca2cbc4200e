package org.lodestar.platform.attachments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.attachments.internal.AttachmentRows;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that belong to answers. Until the form is sent they are seen by who added them; from then on by whoever may see
 * the submission ({@link org.lodestar.platform.visibility.MaySee#submission}).
 */
@Component
@Transactional
public class Attachments {
    /** In bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    public static final int MOST_IN_PILE = 20;

    /** What one person may have added to forms that are not sent yet, in bytes: nobody fills the disk with files alone. */
    static final long MOST_UNSENT = 400L * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private final AttachmentRows rows;
    private final Audit audit;
    private final Me me;

    Attachments(AttachmentRows rows, Audit audit, Me me) {
        this.rows = rows;
        this.audit = audit;
        this.me = me;
    }

    /** {@link Refused} with what to do instead: too large, empty, too many, a kind that is not taken, or not my pile. */
    public Attachment add(Pile pile, String name, byte[] content) {
        if (content.length == 0) throw new Refused("“" + name + "” is empty.");
        if (content.length > LARGEST) throw new Refused("“" + name + "” is too large: at most 20 MB fit.");
        var type = FileTypes.of(name, content)
                .orElseThrow(() -> new Refused(
                        "“" + name + "” is of a kind that is not taken. Add a picture, a PDF or an office document."));
        if (rows.isClosedTo(pile, me.id())) throw new Refused("These files can no longer be changed.");
        if (rows.count(pile) >= MOST_IN_PILE) throw new Refused("No more than " + MOST_IN_PILE + " files fit here.");
        if (rows.unsent(me.id()) + content.length > MOST_UNSENT) {
            throw new Refused(
                    "You have added many files to forms that are not sent yet. Send those first, or remove some.");
        }
        var attachment = new Attachment(UUID.randomUUID(), plain(name), type, content.length);
        rows.add(pile, attachment, content, me.id());
        return attachment;
    }

    /** The name without the way to it and without what cannot be shown. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        if (last.isEmpty()) return "file";
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    /** Takes away one that I added and that is not sent yet; does nothing otherwise. */
    public void remove(UUID attachment) {
        rows.remove(attachment, me.id());
    }

    /** In the order they were added; without what I may not see. */
    public List<Attachment> of(Pile pile) {
        return rows.of(pile, me.id());
    }

    /** The bytes, if I may see them; reading one of a student's record is audited. */
    public Optional<byte[]> read(UUID attachment) {
        var found = rows.content(attachment, me.id());
        found.filter(AttachmentRows.Content::sent)
                .ifPresent(content -> audit.record(
                        "read attachment", "attachment", attachment.toString(), content.student(), Map.of()));
        return found.map(AttachmentRows.Content::bytes);
    }

    /**
     * Ties what the answers name to their submission, in the transaction that keeps it. {@link Refused} where they name
     * files that are not there, or that the person signed in neither added nor may see.
     */
    public void belongTo(UUID submission, Map<String, Object> answers) {
        for (var pile : Pile.in(answers)) {
            if (rows.tie(pile, submission, me.id()) == 0
                    && rows.of(pile, me.id()).isEmpty()) {
                throw new Refused("The files of this form are not there any more. Add them again.");
            }
        }
    }
}
