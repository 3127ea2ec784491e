-- Room cards: the head's explanation of a yellow card, the talk after a red one, and whether the
-- supervision was told that nobody explained. Of cards from before nobody is told.
create table hall.card_answer (
  card_id     bigint primary key references hall.card,
  act_id      bigint not null references hall.act,
  text        text not null,
  talked_with text,
  commitment  text,
  answered_by text not null,
  answered_on date not null,
  check ((talked_with is null) = (commitment is null))
);
alter table hall.card add column unexplained_told boolean not null default true;
alter table hall.card alter column unexplained_told set default false;
create index card_unexplained on hall.card (booked_at)
  where colour = 'yellow' and cancelled_at is null and not unexplained_told;
