-- Decision 0011: a second wall between districts.

-- What only the owner reads; the nodes read it once when they start. The pads are those of HMAC (RFC 2104).
create function lodestar_pad(secret bytea, filler int) returns bytea language plpgsql immutable as $$
declare
  pad bytea := decode(repeat('00', 64), 'hex');
begin
  for n in 0..63 loop
    pad := set_byte(pad, n, (case when n < length(secret) then get_byte(secret, n) else 0 end) # filler);
  end loop;
  return pad;
end $$;

create function lodestar_random() returns bytea language sql volatile
  as $$ select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) $$;

create table lodestar_secrets (
  only_one boolean primary key default true check (only_one),
  login bytea not null default lodestar_random(),
  seal bytea not null default lodestar_random(),
  inner_pad bytea not null generated always as (lodestar_pad(seal, 54)) stored,
  outer_pad bytea not null generated always as (lodestar_pad(seal, 92)) stored
);
revoke all on lodestar_secrets from public, lodestar_app;
insert into lodestar_secrets default values;

-- The district of the transaction, if its seal shows that the application said so and not a statement that somebody
-- brought in; else none, and no row is seen.
create or replace function lodestar_district() returns uuid language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp as $$
declare
  district text := current_setting('lodestar.district', true);
begin
  if district is null or district = '' then
    return null;
  end if;
  return (select district::uuid from public.lodestar_secrets s
          where encode(sha256(s.outer_pad || sha256(s.inner_pad || convert_to(district, 'UTF8'))), 'hex')
                = current_setting('lodestar.seal', true));
end $$;

-- A foreign key between two tables of districts holds the district too, so that no row refers to another district's.
create function lodestar_join_by_district(table_name regclass) returns void language plpgsql as $$
declare
  link record;
begin
  for link in
    select c.conname, c.confrelid::regclass as target, c.confdeltype, a.attname as from_column, t.attname as to_column
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
    where c.conrelid = table_name and c.contype = 'f' and cardinality(c.conkey) = 1
      and c.confrelid <> 'districts'::regclass
      and exists (select from pg_attribute d where d.attrelid = c.conrelid and d.attname = 'district_id')
      and exists (select from pg_attribute d where d.attrelid = c.confrelid and d.attname = 'district_id')
  loop
    if not exists (
      select from pg_constraint u where u.conrelid = link.target and u.contype in ('u', 'p')
        and (select array_agg(k.attname::text order by k.attname) from pg_attribute k
             where k.attrelid = u.conrelid and k.attnum = any (u.conkey))
            = (select array_agg(name order by name) from unnest(array['district_id', link.to_column::text]) name))
    then
      execute format('alter table %s add unique (district_id, %I)', link.target, link.to_column);
    end if;
    execute format('alter table %s drop constraint %I', table_name, link.conname);
    execute format('alter table %s add constraint %I foreign key (district_id, %I) references %s (district_id, %I)%s',
      table_name, link.conname, link.from_column, link.target, link.to_column,
      case link.confdeltype when 'c' then ' on delete cascade'
        when 'n' then format(' on delete set null (%I)', link.from_column) else '' end);
  end loop;
end $$;

create or replace function lodestar_protect(table_name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('create policy district_only on %s using (district_id = (select lodestar_district())) with check (district_id = (select lodestar_district()))', table_name);
  perform lodestar_join_by_district(table_name);
end $$;

select lodestar_join_by_district(c.oid::regclass) from pg_class c
where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'district_id' and not a.attisdropped);

revoke all on function lodestar_pad(bytea, int), lodestar_random(), lodestar_protect(regclass),
  lodestar_join_by_district(regclass) from public;

-- Every district's name may be read; a district changes only itself, an operator, who has none, adds and changes all.
alter table districts enable row level security;
create policy names on districts for select using (true);
create policy new_ones on districts for insert
  with check ((select lodestar_district()) is null or id = (select lodestar_district()));
create policy own_or_operator on districts for update
  using ((select lodestar_district()) is null or id = (select lodestar_district()));
revoke delete on districts from lodestar_app;

-- Whoever may make temporary tables could put one in the place of a table that a function with the owner's rights reads.
do $$
declare
  definer regprocedure;
begin
  for definer in select oid from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
      and proname <> 'lodestar_district' loop
    execute format('alter function %s set search_path = public, pg_temp', definer);
  end loop;
end $$;
revoke create on schema public from public;

-- A test asks every table without a district and every function with its owner's rights for its reason.
comment on table districts is 'without district: names only; a policy lets a district change only itself';
comment on table lodestar_secrets is 'without district: the application has no right to it';
comment on table installation_entries is 'without district: what operators do; told only where no district is in force';
comment on table installation_head is 'without district: the end of the operators'' chain; changed by its trigger only';
comment on function lodestar_district() is 'owner''s rights: reads the secret of the seal, answers the sealed district only';
comment on function account_for_sign_in(text) is 'owner''s rights: sign-in finds an account before a district is known, by exact address';
comment on function add_operator(uuid, text, text) is 'owner''s rights: an operator belongs to no district';
comment on function student_matches(text) is 'owner''s rights: asks for the district in force itself, to use an index';
comment on function audit_chain() is 'owner''s rights: a trigger; writes the end of the chain, which the application may not';
comment on function installation_chain() is 'owner''s rights: a trigger; writes the end of the chain, which the application may not';
