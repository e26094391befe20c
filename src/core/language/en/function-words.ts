import { words } from '#core/language/words.ts';

export const singularPronouns = words(`he she`);
export const pluralPronouns = words(`they`);
export const firstPerson = words(`i we`);

export const calendar = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun christmas easter thanksgiving halloween hanukkah ramadan
am pm est edt gmt pst cst et
`);

export const placePrepositions = words(
  `in at from near across outside inside around toward towards through throughout`,
);

export const phraseEnders = words(`
in at on to during after before when while as of for with from by about who whom which that because since if and but or until via through
monday tuesday wednesday thursday friday saturday sunday earlier later last this yesterday today recently also then
`);

/** Small and common words that open sentences or stand in Title Case headings and names of things. */
export const openers = words(`
the a an and or but nor so yet for of in on at to from by with about against between into through during before after above below up down out
off over under again further then once here there when where why how all any both each few more most other some such no not only own same
than too very can will just should now would could may might must shall i you he she it we they me him her us them my your his its our their
mine yours hers ours theirs this that these those who whom whose which what is are was were be been being have has had having do does did doing
if because as until while although though unless since whether whereas despite however meanwhile moreover furthermore therefore thus hence
instead still also even ever never always often sometimes usually perhaps maybe indeed certainly obviously clearly actually really
yes no ok okay well oh please thanks thank let lets let's it's that's there's here's he's she's i'm i've we're they're you're don't doesn't didn't
can't won't isn't aren't wasn't weren't one two three four five six seven eight nine ten first second third last next another others
many much several every everyone everything everybody someone something somebody anyone anything nobody nothing none neither either
today tomorrow yesterday tonight now later earlier soon recently currently previously finally eventually suddenly additionally
according asked speaking following including regarding given despite unlike like among amid along across around toward within without
upon via per plus minus versus new old good bad great big small long short high low best worst better worse early late young right left
make makes made take takes took get gets got give gives gave go goes went come comes came see sees saw know knows knew think thinks
say says said tell tells told want wants wanted use uses used find finds found need needs feel feels become leave put mean keep
show shows begin seem help talk turn start might play run move live believe hold bring happen write provide sit stand lose pay meet
include continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer remember
love consider appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass sell require report decide pull
time year people way day man thing woman life child world school state family student group country problem hand part place case week
company system program question work government number night point home water room mother area money story fact month lot right study
book eye job word business issue side kind head house service friend father power hour game line end member law car city community name
team minute idea kid body information back parent face level office door health person art war history party result morning
reason research girl guy moment air teacher force education news live video photo photos update breaking exclusive opinion
report reports poll polls debate election vote votes campaign race plan deal bill court trial police attack crash fire death
white black red blue green gold golden silver star stars sun moon king queen big little super top hot cold free full real true
house home street road avenue park center centre national international american united states federal public social general central north
south east west northern southern eastern western security defense defence foreign affairs state justice interior treasury
supreme high senate congress parliament republican democratic party committee council commission agency bureau
department ministry university college institute school academy hospital church bank group corporation company
association foundation organization union league club press media network radio television channel times post journal
magazine book movie film song album show series game games cup world championship tour open day night week month year awards
blue water fast boat today tonight sign syndrome beam bible god lord christmas act amendment constitution islamic state internet twitter facebook
instagram youtube google apple microsoft amazon netflix whatsapp tiktok samsung sony honda toyota yamaha suzuki bmw boeing airbus
`);
