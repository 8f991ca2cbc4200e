-- Every table of a district carries district_id and is protected by row-level security (design, decision 7).
-- The application works as lodestar_app, which owns nothing and cannot bypass the policies.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

do $$
begin
  if not exists (select from pg_roles where rolname = 'lodestar_app') then
    create role lodestar_app nologin;
  end if;
  execute format('grant lodestar_app to %I', current_user);
  execute format('grant usage on schema %I to lodestar_app', current_schema());
end $$;

alter default privileges grant select, insert, update, delete on tables to lodestar_app;
alter default privileges grant usage, select, update on sequences to lodestar_app;

create function lodestar_district() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('lodestar.district', true), '')::uuid $$;

create function lodestar_protect(table_name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('create policy district_only on %s using (district_id = (select lodestar_district())) with check (district_id = (select lodestar_district()))', table_name);
end $$;

-- accents and case forgiven, immutable so that it can be indexed
create function lodestar_fold(value text) returns text language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

create table districts (
  id uuid primary key,
  key text not null unique,
  name text not null,
  time_zone text not null default 'America/Los_Angeles',
  language text not null default 'en',
  created_at timestamptz not null default now()
);

create table schools (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  name text not null,
  kind text not null,
  parent_source_id text,
  active boolean not null default true,
  unique (district_id, source_id)
);
select lodestar_protect('schools');

create table academic_sessions (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  title text not null,
  kind text not null,
  start_date date,
  end_date date,
  school_year text,
  active boolean not null default true,
  unique (district_id, source_id)
);
select lodestar_protect('academic_sessions');

create table staff_members (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  active boolean not null default true,
  unique (district_id, source_id)
);
select lodestar_protect('staff_members');
create index on staff_members (district_id, lower(email));

-- school_id null: the role holds in the whole district; from_roster: the next import may take it away again
create table staff_roles (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references districts,
  staff_member_id uuid not null references staff_members on delete cascade,
  school_id uuid references schools,
  role text not null,
  from_roster boolean not null default false,
  unique nulls not distinct (staff_member_id, school_id, role)
);
select lodestar_protect('staff_roles');
create index on staff_roles (district_id, role, school_id);

-- how a person signs in; operators belong to no district
create table accounts (
  id uuid primary key,
  district_id uuid references districts,
  staff_member_id uuid references staff_members on delete cascade,
  email text not null unique,
  password_hash text not null,
  enabled boolean not null default true,
  check ((district_id is null) = (staff_member_id is null))
);
select lodestar_protect('accounts');

-- sign-in must find an account before a district is known: this is the one door, by exact address only
create function account_for_sign_in(address text)
  returns table (id uuid, district_id uuid, staff_member_id uuid, email text, password_hash text, enabled boolean)
  language sql security definer stable set search_path = public
  as $$ select a.id, a.district_id, a.staff_member_id, a.email, a.password_hash, a.enabled and coalesce(s.active, true)
        from accounts a left join staff_members s on s.id = a.staff_member_id where a.email = lower(address) $$;
revoke all on function account_for_sign_in(text) from public;
grant execute on function account_for_sign_in(text) to lodestar_app;

-- an operator belongs to no district, so no policy lets the application insert one; false where the address is taken
create function add_operator(account_id uuid, address text, hash text)
  returns boolean language sql security definer set search_path = public
  as $$ with added as (insert into accounts (id, email, password_hash) values (account_id, lower(address), hash)
          on conflict (email) do nothing returning id)
        select exists (select from added) $$;
revoke all on function add_operator(uuid, text, text) from public;
grant execute on function add_operator(uuid, text, text) to lodestar_app;

create table students (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  student_number text,
  given_name text not null,
  middle_name text,
  family_name text not null,
  grade text,
  school_id uuid references schools,
  home_language text,
  interpreter_needed boolean not null default false,
  birth_date date,
  demographics jsonb not null default '{}',
  active boolean not null default true,
  search_text text generated always as
    (lodestar_fold(given_name || ' ' || coalesce(middle_name || ' ', '') || family_name || ' ' || coalesce(student_number, ''))) stored,
  unique (district_id, source_id)
);
select lodestar_protect('students');
create index students_search on students using gin (search_text gin_trgm_ops);
create index on students (district_id, school_id, family_name, given_name);
create index on students (district_id, family_name, given_name);

-- A policy comes before an operator that is not leakproof, so that the index above would lie idle: this door uses it,
-- for the district in force only.
create function student_matches(query text) returns table (student_id uuid, score real)
  language sql security definer stable set search_path = public set pg_trgm.word_similarity_threshold = 0.4
  as $$ select s.id, word_similarity(lodestar_fold(query), s.search_text) from students s
        where s.district_id = (select lodestar_district()) and s.active and s.search_text %> lodestar_fold(query) $$;
revoke all on function student_matches(text) from public;
grant execute on function student_matches(text) to lodestar_app;

create table guardians (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  sms text,
  language text,
  active boolean not null default true,
  unique (district_id, source_id)
);
select lodestar_protect('guardians');

create table student_guardians (
  district_id uuid not null references districts,
  student_id uuid not null references students on delete cascade,
  guardian_id uuid not null references guardians on delete cascade,
  relationship text,
  primary key (student_id, guardian_id)
);
select lodestar_protect('student_guardians');
create index on student_guardians (guardian_id);

create table classes (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  title text not null,
  grade text,
  school_id uuid references schools,
  active boolean not null default true,
  unique (district_id, source_id)
);
select lodestar_protect('classes');

-- exactly one of student_id and staff_member_id
create table enrollments (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  class_id uuid not null references classes on delete cascade,
  school_id uuid references schools,
  student_id uuid references students on delete cascade,
  staff_member_id uuid references staff_members on delete cascade,
  role text not null,
  begin_date date,
  end_date date,
  active boolean not null default true,
  unique (district_id, source_id),
  check (num_nonnulls(student_id, staff_member_id) = 1)
);
select lodestar_protect('enrollments');
create index on enrollments (class_id);
create index on enrollments (student_id);
create index on enrollments (staff_member_id);

create table jobs (
  id uuid primary key,
  district_id uuid not null references districts,
  kind text not null,
  title text not null,
  state text not null check (state in ('queued', 'running', 'succeeded', 'failed')),
  done int not null default 0,
  total int not null default 0,
  problems jsonb not null default '[]',
  problem_count int not null default 0,
  result jsonb not null default '{}',
  payload bytea,
  options jsonb not null default '{}',
  created_by uuid,
  created_at timestamptz not null default now(),
  alive_at timestamptz,
  finished_at timestamptz
);
select lodestar_protect('jobs');
create index on jobs (district_id, created_at desc);

create table providers (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  name text not null,
  description text not null default '',
  email text,
  phone text,
  url text,
  active boolean not null default true,
  unique (district_id, source_id)
);
select lodestar_protect('providers');

create table services (
  id uuid primary key,
  district_id uuid not null references districts,
  source_id text not null,
  provider_id uuid not null references providers,
  school_id uuid references schools,
  name text not null,
  description text not null default '',
  category text not null,
  consent_needed boolean not null default false,
  status text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  unique (district_id, source_id)
);
select lodestar_protect('services');

create sequence referral_numbers;

-- school_id is the student's school, or the requester's where the pathway is about nobody
create table referrals (
  id uuid primary key,
  district_id uuid not null references districts,
  number bigint not null default nextval('referral_numbers'),
  pathway_key text not null,
  pathway_name text not null,
  pathway_version int not null,
  confidential boolean not null default false,
  student_id uuid references students,
  school_id uuid references schools,
  summary text not null default '',
  referred_by uuid not null references staff_members,
  owner_id uuid references staff_members,
  state text not null check (state in ('open', 'closed')),
  start_state text not null check (start_state in ('waiting', 'started')),
  start_problem text,
  milestone text,
  milestone_name text,
  milestone_since timestamptz,
  urgent boolean not null default false,
  ending text,
  ending_name text,
  merged_into uuid references referrals,
  promised_by timestamptz,
  submitted_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 0
);
select lodestar_protect('referrals');
create index on referrals (district_id, student_id, state);
create index on referrals (district_id, referred_by, submitted_at desc);
create index on referrals (district_id, state, submitted_at desc);
create index referrals_owned on referrals (owner_id) where state = 'open';
create index referrals_waiting on referrals (district_id) where start_state = 'waiting';

create table submissions (
  id uuid primary key,
  district_id uuid not null references districts,
  referral_id uuid not null references referrals,
  work_item_id uuid,
  step_key text not null,
  step_name text not null,
  form_id text not null,
  answers jsonb not null,
  form jsonb not null,
  confidential boolean not null default false,
  visible_to text[] not null default '{}',
  submitted_by uuid not null references staff_members,
  submitted_at timestamptz not null
);
select lodestar_protect('submissions');
create index on submissions (referral_id, submitted_at);

create table timeline_entries (
  id uuid primary key,
  district_id uuid not null references districts,
  referral_id uuid references referrals,
  student_id uuid references students,
  at timestamptz not null,
  actor_id uuid references staff_members,
  kind text not null,
  title text not null,
  detail text not null default '',
  submission_id uuid references submissions,
  referrer_sees boolean not null default false,
  visible_to text[] not null default '{}'
);
select lodestar_protect('timeline_entries');
create index on timeline_entries (referral_id, at desc);
create index on timeline_entries (student_id, at desc);

create table consents (
  id uuid primary key,
  district_id uuid not null references districts,
  student_id uuid not null references students,
  referral_id uuid references referrals,
  purpose text not null,
  state text not null check (state in ('requested', 'given', 'refused', 'withdrawn')),
  method text,
  guardian_id uuid references guardians,
  recorded_by uuid references staff_members,
  recorded_at timestamptz not null,
  valid_until date
);
select lodestar_protect('consents');
create index on consents (student_id);

create table engagements (
  id uuid primary key,
  district_id uuid not null references districts,
  referral_id uuid not null references referrals,
  student_id uuid references students,
  service_id uuid references services,
  service_name text not null,
  state text not null check (state in ('open', 'closed')),
  with_staff_id uuid references staff_members,
  opened_at timestamptz not null,
  closed_at timestamptz,
  result text
);
select lodestar_protect('engagements');
create index on engagements (referral_id);
create index on engagements (student_id);

create table outcomes (
  id uuid primary key,
  district_id uuid not null references districts,
  referral_id uuid not null references referrals,
  engagement_id uuid references engagements,
  student_id uuid references students,
  result text not null check (result in ('met', 'partly', 'not-met')),
  summary text not null default '',
  recorded_by uuid references staff_members,
  recorded_at timestamptz not null
);
select lodestar_protect('outcomes');
create index on outcomes (referral_id);

-- The inbox: a projection of the engine's open tasks, rebuildable (design, decision 3).
create table work_items (
  id uuid primary key,
  district_id uuid not null references districts,
  engine_task_id text not null unique,
  referral_id uuid not null references referrals,
  pathway_key text not null,
  pathway_name text not null,
  pathway_version int not null,
  step_key text not null,
  step_name text not null,
  guidance text not null default '',
  form_id text,
  confidential boolean not null default false,
  visible_to text[] not null default '{}',
  becomes_owner boolean not null default false,
  student_id uuid references students,
  subject text not null,
  school_id uuid references schools,
  team_role text,
  also_role text,
  assignee_id uuid references staff_members,
  priority smallint not null default 2,
  due_at timestamptz,
  due_order timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored,
  state text not null check (state in ('open', 'done', 'cancelled')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid references staff_members,
  version int not null default 0
);
select lodestar_protect('work_items');
-- each question of the inbox has its index, read in order and only as far as the page (see InboxSql)
create index work_items_mine on work_items (assignee_id, due_order, id) where state = 'open';
create index work_items_team on work_items (district_id, team_role, school_id, due_order, id) where state = 'open';
create index work_items_also on work_items (district_id, also_role, school_id, due_order, id) where state = 'open' and also_role is not null;
create index work_items_team_anywhere on work_items (district_id, team_role, due_order, id) where state = 'open';
create index work_items_also_anywhere on work_items (district_id, also_role, due_order, id) where state = 'open' and also_role is not null;
create index on work_items (referral_id);

-- half-typed forms: one per person and place, overwritten at every change
create table drafts (
  id uuid primary key,
  district_id uuid not null references districts,
  staff_member_id uuid not null references staff_members on delete cascade,
  place text not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  unique (staff_member_id, place)
);
select lodestar_protect('drafts');

-- append-only, hash-chained per district
create table audit_entries (
  id bigint generated always as identity primary key,
  district_id uuid not null references districts,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  student_id uuid,
  detail jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null
);
select lodestar_protect('audit_entries');
create index on audit_entries (district_id, id desc);
create index on audit_entries (student_id, id desc);
revoke update, delete on audit_entries from lodestar_app;

-- what an entry's hash covers; jsonb has one way to be written, so the same content always gives the same text
create function audit_hash(previous bytea, entry audit_entries) returns bytea language sql stable
  as $$ select sha256(previous || convert_to(jsonb_build_array(entry.id, entry.district_id,
          to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.actor_id, entry.actor_name,
          entry.action, entry.subject_kind, entry.subject_id, entry.student_id, entry.detail)::text, 'UTF8')) $$;

-- one entry at a time per district, so that the chain has no branches: whoever inserts waits for the others' commit
create function audit_chain() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('audit ' || new.district_id, 0));
  new.id := nextval(pg_get_serial_sequence('audit_entries', 'id'));
  new.previous_hash := coalesce(
    (select hash from audit_entries where district_id = new.district_id order by id desc limit 1),
    decode(repeat('00', 32), 'hex'));
  new.hash := audit_hash(new.previous_hash, new);
  return new;
end $$;
create trigger chain before insert on audit_entries for each row execute function audit_chain();

create table idempotency_keys (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references districts,
  account_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status int,
  body text,
  location text,
  created_at timestamptz not null default now(),
  unique (district_id, account_id, key)
);
select lodestar_protect('idempotency_keys');

-- live screens: whoever changes a work item, a referral or a job tells every node after commit
create function lodestar_announce() returns trigger language plpgsql as $$
begin
  perform pg_notify('lodestar', json_build_object('district', new.district_id, 'kind', tg_argv[0], 'id', new.id,
    'referral', case tg_argv[0] when 'referral' then new.id when 'job' then null
                else (to_jsonb(new) ->> 'referral_id')::uuid end)::text);
  return null;
end $$;
create trigger announce after insert or update on work_items for each row execute function lodestar_announce('work-item');
create trigger announce after insert or update on referrals for each row execute function lodestar_announce('referral');
create trigger announce after insert on timeline_entries for each row execute function lodestar_announce('timeline');
create trigger announce after insert or update of state, done, total on jobs for each row execute function lodestar_announce('job');
