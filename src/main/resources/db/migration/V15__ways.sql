-- Room ways: what each transaction adds to the way of an instance. Of its steps, those entered bear the mark >, those
-- left <, those called off !, and those passed at once none.
create table hall.way (
  id        bigint generated always as identity primary key,
  instance  text not null,
  at        timestamptz not null,
  year      smallint generated always as (extract(year from at at time zone 'Asia/Shanghai')) stored,
  steps     text[] not null,
  called_by text
);
create index way_of_instance on hall.way (instance, id);

-- When the engine's history of an instance is cleaned up, nothing asks for its way any more.
create function hall.forget_way() returns trigger language plpgsql as $$
begin
  delete from hall.way where instance = old.id_;
  return null;
end $$;
create trigger forget_way after delete on public.act_hi_procinst for each row execute function hall.forget_way();

-- What the engine has kept so far, in one row for each instance: when a step began, and when one ended.
insert into hall.way (instance, at, steps, called_by)
  select step.instance, max(step.at) at time zone 'Asia/Shanghai',
    array_agg(step.written order by step.at, step.place, step.ended), min(caller.act_id_)
  from (
    select proc_inst_id_ as instance, start_time_ as at, sequence_counter_ as place, 0 as ended, '>' || act_id_ as written
    from public.act_hi_actinst
    union all
    select proc_inst_id_, end_time_, sequence_counter_, 1,
      case when act_inst_state_ = 2 then '!' else '<' end || act_id_
    from public.act_hi_actinst where end_time_ is not null
  ) step
  left join public.act_hi_actinst caller on caller.call_proc_inst_id_ = step.instance
  group by step.instance order by max(step.at);

-- The engine refuses to start on another level of history than the one it has stored; this one is the hall's.
update public.act_ge_property set value_ = '20' where name_ = 'historyLevel';
