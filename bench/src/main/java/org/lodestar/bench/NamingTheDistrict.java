package org.lodestar.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.database.DatabaseAddress;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool of the owner's that filters each table of a question by the district, and announces no district. */
final class NamingTheDistrict extends DelegatingDataSource {
    private static final String NO_ALIAS = "(?!where|join|left|right|inner|cross|on|order|group|limit|union|set|for)";

    private final Pattern table;
    private final String replacement;
    private final UUID district;

    private NamingTheDistrict(DataSource owner, String tables, UUID district) {
        super(owner);
        this.table = Pattern.compile("\\b(from|join) (" + tables + ")\\b( " + NO_ALIAS + "\\w+)?");
        this.replacement = "$1 (select * from $2 where district_id = '" + district + "')";
        this.district = district;
    }

    static DataSource of(DataSource product, ApplicationContext context, UUID district) {
        var owner = new HikariDataSource();
        owner.setJdbcUrl(
                context.getBean(DatabaseAddress.class).as(Bench.OWNER, null).url());
        owner.setUsername(Bench.OWNER);
        owner.setMaximumPoolSize(4);
        var sql = JdbcClient.create(owner);
        sql.sql("""
                create or replace function student_matches_in(query text, district uuid)
                  returns table (student_id uuid, score real) language sql stable set pg_trgm.word_similarity_threshold = 0.4
                  as $$ select s.id, word_similarity(lodestar_fold(query), s.search_text) from students s
                        where s.district_id = district and s.active and s.search_text %> lodestar_fold(query) $$
                """).update();
        var tables = sql.sql(
                        "select distinct table_name from information_schema.columns where column_name = 'district_id'")
                .query(String.class)
                .list();
        return new NamingTheDistrict(owner, String.join("|", tables), district);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        var sql = (String) arguments[0];
                        if (sql.contains("'lodestar.district'")) return SAYS_NOTHING;
                        arguments[0] = filtered(sql);
                    }
                    return call(() -> method.invoke(connection, arguments));
                });
    }

    private String filtered(String sql) {
        var matches = sql.replace("student_matches(?)", "student_matches_in(?, '" + district + "')");
        return table.matcher(matches)
                .replaceAll(found -> replacement.replace("$1", found.group(1)).replace("$2", found.group(2))
                        + (found.group(3) == null ? " " + found.group(2) : found.group(3)));
    }

    private interface Call {
        @Nullable
        Object run() throws ReflectiveOperationException;
    }

    private static @Nullable Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static final PreparedStatement SAYS_NOTHING = (PreparedStatement) Proxy.newProxyInstance(
            NamingTheDistrict.class.getClassLoader(),
            new Class<?>[] {PreparedStatement.class},
            (proxy, method, arguments) -> method.getReturnType() == boolean.class ? false : null);
}
