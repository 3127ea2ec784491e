-- Room cases: cases that people have linked, each pair once, and why.
create table hall.case_link (
  case_number  text not null references hall.case_file,
  other_number text not null references hall.case_file,
  reason       text not null,
  act_id       bigint not null references hall.act,
  check (case_number < other_number),
  primary key (case_number, other_number)
);
create index case_link_of_other on hall.case_link (other_number);
