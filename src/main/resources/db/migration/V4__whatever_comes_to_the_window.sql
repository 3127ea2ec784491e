-- A second correction notice or a second visit makes a second document of the same type: one per act.
alter table hall.document add column act_id bigint references hall.act;
alter table hall.document drop constraint document_case_number_type_key;
create unique index document_once_per_act on hall.document (case_number, type, act_id);

-- Room deferral: what may be supplied later, and until when.
create table hall.deferral (
  case_number text primary key references hall.case_file,
  started_at  timestamptz not null,
  days        integer not null,
  due_on      date not null,
  provisional boolean not null,
  ended_on    date,
  outcome     text
);
create index deferral_expired on hall.deferral (ended_on) where outcome = 'expired';
create index applicant_id_number on hall.applicant (id_number);

-- Room notification: staff are told as well; an attempt whose outcome nobody knows is marked.
alter table hall.notice add column audience text not null default 'applicant';
alter table hall.notice alter column audience drop default;
alter table hall.notice add column uncertain boolean not null default false;
alter table hall.notice alter column uncertain drop default;
alter table hall.notice add column failure text;
