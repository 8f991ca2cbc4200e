-- A machine is a staff member that nobody is: a token acts as it. It has no sign-in, and no step is ever handed to it.
alter table staff_members add column machine boolean not null default false;

-- What other systems come in with. Only a hash of the secret is kept (256 random bits, so no salt and no slow hash);
-- "ending" are its last letters, to tell one from another.
create table api_tokens (
  id uuid primary key,
  district_id uuid not null references districts,
  name text not null,
  ending text not null,
  secret_hash bytea not null,
  acts_as uuid not null references staff_members on delete cascade,
  made_by uuid not null references staff_members on delete cascade,
  scopes text[] not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_from text,
  revoked_at timestamptz,
  check (expires_at <= made_at + interval '367 days'),
  unique (district_id, secret_hash)
);
select lodestar_protect('api_tokens');
create index on api_tokens (secret_hash);
create index on api_tokens (district_id, made_at desc);

-- A call comes before its district is known: this is the one door, by the whole secret's hash only, and only for a token
-- that works. It ends with the person it acts as and with whoever made it, for they have seen it.
create function token_by_hash(hash bytea)
  returns table (id uuid, district_id uuid, name text, acts_as uuid, made_by uuid, scopes text[], used_at timestamptz, used_from text)
  language sql security definer stable set search_path = public, pg_temp
  as $$ select t.id, t.district_id, t.name, t.acts_as, t.made_by, t.scopes, t.used_at, t.used_from
        from api_tokens t join staff_members a on a.id = t.acts_as join staff_members m on m.id = t.made_by
        where t.secret_hash = hash and t.revoked_at is null and t.expires_at > now() and a.active and m.active $$;
revoke all on function token_by_hash(bytea) from public;
grant execute on function token_by_hash(bytea) to lodestar_app;
comment on function token_by_hash(bytea) is 'owner''s rights: a token is found before its district is known, by the hash of its secret';
