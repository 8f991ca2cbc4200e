package org.lodestar.bench;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.lodestar.platform.database.DatabaseAddress;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.rosters.RosterImport;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.rosters.sample.SampleDistrict;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 81 schools, 36,000 students, 50,000 open work items, beside a smaller district whose rows lie among them. */
record LargeDistrict(UUID district, ApplicationContext product) {
    private static final int OPEN_WORK_ITEMS = 50_000;
    private static final SampleDistrict LARGE =
            new SampleDistrict("large", "Large Unified", "large.example", 81, 36_000, 7);
    private static final SampleDistrict BESIDE =
            new SampleDistrict("beside", "Beside Unified", "beside.example", 12, 5_000, 8);

    static LargeDistrict in(ApplicationContext product) {
        var known = product.getBean(Districts.class).find(LARGE.key());
        if (known.isPresent()) return new LargeDistrict(known.get().id(), product);
        load(product, BESIDE, OPEN_WORK_ITEMS / 7);
        var loaded = new LargeDistrict(load(product, LARGE, OPEN_WORK_ITEMS), product);
        analyze(product);
        return loaded;
    }

    private static UUID load(ApplicationContext product, SampleDistrict sample, int workItems) {
        System.out.println("Loading " + sample.name() + " …");
        var district = product.getBean(Districts.class)
                .create(sample.key(), sample.name(), ZoneId.of("America/Los_Angeles"), "en")
                .id();
        DistrictScope.run(district, () -> {
            var job = product.getBean(RosterImport.class)
                    .runNow("sample.zip", sample.zip(), false, OnProblems.IMPORT_NOTHING);
            if (job.state() != JobState.SUCCEEDED) throw new IllegalStateException("Not loaded: " + job);
            new TransactionTemplate(product.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> work(product.getBean(JdbcClient.class), district, workItems));
        });
        return district;
    }

    /** One referral for every two work items; a third of them is somebody's. */
    private static void work(JdbcClient sql, UUID district, int workItems) {
        sql.sql("""
                insert into referrals (id, district_id, pathway_key, pathway_name, pathway_version, student_id, school_id,
                  summary, referred_by, state, start_state, submitted_at)
                select gen_random_uuid(), :district, 'coordination', 'Coordination', 1, s.id, s.school_id, 'Sample',
                  (select r.staff_member_id from staff_roles r where r.school_id = s.school_id order by r.id limit 1),
                  'open', 'started', now() from students s where s.school_id is not null order by s.id limit :most
                """).param("district", district).param("most", workItems / 2).update();
        sql.sql("""
                insert into work_items (id, district_id, engine_task_id, referral_id, pathway_key, pathway_name,
                  pathway_version, step_key, step_name, student_id, subject, school_id, team_role, assignee_id, due_at,
                  state, opened_at)
                select gen_random_uuid(), :district, gen_random_uuid()::text, r.id, r.pathway_key, r.pathway_name, 1, 'triage',
                  'Triage', r.student_id, s.given_name || ' ' || left(s.family_name, 1) || '.', r.school_id, t.role,
                  case when n = 1 and right(r.id::text, 1) < 'a' then (select m.staff_member_id from staff_roles m
                    where m.school_id = r.school_id and m.role = t.role order by m.id limit 1) end,
                  now() + (('x' || left(r.id::text, 4))::bit(16)::int - 20000) * interval '1 minute', 'open', now()
                from referrals r join students s on s.id = r.student_id
                cross join lateral (values (1, 'coordinator'), (2, 'counselor')) t (n, role)
                where r.state = 'open'
                """).param("district", district).update();
    }

    private static void analyze(ApplicationContext product) {
        var owner = product.getBean(DatabaseAddress.class).as(Bench.OWNER, null);
        JdbcClient.create(new DriverManagerDataSource(owner.url(), Bench.OWNER, ""))
                .sql("vacuum analyze")
                .update();
    }

    /** Whoever holds a role at a school, with the most work waiting there. */
    SignedIn person(String role) {
        return DistrictScope.call(
                district,
                () -> new TransactionTemplate(product.getBean(PlatformTransactionManager.class))
                        .execute(status -> find(role)));
    }

    private SignedIn find(String role) {
        var staff = product.getBean(JdbcClient.class)
                .sql("""
                        select r.staff_member_id from staff_roles r left join work_items w on w.school_id = r.school_id
                        where r.role = ? group by 1 order by count(w.id) desc, 1 limit 1
                        """)
                .param(role)
                .query(UUID.class)
                .single();
        return new SignedIn(
                UUID.randomUUID(), district, staff, role, role + "@large.example", "{noop}", true, Set.of());
    }
}
