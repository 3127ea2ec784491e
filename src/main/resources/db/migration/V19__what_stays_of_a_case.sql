-- Room cases: the row of a case stays, whatever else of it will ever be removed. Whose case it was is told by a keyed
-- hash. How it ended, and below what other rooms hand in, is entered when the case has ended.
alter table hall.case_file
  add column applicant_hash bytea,
  add column deferral_expired_on date,
  add column outcome text
    check (outcome in ('granted', 'denied', 'notAccepted', 'redirected', 'returned', 'withdrawn')),
  add column decided_on date,
  add column accepted_on date,
  add column promised_due date,
  add column statutory_due date,
  add column cards jsonb,
  add column documents jsonb;
create index case_file_applicant on hall.case_file (applicant_hash, item_id);
create index case_file_expired_deferral on hall.case_file (applicant_hash, deferral_expired_on)
  where deferral_expired_on is not null;
create index case_file_documents on hall.case_file using gin (jsonb_path_query_array(documents, '$[*].number'));
drop index hall.applicant_id_number;
drop index hall.deferral_expired;

-- By which key applicants are hashed, without telling it.
create table hall.applicant_key (
  fingerprint bytea not null
);

-- Rooms outcomes, clock, cards and documents: what they hand in of a case.
create function hall.decision_of_case(number text) returns table (outcome text, decided_on date)
language sql stable as $$
  select case decision.outcome when 'grant' then 'granted' else 'denied' end, decision.decided_on
  from hall.decision where decision.case_number = number order by act_id desc limit 1
$$;
create function hall.limits_of_case(number text) returns table (accepted_on date, promised_due date, statutory_due date)
language sql stable as $$
  select time_limit.accepted_on, time_limit.promised_due, time_limit.statutory_due
  from hall.time_limit where time_limit.case_number = number
$$;
create function hall.cards_of_case(number text) returns jsonb language plpgsql stable
set plan_cache_mode = force_generic_plan as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('colour', colour, 'ground', ground, 'subject', subject, 'unit', unit_id,
    'dueAt', due_at, 'cancelled', cancelled_at is not null) order by id), '[]')
  from hall.card where card.case_number = number);
end $$;
create function hall.documents_of_case(number text) returns jsonb language plpgsql stable
set plan_cache_mode = force_generic_plan as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('number', document_number, 'issuedAt', issued_at, 'sha256', sha256)
    order by document_number), '[]')
  from hall.document where document.case_number = number);
end $$;

-- Room cases: a case has ended. What is still done in the same transaction belongs to it.
create function hall.record_case() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  update hall.case_file set
    outcome = case new.state when 'closed' then decision.outcome else new.state end, decided_on = decision.decided_on,
    accepted_on = limits.accepted_on, promised_due = limits.promised_due, statutory_due = limits.statutory_due,
    cards = hall.cards_of_case(new.case_number), documents = hall.documents_of_case(new.case_number)
  from (select) one
  left join hall.decision_of_case(new.case_number) decision on true
  left join hall.limits_of_case(new.case_number) limits on true
  where case_file.case_number = new.case_number;
  return null;
end $$;
create constraint trigger record_case after update of state on hall.case_file deferrable initially deferred for each row
  when (new.state in ('returned', 'withdrawn', 'notAccepted', 'redirected', 'closed'))
  execute function hall.record_case();

-- Rooms cards and documents: what comes after the end.
create function hall.record_card() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  update hall.case_file set cards = hall.cards_of_case(case_number)
  where case_number = new.case_number and cards is not null;
  return null;
end $$;
create trigger record_card after insert or update on hall.card for each row execute function hall.record_card();
create function hall.record_document() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  update hall.case_file set documents = hall.documents_of_case(case_number)
  where case_number = new.case_number and documents is not null;
  return null;
end $$;
create trigger record_document after insert on hall.document for each row execute function hall.record_document();

-- What has ended so far, and what was deferred and did not come.
update hall.case_file set deferral_expired_on = deferral.ended_on
from hall.deferral where deferral.case_number = case_file.case_number and deferral.outcome = 'expired';
update hall.case_file set state = state
where state in ('returned', 'withdrawn', 'notAccepted', 'redirected', 'closed');
