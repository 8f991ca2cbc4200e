-- Files that belong to answers: kept once for a district by their content, however often they are added.
create table attachment_contents (
  district_id uuid not null references districts,
  hash bytea not null,
  content bytea not null,
  primary key (district_id, hash)
);
select lodestar_protect('attachment_contents');
alter table attachment_contents alter column content set storage external;

-- pile: what one file question's answer names ('files::<pile>'); submission_id null: still being filled in
create table attachments (
  id uuid primary key,
  district_id uuid not null references districts,
  pile uuid not null,
  name text not null,
  type text not null,
  size int not null,
  hash bytea not null,
  added_by uuid not null,
  added_at timestamptz not null,
  submission_id uuid,
  unique (district_id, id),
  foreign key (district_id, added_by) references staff_members (district_id, id),
  foreign key (district_id, submission_id) references submissions (district_id, id) on delete cascade,
  foreign key (district_id, hash) references attachment_contents
);
select lodestar_protect('attachments');
create index on attachments (pile, added_at, id);
create index on attachments (submission_id);
create index on attachments (district_id, hash);
create index attachments_unsent on attachments (added_at) where submission_id is null;

-- the last one out takes the content along, whichever way the row went
create function attachment_gone() returns trigger language plpgsql as $$
begin
  delete from attachment_contents c where c.district_id = old.district_id and c.hash = old.hash
    and not exists (select from attachments a where a.district_id = old.district_id and a.hash = old.hash);
  return null;
end $$;
create trigger gone after delete on attachments for each row execute function attachment_gone();
