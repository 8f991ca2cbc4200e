-- What packages of HSDS brought, row by row as it came, so that all of it goes out again; services and providers are made
-- of it. The columns that link rows are beside the row, because a policy lets no index look into it.
create table directory_rows (
  district_id uuid not null references districts,
  table_name text not null,
  source_id text not null,
  position bigint not null generated always as identity,
  data jsonb not null,
  organization_id text generated always as (data->>'organization_id') stored,
  service_id text generated always as (data->>'service_id') stored,
  location_id text generated always as (data->>'location_id') stored,
  service_at_location_id text generated always as (data->>'service_at_location_id') stored,
  link_id text generated always as (data->>'link_id') stored,
  primary key (district_id, table_name, source_id)
);
create index on directory_rows (district_id, service_id, table_name) where service_id is not null;
create index on directory_rows (district_id, location_id, table_name) where location_id is not null;
create index on directory_rows (district_id, service_at_location_id) where service_at_location_id is not null;
create index on directory_rows (district_id, link_id) where link_id is not null;
select lodestar_protect('directory_rows');

-- The file of each table as it came last: its name and its columns in their order.
create table directory_files (
  district_id uuid not null references districts,
  table_name text not null,
  file_name text not null,
  columns jsonb not null,
  primary key (district_id, table_name)
);
select lodestar_protect('directory_files');

-- For whom a service is, to match and filter.
alter table services add column eligibility text, add column minimum_age numeric, add column maximum_age numeric;
