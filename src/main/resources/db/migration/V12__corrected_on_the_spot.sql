-- Room intake: both texts of whatever was entered wrongly and corrected on the spot.
create table hall.amendment (
  id          bigint generated always as identity primary key,
  act_id      bigint not null references hall.act,
  case_number text not null references hall.case_file,
  label       text not null,
  personal    boolean not null,
  before      text,
  after       text,
  amended_by  text not null,
  amended_on  date not null
);
create index amendment_of_case on hall.amendment (case_number);
