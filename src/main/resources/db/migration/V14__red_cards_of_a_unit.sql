-- Room cards: every yellow card asks for the red ones of its unit.
create index card_red_of_unit on hall.card (unit_id, subject) where ground = 'threeYellows';
