-- Room statement: what applicants and those with an interest state in their defence, and how
-- the decision answers it.
create table hall.statement (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  speaker     text not null check (speaker in ('applicant', 'agent', 'interested')),
  name        text not null,
  content     text not null,
  taken_on    date not null,
  answer_act  bigint references hall.act,
  answer      text,
  check ((answer is null) = (answer_act is null))
);
create index statement_of_case on hall.statement (case_number);
