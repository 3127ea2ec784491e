-- Room cases: by which paper people show who they are. A number of eighteen signs tells its kind by how it begins.
alter table hall.applicant
  add column id_kind text,
  add column registered_by text,
  add column id_seen_reason text,
  add column agent_id_kind text;
update hall.applicant set
  id_kind = case when applicant_type = 'organization' then 'creditCode' when id_number ~ '^8[123]' then 'hmtResidence'
    when id_number ~ '^9' then 'foreignResidence' else 'citizen' end,
  agent_id_kind = case when agent_id_number ~ '^8[123]' then 'hmtResidence' when agent_id_number ~ '^9' then 'foreignResidence'
    when agent_id_number is not null then 'citizen' end;
alter table hall.applicant alter column id_kind set not null;
alter table hall.applicant add check (id_kind in ('citizen', 'hmtResidence', 'foreignResidence', 'passport',
  'hkMacaoPermit', 'taiwanPermit', 'creditCode', 'otherRegistration'));
alter table hall.applicant add check ((registered_by is not null) = (id_kind = 'otherRegistration'));

-- Hashes are of the kind and the number: the next start makes them anew.
delete from hall.applicant_key;
