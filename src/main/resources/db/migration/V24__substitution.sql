-- Room substitution: who stands in for whom, from when to when, and who entered it.
create table hall.substitution (
  id         bigint generated always as identity primary key,
  kind       text not null check (kind in ('standing', 'absence')),
  person     text not null,
  starts_on  date not null,
  ends_on    date not null check (ends_on >= starts_on),
  reason     text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  ended_by   text,
  ended_on   date,
  check ((ended_by is null) = (ended_on is null))
);
create index substitution_of_person on hall.substitution (person, ends_on);
create index substitution_by_end on hall.substitution (ends_on);

-- At which posts, and by whom. A post is a group.
create table hall.substitution_post (
  substitution_id bigint not null references hall.substitution on delete cascade,
  post            text not null,
  substitute      text not null,
  primary key (substitution_id, post)
);
create index substitution_post_of_substitute on hall.substitution_post (substitute);

-- The posts that somebody holds for somebody else today, besides their own.
create table hall.lent_post (
  user_id text not null,
  post    text not null,
  person  text not null,
  primary key (user_id, post)
);

-- Room cases: for whom somebody acted who stood in.
alter table hall.act add column on_behalf_of text;
