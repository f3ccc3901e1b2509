-- In which languages besides English a merchant lets the agent answer.

create table answer_language (
  shop_id text not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  primary key (shop_id, language),
  foreign key (shop_id) references shop on delete cascade
);
comment on table answer_language is 'Languages besides English, as two letters of ISO 639.';

alter table answer_language enable row level security;
alter table answer_language force row level security;
create policy one_shop on answer_language
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
