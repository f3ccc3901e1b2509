-- Misspelt titles are found with trigrams where the server offers them and lets us have them.
do $$
begin
  if exists (select from pg_available_extensions where name = 'pg_trgm') then
    create extension if not exists pg_trgm;
  end if;
exception
  when insufficient_privilege then
    raise notice 'pg_trgm may not be created here: misspelt titles will not be found by spelling';
end
$$;

create table source (
  shop_id text not null,
  source_id text not null,
  version text not null,
  embedding_model text not null,
  primary key (shop_id, source_id),
  foreign key (shop_id) references shop on delete cascade
);

create table passage (
  shop_id text not null,
  passage_id text not null,
  source_id text not null,
  kind text not null,
  label text not null,
  url text,
  updated_at timestamptz,
  heading text not null,
  body text not null,
  digest text not null,
  embedding_model text not null,
  embedding bytea not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('english'::regconfig, label), 'B')
    || setweight(to_tsvector('english'::regconfig, heading), 'A')
    || setweight(to_tsvector('english'::regconfig, body), 'D')) stored,
  primary key (shop_id, passage_id),
  foreign key (shop_id, source_id) references source on delete cascade
);
create index passage_by_source on passage (shop_id, source_id);
comment on column passage.words is
  'Searched within one shop''s rows, found by the primary key. A GIN index would lie idle: its '
  'operators are not leakproof, so row-level security keeps them off the index.';

create table passage_signature (
  shop_id text not null,
  passage_id text not null,
  kind text not null,
  embedding_model text not null,
  signature bit varying not null,
  primary key (shop_id, passage_id),
  foreign key (shop_id, passage_id) references passage on delete cascade
);
comment on table passage_signature is
  'Signs of the embedding, apart from the texts so that a search reads few pages.';

alter table source enable row level security;
alter table source force row level security;
create policy one_shop on source
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table passage enable row level security;
alter table passage force row level security;
create policy one_shop on passage
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table passage_signature enable row level security;
alter table passage_signature force row level security;
create policy one_shop on passage_signature
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
