-- What is only ever added to carries its year, so that a year can be moved out; the case number of any row begins with one.
alter table hall.act add column
  year smallint generated always as (extract(year from at at time zone 'Asia/Shanghai')) stored;
alter table hall.clock_entry add column
  year smallint generated always as (extract(year from at at time zone 'Asia/Shanghai')) stored;
