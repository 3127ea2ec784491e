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
