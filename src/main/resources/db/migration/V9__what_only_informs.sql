-- Room notification: cards of which staff are still to be told. Who is told is decided after
-- the card is booked, so that a decision table that fails holds up no card.
create table hall.card_telling (
  id          bigint generated always as identity primary key,
  case_number text not null references hall.case_file,
  unit_id     text not null,
  colour      text not null,
  ground      text not null,
  reason      text not null,
  due_at      timestamptz not null,
  -- The version of the table that could not decide.
  failed_version integer
);
