-- Why and from where; hashed from version 2 on, so that entries written before still verify.
alter table audit_entries
  add column reason text,
  add column via text,
  add column address text,
  add column hash_version smallint not null default 1;

create or replace function audit_hash(previous bytea, entry audit_entries) returns bytea language sql stable
  as $$ select sha256(previous || convert_to((
          jsonb_build_array(entry.id, entry.district_id,
            to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.actor_id, entry.actor_name,
            entry.action, entry.subject_kind, entry.subject_id, entry.student_id, entry.detail)
          || case entry.hash_version when 1 then '[]'::jsonb
             else jsonb_build_array(entry.hash_version, entry.reason, entry.via, entry.address) end)::text, 'UTF8')) $$;

-- The end of each chain, kept apart and written with each entry: cutting off the newest entries leaves it behind. Whoever
-- notes it down elsewhere would notice even somebody who changed both.
create table audit_heads (
  district_id uuid primary key references districts,
  entries bigint not null,
  last_id bigint not null,
  last_hash bytea not null
);
select lodestar_protect('audit_heads');
revoke insert, update, delete on audit_heads from lodestar_app;
insert into audit_heads
  select distinct on (district_id) district_id, count(*) over (partition by district_id), id, hash
  from audit_entries order by district_id, id desc;

-- works as the owner, since the application may not touch the heads; the row of the head is what others wait for
create or replace function audit_chain() returns trigger language plpgsql security definer set search_path = public as $$
declare
  head audit_heads;
begin
  insert into audit_heads values (new.district_id, 0, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
  select * into strict head from audit_heads where district_id = new.district_id for update;
  new.id := nextval(pg_get_serial_sequence('audit_entries', 'id'));
  new.hash_version := 2;
  new.previous_hash := head.last_hash;
  new.hash := audit_hash(new.previous_hash, new);
  update audit_heads set entries = head.entries + 1, last_id = new.id, last_hash = new.hash
    where district_id = new.district_id;
  return new;
end $$;

-- What operators do belongs to no district: a chain of the installation's own, of the same kind, told only where no
-- district is in force.
create table installation_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  reason text,
  via text,
  address text,
  previous_hash bytea not null,
  hash bytea not null
);
alter table installation_entries enable row level security;
create policy no_district_only on installation_entries
  using ((select lodestar_district()) is null) with check ((select lodestar_district()) is null);
create table installation_head (
  only_one boolean primary key default true check (only_one),
  entries bigint not null,
  last_id bigint not null,
  last_hash bytea not null
);
insert into installation_head values (true, 0, 0, decode(repeat('00', 32), 'hex'));
alter table installation_head enable row level security;
create policy no_district_only on installation_head
  using ((select lodestar_district()) is null) with check ((select lodestar_district()) is null);
revoke insert, update, delete on installation_head from lodestar_app;

create function installation_hash(previous bytea, entry installation_entries) returns bytea language sql stable
  as $$ select sha256(previous || convert_to(jsonb_build_array(entry.id,
          to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.actor_id, entry.actor_name,
          entry.action, entry.subject_kind, entry.subject_id, entry.detail, entry.reason, entry.via,
          entry.address)::text, 'UTF8')) $$;

create function installation_chain() returns trigger language plpgsql security definer set search_path = public as $$
declare
  head installation_head;
begin
  select * into strict head from installation_head for update;
  new.id := nextval(pg_get_serial_sequence('installation_entries', 'id'));
  new.previous_hash := head.last_hash;
  new.hash := installation_hash(new.previous_hash, new);
  update installation_head set entries = head.entries + 1, last_id = new.id, last_hash = new.hash;
  return new;
end $$;
create trigger chain before insert on installation_entries for each row execute function installation_chain();

-- nobody alters an entry by mistake, the owner neither: a migration that must would have to take this away in plain sight
create function audit_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is append-only: % is not possible', tg_op;
end $$;
create trigger kept before update or delete on audit_entries for each row execute function audit_is_kept();
create trigger kept_whole before truncate on audit_entries for each statement execute function audit_is_kept();
create trigger kept before update or delete on installation_entries for each row execute function audit_is_kept();
create trigger kept_whole before truncate on installation_entries for each statement execute function audit_is_kept();
revoke update, delete, truncate on audit_entries, installation_entries from lodestar_app;
