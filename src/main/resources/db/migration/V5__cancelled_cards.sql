-- Room clock: the director may cancel a card; it stays visible.
alter table hall.card add column cancelled_at timestamptz;
alter table hall.card add column cancelled_by text;
alter table hall.card add column cancel_reason text;
