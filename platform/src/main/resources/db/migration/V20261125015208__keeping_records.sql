-- when the roster stopped to list a student: what retention counts from
alter table students add column left_at timestamptz;
update students set left_at = now() where not active;
create function student_left() returns trigger language plpgsql as $$
begin
  if new.active then
    new.left_at := null;
  elsif old.active then
    new.left_at := now();
  end if;
  return new;
end $$;
create trigger left_or_back before update of active on students for each row execute function student_left();

-- a court or an open question forbids that a student's record is purged; in force until lifted
create table record_holds (
  id uuid primary key,
  district_id uuid not null references districts,
  student_id uuid not null references students,
  reason text not null,
  placed_by uuid references staff_members,
  placed_at timestamptz not null,
  lifted_by uuid references staff_members,
  lifted_at timestamptz,
  lifted_because text
);
select lodestar_protect('record_holds');
create index record_holds_in_force on record_holds (student_id) where lifted_at is null;

-- whatever forgets to ask: nothing of a held student's record is deleted
create function record_is_held() returns trigger language plpgsql as $$
begin
  if exists (select from record_holds
      where student_id = (to_jsonb(old) ->> tg_argv[0])::uuid and lifted_at is null) then
    raise exception 'The record of student % is held', to_jsonb(old) ->> tg_argv[0] using errcode = 'LH001';
  end if;
  return old;
end $$;
create trigger held before delete on students for each row execute function record_is_held('id');
create trigger held before delete on referrals for each row execute function record_is_held('student_id');
create trigger held before delete on timeline_entries for each row execute function record_is_held('student_id');
create trigger held before delete on consents for each row execute function record_is_held('student_id');

-- What was changed at a family's wish, with the value before; and what the family stated where the district declined.
-- subject_kind: student, guardian, answer, entry, statement
create table corrections (
  id uuid primary key,
  district_id uuid not null references districts,
  student_id uuid not null references students on delete cascade,
  referral_id uuid references referrals on delete cascade,
  subject_kind text not null,
  subject_id uuid not null,
  field text not null,
  label text not null,
  before text,
  after text,
  reason text not null,
  corrected_by uuid references staff_members,
  corrected_at timestamptz not null
);
select lodestar_protect('corrections');
create index on corrections (student_id, corrected_at desc);
create index on corrections (referral_id);

-- a corrected field of the roster keeps its corrected value, whatever the next import says; what it says is noted
create table roster_overrides (
  district_id uuid not null references districts,
  row_id uuid not null,
  field text not null,
  value text,
  roster_says text,
  primary key (district_id, row_id, field)
);
select lodestar_protect('roster_overrides');
create function keep_corrections() returns trigger language plpgsql as $$
declare
  kept roster_overrides;
  said text;
begin
  if current_setting('lodestar.correcting', true) = 'on' then
    return new;
  end if;
  for kept in select * from roster_overrides where row_id = new.id loop
    said := to_jsonb(new) ->> kept.field;
    if said is distinct from kept.value then
      update roster_overrides set roster_says = said where row_id = new.id and field = kept.field;
      new := jsonb_populate_record(new, jsonb_build_object(kept.field, kept.value));
    end if;
  end loop;
  return new;
end $$;
create trigger corrected before update on students for each row execute function keep_corrections();
create trigger corrected before update on guardians for each row execute function keep_corrections();

create index on audit_entries (actor_id, id desc);
create index on audit_entries (district_id, action, id desc);
create index referrals_closed on referrals (district_id, closed_at) where state = 'closed';
create index students_left on students (district_id, left_at) where not active;
