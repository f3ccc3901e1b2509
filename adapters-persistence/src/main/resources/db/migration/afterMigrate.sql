-- What the running application may do, and nothing else. Runs after every migration.
grant usage on schema cartagent to "${runtimeRole}";
grant select, insert, update, delete on
  shop, installation, shop_key, subject_key, lookup_failure,
  conversation, conversation_event, accepted_message, pending_turn,
  source, passage, passage_signature, passage_words, shop_profile,
  model_use, turn_spending, usage_reservation, system_spending, system_reservation, shopper_spending,
  turn_record,
  action_rules, tool_switched_off, answer_language, order_action, due_action, action_ledger
  to "${runtimeRole}";
-- Once sealed, the check of the master key is never changed (CR-09).
grant select, insert on key_check to "${runtimeRole}";
