-- Rooms cases and clock: what they tell the work list of a case.
create function hall.facts_of_case(number text)
returns table (item_name text, applicant text, promised_due date, statutory_due date)
language sql stable as $$
  select file.item_name, applicant.name, limits.promised_due, limits.statutory_due
  from hall.case_file file
  left join hall.applicant applicant on applicant.case_number = file.case_number
  left join hall.time_limit limits on limits.case_number = file.case_number
  where file.case_number = number
$$;

-- Room worklist: a row for each open task, with an empty group, and one for each group that may take it. The database
-- keeps it, so that no way into the engine can miss it.
create table hall.listed_task (
  task_id       text not null,
  group_id      text not null,
  item          text,
  case_number   text,
  item_name     text,
  applicant     text,
  name          text,
  due_at        timestamp,
  waiting_since timestamp not null,
  assignee      text,
  suspended     boolean not null,
  promised_due  date,
  statutory_due date,
  card          text,
  card_rank     smallint generated always as (
    case when card like '红%' then 3 when card like '黄%' then 2 when card is not null then 1 else 0 end) stored,
  primary key (task_id, group_id)
);
create index listed_task_urgency on hall.listed_task (group_id, due_at, waiting_since, task_id)
  include (assignee, suspended);
create index listed_task_taken on hall.listed_task (assignee, due_at, waiting_since, task_id)
  where group_id = '' and assignee is not null;
create index listed_task_card on hall.listed_task (due_at, waiting_since, task_id) include (item, suspended)
  where group_id = '' and card is not null;
create index listed_task_of_case on hall.listed_task (case_number);

-- What the work list should hold of a task, and for whom.
create view hall.open_task as
  select task.id_ as task_id, definition.key_ as item, instance.business_key_ as case_number, facts.item_name,
    facts.applicant, task.name_ as name, task.due_date_ as due_at, task.create_time_ as waiting_since,
    task.assignee_ as assignee, task.suspension_state_ = 2 as suspended, facts.promised_due, facts.statutory_due,
    card.text_ as card
  from public.act_ru_task task
  left join public.act_re_procdef definition on definition.id_ = task.proc_def_id_
  left join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
  left join lateral hall.facts_of_case(instance.business_key_) facts on true
  left join public.act_ru_variable card on card.var_scope_ = task.proc_inst_id_ and card.name_ = 'card';
create view hall.task_to_list as
  select task_id, group_id, item, case_number, item_name, applicant, name, due_at, waiting_since, assignee, suspended,
    promised_due, statutory_due, card
  from hall.open_task cross join lateral (
    select ''
    union
    select link.group_id_ from public.act_ru_identitylink link
    where link.task_id_ = open_task.task_id and link.type_ = 'candidate' and link.group_id_ is not null) taker (group_id);

-- Each function keeps one plan: to plan such small statements takes longer than to do them.
create function hall.list_task() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  insert into hall.listed_task (task_id, group_id, item, case_number, item_name, applicant, name, due_at, waiting_since,
    assignee, suspended, promised_due, statutory_due, card)
  select task_id, '', item, case_number, item_name, applicant, name, due_at, waiting_since, assignee, suspended,
    promised_due, statutory_due, card
  from hall.open_task where task_id = new.id_;
  return null;
end $$;
create trigger list_task after insert on public.act_ru_task for each row execute function hall.list_task();

create function hall.relist_task() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  update hall.listed_task set name = new.name_, due_at = new.due_date_, waiting_since = new.create_time_,
    assignee = new.assignee_, suspended = new.suspension_state_ = 2
  where task_id = new.id_;
  return null;
end $$;
create trigger relist_task after update on public.act_ru_task for each row
  when ((old.name_, old.due_date_, old.create_time_, old.assignee_, old.suspension_state_)
    is distinct from (new.name_, new.due_date_, new.create_time_, new.assignee_, new.suspension_state_))
  execute function hall.relist_task();

create function hall.unlist_task() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  delete from hall.listed_task where task_id = old.id_;
  return null;
end $$;
create trigger unlist_task after delete on public.act_ru_task for each row execute function hall.unlist_task();

create function hall.list_taker() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  insert into hall.listed_task (task_id, group_id, item, case_number, item_name, applicant, name, due_at, waiting_since,
    assignee, suspended, promised_due, statutory_due, card)
  select task_id, new.group_id_, item, case_number, item_name, applicant, name, due_at, waiting_since, assignee,
    suspended, promised_due, statutory_due, card
  from hall.listed_task where task_id = new.task_id_ and group_id = ''
  on conflict do nothing;
  return null;
end $$;
create trigger list_taker after insert on public.act_ru_identitylink for each row
  when (new.type_ = 'candidate' and new.group_id_ is not null and new.task_id_ is not null)
  execute function hall.list_taker();

create function hall.unlist_taker() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  delete from hall.listed_task
  where task_id = old.task_id_ and group_id = old.group_id_ and not exists (
    select from public.act_ru_identitylink link
    where link.task_id_ = old.task_id_ and link.type_ = 'candidate' and link.group_id_ = old.group_id_);
  return null;
end $$;
create trigger unlist_taker after delete on public.act_ru_identitylink for each row
  when (old.type_ = 'candidate' and old.group_id_ is not null and old.task_id_ is not null)
  execute function hall.unlist_taker();

create function hall.list_card() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  update hall.listed_task set card = case when tg_op = 'DELETE' then null else new.text_ end
  from public.act_ru_task task
  where task.proc_inst_id_ = coalesce(new.proc_inst_id_, old.proc_inst_id_) and listed_task.task_id = task.id_;
  return null;
end $$;
create trigger list_card after insert or update on public.act_ru_variable for each row
  when (new.name_ = 'card' and new.var_scope_ = new.proc_inst_id_) execute function hall.list_card();
create trigger unlist_card after delete on public.act_ru_variable for each row
  when (old.name_ = 'card' and old.var_scope_ = old.proc_inst_id_) execute function hall.list_card();

create function hall.relist_case() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  update hall.listed_task set item_name = facts.item_name, applicant = facts.applicant,
    promised_due = facts.promised_due, statutory_due = facts.statutory_due
  from hall.facts_of_case(new.case_number) facts
  where listed_task.case_number = new.case_number;
  return null;
end $$;

create function hall.fill_work_list() returns void language sql as $$
  -- Whoever changes a task meanwhile waits, and writes its row afterwards.
  lock table hall.listed_task in exclusive mode;
  delete from hall.listed_task;
  insert into hall.listed_task (task_id, group_id, item, case_number, item_name, applicant, name, due_at, waiting_since,
    assignee, suspended, promised_due, statutory_due, card)
  select task_id, group_id, item, case_number, item_name, applicant, name, due_at, waiting_since, assignee, suspended,
    promised_due, statutory_due, card
  from hall.task_to_list
$$;
select hall.fill_work_list();

-- Rooms cases and clock: when what they tell changes. A case that is opened has no task yet.
create trigger relist_case after update on hall.applicant for each row
  when (old.name is distinct from new.name) execute function hall.relist_case();
create trigger list_limits after insert on hall.time_limit for each row execute function hall.relist_case();
create trigger relist_limits after update on hall.time_limit for each row
  when ((old.promised_due, old.statutory_due) is distinct from (new.promised_due, new.statutory_due))
  execute function hall.relist_case();

-- An order of the filter's own would come before the one that a clerk chooses.
update public.act_ru_filter set query_ = (query_::jsonb - 'orderingProperties')::text
where name_ in ('我的任务', '本窗口待办', '即将到期', '已超期', '红黄牌办件');
