-- Room cases: what a case is.
create table hall.case_sequence (
  day    date not null,
  window_no text not null,
  last   integer not null,
  primary key (day, window_no)
);

create table hall.case_file (
  case_number        text primary key,
  item_id            text not null,
  item_name          text not null,
  unit_id            text not null,
  window_no          text not null,
  state              text not null,
  channel            text not null,
  received_at        timestamptz not null,
  received_on        date not null,
  received_on_reason text,
  corrected_on       date
);

-- Who applies. Identity numbers, telephones and mailboxes stand here and on issued documents, nowhere else.
create table hall.applicant (
  case_number     text primary key references hall.case_file,
  applicant_type  text not null,
  name            text not null,
  id_number       text not null,
  phone           text not null,
  email           text,
  address         text,
  agent_name      text,
  agent_id_number text,
  agent_authority text,
  personal_fields jsonb not null
);

create table hall.act (
  id          bigint generated always as identity primary key,
  case_number text not null references hall.case_file,
  element     text not null,
  title       text not null,
  actor       text not null,
  at          timestamptz not null,
  answers     jsonb not null
);
create index act_of_case on hall.act (case_number);

-- Room materials: what was asked for and what has come.
create table hall.case_material (
  case_number text not null references hall.case_file,
  position    integer not null,
  material_id text not null,
  name        text not null,
  form        text not null,
  copies      integer not null,
  state       text not null,
  primary key (case_number, material_id)
);

-- Room clock: the ledger of the limits, what follows from it, and the cards.
create table hall.clock_entry (
  id          bigint generated always as identity primary key,
  case_number text not null references hall.case_file,
  kind        text not null,
  on_day      date not null,
  ground      text not null,
  actor       text not null,
  document    text,
  at          timestamptz not null
);
create index clock_entry_of_case on hall.clock_entry (case_number);

create table hall.time_limit (
  case_number    text primary key references hall.case_file,
  accepted_on    date not null,
  statutory_days integer,
  promised_days  integer not null,
  statutory_due  date,
  promised_due   date not null,
  provisional    boolean not null,
  decided_on     date
);

create table hall.card (
  id          bigint generated always as identity primary key,
  case_number text not null references hall.case_file,
  colour      text not null,
  ground      text not null,
  due_at      timestamptz not null,
  booked_at   timestamptz not null,
  unique (case_number, ground)
);

-- Room documents: numbered per unit, type and year without gaps, unchangeable once issued.
create table hall.document_series (
  unit_id text not null,
  type    text not null,
  year    integer not null,
  last    integer not null,
  primary key (unit_id, type, year)
);

create table hall.document (
  document_number text primary key,
  case_number     text not null references hall.case_file,
  type            text not null,
  title           text not null,
  issued_at       timestamptz not null,
  html            text not null,
  sha256          text not null,
  unique (case_number, type)
);

create function hall.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'An issued document or a booked act is never changed';
end $$;
create trigger document_unchangeable before update or delete on hall.document
  for each row execute function hall.refuse_change();
create trigger act_unchangeable before update or delete on hall.act
  for each row execute function hall.refuse_change();

-- Room notification: the ledger of what people are told, which is also the outbox.
create table hall.notice (
  id              bigint generated always as identity primary key,
  case_number     text not null references hall.case_file,
  kind            text not null,
  channel         text not null,
  recipient       text not null,
  body            text not null,
  idempotency_key text not null unique,
  state           text not null,
  attempts        integer not null,
  created_at      timestamptz not null,
  next_attempt_at timestamptz not null,
  sent_at         timestamptz
);
create index notice_of_case on hall.notice (case_number);
create index notice_to_send on hall.notice (next_attempt_at) where state = 'pending';
