package io.cartagent.domain.grounding.language;

/** What shops tell, in English. */
final class English {
  static final Language WORDS =
      Language.of(
          "en",
          """
          months: january february march april may june july august september october november december
          short months: jan feb mar apr may jun jul aug sep oct nov dec
          weekdays: monday tuesday wednesday thursday friday saturday sunday
          short weekdays: mon tue wed thu fri sat sun
          days: today=0 tonight=0 tomorrow=1 yesterday=-1
          numbers:
            zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
            thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
            thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100
          ordinals: first=1 second=2 third=3 fourth=4 fifth=5 1st=1 2nd=2 3rd=3
          currencies: euro=EUR euros=EUR dollar=$ dollars=$ bucks=$ pound=GBP pounds=GBP francs=CHF
          percent: % percent
          units:
            package=parcel packages=parcel shipment=parcel shipments=parcel unit=piece units=piece pcs=piece
            item=piece items=piece article=piece articles=piece hr=hour hrs=hour min=minut mins=minut
            gram=g grams=g kilo=kg kilos=kg kilogram=kg kilograms=kg litre=l litres=l liter=l liters=l
            metre=m metres=m meter=m meters=m centimetre=cm centimetres=cm centimeter=cm centimeters=cm
            millimetre=mm millimetres=mm millimeter=mm millimeters=mm pound=lb pounds=lb lbs=lb ounce=oz
            ounces=oz foot=ft feet=ft inches=inch
          paying:
            cost costs price priced prices pay paid pays fee fees charge charged refund refunded voucher
            total save discount deposit balance credit worth sterling
          qualifiers: business working calendar full more x × of different +
          ranges: - – — / to and or
          sums: and
          month links: . of
          date articles: the
          year links: ,
          clock: o'clock
          orders: order tracking
          number nouns: number no nr name
          parcels: parcel packag shipm shipment deliver
          joints: and but while whereas
          negations:
            not never no cannot can't isn't aren't wasn't weren't hasn't haven't hadn't won't couldn't don't
            doesn't didn't shouldn't without neither nor none nobody nothing unable excluded except
          negations of status:
            not never no cannot can't isn't aren't wasn't weren't hasn't haven't hadn't won't couldn't don't
            doesn't didn't without neither nor
          speakers:
            i i'll i'm i've i'd me my let's please thank thanks sorry welcome apologies apologize apologise
          prospects:
            will should expected estimated if when once until can may must before after it'll unless whether
            would could ensure ensuring
          given back: refund refunded back credit credited owe owed
          assertions: is are was were been has have status it's now being
          promisers: will we our we'll
          deeds:
            accepted approved arranged cancelled canceled changed completed confirmed done executed
            finalised finalized initiated processed refunded submitted updated
          suppositions:
            can cannot can't could may might must should would if unless whether how not never nothing
            nobody
          occasions: once when whenever before until after
          past: i i've we we've you you've was were been has have now successfully just already
          own: your it it's its this that that's everything all the
          favours:
            guarantee guaranteed guarantees promise promised approved waive waived compensate compensated
            discount voucher coupon complimentary bonus gift free reimburse reimbursed
          gifts: free always unlimited
          conditions:
            over above from only unless except if when minimum least provided excluding subject within
          when placed on: placed ordered bought purchased
          when shipped on: shipped dispatched sent left
          when expected delivery: expected estimated arrive arrives due should passed will
          when delivered on: delivered arrived
          when cancelled on: cancelled canceled
          when refunded on: refunded refund
          when requested on: requested return returned
          amount total: total altogether sum
          amount price: price priced costs cost each
          amount former price: was instead former formerly reduced originally before compare
          amount lowest price: from lowest cheapest starts starting between ranges
          amount highest price: to highest up and between
          amount amount refunded: refund refunded back refunds
          amount total refunded: refund refunded back refunds
          function words:
            a an the this that these those it its it's he she they them their theirs we us our
            ours you your yours i i'm i've i'd i'll me my mine is are was were be been being am
            has have had having do does did done will would shall should may might must can
            could of in on at by for to from with within into onto over under between among
            through during before after since until till about as than and or but nor so yet
            also too both either if then else when while where which who whom whose what how why
            there here not no never only just still already again once very more most less least
            much many few some any all each every other another same such own per via up down
            out off now ever even however therefore please yes okay ok well that's there's
            you're you've you'll you'd we're we've we'll they're let's what's isn't aren't
            wasn't weren't don't doesn't didn't can't cannot couldn't won't wouldn't hasn't
            haven't hadn't shouldn't one ones using based upon because since though although
            unless except without against across along around further currently ago together
            altogether following follows follow below above respectively including include
            includes included namely war am es es
          trade:
            order orders ordered parcel parcels package packages shipment shipments item items
            product products article articles price prices priced cost costs stock total amount
            tracking track link number numbers expected estimated delivery deliveries date day
            status carrier quantity piece pieces detail details information shop store variant
            variants size sizes colour colours color colors option options placed contains
            contain consists made name named called page type vendor brand code id sku see comes
            come available availability sent content contents contained article
          courtesy:
            hello hi hey dear good morning afternoon evening welcome thank thanks thanking
            appreciate sorry apologies apologise apologize apology regret unfortunately
            understand understood understanding frustrating frustration inconvenience patience
            help helps helping helpful assist assistance assisting happy glad pleased great sure
            certainly course absolutely perfect question questions let know ask asked asking
            send share tell give provide provided providing enter write type email e mail
            address postcode contact person human colleague team member someone check look
            looking lookup find found like want need needs needed wish anything something
            everything else moment wait feel free reach reaching confirm proceed choose chosen
            prefer which look looked checked concern concerns issue request regarding sounds
            seems appears believe try trying goodbye bye nice shopping enjoy worries worry
            problem correct right identify locate start get process processing details detail
            authenticate verify verified identity first second next retrieve retrieved access
            accessing according regarding possible explore specific additional information
            specify update based review list listed proceed proceeding ready options option
            human agent agents representative support believe recommend let's love way right
            away attempt remember customer customers says said say generally typically usually
            normally simply easily important likely various several different additionally
            specifically provides assistant automated connect hand handing transfer transferring
            continue chat reply message here's
          status NOT_YET_SHIPPED:
            not yet shipped | not shipped yet | unfulfilled | unshipped | awaiting shipment |
            awaiting dispatch | not yet dispatched | not been shipped | not been sent | not yet
            been shipped | waiting to be shipped
          status BEING_PREPARED:
            being prepared | being packed | being processed | in progress | in preparation |
            processing
          status SCHEDULED: scheduled
          status ON_HOLD: on hold
          status PARTLY_SHIPPED:
            partly shipped | partially shipped | shipped in part | partially fulfilled | partly
            fulfilled | partly dispatched | partially dispatched
          status LABEL_CREATED:
            label created | label printed | shipping label has been created | shipping label |
            label has been created
          status CONFIRMED: confirmed by the carrier
          status SHIPPED:
            shipped | dispatched | fulfilled | sent out | been sent | was sent | were sent |
            handed to the carrier | left our warehouse | left the warehouse
          status IN_TRANSIT:
            in transit | on its way | on the way | on their way | under way | en route
          status OUT_FOR_DELIVERY: out for delivery
          status DELIVERY_ATTEMPTED:
            delivery attempted | attempted delivery | attempted to deliver | delivery was
            attempted | tried to deliver | delivery attempt
          status DELAYED: delayed
          status LATE:
            late | overdue | running late | date has passed | day has passed | past its expected
            | should have arrived
          status READY_FOR_PICKUP:
            ready for pickup | ready for pick-up | ready for collection | ready to collect |
            ready to be collected | ready to be picked up | ready to pick up
          status PICKED_UP: picked up | been collected | was collected
          status DELIVERED: delivered | has arrived | have arrived | was received
          status DELIVERY_FAILED:
            delivery failed | could not be delivered | couldn't be delivered | failed delivery |
            undeliverable
          status CANCELLED: cancelled | canceled | called off
          status RESTOCKED: restocked | put back into stock
          status PAYMENT_PENDING:
            awaiting payment | payment pending | payment is pending | payment is still pending |
            unpaid | not yet paid | not been paid
          status AUTHORISED:
            authorised payment | authorised | authorized | payment authorised | payment
            authorized
          status PARTLY_PAID: partly paid | partially paid
          status PAID: paid
          status PARTLY_REFUNDED: partly refunded | partially refunded | refunded in part
          status REFUNDED: refunded | refunded in full | fully refunded
          status VOIDED: voided payment | voided | payment voided
          status EXPIRED: expired payment | expired | payment expired
          status RETURN_REQUESTED: return requested | requested | return request
          status RETURN_OPEN:
            return open | return is open | return approved | return has been approved | approved
          status RETURN_CLOSED:
            return complete | return completed | return is complete | return closed | return is
            closed
          status RETURN_DECLINED:
            return declined | declined | rejected | return rejected | refused
          status RETURNED: returned | sent back
          status IN_STOCK: in stock
          status AVAILABLE: available | can be ordered
          status SOLD_OUT:
            sold out | out of stock | unavailable | not available | not in stock | currently not
            available
          status PENDING: pending
          status PROCESSED: processed
          """);

  private English() {}
}
