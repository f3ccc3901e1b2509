package io.cartagent.domain.grounding.language;

import java.util.Map;
import java.util.Set;

/**
 * Which words of a sentence say something that evidence must show. Function words, the trade's own
 * nouns and words of courtesy do not; what a thing is like always does.
 */
public final class Words {
  private static final Set<String> FUNCTION =
      setOf(
          """
          a an the this that these those it its it's he she they them their theirs we us our ours you your
          yours i i'm i've i'd i'll me my mine is are was were be been being am has have had having do does
          did done will would shall should may might must can could of in on at by for to from with within
          into onto over under between among through during before after since until till about as than
          and or but nor so yet also too both either if then else when while where which who whom whose
          what how why there here not no never only just still already again once very more most less
          least much many few some any all each every other another same such own per via up down out off
          now ever even however therefore please yes okay ok well that's there's you're you've you'll you'd
          we're we've we'll they're let's what's isn't aren't wasn't weren't don't doesn't didn't can't
          cannot couldn't won't wouldn't hasn't haven't hadn't shouldn't one ones using based upon because
          since though although unless except without against across along around further currently ago together altogether
          following follows follow below above respectively including include includes included namely
          der die das ein eine einen dem den und oder ist sind war wird werden hat haben mit von zu im am
          auf für bei nach aus sie ihr ihre wir uns es nicht auch noch
          le la les un une des du de et ou est sont été par pour avec dans sur vous votre vos nous notre
          il elle ce cette el los las una y o es son por para con en su sus
          """);

  private static final Set<String> TRADE =
      setOf(
          """
          order orders ordered parcel parcels package packages shipment shipments item items product
          products article articles price prices priced cost costs stock total amount tracking track link
          number numbers expected estimated delivery deliveries date day status carrier quantity piece
          pieces detail details information shop store variant variants size sizes colour colours color
          colors option options placed contains contain consists made name named called page type vendor
          brand code id sku see comes come available availability sent content contents contained
          bestellung paket artikel preis lieferung sendung sendungsnummer
          commande colis article prix livraison pedido paquete artículo precio entrega
          """);

  private static final Set<String> COURTESY =
      setOf(
          """
          hello hi hey dear good morning afternoon evening welcome thank thanks thanking appreciate
          sorry apologies apologise apologize apology regret unfortunately understand understood
          understanding frustrating frustration inconvenience patience help helps helping helpful assist
          assistance assisting happy glad pleased great sure certainly course absolutely perfect question
          questions let know ask asked asking send share tell give provide provided providing enter write
          type email e mail address postcode contact person human colleague team member someone check
          look looking lookup find found like want need needs needed wish anything something everything
          else moment wait feel free reach reaching confirm proceed choose chosen prefer which look
          looked checked concern concerns issue request regarding sounds seems appears believe try trying
          goodbye bye nice shopping enjoy worries worry problem correct right identify locate start get
          process processing details detail authenticate verify verified identity first second next retrieve
          retrieved access accessing according regarding possible explore specific additional information
          specify update based review list listed proceed proceeding ready options option human
          agent agents representative support believe recommend let's love way right away
          attempt remember customer customers says said say generally typically usually normally
          simply easily important likely various several different additionally specifically provides
          assistant automated connect hand handing transfer transferring continue chat reply message here's
          """);

  /** What a thing is like: never taken on trust, however well the rest is covered. */
  private static final Set<String> QUALITIES =
      setOf(
          """
          black white red blue green yellow purple pink orange brown grey gray silver gold beige navy teal
          moss cream ivory turquoise violet olive khaki small medium large xs xl xxl leather cotton
          wool polyester silk linen plastic metal steel aluminum aluminium wood wooden glass ceramic bamboo
          fabric mesh rubber waterproof breathable vegan organic recyclable recycled
          refurbished economy express standard overnight wireless bluetooth wired lifetime unlimited exclusive guaranteed cheaper cheapest dearer pricier
          """);

  private static final Set<String> COLOURS =
      setOf(
          """
          black white red blue green yellow purple pink orange brown grey gray silver gold beige navy
          teal cream ivory turquoise violet olive khaki
          """);

  private static final Set<String> MATERIALS =
      setOf(
          """
          leather cotton wool polyester silk linen plastic metal steel aluminum aluminium wood wooden
          glass ceramic bamboo fabric mesh rubber vinyl latex nylon
          """);

  private static final Set<String> CLASSES = setOf("economy business first premium");

  private static final Set<String> TIERS = setOf("silver gold bronze platinum regular blue");

  private Words() {}

  /** Stems of the words one of which excludes the others of a thing; empty for most words. */
  public static Set<String> sortOf(String key) {
    Set<String> sort = new java.util.HashSet<>();
    for (Set<String> words : java.util.List.of(COLOURS, MATERIALS, CLASSES, TIERS)) {
      if (words.contains(key)) {
        words.forEach(word -> sort.add(stem(word)));
      }
    }
    return sort;
  }

  public static boolean isFunction(String key) {
    return FUNCTION.contains(key);
  }

  public static boolean isTrade(String key) {
    return TRADE.contains(key);
  }

  public static boolean isCourtesy(String key) {
    return COURTESY.contains(key);
  }

  public static boolean isQuality(String key) {
    return QUALITIES.contains(key);
  }

  /** Whether a word needs no evidence of its own. */
  public static boolean isFree(String key) {
    return !isQuality(key) && (isFunction(key) || isTrade(key) || isCourtesy(key));
  }

  /** Stems that say the same; the second stands for both. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("tall", "height"),
          Map.entry("high", "height"),
          Map.entry("long", "length"),
          Map.entry("wide", "width"),
          Map.entry("heavi", "weight"),
          Map.entry("weigh", "weight"),
          Map.entry("kid", "child"),
          Map.entry("child", "child"),
          Map.entry("children", "child"),
          Map.entry("childr", "child"),
          Map.entry("reimburs", "refund"),
          Map.entry("purchas", "buy"),
          Map.entry("bought", "buy"),
          Map.entry("post", "ship"),
          Map.entry("dispatch", "ship"),
          Map.entry("sent", "send"),
          Map.entry("paid", "pay"),
          Map.entry("wash", "wash"),
          Map.entry("cov", "cover"),
          Map.entry("grey", "gray"),
          Map.entry("damag", "damag"),
          Map.entry("broken", "damag"),
          Map.entry("swap", "exchang"),
          Map.entry("work", "work"),
          Map.entry("weekday", "work"),
          Map.entry("busi", "work"));

  /** The word without its commonest endings, so that {@code returned} meets {@code returns}. */
  public static String stem(String key) {
    String stem = bareStem(key);
    return SAME.getOrDefault(stem, stem);
  }

  private static String bareStem(String key) {
    String word = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    if (word.length() <= 3 || Character.isDigit(word.charAt(0))) {
      return word;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return undouble(word.substring(0, word.length() - ending.length()));
      }
    }
    return undouble(word);
  }

  private static final String[] ENDINGS = {
    "ations", "ation", "ements", "ement", "ments", "ment", "ingly", "ables", "able", "ibles",
    "ible", "ings", "ing", "ions", "ion", "ies", "ied", "ers", "ally", "ely", "ly", "ed", "es",
    "er", "al", "y", "s", "e"
  };

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    String single =
        last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    return single.length() > 3 && (single.endsWith("e") || single.endsWith("i"))
        ? single.substring(0, single.length() - 1)
        : single;
  }

  public static Set<String> setOf(String words) {
    return Set.copyOf(
        java.util.Arrays.asList(words.strip().split("\\s+", -1)).stream().distinct().toList());
  }
}
