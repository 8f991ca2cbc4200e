package org.lodestar.platform.rosters.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.rosters.internal.Person.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the current district knows already, by sourcedId. */
record Known(
        Map<String, Lines.Org> orgs,
        Map<String, Person> people,
        Map<String, Lines.SchoolClass> classes,
        Set<String> roles) {

    @Component
    static class Loader {
        private final JdbcClient jdbc;
        private final Roles roles;

        Loader(JdbcClient jdbc, Roles roles) {
            this.jdbc = jdbc;
            this.roles = roles;
        }

        @Transactional(readOnly = true)
        Known load() {
            var orgs = new HashMap<String, Lines.Org>();
            jdbc.sql("select id, source_id, name, kind, parent_source_id as parent from schools")
                    .query(Lines.Org.class)
                    .list()
                    .forEach(org -> orgs.put(org.sourceId(), org));
            var classes = new HashMap<String, Lines.SchoolClass>();
            jdbc.sql("select id, source_id, title, grade, school_id from classes")
                    .query(Lines.SchoolClass.class)
                    .list()
                    .forEach(known -> classes.put(known.sourceId(), known));
            return new Known(orgs, people(), classes, roles.labels().keySet());
        }

        private Map<String, Person> people() {
            var people = new HashMap<String, Person>();
            jdbc.sql("""
                            select source_id, id, 'GUARDIAN' as kind, active from guardians
                            union all select source_id, id, 'STAFF', active from staff_members
                            union all select source_id, id, 'STUDENT', active from students
                            order by active
                            """).query(row -> {
                people.put(
                        row.getString("source_id"),
                        new Person(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind"))));
            });
            return people;
        }
    }
}
