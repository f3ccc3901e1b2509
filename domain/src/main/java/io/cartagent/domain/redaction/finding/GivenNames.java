package io.cartagent.domain.redaction.finding;

import java.util.Set;

/** First names that people have in many countries, in lower case and without marks. */
final class GivenNames {
  /** Words that are hardly ever anything but a name. */
  static final Set<String> SURE =
      WordList.of(
          """
          aaliyah aarav aaron aarti abdul abdullah abel abena abigail abraham achim adaeze adalbert
          adam adela adele adolfo adrian adriana adrien agata agathe agnes agnieszka ahmad ahmed
          aida aidan aiden aileen aimee aino aisha ajay akira alan alba albert alberto albrecht
          alejandra alejandro aleksandar aleksandra aleksei aleksi alena alessandra alessandro
          alessia alex alexander alexandra alexandre alexandru alexei alexis alfonso alfred alfredo
          alice alicia alina alison allan allison alma alois alvaro alvin alyssa amalia amalie
          amanda amara amelia amelie amina amir amit amy ana anabel anahi anahita anand ananya
          anastasia anastasija anders andras andraz andre andrea andreas andrei andrej andres andrew
          andrzej andy anette angela angelica angelika angelina angelo anika anil anita anja anjali
          anke ann anna annabel annabelle anne anneli annelies annett annette annie annika ansgar
          anthony antoine antoinette anton antonella antonia antonio antti anya aoife archie ariana
          ariane arianna ariel arjun arlene armando armin arnaud arne arnold arthur artur arturo
          arun arvid asha ashley ashok asif astrid athena aubrey audrey augustin aurelie ava axel
          ayesha aylin ayse baptiste barbara barbora barnaby barry bartosz bastian bastien beata
          beate beatrice beatrix beatriz becky belinda benedict benedikt bengt benjamin bernadette
          bernard bernd bernhard bert bertha bertram bessie beth bethany betty beverly bhavna bianca
          bibi birgit birgitta birgitte bjarne bjorn blanca blanka bojan boris boyd bozena bradley
          brandon branislav brenda brendan brent brett brian briana bridget brigitta brigitte britta
          brittany bruce brunhilde bruno bryan bryce burak byron caitlin caleb calvin cameron camila
          camilla camille candace candice cara carina carine carl carlo carlos carlotta carmela
          caroline carolyn carsten casey caspar catalina catarina caterina catherine cathy cecile
          cecilia cecilie cedric celeste celia celine cesar chad chandra chantal charlene charles
          charlie charlotte chen cheryl chiamaka chiara chidi chloe chris christa christel
          christiane christina christine christoph christophe christopher ciara cindy claire clara
          clarence clarissa claude claudette claudia claudine claudio claus clemens clement
          clementine clifford clint clive clyde colette colin colleen connor conor conrad constance
          corey corinna corinne cornelia cornelis cornelius courtney craig cristian cristina
          cristobal curtis cynthia cyril cyrus dagmar dagny daisuke damian damien damir dana daniel
          daniela daniele danielle danilo danny daphne daria darius dariusz darko darlene darrell
          darren dave david davide deborah debra declan deepak deepika deirdre delia delphine denis
          denise dennis derek desiree detlef dewi diana diane diego dieter dietmar dietrich dilip
          dimitri dimitris dina dino dirk divya dmitri dmitry dolores domenico dominic dominik
          dominique donald donna donovan dora doreen doris dorota dorothea dorothee dorothy doug
          douglas dragan duncan dusan dustin dwight dylan eamon eberhard eddie edgar edith editha
          edmund eduard eduardo edward edwin egon eileen einar ekaterina elaine eleanor elena eleni
          eleonora eleonore elfriede eliana elias elif elijah elin elina elisa elisabeth elise
          elizabeth elke ella ellen elliot elliott elly elmar eloise elsa elsbeth elsie elvira elwin
          emanuel emeka emil emilia emiliano emilie emilio emily emma emmanuel emmanuelle emre enda
          enrico enrique enzo eoin erhard eric erica erich erik erika erin ernest ernesto ernst
          erwin esmeralda esteban estelle esther ethan etienne eugen eugene eugenia eugenio eunice
          eva evan evangelos eveline evelyn evgeni ewa ewan ezekiel ezra fabian fabien fabienne
          fabio fabrice fabrizio farah farid fatih fatima fatma fatoumata federica federico felicia
          felicity felipe felix ferdinand ferenc fergus fernanda fernando filip filippo finn fiona
          flora florian floriana flynn frances francesca francesco francine francis francisca
          francisco franciszek francois francoise frantisek franz frauke fred freddie frederic
          frederick frederik frederikke freya frida frieda friederike friedrich fritz gabor gabriel
          gabriela gabriele gabriella gabrielle gareth garrett gary gasper gaston gavin geoff
          geoffrey george georges georgina georgios gerald geraldine gerard gerda gerhard gerrit
          gerry gertrud giacomo gianluca gianni gilbert gilles gillian gina giorgia giorgio giovanna
          giovanni gisela giulia giuliano giulio giuseppe gladys glenda glenn gloria godfrey gonzalo
          gordana gordon graham grainne greg gregor gregory greta gretchen grzegorz guenter guido
          guillaume guillermo gunnar gunther gustav gustavo gwen gwendolyn gyorgy habib hagen hakan
          hamish hamza hanna hannah hannelore hannes hans harald hariet harold harper harriet
          harrison harry hartmut harun haruto harvey hasan hassan heidi heike heiko heiner heinrich
          heinz helen helena helene helga helmut hendrik henk henri henrietta henrik henrike henry
          herbert heriberto herman hermann hermine hilary hilda hildegard hina hiroko hiroshi holger
          horst howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ilaria ilona ilse
          imogen imran ines inga inge ingeborg ingo ingrid inka ioana ioannis irena irene irina irma
          isaac isabel isabella isabelle isak isla ismael ismail istvan ivan ivana ivica ivo ivonne
          jaakko jacek jackie jacob jacqueline jacques jaime jake jakob jakub jamal james jamie
          jamila jan jana jane janet janice janina janine janne janos jarek jarmila jaroslav
          jaroslaw jasmin jason jasper javier jayden jayne jeanette jeanne jeff jeffery jeffrey
          jelena jenna jennifer jenny jens jeremiah jeremy jerome jerry jerzy jesper jesse jessica
          jessie jill jim jimmy jing jiri joachim joan joana joanna joanne joao joaquin jochen jody
          joe joel joelle joerg johan johann johanna johannes john johnny jolanta jon jonas jonathan
          jorg jorge jose josef josefa josefine joseph josephine josh joshua josie josip joyce jozef
          juan juana juanita judith judy juergen juha jukka jules julia julian juliana juliane
          julianne julie julien juliet juliette julio julius jurgen justin justina justine justyna
          jutta kaarina kai kaitlyn kaito kamal kamil kamila karel karen karim karin karina karl
          karla karolina karoline karsten kasia kasper katarina katarzyna kate katerina katharina
          katherine kathleen kathryn kathy katia katie katja katrin katrina katy kayla keiko keith
          kelsey kendra kenji kenneth kenta kerry kerstin kevin khadija khalid kieran kilian
          kimberly kira kirill kirsten kirsty kjell klara klaus koen kofi konrad konstantin
          konstantinos krista kristen kristian kristiina kristin kristina kristine kristof
          kristoffer krystyna krzysztof kumar kurt kwame kyle kylie lachlan ladislav laila lakshmi
          lara larissa larry lars lasse laszlo latoya laura lauren laurence laurent laurie lavinia
          lawrence layla lea leah leandro leila lena lennart lenny leo leon leona leonard leonardo
          leonie leonora leopold leroy leslie lester leticia lewis li-wei liam liana lidia liese
          lieselotte lilian liliana lilith lilla lilli lillian linda lindiwe lindsay lindsey linus
          lionel lisa lisbeth lise lissette liv livia liz liza ljiljana ljubica lloyd logan lois
          lola lorena lorenz lorenzo loretta lori lorraine lothar lou louis louise luca lucas lucia
          luciana luciano lucie lucien lucila lucinda lucy ludmila ludovic ludwig luis luisa luise
          luka lukas lukasz luke lutz lydia lyn lynda lynne maarten mabel maciej madeleine madeline
          mads magda magdalena maggie magnus mahmoud maike maja malcolm malgorzata malik malte mandy
          manfred manon manuel manuela mara marc marcel marcela marcello marcin marco marcos marcus
          marek margaret margarete margarita margaux margherita margit margot margrit maria mariah
          mariam mariana marianne marie mariela marietta mariia marija marijke marika marilyn marina
          mario marion marisa marisol marissa marita marius mariusz marjorie marko markus marlene
          marlon marta martha martin martina martine marvin mary maryam massimo mateja mateo mateusz
          mathias mathieu mathilda mathilde mathis matias matilda matilde matt matteo matthew
          matthias matthieu matti maureen maurice mauricio maurizio mauro maxim maxime maximilian
          maya mechthild megan mehmet meike melanie melinda melissa melvin meredith merete mette mia
          micah michael michaela michal michel michela michele michelle miguel miha mihai mika
          mikael mike mikhail mikkel miklos mila milan mildred milena milica milos miloslav miranda
          mireille mirela miriam mirjam mirjana mirko miroslav mitchell mohamed mohammad mohammed
          mohan moira moises mojca molly mona monica monika monique moritz moses muhammad murat
          muriel mustafa myriam nadia nadine nadja nancy naoko naomi natalia natalie natasha nate
          nathalie nathan nathaniel neha neil nele nemanja nerea nestor nguyen nicholas nick nicky
          nico nicola nicolai nicolas nicole niels nigel nikita niklas nikola nikolai nikolaj
          nikolas nikolaus nikos nils nina noah noel noelle noemi nolan nomsa noor nora norbert
          noreen norma norman nuno octavia octavio odette oksana olaf oleg oleksandr olga oliver
          olivia olivier ollie oluwaseun omar orla orlando oscar oskar osman osvaldo ottilie owen
          pablo padraig pamela paola paolo pascal pascale patrice patricia patrick patrik patrycja
          patti paul paula paulette paulina pauline paulo pavel pawel pedro peggy penelope perla
          pernille perry petar peter petra petri petros petter phil philip philipp philippa philippe
          phillip phoebe phyllis pia pierluigi pierre pietro pilar pim piotr priscilla priya
          przemyslaw quentin rachel radek rafael rafal raffaele raffaella ragnar rahul rainer raj
          rajesh rajiv ralf ralph ramon ramona randall randy ranjit raphael raquel rashid raul ravi
          raymond rebecca rebekka regina reginald reiner reinhard reinhold reinout rekha renata
          renate renato rene renee ricardo riccardo richard rick ricky rina rita ritva robbie robert
          roberta roberto robyn rocio roderick rodney rodolfo rodrigo roger rohan roland rolf romain
          roman romana romeo romy ronald ronan ronja ronnie rosa rosalia rosalie rosalind rosanna
          rosario roseanne roslyn rowan roxana roxanne roy ruben rudi rudolf rudolph rufus rupert
          russell ruth ryan saad sabina sabine sabrina sadie sakura salma salvador salvatore
          samantha samir samira sammy samuel sana sander sandra sanjay sanna santiago sara sarah
          sascha sasha saskia satoshi saul scott sean sebastian sebastien selena selina serena serge
          sergei sergej sergio severin shane shannon sharon shaun shauna shawn sheila shelley shelly
          sherry shirley siegfried sieglinde sienna sigrid sigrun silke silvana silvia silvie silvio
          simon simona simone sinead siobhan sipho slavko slobodan snezana sofia sofie sofija
          solveig sonia sonja sonya sophia sophie soren sota spencer stacey stacy stanislav
          stanislaw stanley stefan stefania stefanie stefano steffen steffi stepan stephan stephane
          stephanie stephen steve steven stewart stig stuart sunil sunita susan susana susanna
          susanne suzanne svein sven svenja svetlana sybille sylvain sylvia sylvie szymon tabea
          tabitha tadeusz takashi takumi tamara tamas tamika tammy tania tanja tanya tara tariq
          tasha tatiana tatjana ted teodor teresa terese tereza terrence terry tess tessa thabo
          thaddeus thea thelma themba theo theodor theodora theodore theresa therese thibault
          thierry thijs thilo thomas thorsten tiago tiffany tilda tim timo timothy tina tobias toby
          todd tomas tomasz tomaz tommaso toni tony torben tore torsten tracey tracy travis trevor
          tristan trudy tuomas tyler tyrone udo ulf ulla ulrich ulrika ulrike urs ursula uta ute uwe
          vaclav vaclava valentin valentina valentino valeria valerie valerio vanessa vasco vasile
          vasily vaughn vera verena veronica veronika veronique vesna vicente vicki vicky victor
          vijay viktor viktoria vilma vincent vincenzo viola violeta violetta virginie vivian
          viviana vivien vivienne vladimir vlasta vojtech volker volodymyr vuk waldemar wallace
          walter waltraud wanda warren wayne wenche wendy werner wesley wibke wieland wilfried
          wilhelm wilhelmina willem william willy wilma winfried winston wojciech wolfgang xaver
          xavier xiao yannick yara yash yasmin yasmine yoko yolanda yosef yoshi yuki yuliya yuri
          yusuf yuto yves yvette yvonne zachary zahra zainab zanele zara zbigniew zdenek zdenka
          zeljko zeynep zhang zita zoe zofia zoltan zsofia zuzana
          """);

  /** Names that are places, colours, months, brands or plain words as well. */
  static final Set<String> DOUBTFUL =
      WordList.of(
          """
          ada ali ama amber angel angus april art ash august aurora austin autumn basil bill bob
          brad brooke candy carla carmen carol chase chelsea chester christian chuck clay cliff
          cooper coral crystal daisy dakota dale dallas dan dawn dean devon dick don drew duke earl
          elena-bay eve faith fern florence forest forrest frank gate gene georgia ginger glen grace
          grant guy hank harmony hazel heath heather hiro holly hope hunter ida iris israel ivory
          ivy jack jackson jade jasmine jay jean jesus jewel jin jordan joy jun june kay kelly ken
          kerr kim kitty lance lane lei levi li lia lily lincoln london lotte luna lynn madison
          mandarin mark mason max maxi may mei melody mercedes mercy merry miles mina ming mini mira
          morgan nelson nova ola olive opal otto paige paris park pat patience pearl penny per
          pierce piper poppy prince quinn ray reed rex rich river rob robin rocky rod ron rory rose
          rosemary ruby rusty sage said sam sandy savannah scarlett sidney skip sky skye sonny stan
          star stein stella sterling stone storm sue summer sunny sydney taylor tiger till tom tommy
          trinity troy valentine vernon victoria violet virginia wade ward wei will willow winter
          wolf woody yan yang yi yu
          """);

  private GivenNames() {}
}
