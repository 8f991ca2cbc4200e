package org.lodestar.platform.audit.internal;

import java.util.Objects;
import java.util.Optional;
import org.lodestar.platform.audit.Origin;
import org.lodestar.platform.audit.OriginUnsaid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries; the database numbers and chains them. */
@Component
public class EntryWriting {
    private static final Origin SERVER = new Origin("server", null);

    private final JdbcClient sql;
    private final ObjectProvider<OriginUnsaid> unsaid;

    EntryWriting(JdbcClient sql, ObjectProvider<OriginUnsaid> unsaid) {
        this.sql = sql;
        this.unsaid = unsaid;
    }

    /** Where a deed on this thread comes from; what nobody signed in does is a timer's. */
    public Origin origin(Actor actor) {
        var said = Origin.current();
        return said != null
                ? said
                : unsaid.stream()
                        .map(OriginUnsaid::origin)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(actor.id() == null ? Origin.TIMER : SERVER);
    }

    public void write(NewEntry entry) {
        var statement = entry.district() == null
                ? sql.sql("""
                        insert into installation_entries
                          (at, actor_id, actor_name, action, subject_kind, subject_id, detail, reason, via, address)
                        values (:at, :actor, :name, :action, :kind, :subject, cast(:detail as jsonb), :reason, :via, :address)""")
                : sql.sql("""
                        insert into audit_entries (district_id, student_id,
                          at, actor_id, actor_name, action, subject_kind, subject_id, detail, reason, via, address)
                        values (:district, :student,
                          :at, :actor, :name, :action, :kind, :subject, cast(:detail as jsonb), :reason, :via, :address)""")
                        .param("district", Objects.requireNonNull(entry.district()))
                        .param("student", entry.student());
        statement
                .param("at", entry.at())
                .param("actor", entry.actor().id())
                .param("name", entry.actor().name())
                .param("action", entry.action())
                .param("kind", entry.subjectKind())
                .param("subject", entry.subjectId())
                .param("detail", entry.detail())
                .param("reason", entry.reason())
                .param("via", entry.origin().via())
                .param("address", entry.origin().address())
                .update();
    }
}
