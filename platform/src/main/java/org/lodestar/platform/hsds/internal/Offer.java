package org.lodestar.platform.hsds.internal;

import org.lodestar.platform.districts.DistrictScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the district's providers and services of the rows that packages brought. */
@Component
class Offer {
    private final JdbcClient sql;

    Offer(JdbcClient sql) {
        this.sql = sql;
    }

    void renew() {
        update("""
                insert into providers as known (id, district_id, source_id, name, description, email, phone, url)
                select gen_random_uuid(), :district, r.source_id, r.data->>'name', coalesce(r.data->>'description', ''),
                  r.data->>'email', p.number, coalesce(r.data->>'website', r.data->>'url')
                from directory_rows r left join (
                  select distinct on (organization_id) organization_id, data->>'number' as number
                  from directory_rows where table_name = 'phone' and organization_id is not null
                  order by organization_id, position) p on p.organization_id = r.source_id
                where r.table_name = 'organization'
                on conflict (district_id, source_id) do update set name = excluded.name,
                  description = excluded.description, email = excluded.email, phone = excluded.phone, url = excluded.url,
                  active = true
                where (known.name, known.description, known.email, known.phone, known.url, known.active) is distinct from
                  (excluded.name, excluded.description, excluded.email, excluded.phone, excluded.url, true)
                """);
        update("""
                insert into services as known (id, district_id, source_id, provider_id, name, description, category, status,
                  eligibility, minimum_age, maximum_age)
                select gen_random_uuid(), :district, r.source_id, p.id, r.data->>'name', coalesce(r.data->>'description', ''),
                  coalesce(t.name, 'Other help'), lower(trim(r.data->>'status')), r.data->>'eligibility_description',
                  cast(r.data->>'minimum_age' as numeric), cast(r.data->>'maximum_age' as numeric)
                from directory_rows r join providers p on p.source_id = r.organization_id left join (
                  select distinct on (a.link_id) a.link_id, t.data->>'name' as name
                  from directory_rows a join directory_rows t
                    on t.table_name = 'taxonomy_term' and t.source_id = a.data->>'taxonomy_term_id'
                  where a.table_name = 'attribute' and lower(a.data->>'link_entity') in ('service', 'services')
                  order by a.link_id, a.position) t on t.link_id = r.source_id
                where r.table_name = 'service'
                on conflict (district_id, source_id) do update set provider_id = excluded.provider_id,
                  name = excluded.name, description = excluded.description, category = excluded.category,
                  status = excluded.status, eligibility = excluded.eligibility, minimum_age = excluded.minimum_age,
                  maximum_age = excluded.maximum_age
                where (known.provider_id, known.name, known.description, known.category, known.status, known.eligibility,
                    known.minimum_age, known.maximum_age) is distinct from
                  (excluded.provider_id, excluded.name, excluded.description, excluded.category, excluded.status,
                    excluded.eligibility, excluded.minimum_age, excluded.maximum_age)
                """);
    }

    /** Before rows are taken away: what they offer is offered no more. Old referrals keep its name. */
    void close(Table table, Object[] staying) {
        var close = switch (table.name()) {
            case "service" -> "update services s set status = 'inactive'";
            case "organization" -> "update providers s set active = false";
            default -> null;
        };
        if (close != null) {
            sql.sql(close + """
                             where exists (select from directory_rows r where r.table_name = :table and r.source_id = s.source_id)
                              and s.source_id <> all (cast(:staying as text[]))
                            """)
                    .param("table", table.name())
                    .param("staying", staying)
                    .update();
        }
    }

    private void update(String statement) {
        sql.sql(statement).param("district", DistrictScope.require()).update();
    }
}
