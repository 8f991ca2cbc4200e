package org.lodestar.platform.jobs.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of jobs. What tells how a running job fares is written in a transaction of its own. */
@Component
public class JobRows {
    private static final String COLUMNS =
            "select id, kind, title, state, done, total, problems, problem_count, result, created_at, finished_at from jobs ";
    private static final TypeReference<List<JobProblem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    /** What a job needs to begin. */
    record Order(String kind, byte[] payload, Map<String, Object> options) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JobRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID addOnItsOwn(
            String kind, String title, byte[] payload, Map<String, Object> options, @Nullable UUID account) {
        return add(kind, title, JobState.RUNNING, payload, options, account);
    }

    public UUID add(
            String kind,
            String title,
            JobState state,
            byte[] payload,
            Map<String, Object> options,
            @Nullable UUID account) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into jobs (id, district_id, kind, title, state, payload, options, created_by, created_at, alive_at)
                        values (:id, :district, :kind, :title, :state, :payload, :options::jsonb, :account, :now, :now)
                        """)
                .param("id", id)
                .param("district", DistrictScope.require())
                .param("kind", kind)
                .param("title", title)
                .param("state", state.key())
                .param("payload", payload)
                .param("options", write(options))
                .param("account", account)
                .param("now", Timestamp.from(Instant.now()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Job> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, number) -> job(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Job> recent(String kind, int limit) {
        return jdbc.sql(COLUMNS + "where kind = :kind order by created_at desc, id limit :limit")
                .param("kind", kind)
                .param("limit", limit)
                .query((row, number) -> job(row))
                .list();
    }

    /** Takes a queued job for this node; false where another one has it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean claim(UUID id) {
        return jdbc.sql("update jobs set state = 'running', alive_at = now() where id = :id and state = 'queued'")
                        .param("id", id)
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    Order order(UUID id) {
        return jdbc.sql("select kind, payload, options from jobs where id = :id")
                .param("id", id)
                .query((row, number) -> new Order(
                        row.getString("kind"), row.getBytes("payload"), read(row.getString("options"), FACTS)))
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void save(UUID id, int done, int total) {
        jdbc.sql("update jobs set done = :done, total = :total, alive_at = now() where id = :id and state = 'running'")
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .update();
    }

    /** Ends the job; what it was given is forgotten, since it may hold the data of children. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void finish(
            UUID id,
            JobState state,
            int done,
            int total,
            List<JobProblem> problems,
            int problemCount,
            Map<String, Object> result) {
        jdbc.sql("""
                        update jobs set state = :state, done = :done, total = :total, problems = :problems::jsonb,
                          problem_count = :count, result = :result::jsonb, payload = null, finished_at = :now
                        where id = :id and state = 'running'
                        """)
                .param("id", id)
                .param("state", state.key())
                .param("done", done)
                .param("total", total)
                .param("problems", write(problems))
                .param("count", problemCount)
                .param("result", write(result))
                .param("now", Timestamp.from(Instant.now()))
                .update();
    }

    private Job job(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                JobState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("done"),
                row.getInt("total"),
                read(row.getString("problems"), PROBLEMS),
                row.getInt("problem_count"),
                read(row.getString("result"), FACTS),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be kept as JSON: " + value.getClass(), e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds JSON that is not readable", e);
        }
    }
}
