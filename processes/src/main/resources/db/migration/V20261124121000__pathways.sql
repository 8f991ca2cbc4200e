-- A pathway is a district's process; each published version is an immutable bundle of files.
create table pathways (
  id uuid primary key,
  district_id uuid not null references districts,
  key text not null,
  name text not null,
  current_version int,
  active boolean not null default true,
  unique (district_id, key)
);
select lodestar_protect('pathways');

create table pathway_versions (
  id uuid primary key,
  district_id uuid not null references districts,
  pathway_key text not null,
  number int not null,
  note text not null default '',
  settings jsonb not null,
  variables text[] not null default '{}',
  process_definition_id text not null,
  published_by uuid,
  published_at timestamptz not null,
  unique (district_id, pathway_key, number)
);
select lodestar_protect('pathway_versions');

create table pathway_files (
  id uuid primary key,
  district_id uuid not null references districts,
  version_id uuid not null references pathway_versions on delete cascade,
  path text not null,
  content text not null,
  unique (version_id, path)
);
select lodestar_protect('pathway_files');

-- what an administrator is drawing, before it is published; one per pathway
create table pathway_drafts (
  id uuid primary key,
  district_id uuid not null references districts,
  key text not null,
  files jsonb not null,
  saved_by uuid,
  saved_at timestamptz not null,
  unique (district_id, key)
);
select lodestar_protect('pathway_drafts');
