-- The words of a passage in a table of their own, so that a search need not fetch them from beside
-- the embedding, where they are compressed: a question of common words was ten times slower so.
-- Forced row-level security keeps rows from a migration too, so the knowledge is read from the
-- shops again, which happens whenever a source is missing here.
truncate source, passage, passage_signature;

alter table passage drop column words;

create table passage_words (
  shop_id text not null,
  passage_id text not null,
  kind text not null,
  embedding_model text not null,
  words tsvector not null,
  primary key (shop_id, passage_id),
  foreign key (shop_id, passage_id) references passage on delete cascade
);
alter table passage_words alter column words set storage external;
comment on column passage_words.words is
  'Searched within one shop''s rows, found by the primary key. A GIN index would lie idle: its '
  'operators are not leakproof, so row-level security keeps them off the index.';

alter table passage_words enable row level security;
alter table passage_words force row level security;
create policy one_shop on passage_words
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
