package io.cartagent.domain.grounding.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that texts about anything hold. That one of them is missing from the evidence says little:
 * it is how people report, order and soften what they tell.
 */
public final class CommonWords {
  private static final Set<String> STEMS =
      Stream.of(
              """
              say tell told speak talk mention state note report describe explain express discuss
              ask answer reply respond inquire suggest recommend propose advise warn inform confirm
              claim argue believe think consider assume expect predict anticipate know learn
              understand realise realize remember decide agree refuse accept determine conclude
              conclusion summary summarise summarize indicate show present refer reference
              give given take taken make made making get put set keep kept let go going come bring
              use used using usage utilise utilize need require required necessary want help assist
              allow enable ensure cause caused lead led result happen occur become remain stay begin
              start stop end finish complete continue follow try seek find found look see seen
              provide offer include involve contain consist comprise feature add remove replace
              change create build form develop produce perform conduct work operate run
              increase decrease reduce improve enhance boost rise grow affect impact influence
              handle manage support serve apply obtain receive achieve reach gain
              main primary major minor key important significant essential crucial certain
              particular specific general generic common typical usual normal similar different
              various several numerous many multiple overall total whole entire full complete
              potential possible likely probable available able unable suitable appropriate proper
              good better best great large larger big small short long high higher low lower
              new old recent previous prior current initial final first second third last next
              single individual additional further extra other another same
              due according based regarding related relating associated concerning given despite
              therefore thus hence moreover furthermore meanwhile nonetheless nevertheless whereas
              eventually finally generally particularly especially specifically typically usually
              often sometimes always frequently approximately roughly nearly almost quite rather
              significantly directly simply easily quickly carefully properly briefly currently
              previously recently originally together apart away back rest
              thing something way manner method process procedure step stage phase part piece kind
              type sort form case example instance fact point reason cause effect purpose goal aim
              factor aspect element feature detail difference variety range number amount level
              degree rate size time day week month year period moment place area location
              person people someone individual member group team user customer client shopper
              participant speaker conversation discussion call email meeting document text passage
              source context information data content article instruction guidance question topic
              subject issue problem situation condition circumstance solution option choice
              alternative idea opinion view plan role task action activity experience
              however one two three may might could would should must also even still yet
              own such well much more most less least very too only just
              allow prevent avoid protect maintain measure check test compare comparison
              describe description define definition mean meaning name known
              item product article unit set model version device thing review reviewer buyer
              year old inch inches feet foot long wide tall deep high age aged
              compatible fit suit suitable recommended work works
              fahrenheit celsius degrees degree
              term terms minimum maximum exact depend vary adjust best note not non detail
              watch mark select choose decide visit explore discover exist apply contact consult
              resource professional website online account history future past present
              become look seem appear turn act add set open close move stay place put hold carry
              highlight emphasize emphasise focus mention discuss role concept point state
              worth clear true real actual correct wrong right okay fine nice great
              easy hard simple difficult quick slow fast early late soon near far
              young child children kid kids boy girl adult little big
              half third quarter double pair couple lot bit part side end top bottom front back
              inside outside between within without around
              pack box pound pounds lb lbs ounce ounces oz ft cm mm kg
              assembly assemble operate operation include additional extra
              future decide change completed unchanged slightly directly mistakenly encounter
              circumstance regardless reconsider communication modification restriction
              """
                  .strip()
                  .split("\\s+", -1))
          .map(Words::stem)
          .collect(Collectors.toUnmodifiableSet());

  /** Adjectives and units that are written like names. */
  private static final Set<String> NAMES =
      Words.setOf(
          """
          fahrenheit celsius kelvin american european british english german french spanish italian
          japanese chinese christian christianity internet web bible pc tv usb ok faq pdf sku id ids q1 q2 q3 q4 yoy ceo
          """);

  private CommonWords() {}

  public static boolean isName(String key) {
    return NAMES.contains(key);
  }

  public static boolean has(String stem) {
    return STEMS.contains(stem);
  }
}
