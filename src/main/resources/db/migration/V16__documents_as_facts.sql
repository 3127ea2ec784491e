-- Room documents: what a document states instead of its page, which is printed from it. Pages that older versions
-- kept, and any that are printed ahead for an archive, stand by themselves.
create table hall.document_page (
  document_number text primary key references hall.document,
  html            text not null
);
insert into hall.document_page (document_number, html) select document_number, html from hall.document;
create trigger document_page_unchangeable before update or delete on hall.document_page
  for each row execute function hall.refuse_change();

alter table hall.document drop column html, add column template text, add column facts text,
  add column year smallint generated always as (extract(year from issued_at at time zone 'Asia/Shanghai')) stored;
