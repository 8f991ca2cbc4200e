package org.lodestar.platform.attachments.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.attachments.Attachment;
import org.lodestar.platform.attachments.Pile;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attachments and their bytes. */
@Component
public class AttachmentRows {
    private static final String FROM = """
            from attachments a left join submissions s on s.id = a.submission_id left join referrals r on r.id = s.referral_id
            """;
    private static final String MAY_BE_SEEN =
            "(case when a.submission_id is null then a.added_by = cast(:me as uuid) else " + MaySee.submission("s", "r")
                    + " end)";

    private final JdbcClient sql;

    AttachmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code student} null where it is not sent yet, or the referral is about nobody. */
    public record Content(
            byte[] bytes, boolean sent, @Nullable UUID student) {}

    public void add(Pile pile, Attachment attachment, byte[] content, UUID by) {
        var hash = sha256(content);
        sql.sql("insert into attachment_contents (district_id, hash, content) values (?, ?, ?) on conflict do nothing")
                .params(DistrictScope.require(), hash, content)
                .update();
        sql.sql("""
                insert into attachments (id, district_id, pile, name, type, size, hash, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        attachment.id(),
                        DistrictScope.require(),
                        pile.id(),
                        attachment.name(),
                        attachment.type(),
                        attachment.size(),
                        hash,
                        by,
                        Columns.now())
                .update();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In bytes, over all of a person's piles. */
    public long unsent(UUID person) {
        return sql.sql("select coalesce(sum(size), 0) from attachments where added_by = ? and submission_id is null")
                .param(person)
                .query(Long.class)
                .single();
    }

    public int count(Pile pile) {
        return sql.sql("select count(*) from attachments where pile = ?")
                .param(pile.id())
                .query(Integer.class)
                .single();
    }

    /** Whether it holds something that somebody else added, or that is sent already. */
    public boolean isClosedTo(Pile pile, UUID person) {
        return sql.sql(
                        "select exists (select from attachments where pile = ? and (added_by <> ? or submission_id is not null))")
                .params(pile.id(), person)
                .query(Boolean.class)
                .single();
    }

    public void remove(UUID attachment, UUID by) {
        sql.sql("delete from attachments where id = ? and added_by = ? and submission_id is null")
                .params(attachment, by)
                .update();
    }

    public List<Attachment> of(Pile pile, UUID reader) {
        return sql.sql("select a.id, a.name, a.type, a.size " + FROM + " where a.pile = :pile and " + MAY_BE_SEEN
                        + " order by a.added_at, a.id")
                .param("pile", pile.id())
                .param("me", reader)
                .query((row, number) -> new Attachment(
                        Columns.id(row, "id"), row.getString("name"), row.getString("type"), row.getInt("size")))
                .list();
    }

    public Optional<Content> content(UUID attachment, UUID reader) {
        return sql.sql("select c.content, a.submission_id is not null as sent, r.student_id " + FROM
                        + " join attachment_contents c on c.district_id = a.district_id and c.hash = a.hash"
                        + " where a.id = :id and " + MAY_BE_SEEN)
                .param("id", attachment)
                .param("me", reader)
                .query(AttachmentRows::content)
                .optional();
    }

    private static Content content(ResultSet row, int number) throws SQLException {
        return new Content(row.getBytes("content"), row.getBoolean("sent"), Columns.idOrNull(row, "student_id"));
    }

    /** How many were tied. */
    public int tie(Pile pile, UUID submission, UUID by) {
        return sql.sql(
                        "update attachments set submission_id = ? where pile = ? and added_by = ? and submission_id is null")
                .params(submission, pile.id(), by)
                .update();
    }
}
