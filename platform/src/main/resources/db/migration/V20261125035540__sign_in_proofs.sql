-- Rows of no district are shown where "no district" is sealed, not where a statement emptied the setting. (Decision 0011)
create or replace function lodestar_operators_too(table_name regclass) returns void language plpgsql as $$
begin
  execute format('create policy operators on %s using (district_id is null and (select lodestar_no_district()))'
    || ' with check (district_id is null and (select lodestar_no_district()))', table_name);
end $$;
alter policy operators on sign_ins using (district_id is null and (select lodestar_no_district()))
  with check (district_id is null and (select lodestar_no_district()));
alter policy operators on sign_in_links using (district_id is null and (select lodestar_no_district()))
  with check (district_id is null and (select lodestar_no_district()));
alter policy operators on passkeys using (district_id is null and (select lodestar_no_district()))
  with check (district_id is null and (select lodestar_no_district()));

create or replace function keep_password(account uuid, kept text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update accounts set password_hash = kept, password_set_at = now()
        where id = account and (district_id = lodestar_district() or district_id is null and lodestar_no_district()) $$;

create or replace function operators() returns table (id uuid, email text, has_password boolean)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select a.id, a.email, a.password_hash is not null from accounts a
        where a.district_id is null and lodestar_no_district() $$;

create or replace function remove_operator(account uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if lodestar_no_district() and exists (select from accounts where id = account and district_id is null) then
    delete from sign_ins where account_id = account;
    delete from sign_in_links where account_id = account;
    delete from passkeys where account_id = account;
    delete from accounts where id = account;
  end if;
end $$;

create or replace function add_operator(account_id uuid, address text, hash text) returns boolean
  language sql security definer set search_path = public, pg_temp
  as $$ with added as (insert into accounts (id, email, password_hash)
          select account_id, lower(address), hash where lodestar_no_district() on conflict (email) do nothing returning id)
        select exists (select from added) $$;

-- When the person last proved who they are (null: their district's sign-in did not say when it asked them), and after how
-- many seconds without a click this one ends (null: as the operator says).
alter table sign_ins
  add column proved_at timestamptz,
  add column idle_limit int check (idle_limit > 0);
update sign_ins set proved_at = started_at where how <> 'district';

create or replace function sign_ins_over(ids uuid[], idle_seconds int) returns table (id uuid)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select wanted.id from unnest(ids) as wanted(id) where not exists (
          select from sign_ins s join accounts a on a.id = s.account_id
          left join staff_members m on m.id = a.staff_member_id
          where s.id = wanted.id and s.ended_at is null and s.ends_at > now()
            and s.seen_at > now() - make_interval(secs => least(idle_seconds, s.idle_limit))
            and a.enabled and coalesce(m.active, true)) $$;

-- A key that proves who somebody is comes and goes, but never turns into another.
revoke update on passkeys from lodestar_app;
grant update (signature_count, verifies_user, backup_state, used_at) on passkeys to lodestar_app;
