-- Every completion asks for subtasks and every acquisition of jobs for due timers; the engine indexes neither.
create index if not exists hall_idx_task_parent on public.act_ru_task (parent_task_id_);
create index if not exists hall_idx_job_duedate on public.act_ru_job (duedate_);
