package io.cartagent.adapter.llm.embedded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that decide by themselves what a message is, whatever it resembles. */
final class Cues {
  private static final Set<String> PERSON =
      wordSet(
          "human person agent representative rep operator someone somebody manager staff employee"
              + " people advisor colleague supervisor");
  private static final Set<String> REACHING =
      wordSet(
          "talk speak chat connect transfer forward put call want need please get real live actual"
              + " contact give request reach ask pass speaking talking");
  private static final Set<String> NEEDING = wordSet("need want");
  private static final Set<String> THANKING =
      wordSet("thanks thank thx ty cheers thankyou tysm merci danke");
  private static final Set<String> GREETING =
      wordSet("hi hello hey hiya greetings morning afternoon evening good there howdy yo");
  private static final Set<String> LEAVING = wordSet("bye goodbye cya");
  private static final Set<String> RUDE =
      wordSet(
          "idiot idiots stupid moron dumb fuck fucking fucker bitch asshole bastard crap shit"
              + " bullshit useless scum dickhead wanker cunt imbecile retard");
  private static final Set<String> YES =
      wordSet(
          "yes yeah yep yup sure ok okay please ja oui definitely absolutely do y alright that");
  private static final Set<String> NO = wordSet("no nope nah not thanks nein non n");
  private static final Pattern OBEY =
      Pattern.compile(
          "(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|rules?|prompts?|guidelines|told)"
              + "|system prompt|developer mode|jailbreak|^\\s*(?:system|assistant)\\s*:"
              + "|you are now\\b|pretend (?:to be|you)|reveal your (?:instructions|prompt|rules)");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:someone|somebody|anyone|anybody) else'?s|(?:another|other) (?:customer|shopper|person|people|buyer)"
              + "|my (?:neighbou?r|wife|husband|ex|friend|boss|colleague|sister|brother|mother|father|mum|dad)'s (?:order|address|parcel|e-?mail|purchase)"
              + "|(?:list|show|all) (?:of )?(?:the |your )?(?:customers|orders of)");

  private Cues() {}

  /** Words one a blank. */
  static Set<String> wordSet(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  /** An instruction to the machine rather than a question to the shop. */
  static boolean isInstruction(String text) {
    return OBEY.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  static boolean asksForOthersData(String text) {
    return OTHERS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the shopper wants a person, and not merely mentions one. */
  static boolean asksForHuman(String text) {
    List<String> words = Words.of(text);
    if (words.size() > 40) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!isPerson(words.get(i)) || isRefused(words, i)) {
        continue;
      }
      if (words.size() <= 3) {
        return true;
      }
      for (int k = Math.max(0, i - 6); k < i; k++) {
        boolean reaches = REACHING.contains(words.get(k)) && !words.get(k).equals("please");
        boolean asksUs = k > 0 && words.get(k - 1).equals("you") && !words.get(k).equals("put");
        if (reaches && !(asksUs && NEEDING.contains(words.get(k)))) {
          return isDirect(words, k, i);
        }
      }
      if (i + 1 < words.size() && words.get(i + 1).equals("please")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(String word) {
    return PERSON.contains(word)
        || PERSON.stream().anyMatch(person -> person.length() > 5 && Words.same(person, word));
  }

  /** "I don't want a human" and "you are not a person" ask for nobody. */
  private static boolean isRefused(List<String> words, int at) {
    for (int k = Math.max(0, at - 5); k < at; k++) {
      String word = words.get(k);
      if (word.equals("dont") || word.equals("not") || word.equals("no") || word.equals("never")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "get" and "need" reach for a person only when little stands between: "need a new person bag".
   */
  private static boolean isDirect(List<String> words, int verb, int person) {
    Set<String> between =
        wordSet(
            "to a an the with one of your me through real live actual human some any now just right"
                + " talk speak please customer service support team sales us chat in touch for");
    for (int k = verb + 1; k < person; k++) {
      if (!between.contains(words.get(k)) && !REACHING.contains(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** A courtesy and nothing else. */
  static Optional<Intent> courtesy(String text) {
    List<String> words = Words.of(text);
    if (words.isEmpty() || words.size() > 8 || text.contains("?")) {
      return Optional.empty();
    }
    if (words.stream().anyMatch(LEAVING::contains)) {
      return Optional.of(Intent.GOODBYE);
    }
    if (words.stream().anyMatch(THANKING::contains)
        && words.stream().noneMatch(word -> word.equals("no") || word.equals("but"))) {
      return Optional.of(Intent.THANKS);
    }
    return words.stream().allMatch(GREETING::contains)
        ? Optional.of(Intent.GREETING)
        : Optional.empty();
  }

  static boolean isRude(String text) {
    return Words.of(text).stream().anyMatch(RUDE::contains);
  }

  /** Whether rude words are nearly all there is. */
  static boolean isOnlyRude(String text) {
    long weighty =
        Words.of(text).stream().filter(word -> !Words.isGlue(word) && !RUDE.contains(word)).count();
    return isRude(text) && weighty <= 2;
  }

  static boolean isYes(String text) {
    List<String> words = Words.of(text);
    return !words.isEmpty()
        && words.size() <= 6
        && YES.contains(words.getFirst())
        && !words.getFirst().equals("that")
        && words.stream()
            .allMatch(word ->
                YES.contains(word)
                    || Words.isGlue(word)
                    || word.equals("great")
                    || word.equals("good"));
  }

  static boolean isNo(String text) {
    List<String> words = Words.of(text);
    return !words.isEmpty()
        && words.size() <= 5
        && NO.contains(words.getFirst())
        && words.stream()
            .allMatch(word ->
                NO.contains(word)
                    || Words.isGlue(word)
                    || word.equals("thank")
                    || word.equals("fine"));
  }

  /** Letters that no language strings together, or no letters at all. */
  static boolean isGibberish(String text) {
    List<String> words = Words.of(text);
    if (words.isEmpty()) {
      return true;
    }
    if (words.stream().noneMatch(word -> word.chars().allMatch(c -> c < 128))) {
      return false;
    }
    long odd = words.stream().filter(Cues::isUnpronounceable).count();
    return odd * 2 > words.size();
  }

  private static boolean isUnpronounceable(String word) {
    if (word.length() < 4 || Words.hasDigit(word)) {
      return false;
    }
    int consonants = 0;
    int longest = 0;
    for (int i = 0; i < word.length(); i++) {
      consonants = "aeiouy".indexOf(word.charAt(i)) < 0 ? consonants + 1 : 0;
      longest = Math.max(longest, consonants);
    }
    boolean rows = "qwertyuiop asdfghjkl zxcvbnm poiuytrewq lkjhgfdsa mnbvcxz".contains(word);
    return longest >= 5 || rows || word.chars().distinct().count() <= 1;
  }
}
