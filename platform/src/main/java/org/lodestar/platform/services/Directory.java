package org.lodestar.platform.services;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services of the current district. Everyone in it may read them; changing them needs {@link Right#MANAGE_SERVICES}. */
@Component
@Transactional
public class Directory {
    private static final String SERVICES = """
            select s.id, s.source_id, s.name, s.description, s.category, s.provider_id, p.name as provider_name,
                   s.school_id, c.name as school_name, s.consent_needed
            from services s
            join providers p on p.id = s.provider_id
            left join schools c on c.id = s.school_id
            """;

    private final JdbcClient jdbc;
    private final Me me;

    public Directory(JdbcClient jdbc, Me me) {
        this.jdbc = jdbc;
        this.me = me;
    }

    /** Active services, by category and name; those of a school and the district-wide ones where {@code school} is given. */
    public List<DirectoryEntry> services(@Nullable UUID school) {
        return jdbc.sql(SERVICES + """
                                where s.status = 'active' and p.active
                                  and (:school::uuid is null or s.school_id is null or s.school_id = :school::uuid)
                                order by s.category, s.name, c.name nulls first, s.id
                                """)
                .param("school", school)
                .query(DirectoryEntry.class)
                .list();
    }

    /** Also one that is no longer given, so that old referrals keep its name. */
    public Optional<DirectoryEntry> find(UUID id) {
        return jdbc.sql(SERVICES + "where s.id = :id")
                .param("id", id)
                .query(DirectoryEntry.class)
                .optional();
    }

    /** Active providers by name. */
    public List<Provider> providers() {
        return jdbc.sql(
                        "select id, source_id, name, description, email, phone, url from providers where active order by name, id")
                .query(Provider.class)
                .list();
    }

    /** Adds a provider, or changes the one with this {@code sourceId}. */
    public UUID addProvider(
            String sourceId, String name, String description, @Nullable String phone, @Nullable String url) {
        me.needUnlessMachine(Right.MANAGE_SERVICES);
        return jdbc.sql("""
                        insert into providers (id, district_id, source_id, name, description, phone, url)
                        values (gen_random_uuid(), :district, :sourceId, :name, :description, :phone, :url)
                        on conflict (district_id, source_id) do update set name = excluded.name,
                          description = excluded.description, phone = excluded.phone, url = excluded.url, active = true
                        returning id
                        """)
                .param("district", DistrictScope.require())
                .param("sourceId", sourceId)
                .param("name", name)
                .param("description", description)
                .param("phone", phone)
                .param("url", url)
                .query(UUID.class)
                .single();
    }

    /** Adds a service, or changes the one with this {@code sourceId}; {@code school} null: for the whole district. */
    public UUID addService(
            String sourceId,
            UUID provider,
            @Nullable UUID school,
            String name,
            String description,
            String category,
            boolean consentNeeded) {
        me.needUnlessMachine(Right.MANAGE_SERVICES);
        return jdbc.sql("""
                        insert into services (id, district_id, source_id, provider_id, school_id, name, description, category, consent_needed)
                        values (gen_random_uuid(), :district, :sourceId, :provider, :school, :name, :description, :category, :consent)
                        on conflict (district_id, source_id) do update set provider_id = excluded.provider_id,
                          school_id = excluded.school_id, name = excluded.name, description = excluded.description,
                          category = excluded.category, consent_needed = excluded.consent_needed, status = 'active'
                        returning id
                        """)
                .param("district", DistrictScope.require())
                .param("sourceId", sourceId)
                .param("provider", provider)
                .param("school", school)
                .param("name", name)
                .param("description", description)
                .param("category", category)
                .param("consent", consentNeeded)
                .query(UUID.class)
                .single();
    }
}
