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
