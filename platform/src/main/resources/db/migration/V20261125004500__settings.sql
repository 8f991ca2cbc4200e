create table district_settings (
  district_id uuid not null references districts,
  name text not null,
  value jsonb not null,
  primary key (district_id, name)
);
select lodestar_protect('district_settings');
