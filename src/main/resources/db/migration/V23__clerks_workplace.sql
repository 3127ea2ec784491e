-- Room cases: who looked at an applicant's numbers unmasked, and why.
create table hall.unmasking (
  id          bigint generated always as identity primary key,
  case_number text not null references hall.case_file,
  user_id     text not null,
  reason      text not null,
  at          timestamptz not null
);
create index unmasking_of_case on hall.unmasking (case_number);

-- Room cases: whether two applications that look alike are one, as somebody has decided.
create table hall.duplicate_check (
  case_number  text not null references hall.case_file,
  other_number text not null references hall.case_file,
  duplicate    boolean not null,
  reason       text not null,
  act_id       bigint not null references hall.act,
  check (case_number < other_number),
  primary key (case_number, other_number)
);
create index duplicate_check_of_other on hall.duplicate_check (other_number);

-- Room cases: what somebody has worked on, and cases by name and telephone.
create index act_of_actor on hall.act (actor, id desc) where actor <> 'system';
create index applicant_by_name on hall.applicant (name text_pattern_ops);
create index applicant_by_phone on hall.applicant (phone) where phone is not null;

-- Room cases: who searched for a person by number. The number itself is not kept.
create table hall.person_search (
  id      bigint generated always as identity primary key,
  user_id text not null,
  by      text not null check (by in ('identity', 'phone')),
  found   integer not null,
  at      timestamptz not null
);

-- Room assignment: what was shown to somebody, the newest first.
create index copy_to on hall.copy (user_id, act_id desc);

-- Room scans: the files of a case. What one holds lies apart, once for each content, in the database or in a folder.
create table hall.scan (
  id             bigint generated always as identity primary key,
  case_number    text not null references hall.case_file,
  material_id    text,
  name           text not null,
  type           text not null check (type in ('pdf', 'jpg', 'png')),
  size           integer not null,
  pages          integer not null,
  sha256         text not null,
  virus_checked  boolean not null,
  attached_by    text not null,
  attached_at    timestamptz not null,
  removed_by     text,
  removed_at     timestamptz,
  removed_reason text,
  check ((removed_by is null) = (removed_at is null) and (removed_by is null) = (removed_reason is null))
);
create index scan_of_case on hall.scan (case_number);
create index scan_of_content on hall.scan (sha256) where removed_at is null;

create table hall.scan_content (
  sha256  text primary key,
  content bytea not null
);
alter table hall.scan_content alter column content set storage external;

-- Room drafts: what somebody has typed into the form of a task and not sent yet, for a day.
create table hall.form_draft (
  user_id  text not null,
  task_id  text not null,
  answers  jsonb not null,
  saved_at timestamptz not null,
  primary key (user_id, task_id)
);
create index form_draft_age on hall.form_draft (saved_at);
