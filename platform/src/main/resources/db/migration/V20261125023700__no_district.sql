-- That a transaction is for no district is sealed too: a statement that empties the setting does not become an operator's
-- or the engine's. (Decision 0011)
create function lodestar_no_district() returns boolean language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(current_setting('lodestar.district', true), '') <> '' then
    return false;
  end if;
  return exists (select from public.lodestar_secrets s
    where encode(sha256(s.outer_pad || sha256(s.inner_pad || ''::bytea)), 'hex') = current_setting('lodestar.seal', true));
end $$;
comment on function lodestar_no_district() is 'owner''s rights: reads the secret of the seal, answers yes or no';

alter policy new_ones on districts
  with check ((select lodestar_no_district()) or id = (select lodestar_district()));
alter policy own_or_operator on districts
  using ((select lodestar_no_district()) or id = (select lodestar_district()));
alter policy no_district_only on installation_entries
  using ((select lodestar_no_district())) with check ((select lodestar_no_district()));
alter policy no_district_only on installation_head
  using ((select lodestar_no_district())) with check ((select lodestar_no_district()));
