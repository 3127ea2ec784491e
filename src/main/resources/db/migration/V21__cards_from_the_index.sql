-- A list of cases with a card asks for these too: without them it looks every task up in the table.
drop index hall.listed_task_card;
create index listed_task_card on hall.listed_task (due_at, waiting_since, task_id) include (item, suspended, assignee, card)
  where group_id = '' and card is not null;
