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
a about above academy according across act actually add additionally affairs after again against agency air airbus album all allow along
also although always amazon amendment american amid among an and another any anyone anything appear apple are area aren't around art as
asked association at attack avenue awards back bad bank be beam because become been before begin being believe below best better between
bible big bill black blue bmw boat body boeing book both breaking bring build bureau business but buy by came campaign can can't car case
center central centre certainly championship change channel child christmas church city clearly club cold college come comes commission
committee community company congress consider constitution continue corporation could council country court crash create cup currently cut
day deal death debate decide defence defense democratic department despite did didn't die do does doesn't doing don't door down during each
earlier early east eastern education eight either election end even eventually ever every everybody everyone everything exclusive expect
eye face facebook fact fall family fast father federal feel feels few film finally find finds fire first five follow following for force
foreign found foundation four free friend from full further furthermore game games gave general get gets girl give given gives go god goes
gold golden good google got government great green group grow guy had hand happen has have having he he's head health help hence her here
here's hers high him his history hold home honda hospital hot hour house how however i i'm i've idea if in include including indeed
information instagram instead institute interior international internet into is islamic isn't issue it it's its job journal just justice
keep kid kill kind king knew know knows last late later law lead league learn leave left let let's lets level life like line little live
long lord lose lot love low made magazine make makes man many may maybe me mean meanwhile media meet member microsoft might mine ministry
minus minute moment money month moon more moreover morning most mother move movie much must my name national need needs neither netflix
network never new news next night nine no nobody none nor north northern not nothing now number obviously of off offer office often oh ok
okay old on once one only open opinion or organization other others our ours out over own parent park parliament part party pass pay people
per perhaps person photo photos place plan play please plus point police poll polls post power press previously problem program provide
public pull put queen question race radio raise reach read real really reason recently red regarding remain remember report reports
republican require research result right road room run said same samsung saw say says school second security see seem sees sell senate send
series serve service set seven several shall she she's short should show shows side sign silver since sit six small so social some somebody
someone something sometimes song sony soon south southern speak speaking spend stand star stars start state states stay still stop story
street student study such suddenly suggest sun super supreme suzuki syndrome system take takes talk teacher team television tell tells ten
than thank thanks that that's the their theirs them then there there's therefore these they they're thing think thinks third this those
though three through thus tiktok time times to today told tomorrow tonight too took top tour toward toyota treasury trial true turn twitter
two under understand union united university unless unlike until up update upon us use used uses usually versus very via video vote votes
wait walk want wanted wants war was wasn't watch water way we we're week well went were weren't west western what whatsapp when where
whereas whether which while white who whom whose why will win with within without woman won't word work world worse worst would write
yamaha year yes yesterday yet you you're young your yours youtube
`);
