-- The engine's tables by tenant: a question that forgot its tenant shows nothing of another district either. Transactions
-- for no district are the engine's own (finding due jobs); what has no tenant belongs to nobody. (Decision 0011)
do $$
declare
  engine_table regclass;
begin
  for engine_table in
    select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id_'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname like 'act\_%'
  loop
    execute format('alter table %s enable row level security', engine_table);
    execute format('create policy district_only on %s using (tenant_id_ = (select lodestar_district()::text)
      or tenant_id_ is null or (select lodestar_no_district()))', engine_table);
  end loop;
end $$;
