-- Every acquisition of jobs looks for cases in which one is being done, and would read all timers for that.
create index hall_idx_job_locked on public.act_ru_job (lock_exp_time_) where lock_owner_ is not null;
-- The page of the models counts what runs on each version.
create index hall_idx_execution_instance on public.act_ru_execution (proc_def_id_) where parent_id_ is null;
