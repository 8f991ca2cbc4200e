-- An account may have no password yet (invited), or never one (its district signs in elsewhere); one for each person.
alter table accounts
  alter column password_hash drop not null,
  alter column email drop not null,
  add column password_set_at timestamptz,
  add check (district_id is not null or email is not null);
create unique index accounts_of_staff on accounts (staff_member_id);

-- Operators belong to no district: their own rows are seen and written only where no district is in force.
create function lodestar_operators_too(table_name regclass) returns void language plpgsql as $$
begin
  execute format('create policy operators on %s using (district_id is null and (select lodestar_district()) is null)'
    || ' with check (district_id is null and (select lodestar_district()) is null)', table_name);
end $$;
revoke all on function lodestar_operators_too(regclass) from public;

-- One for each time somebody signed in with a browser; ended_at null: still open, if not too old (see sign_ins_over).
create table sign_ins (
  id uuid primary key,
  district_id uuid references districts,
  account_id uuid not null references accounts on delete cascade,
  how text not null check (how in ('password', 'passkey', 'district')),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  address text not null,
  browser text not null,
  ended_at timestamptz,
  ending text
);
select lodestar_protect('sign_ins');
select lodestar_operators_too('sign_ins');
create index on sign_ins (account_id, started_at desc);

-- Which of these are over. They are asked for on every request and every node, by ids that nobody can guess.
create function sign_ins_over(ids uuid[], idle_seconds int) returns table (id uuid)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select wanted.id from unnest(ids) as wanted(id) where not exists (
          select from sign_ins s join accounts a on a.id = s.account_id
          left join staff_members m on m.id = a.staff_member_id
          where s.id = wanted.id and s.ended_at is null and s.ends_at > now()
            and s.seen_at > now() - make_interval(secs => idle_seconds)
            and a.enabled and coalesce(m.active, true)) $$;
revoke all on function sign_ins_over(uuid[], int) from public;
grant execute on function sign_ins_over(uuid[], int) to lodestar_app;

-- What lets somebody set a password, once and for some hours. Only a hash is kept: who reads this table cannot use it.
create table sign_in_links (
  id uuid primary key,
  district_id uuid references districts,
  account_id uuid not null references accounts on delete cascade,
  hash bytea not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
select lodestar_protect('sign_in_links');
select lodestar_operators_too('sign_in_links');
create index on sign_in_links (account_id);

create function account_of_link(wanted bytea) returns table (account_id uuid, district_id uuid)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select a.id, a.district_id from sign_in_links l join accounts a on a.id = l.account_id
        left join staff_members m on m.id = a.staff_member_id
        where l.hash = wanted and l.used_at is null and l.expires_at > now() and a.enabled and coalesce(m.active, true) $$;
revoke all on function account_of_link(bytea) from public;
grant execute on function account_of_link(bytea) to lodestar_app;

-- As account_for_sign_in, where another proof than an address has told whose account it is.
create function account_by_id(wanted uuid)
  returns table (id uuid, district_id uuid, staff_member_id uuid, email text, password_hash text, enabled boolean)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select a.id, a.district_id, a.staff_member_id, a.email, a.password_hash, a.enabled and coalesce(s.active, true)
        from accounts a left join staff_members s on s.id = a.staff_member_id where a.id = wanted $$;
revoke all on function account_by_id(uuid) from public;
grant execute on function account_by_id(uuid) to lodestar_app;

-- For an account of the district in force, or an operator's where none is.
create function keep_password(account uuid, kept text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update accounts set password_hash = kept, password_set_at = now()
        where id = account and district_id is not distinct from lodestar_district() $$;
revoke all on function keep_password(uuid, text) from public;
grant execute on function keep_password(uuid, text) to lodestar_app;

create function operators() returns table (id uuid, email text, has_password boolean)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select a.id, a.email, a.password_hash is not null from accounts a
        where a.district_id is null and lodestar_district() is null $$;
revoke all on function operators() from public;
grant execute on function operators() to lodestar_app;

create function remove_operator(account uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if lodestar_district() is null and exists (select from accounts where id = account and district_id is null) then
    delete from sign_ins where account_id = account;
    delete from sign_in_links where account_id = account;
    delete from passkeys where account_id = account;
    delete from accounts where id = account;
  end if;
end $$;
revoke all on function remove_operator(uuid) from public;
grant execute on function remove_operator(uuid) to lodestar_app;

-- The public half of a key that a person's device or password store keeps (WebAuthn).
create table passkeys (
  credential_id bytea primary key,
  district_id uuid references districts,
  account_id uuid not null references accounts on delete cascade,
  label text not null,
  public_key bytea not null,
  signature_count bigint not null,
  verifies_user boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports text[] not null,
  attestation bytea not null,
  created_at timestamptz not null,
  used_at timestamptz
);
select lodestar_protect('passkeys');
select lodestar_operators_too('passkeys');
create index on passkeys (account_id);

create function account_of_passkey(credential bytea) returns table (account_id uuid, district_id uuid)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select p.account_id, p.district_id from passkeys p where p.credential_id = credential $$;
revoke all on function account_of_passkey(bytea) from public;
grant execute on function account_of_passkey(bytea) to lodestar_app;

-- Whom to offer the sign-in of their own district: by the part of an address behind the @, before anybody is known.
create function districts_of_domain(wanted text) returns table (key text, name text, button text)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select d.key, d.name, s.value -> 'elsewhere' ->> 'button' from district_settings s
        join districts d on d.id = s.district_id
        where s.name = 'sign-in' and s.value -> 'elsewhere' -> 'domains' ? lower(wanted) order by d.name $$;
revoke all on function districts_of_domain(text) from public;
grant execute on function districts_of_domain(text) to lodestar_app;

comment on function sign_ins_over(uuid[], int) is 'owner''s rights: asked on every request by ids that nobody can guess; tells only that one is over';
comment on function account_of_link(bytea) is 'owner''s rights: before a district is known; by the hash of a secret only';
comment on function account_by_id(uuid) is 'owner''s rights: before a district is known; by an id that a link, a passkey or a district''s sign-in has proven';
comment on function keep_password(uuid, text) is 'owner''s rights: an operator''s row is seen by no policy; otherwise of the district in force only';
comment on function operators() is 'owner''s rights: operators belong to no district; told only where none is in force';
comment on function remove_operator(uuid) is 'owner''s rights: operators belong to no district; done only where none is in force';
comment on function account_of_passkey(bytea) is 'owner''s rights: before a district is known; by an id that the person''s key has';
comment on function districts_of_domain(text) is 'owner''s rights: before a district is known; tells names of districts and the words of a button';
