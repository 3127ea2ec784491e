-- What the law asks about stands as a row of the room that did it, and names its act. Until here it was read back out
-- of what was entered; what was entered until here is brought over below, room by room.

create function hall.day_of(moment timestamptz) returns date language sql immutable
  as $$ select (moment at time zone 'Asia/Shanghai')::date $$;

-- Room cases: since when a case is where it is, and who dealt with the application at the window.
alter table hall.case_file add column state_since date;
alter table hall.case_file add column acceptor text;
update hall.case_file set
  state_since = coalesce(
    (select hall.day_of(max(act.at)) from hall.act where act.case_number = case_file.case_number and act.element = any(
      case case_file.state
        when 'correcting' then array['Task_AcceptCase', 'Task_ApproveCorrection', 'Task_HandleOnSpot']
        when 'redirected' then array['Task_AcceptCase', 'Task_HandleOnSpot']
        when 'returned' then array['ServiceTask_ReturnApplication']
        else array[]::text[] end)),
    (select hall.day_of(max(act.at)) from hall.act where act.case_number = case_file.case_number),
    hall.day_of(received_at)),
  acceptor = (select act.actor from hall.act where act.case_number = case_file.case_number
    and act.element = 'Task_AcceptCase' order by act.id desc limit 1);
alter table hall.case_file alter column state_since set not null;
alter table hall.case_file add check (state in ('received', 'correcting', 'returned', 'withdrawn', 'accepted',
  'notAccepted', 'redirected', 'granted', 'denied', 'closed'));
alter table hall.case_file add check (channel in ('window', 'phone', 'post', 'online', 'home'));
alter table hall.applicant add check (applicant_type in ('individual', 'organization'));

-- Room materials.
alter table hall.case_material add check (state in ('missing', 'handedIn', 'incorrect', 'received', 'deferred',
  'checked'));

-- Room clock: proposals to extend the limit of the law.
alter table hall.clock_entry add check (kind in ('deemed', 'started', 'exclusionOpened', 'exclusionClosed', 'extended',
  'recounted', 'closed', 'stopped'));
create table hall.extension_proposal (
  act_id       bigint primary key references hall.act,
  case_number  text not null references hall.case_file,
  days         integer not null check (days > 0),
  reason       text not null,
  proposed_by  text not null,
  proposed_on  date not null,
  approved     boolean,
  approval_act bigint references hall.act,
  check ((approved is null) = (approval_act is null))
);
create index extension_proposal_of_case on hall.extension_proposal (case_number);
insert into hall.extension_proposal (act_id, case_number, days, reason, proposed_by, proposed_on, approved, approval_act)
select act.id, act.case_number, (act.answers ->> 'extensionDays')::numeric::integer, act.answers ->> 'extensionReason',
  act.actor, hall.day_of(act.at), decided.answers ->> 'extensionApproved' = 'yes', decided.id
from hall.act
left join lateral (select id, answers from hall.act later where later.case_number = act.case_number
  and later.id > act.id and later.element = 'Task_ApproveExtension' order by later.id limit 1) decided on true
where act.element = 'StartEvent_ExtensionProposed';

-- Room cards.
alter table hall.card add check (colour in ('blue', 'yellow', 'red'));

-- Room deferral.
alter table hall.deferral add check (outcome in ('supplied', 'expired', 'ended'));

-- Room assignment: what was said about a task, and about which. What was said about tasks that are done is told no more.
create table hall.handover (
  act_id       bigint primary key references hall.act,
  case_number  text not null references hall.case_file,
  kind         text not null check (kind in ('transfer', 'delegation', 'return', 'urging', 'recall')),
  task_id      text,
  task_element text,
  title        text not null,
  reason       text not null,
  said_by      text not null,
  said_on      date not null,
  check (task_id is null or task_element is null)
);
create index handover_of_case on hall.handover (case_number);
insert into hall.handover (act_id, case_number, kind, task_id, task_element, title, reason, said_by, said_on)
select distinct on (act.id) act.id, act.case_number, case act.element when 'Command_Transfer' then 'transfer'
    when 'Command_Delegate' then 'delegation' when 'Command_GiveBack' then 'return' when 'Command_Urge' then 'urging'
    else 'recall' end,
  case when act.element <> 'Command_Recall' then task.id_ end,
  case when act.element = 'Command_Recall' then task.task_def_key_ end,
  act.title, act.answers ->> 'reason', act.actor, hall.day_of(act.at)
from hall.act
join public.act_ru_execution instance on instance.business_key_ = act.case_number
join public.act_ru_task task on task.proc_inst_id_ = instance.id_ and strpos(act.title, task.name_) > 0
where act.element in ('Command_Transfer', 'Command_Delegate', 'Command_GiveBack', 'Command_Urge', 'Command_Recall')
  and not exists (select from hall.act later where later.case_number = act.case_number and later.id > act.id
    and later.element = task.task_def_key_)
order by act.id, task.id_;

-- Room outcomes: how a case ends.
create table hall.decision (
  act_id        bigint primary key references hall.act,
  case_number   text not null references hall.case_file,
  outcome       text not null check (outcome in ('grant', 'refuse')),
  decided_by    text not null,
  decided_on    date not null,
  licence_scope text,
  reasons       text,
  legal_basis   text[] not null,
  remedies_added text,
  check (outcome = 'grant' or reasons is not null and cardinality(legal_basis) > 0)
);
create index decision_of_case on hall.decision (case_number);
insert into hall.decision (act_id, case_number, outcome, decided_by, decided_on, licence_scope, reasons, legal_basis,
  remedies_added)
select id, case_number, answers ->> 'decision', actor, hall.day_of(at), answers ->> 'licenceScope', answers ->> 'reasons',
  coalesce(array(select jsonb_array_elements_text(answers -> 'legalBasis')), '{}'), answers ->> 'remedies'
from hall.act
where element in ('Task_DecideCase', 'Task_DecideDeferralOverdue', 'Task_HandleOnSpot')
  and answers ->> 'decision' in ('grant', 'refuse') and coalesce(answers ->> 'acceptance', 'accept') = 'accept';

create table hall.non_acceptance (
  act_id         bigint primary key references hall.act,
  case_number    text not null references hall.case_file,
  ground         text not null check (ground in ('notNeeded', 'notCompetent', 'barred', 'falseMaterials', 'banned')),
  competent_body text check ((competent_body is not null) = (ground = 'notCompetent')),
  reason         text not null
);
create index non_acceptance_of_case on hall.non_acceptance (case_number);
insert into hall.non_acceptance (act_id, case_number, ground, competent_body, reason)
select id, case_number, answers ->> 'refusalGround', answers ->> 'competentBody', answers ->> 'acceptanceReason'
from hall.act
where element in ('Task_AcceptCase', 'Task_HandleOnSpot', 'ServiceTask_RefuseUnderBan')
  and answers ->> 'acceptance' = 'refuse';

create table hall.application_return (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  cause       text not null check (cause in ('notCorrected', 'withdrawn')),
  reason      text not null
);
create index application_return_of_case on hall.application_return (case_number);
insert into hall.application_return (act_id, case_number, cause, reason)
select id, case_number, case element when 'ServiceTask_ReturnApplication' then 'notCorrected' else 'withdrawn' end,
  coalesce(answers ->> 'returnReason', format('容缺材料逾期未补齐，你（单位）自愿撤回申请（%s）', answers ->> 'withdrawalReason'))
from hall.act
where element in ('ServiceTask_ReturnApplication', 'StartEvent_Withdrawn')
  or element = 'Task_DecideDeferralOverdue' and answers ->> 'decision' = 'withdraw';

-- Room notification: of which element a notice tells, and for which time; the key is made of both and read no more.
alter table hall.notice add column element text;
alter table hall.notice add column occurrence integer;
update hall.notice set element = split_part(idempotency_key, ':', 2), occurrence = split_part(idempotency_key, ':', 3)::integer
where case_number is not null;
update hall.notice set element = regexp_replace(idempotency_key, ':[^:]*$', ''), occurrence = 1 where case_number is null;
update hall.notice set kind = 'urging' where element = 'Command_Urge';
update hall.notice set kind = 'copy' where element = 'Command_Copy';
alter table hall.notice alter column element set not null;
alter table hall.notice alter column occurrence set not null;
alter table hall.notice add check (state in ('pending', 'sent', 'failed', 'desk'));
alter table hall.notice add check (channel in ('sms', 'email', 'desk'));
alter table hall.notice add check (audience in ('applicant', 'staff'));
alter table hall.notice add check (audience = 'staff' or case_number is not null);

-- Room intake: what became of an application at the window.
create table hall.acceptance (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  way         text not null check (way in ('complete', 'deferred', 'deemed'))
);
create index acceptance_of_case on hall.acceptance (case_number);
insert into hall.acceptance (act_id, case_number, way)
select id, case_number, case when element = 'ServiceTask_DeemAccepted' then 'deemed'
    when answers ->> 'acceptance' = 'defer' then 'deferred' else 'complete' end
from hall.act
where element = 'ServiceTask_DeemAccepted'
  or element in ('Task_AcceptCase', 'Task_HandleOnSpot') and answers ->> 'acceptance' in ('accept', 'defer');

create table hall.correction_notice (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  defects     text not null,
  new_fact    text,
  asked_by    text not null,
  asked_on    date not null,
  approved    boolean check (approved is null or new_fact is not null)
);
create index correction_notice_of_case on hall.correction_notice (case_number);
insert into hall.correction_notice (act_id, case_number, defects, new_fact, asked_by, asked_on, approved)
select act.id, act.case_number, act.answers ->> 'defects', act.answers ->> 'newFact', act.actor, hall.day_of(act.at),
  case when act.answers ? 'newFact' then (select later.answers ->> 'correctionApproved' = 'yes' from hall.act later
    where later.case_number = act.case_number and later.id > act.id and later.element = 'Task_ApproveCorrection'
    order by later.id limit 1) end
from hall.act
where act.element in ('Task_AcceptCase', 'Task_HandleOnSpot') and act.answers ->> 'acceptance' = 'correct';

create table hall.referral (
  act_id        bigint primary key references hall.act,
  case_number   text not null references hall.case_file,
  target_unit   text not null,
  reason        text not null,
  referred_by   text not null,
  referred_on   date not null,
  confirmed_act bigint references hall.act
);
create index referral_of_case on hall.referral (case_number);
insert into hall.referral (act_id, case_number, target_unit, reason, referred_by, referred_on, confirmed_act)
select act.id, act.case_number, act.answers ->> 'targetUnit', act.answers ->> 'acceptanceReason', act.actor,
  hall.day_of(act.at), (select max(later.id) from hall.act later where later.case_number = act.case_number
    and later.element = 'Task_ConfirmHandover')
from hall.act
where act.element in ('Task_AcceptCase', 'Task_HandleOnSpot') and act.answers ->> 'acceptance' = 'redirect';

-- Room delivery.
create table hall.delivery (
  act_id          bigint primary key references hall.act,
  case_number     text not null references hall.case_file,
  method          text not null check (method in ('window', 'post', 'home', 'electronic')),
  recipient       text not null,
  relation        text not null,
  tracking_number text check ((tracking_number is not null) = (method = 'post')),
  place           text check ((place is not null) = (method = 'home')),
  delivered_on    date not null
);
create index delivery_of_case on hall.delivery (case_number);
insert into hall.delivery (act_id, case_number, method, recipient, relation, tracking_number, place, delivered_on)
select id, case_number, coalesce(answers ->> 'deliveryMethod', 'window'), answers ->> 'recipient',
  answers ->> 'recipientRelation', answers ->> 'trackingNumber', answers ->> 'deliveryPlace', hall.day_of(at)
from hall.act
where element = 'Task_DeliverResult' or element = 'Task_HandleOnSpot' and answers ->> 'acceptance' = 'accept';

-- Room examination: reviews, questions to the window, cases that were sent back.
create table hall.review (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  proposal    text not null check (proposal in ('grant', 'refuse')),
  opinion     text not null,
  again       boolean not null,
  reviewed_by text not null,
  reviewed_on date not null
);
create index review_of_case on hall.review (case_number);
insert into hall.review (act_id, case_number, proposal, opinion, again, reviewed_by, reviewed_on)
select id, case_number, answers ->> 'proposal', answers ->> 'reviewOpinion', element = 'Task_ReviewAgain', actor,
  hall.day_of(at)
from hall.act
where element in ('Task_ReviewCase', 'Task_ReviewAgain') and answers ->> 'proposal' in ('grant', 'refuse');

create table hall.review_question (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  question    text not null,
  asked_by    text not null,
  answer_act  bigint references hall.act,
  answer      text,
  answered_by text,
  check ((answer_act is null) = (answer is null) and (answer is null) = (answered_by is null))
);
create index review_question_of_case on hall.review_question (case_number);
insert into hall.review_question (act_id, case_number, question, asked_by, answer_act, answer, answered_by)
select act.id, act.case_number, act.answers ->> 'question', act.actor, answer.id, answer.answers ->> 'answer', answer.actor
from hall.act
left join lateral (select id, answers, actor from hall.act later where later.case_number = act.case_number
  and later.id > act.id and later.element = 'Task_AnswerQuestion' order by later.id limit 1) answer on true
where act.element = 'Task_ReviewCase' and act.answers ->> 'proposal' = 'ask';

create table hall.review_return (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  reason      text not null,
  returned_by text not null
);
create index review_return_of_case on hall.review_return (case_number);
insert into hall.review_return (act_id, case_number, reason, returned_by)
select id, case_number, answers ->> 'returnReason', actor from hall.act
where element = 'Task_DecideCase' and answers ->> 'decision' in ('return', 'restart');

-- Room verification.
create table hall.verification_appointment (
  act_id          bigint primary key references hall.act,
  case_number     text not null references hall.case_file,
  day             date not null,
  time            text not null,
  place           text not null,
  first_verifier  text not null,
  second_verifier text not null check (second_verifier <> first_verifier),
  items_to_check  text not null,
  arranged_on     date not null
);
create index verification_appointment_of_case on hall.verification_appointment (case_number);
insert into hall.verification_appointment (act_id, case_number, day, time, place, first_verifier, second_verifier,
  items_to_check, arranged_on)
select id, case_number, (answers ->> 'appointmentOn')::date, answers ->> 'appointmentTime', answers ->> 'verificationPlace',
  answers ->> 'firstVerifier', answers ->> 'secondVerifier', answers ->> 'itemsToCheck', hall.day_of(at)
from hall.act where element = 'Task_ScheduleVerification';

create table hall.verification_record (
  act_id            bigint primary key references hall.act,
  case_number       text not null references hall.case_file,
  recorded_by       text not null,
  reschedule_reason text,
  verified_on       date,
  findings          text,
  conclusion        text check (conclusion in ('pass', 'fix', 'fail')),
  fix_by            date check ((fix_by is not null) = (conclusion = 'fix')),
  unsigned_reason   text,
  check ((reschedule_reason is null) = (conclusion is not null)),
  check ((conclusion is null) = (verified_on is null) and (conclusion is null) = (findings is null))
);
create index verification_record_of_case on hall.verification_record (case_number);
insert into hall.verification_record (act_id, case_number, recorded_by, reschedule_reason, verified_on, findings,
  conclusion, fix_by, unsigned_reason)
select id, case_number, actor, answers ->> 'rescheduleReason', (answers ->> 'verifiedOn')::date, answers ->> 'findings',
  answers ->> 'verification', (answers ->> 'fixBy')::date, answers ->> 'signatureRefusedReason'
from hall.act where element = 'Task_RecordVerification' and answers ?| array['verification', 'rescheduleReason'];

-- Room specialprocedure.
create table hall.special_procedure_plan (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  kind        text not null check (kind in ('expertReview', 'inspection', 'testing', 'quarantine', 'appraisal')),
  days_needed integer not null check (days_needed > 0),
  organiser   text not null,
  reason      text not null,
  planned_on  date not null
);
create index special_procedure_plan_of_case on hall.special_procedure_plan (case_number);
insert into hall.special_procedure_plan (act_id, case_number, kind, days_needed, organiser, reason, planned_on)
select id, case_number, answers ->> 'specialProcedure', (answers ->> 'daysNeeded')::numeric::integer,
  answers ->> 'organiser', answers ->> 'specialReason', hall.day_of(at)
from hall.act where element = 'Task_OpenSpecialProcedure';

create table hall.special_procedure_result (
  act_id       bigint primary key references hall.act,
  case_number  text not null references hall.case_file,
  kind         text check (kind in ('expertReview', 'inspection', 'testing', 'quarantine', 'appraisal')),
  participants text not null,
  findings     text not null,
  conclusion   text not null check (conclusion in ('pass', 'conditional', 'fail')),
  votes        text
);
create index special_procedure_result_of_case on hall.special_procedure_result (case_number);
insert into hall.special_procedure_result (act_id, case_number, kind, participants, findings, conclusion, votes)
select act.id, act.case_number, (select entry.subject from hall.clock_entry entry
    where entry.case_number = act.case_number and entry.kind = 'exclusionClosed' and entry.at >= act.at
    and entry.subject in ('expertReview', 'inspection', 'testing', 'quarantine', 'appraisal') order by entry.id limit 1),
  act.answers ->> 'participants', act.answers ->> 'findings', act.answers ->> 'conclusion', act.answers ->> 'votes'
from hall.act where act.element = 'Task_RecordSpecialProcedure';

-- Room coordination.
alter table hall.opinion add column answer_text text;
alter table hall.opinion add column answered_by text;
update hall.opinion set answer_text = coalesce(act.answers ->> 'opinionText', ''), answered_by = act.actor
from hall.act where act.id = opinion.answer_act;
alter table hall.opinion add check (answer in ('agree', 'conditions', 'object', 'notOurs'));
alter table hall.opinion add check ((answer is null) = (answer_act is null)
  and (answer is null) = (answered_by is null) and (answer is null) = (answered_on is null));

-- Room publicity.
create table hall.publication (
  act_id       bigint primary key references hall.act,
  case_number  text not null references hall.case_file,
  content      text not null,
  place        text not null,
  published_on date not null
);
create index publication_of_case on hall.publication (case_number);
insert into hall.publication (act_id, case_number, content, place, published_on)
select id, case_number, answers ->> 'publicityContent', answers ->> 'publicityPlace', hall.day_of(at)
from hall.act where element = 'Task_PublishPublicity';

create table hall.objection (
  act_id          bigint primary key references hall.act,
  case_number     text not null references hall.case_file,
  publication_act bigint not null references hall.publication,
  objector        text not null,
  content         text not null,
  recorded_on     date not null
);
create index objection_of_case on hall.objection (case_number);
insert into hall.objection (act_id, case_number, publication_act, objector, content, recorded_on)
select act.id, act.case_number, (select max(publication.act_id) from hall.publication
    where publication.case_number = act.case_number and publication.act_id < act.id),
  act.answers ->> 'objector', act.answers ->> 'objection', hall.day_of(act.at)
from hall.act where act.element = 'Task_RecordObjection';

create table hall.objection_answer (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  content     text not null,
  answered_on date not null
);
create index objection_answer_of_case on hall.objection_answer (case_number);
insert into hall.objection_answer (act_id, case_number, content, answered_on)
select id, case_number, answers ->> 'objectionAnswer', hall.day_of(at) from hall.act where element = 'Task_AnswerObjections';

-- Room hearing.
create table hall.hearing_need (
  act_id             bigint primary key references hall.act,
  case_number        text not null references hall.case_file,
  need               text not null check (need in ('mandatory', 'onRequest', 'no')),
  interested_parties text not null
);
create index hearing_need_of_case on hall.hearing_need (case_number);
-- A review that was not asked about it belongs to an item without a hearing, or to one that always has one.
insert into hall.hearing_need (act_id, case_number, need, interested_parties)
select id, case_number, coalesce(answers ->> 'hearing', 'mandatory'), coalesce(answers ->> 'interestedParties', '')
from hall.act where element = 'Task_ReviewCase' and answers ->> 'proposal' in ('grant', 'refuse');

create table hall.hearing_right (
  act_id             bigint primary key references hall.act,
  case_number        text not null references hall.case_file,
  interested_parties text not null,
  told_on            date not null
);
create index hearing_right_of_case on hall.hearing_right (case_number);
insert into hall.hearing_right (act_id, case_number, interested_parties, told_on)
select id, case_number, coalesce(answers ->> 'interestedParties', ''), hall.day_of(at)
from hall.act where element = 'ServiceTask_IssueHearingRightNotice';

create table hall.hearing_call (
  act_id       bigint primary key references hall.act,
  case_number  text not null references hall.case_file,
  requested_by text,
  called_on    date not null
);
create index hearing_call_of_case on hall.hearing_call (case_number);
insert into hall.hearing_call (act_id, case_number, requested_by, called_on)
select id, case_number, answers ->> 'requestedBy', hall.day_of(at) from hall.act
where element = 'ServiceTask_RequireHearing'
  or element = 'Task_RegisterHearingRequest' and answers ->> 'hearingRequest' = 'asked';

create table hall.hearing_arrangement (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  day         date not null,
  time        text not null,
  place       text not null,
  host        text not null,
  matters     text not null,
  days_needed integer not null check (days_needed > 0)
);
create index hearing_arrangement_of_case on hall.hearing_arrangement (case_number);
insert into hall.hearing_arrangement (act_id, case_number, day, time, place, host, matters, days_needed)
select id, case_number, (answers ->> 'hearingOn')::date, answers ->> 'hearingTime', answers ->> 'hearingPlace',
  answers ->> 'host', answers ->> 'hearingMatters', (answers ->> 'daysNeeded')::numeric::integer
from hall.act where element = 'Task_ArrangeHearing';

create table hall.hearing_minutes (
  act_id          bigint primary key references hall.act,
  case_number     text not null references hall.case_file,
  held_on         date not null,
  host            text not null,
  participants    text not null,
  evidence        text not null,
  arguments       text not null,
  summary         text not null,
  unsigned_reason text
);
create index hearing_minutes_of_case on hall.hearing_minutes (case_number);
insert into hall.hearing_minutes (act_id, case_number, held_on, host, participants, evidence, arguments, summary,
  unsigned_reason)
select id, case_number, (answers ->> 'heldOn')::date, actor, answers ->> 'hearingParticipants',
  answers ->> 'hearingEvidence', answers ->> 'hearingArguments', answers ->> 'hearingSummary',
  answers ->> 'minutesUnsignedReason'
from hall.act where element = 'Task_RecordHearing' and answers ->> 'hearing' = 'held';

create table hall.hearing_citation (
  decision_act bigint not null references hall.act,
  minutes_act  bigint not null references hall.hearing_minutes,
  primary key (decision_act, minutes_act)
);
insert into hall.hearing_citation (decision_act, minutes_act)
select distinct act.id, cited::bigint from hall.act, jsonb_array_elements_text(act.answers -> 'citedMinutes') cited
where jsonb_typeof(act.answers -> 'citedMinutes') = 'array'
  and exists (select from hall.hearing_minutes where act_id = cited::bigint);

-- Room licences: for how long a licence is applied for; whether land was restored.
alter table hall.licence add check (state in ('valid', 'suspended', 'withdrawn'));
create table hall.applied_term (
  case_number text primary key references hall.case_file,
  act_id      bigint not null references hall.act,
  start_on    date,
  end_on      date,
  months      integer check (months > 0),
  check (end_on is not null or months is not null)
);
insert into hall.applied_term (case_number, act_id, start_on, end_on, months)
select case_number, id, (answers ->> 'startOn')::date, (answers ->> 'endOn')::date,
  (answers ->> 'useTermMonths')::numeric::integer
from hall.act where element = 'StartEvent_Applied' and answers ?| array['endOn', 'useTermMonths'];

create table hall.restoration_check (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  restored    boolean not null,
  findings    text not null,
  fix_by      date,
  check (restored = (fix_by is null))
);
create index restoration_check_of_case on hall.restoration_check (case_number);
insert into hall.restoration_check (act_id, case_number, restored, findings, fix_by)
select id, case_number, answers ->> 'restoration' = 'yes', answers ->> 'findings', (answers ->> 'fixBy')::date
from hall.act where element = 'Task_CheckRestoration';

-- Room quotas: how much an application would take.
create table hall.quota_claim (
  case_number text primary key references hall.case_file,
  act_id      bigint not null references hall.act,
  amount      numeric not null check (amount > 0)
);
insert into hall.quota_claim (case_number, act_id, amount)
select act.case_number, act.id, (act.answers ->> 'volume')::numeric
from hall.act join hall.case_file on case_file.case_number = act.case_number
where act.element = 'StartEvent_Applied' and case_file.item_id = 'forest-tree-cutting-permit';

-- Room benefits: what is claimed, and what was worked out.
create table hall.benefit_claim (
  case_number text primary key references hall.case_file,
  act_id      bigint not null references hall.act,
  amount      numeric not null check (amount >= 0),
  third_party boolean not null
);
insert into hall.benefit_claim (case_number, act_id, amount, third_party)
select case_number, id, coalesce(answers ->> 'totalExpense', answers ->> 'lossAmount')::numeric,
  coalesce(answers ->> 'thirdPartyLiability', '') <> 'none'
from hall.act where element = 'StartEvent_Applied' and answers ?| array['totalExpense', 'lossAmount'];

create table hall.benefit_assessment (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  eligible    numeric not null check (eligible >= 0),
  amount      numeric not null check (amount between 0 and eligible),
  reason      text not null,
  assessed_by text not null
);
create index benefit_assessment_of_case on hall.benefit_assessment (case_number);
insert into hall.benefit_assessment (act_id, case_number, eligible, amount, reason, assessed_by)
select id, case_number, (answers ->> 'eligibleAmount')::numeric, (answers ->> 'amount')::numeric,
  answers ->> 'amountReason', actor
from hall.act where element = 'Task_AssessAmount';

-- Room firerisk: what was done to licences.
alter table hall.fire_order add check (kind in ('ban', 'highRisk'));
alter table hall.fire_order add check (measure in ('suspend', 'withdraw'));
create table hall.licence_measure (
  act_id      bigint primary key references hall.act,
  case_number text not null references hall.case_file,
  change      text not null check (change in ('suspend', 'withdraw', 'resume')),
  ground      text not null,
  until_day   date check ((until_day is null) = (change = 'resume')),
  done_on     date not null
);
create index licence_measure_of_case on hall.licence_measure (case_number);
insert into hall.licence_measure (act_id, case_number, change, ground, until_day, done_on)
select id, case_number, answers ->> 'change', answers ->> 'ground', (answers ->> 'until')::date, hall.day_of(at)
from hall.act where element in ('ServiceTask_ActOnLicence', 'ServiceTask_ResumeLicence');

-- Room registrations: what is to follow a registration.
create table hall.follow_up_request (
  case_number  text primary key references hall.case_file,
  act_id       bigint not null references hall.act,
  company_name text not null,
  seal         boolean not null,
  tax          boolean not null,
  social       boolean not null,
  medical      boolean not null
);
insert into hall.follow_up_request (case_number, act_id, company_name, seal, tax, social, medical)
select case_number, id, answers ->> 'companyName', coalesce((answers ->> 'followUpSeal')::boolean, false),
  coalesce((answers ->> 'followUpTax')::boolean, false), coalesce((answers ->> 'followUpSocial')::boolean, false),
  coalesce((answers ->> 'followUpMedical')::boolean, false)
from hall.act where element = 'StartEvent_Applied' and answers ? 'companyName';

-- Work by the clock that one node does at a time.
create table hall.shedlock (
  name       text primary key,
  lock_until timestamp not null,
  locked_at  timestamp not null,
  locked_by  text not null
);

drop function hall.day_of(timestamptz);
