-- Room cases: how to reach an applicant, and who helps one who cannot sign, act or understand alone.
alter table hall.applicant alter column phone drop not null;
alter table hall.applicant
  add column contact text not null default 'phone' check (contact in ('phone', 'email', 'post', 'comeBy')),
  add column thumb_print boolean not null default false,
  add column guardian_name text,
  add column guardian_relation text,
  add column guardian_id_kind text,
  add column guardian_id_number text,
  add column interpreter_name text,
  add column interpreter_language text;
alter table hall.applicant alter column contact drop default, alter column thumb_print drop default;

-- Room notification: what somebody tells by telephone, at the window or by post, and who did.
alter table hall.notice alter column recipient drop not null;
alter table hall.notice
  add column tried_on date,
  add column told_how text check (told_how in ('phone', 'window', 'post')),
  add column told_to text,
  add column told_by text,
  add column told_at timestamptz,
  add column tracking_number text;
alter table hall.notice drop constraint notice_state_check, drop constraint notice_channel_check;
alter table hall.notice
  add constraint notice_state_check check (state in ('pending', 'sent', 'failed', 'desk', 'told')),
  add constraint notice_channel_check check (channel in ('sms', 'email', 'desk', 'post'));
-- Until now whoever opened the next task of the case was asked to tell it, and nobody wrote down who did.
update hall.notice set state = 'told' where state = 'desk';
