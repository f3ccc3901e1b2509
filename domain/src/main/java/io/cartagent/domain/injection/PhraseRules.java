package io.cartagent.domain.injection;

import static io.cartagent.domain.injection.WordClass.*;

import java.util.List;

/** What attempts to instruct a model are made of. */
final class PhraseRules {
  private PhraseRules() {}

  static final List<PhraseRule> ALL_RULES =
      List.of(
          // Away with the rules.
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(DROP)
              .within(5, PRIOR, YOUR, ALL)
              .within(4, RULES)
              .butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(DROP)
              .within(3, EVERYTHING)
              .within(3, PRIOR, TOLD)
              .butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 0.6, 0.8).then(DROP).within(2, EVERYTHING).butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 0.5, 0.6).then(DROP).within(3, RULES).butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 0.7, 0.8)
              .then(DROP)
              .within(4, PRIOR, ALL)
              .within(3, SAIDBEFORE)
              .butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(PRIOR, YOUR, ALL)
              .within(3, RULES)
              .within(6, DROP)
              .butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 0.8, 0.8)
              .then(PRIOR, ALL)
              .within(3, SAIDBEFORE)
              .within(6, DROP)
              .butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(CLEAR)
              .within(4, PRIOR, YOUR)
              .within(3, RULES)
              .butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(DROP, CLEAR)
              .within(10, YOUR, ALL, PRIOR)
              .within(6, MEMORY)
              .butNotOfOneself(),
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(PRIOR, YOUR)
              .within(4, RULES, SAIDBEFORE)
              .within(10, VOID),
          of(InjectionReason.OVERRIDE, 0.6, 0.6).then(HALT).within(2, EVERYTHING, ALL),
          of(InjectionReason.OVERRIDE, 0.5, 0.6).then(NEXT).within(1, TASK),
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(PRAISE)
              .within(25, NEXT)
              .within(6, TASK)
              .inSeveralSentences(),
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(DROP)
              .within(8, JUST)
              .within(3, OUTPUT)
              .butNotOfOneself(),

          // Somebody else.
          of(InjectionReason.ROLE_PLAY, 0.3, 0.6).then(BECOME),
          of(InjectionReason.ROLE_PLAY, 0.6, 0.9).then(BECOMESTRONG),
          of(InjectionReason.ROLE_PLAY, 0.9, 1).then(BECOME).within(12, MACHINE, UNBOUND),
          of(InjectionReason.ROLE_PLAY, 0.3, 0.3).then(MACHINE),

          // No limits.
          of(InjectionReason.LIFTED_LIMITS, 0.8, 1).then(UNBOUND),
          of(InjectionReason.LIFTED_LIMITS, 0.5, 0.5).then(FREE).within(2, LIMITS),
          of(InjectionReason.LIFTED_LIMITS, 0.8, 0.8)
              .then(MACHINE)
              .within(12, FREE)
              .within(2, LIMITS),
          of(InjectionReason.LIFTED_LIMITS, 0.5, 0.5).then(OBEY),
          of(InjectionReason.LIFTED_LIMITS, 0.5, 0.5).then(NOSORRY),
          of(InjectionReason.LIFTED_LIMITS, 0.3, 0.3).then(PROTOCOL),

          // What were you told?
          of(InjectionReason.PROMPT_REQUEST, 1, 1)
              .then(REVEAL, OUTPUT)
              .within(6, YOUR, PRIOR, ALL)
              .within(2, PROMPT)
              .butNotOfOneself(),
          of(InjectionReason.PROMPT_REQUEST, 1, 1)
              .then(REVEAL, OUTPUT)
              .within(9, PROMPTONLY)
              .butNotOfOneself(),
          of(InjectionReason.PROMPT_REQUEST, 0.6, 0.6).then(PROMPTONLY),
          of(InjectionReason.PROMPT_REQUEST, 1, 1).then(TOLD),
          of(InjectionReason.PROMPT_REQUEST, 1, 1)
              .then(YOUR)
              .within(1, PROMPT)
              .within(2, REVEAL)
              .butNotOfOneself(),

          // Keys and other people's data.
          of(InjectionReason.SECRET_REQUEST, 1, 1)
              .then(REVEAL, OUTPUT)
              .within(4, YOUR, ALL)
              .within(2, SECRET)
              .butNotOfOneself(),
          of(InjectionReason.SECRET_REQUEST, 1, 1)
              .then(REVEAL, OUTPUT)
              .within(6, OTHERS)
              .within(4, RECORDS),
          of(InjectionReason.SECRET_REQUEST, 1, 1)
              .then(REVEAL, OUTPUT)
              .within(6, RECORDS)
              .within(4, OTHERS),

          // Carried outside.
          of(InjectionReason.EXFILTRATION, 1, 1).then(SEND).within(6, LOOT).within(12, PLACE),
          of(InjectionReason.EXFILTRATION, 0.6, 0.8).then(REPLY).within(8, PLACE),

          // A word with the assistant.
          of(InjectionReason.ADDRESSES_ASSISTANT, 0.4, 0.7).then(GREET).within(2, MACHINE),
          of(InjectionReason.ADDRESSES_ASSISTANT, 0.4, 1).then(MACHINE).within(4, DUTY),
          of(InjectionReason.ADDRESSES_ASSISTANT, 0.2, 0.4).then(DUTY).within(4, TELL, OUTPUT),

          // Words into its mouth.
          of(InjectionReason.ANSWER_TAMPERING, 0.6, 1)
              .then(MODIFY)
              .within(16, YOUR)
              .within(2, REPLY),
          of(InjectionReason.ANSWER_TAMPERING, 0.6, 1)
              .then(YOUR)
              .within(1, REPLY)
              .within(6, MODIFY),
          of(InjectionReason.ANSWER_TAMPERING, 0.3, 1).then(GARBLE).within(4, LETTERS),
          of(InjectionReason.ANSWER_TAMPERING, 0.5, 0.7)
              .then(MODIFY)
              .within(3, NEXT)
              .within(2, CODE),
          of(InjectionReason.OVERRIDE, 1, 1)
              .then(DROP)
              .within(2, EVERYTHING)
              .within(6, OUTPUT)
              .butNotOfOneself(),
          of(InjectionReason.ANSWER_TAMPERING, 0.5, 0.8).then(JUST).within(2, OUTPUT),
          of(InjectionReason.ANSWER_TAMPERING, 0.3, 1).then(MAKE).within(8, ARTEFACT),
          of(InjectionReason.DICTATED_PROMISE, 0.5, 1)
              .then(TELL, OUTPUT)
              .within(5, SHOPPER)
              .within(10, REFUND),
          of(InjectionReason.DICTATED_PROMISE, 0.5, 1)
              .then(TELL)
              .within(4, ALL)
              .within(2, SHOPPER)
              .within(10, REFUND));

  private static PhraseRule of(InjectionReason reason, double inChat, double inContent) {
    return PhraseRule.of(reason, inChat, inContent);
  }
}
