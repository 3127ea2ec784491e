-- Room clock: the ledger keeps what stops and extends a clock, and is only ever added to.
alter table hall.clock_entry add column act_id bigint references hall.act;
alter table hall.clock_entry add column subject text;
alter table hall.clock_entry add column days integer;
create trigger clock_entry_unchangeable before update or delete on hall.clock_entry
  for each row execute function hall.refuse_change();

-- What follows from the ledger, kept for lists.
alter table hall.time_limit add column extended_days integer not null default 0;
alter table hall.time_limit alter column extended_days drop default;
alter table hall.time_limit add column stopped_since date;
create index time_limit_open on hall.time_limit (case_number) where decided_on is null;

-- A card names what it is about where a case may have several on one ground, and the unit that answers for it.
alter table hall.card add column subject text not null default '';
alter table hall.card alter column subject drop default;
alter table hall.card add column unit_id text;
update hall.card set unit_id = (select unit_id from hall.case_file where case_file.case_number = card.case_number);
alter table hall.card alter column unit_id set not null;
alter table hall.card drop constraint card_case_number_ground_key;
alter table hall.card add unique (case_number, ground, subject);
create index card_yellow_of_unit on hall.card (unit_id, due_at) where colour = 'yellow' and cancelled_at is null;

-- Room coordination: who was asked for an opinion, and what became of it. Each opinion stands by itself.
create table hall.opinion (
  id          bigint generated always as identity primary key,
  case_number text not null references hall.case_file,
  unit_id     text not null,
  task        text not null,
  days        integer not null,
  asked_act   bigint not null references hall.act,
  asked_on    date not null,
  answer_act  bigint references hall.act,
  answer      text,
  answered_on date,
  removed_act bigint references hall.act
);
create unique index opinion_open on hall.opinion (case_number, unit_id) where answer is null and removed_act is null;
create index opinion_of_case on hall.opinion (case_number);

-- Room assignment: who besides those who handle a case sees it.
create table hall.copy (
  case_number text not null references hall.case_file,
  user_id     text not null,
  act_id      bigint not null references hall.act,
  primary key (case_number, user_id)
);

-- Room calendar: the years as published, local orders, and what changed when.
create table hall.calendar_year (
  year                integer primary key,
  source              text not null,
  days_off            date[] not null,
  makeup_working_days date[] not null,
  actor               text not null,
  at                  timestamptz not null
);
create table hall.calendar_override (
  day     date primary key,
  working boolean not null,
  reason  text not null,
  actor   text not null,
  at      timestamptz not null
);
create table hall.calendar_change (
  id        bigint generated always as identity primary key,
  reason    text not null,
  actor     text not null,
  at        timestamptz not null,
  last_case text not null default '',
  moved     integer not null default 0,
  done_at   timestamptz
);
create index calendar_change_open on hall.calendar_change (id) where done_at is null;

-- Room notification: supervisors are told of what is no case's.
alter table hall.notice alter column case_number drop not null;
