-- Room licences: what was granted, from when until when, and whether it holds.
create table hall.licence (
  case_number text primary key references hall.case_file,
  item_id     text not null,
  valid_from  date not null,
  valid_until date not null,
  state       text not null,
  check (valid_until >= valid_from)
);
create index licence_of_item on hall.licence (item_id, valid_until) where state = 'valid';

-- Room firerisk: orders about fire, and until when they hold.
create table hall.fire_order (
  id        bigint generated always as identity primary key,
  kind      text not null,
  measure   text not null,
  document  text not null,
  from_day  date not null,
  until_day date not null,
  issued_by text not null,
  issued_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  check (until_day >= from_day)
);

-- Room quotas: how much of an item may be granted in a year, and how much was.
create table hall.quota (
  item_id    text not null,
  year       integer not null,
  amount     numeric not null check (amount >= 0),
  basis      text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (item_id, year)
);
create table hall.quota_use (
  case_number text primary key references hall.case_file,
  item_id     text not null,
  year        integer not null,
  amount      numeric not null check (amount > 0),
  foreign key (item_id, year) references hall.quota
);
create index quota_use_of_year on hall.quota_use (item_id, year);

-- The queue of an item with a quota: its cases that are accepted and not decided.
create index case_file_of_item on hall.case_file (item_id, state);
