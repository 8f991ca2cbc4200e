-- Which roles a district has, and what each may do (Right in Java). Every district begins with the standard ones.
create table roles (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references districts,
  key text not null,
  label text not null,
  rights text[] not null default '{}',
  position int not null,
  built_in boolean not null default false,
  unique (district_id, key)
);
select lodestar_protect('roles');

create function lodestar_standard_roles() returns table (key text, label text, rights text[], place int)
  language sql immutable as $$ values
    ('teacher', 'Teacher', '{refer,see-students}'::text[], 10),
    ('aide', 'Aide', '{refer,see-students}', 20),
    ('coordinator', 'Coordinator', '{refer,see-students,see-demographics,see-consents,lead,coordinate}', 30),
    ('counselor', 'Counselor', '{refer,see-students,see-demographics,see-consents}', 40),
    ('socialworker', 'Social worker', '{refer,see-students,see-demographics,see-consents}', 50),
    ('nurse', 'Nurse', '{refer,see-students,see-demographics,see-consents}', 60),
    ('psychologist', 'Psychologist', '{refer,see-students,see-demographics,see-consents}', 70),
    ('attendance', 'Attendance clerk', '{refer,see-students,see-consents}', 80),
    ('familycenter', 'Family resource center', '{refer,see-students,see-demographics,see-consents}', 90),
    ('provider', 'Provider', '{refer,see-students,see-consents}', 100),
    ('principal', 'Principal', '{refer,see-students,see-demographics,see-consents,lead}', 110),
    ('admin', 'Administrator', '{refer,see-students,see-demographics,see-consents,lead,export-records,correct-records,manage-records,see-audit,manage-people,manage-roles,manage-pathways,manage-services,manage-rosters,manage-settings,manage-tokens}', 120)
  $$;

-- a district is made while none is in force, and no policy lets the application write another one's rows
create function lodestar_begin_roles() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into roles (district_id, key, label, rights, position, built_in)
    select new.id, s.key, s.label, s.rights, s.place, true from lodestar_standard_roles() s;
  return null;
end $$;
revoke all on function lodestar_begin_roles() from public;
comment on function lodestar_begin_roles() is 'owner''s rights: a trigger; gives a new district its standard roles and touches no other';
create trigger begin_roles after insert on districts for each row execute function lodestar_begin_roles();

insert into roles (district_id, key, label, rights, position, built_in)
  select d.id, s.key, s.label, s.rights, s.place, true from districts d cross join lodestar_standard_roles() s;

-- a role somebody holds by another name goes on as one of the district's own, with what it could do until now
insert into roles (district_id, key, label, rights, position)
  select distinct district_id, role, initcap(role), '{refer,see-students,see-consents}'::text[], 1000 from staff_roles
  on conflict do nothing;

alter table staff_roles add foreign key (district_id, role) references roles (district_id, key);
