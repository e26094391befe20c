import { words } from '#core/language/words.ts';
import { institutionWords } from './organisation-words.ts';

export const singularPronouns = words(`he she`);
export const pluralPronouns = words(`they`);
export const firstPerson = words(`i we`);

export const calendar = words(`
am apr april aug august christmas cst dec december easter edt est et feb february fri friday gmt halloween hanukkah jan january jul july jun june mar march may mon monday nov november oct october pm pst ramadan sat saturday sep sept september sun sunday thanksgiving thu thursday tue tuesday wed wednesday
`);

export const placePrepositions = words(
  `in at from near across outside inside around toward towards through throughout`,
);

export const phraseEnders = words(`
in at on to during after before when while as of for with from by about who whom which that because since if and but or until via through
monday tuesday wednesday thursday friday saturday sunday earlier later last this yesterday today recently also then
`);

/** Small and common words that open sentences or stand in Title Case headings and names of things. */
export const openers: ReadonlySet<string> = new Set([
  ...institutionWords,
  ...words(`
a about above according across actually add additionally after again against album all allow along also although always amazon american amid among an and another any anyone anything appear apple are area aren't around art as asked at attack back bad be beam because become been before begin being believe below best better between bible big black blue boat body book both breaking bring build business but buy by came can can't car case certainly championship change child christmas city clearly cold come comes community consider continue could country crash create currently cut deal death debate decide despite did didn't die do does doesn't doing don't door down during each earlier early eight either end even eventually ever every everybody everyone everything exclusive expect eye face facebook fact fall family fast father feel feels few film finally find finds fire first five follow following for found four free friend from full further furthermore gave general get gets girl give given gives go god goes gold golden good google got government green grow guy had hand happen has have having he he's head help hence her here here's hers him his history hold home hot hour how however i i'm i've idea if in include including indeed information instagram instead international internet into is islamic isn't issue it it's its job just keep kid kill kind king knew know knows last late later lead learn leave left let let's lets level life like line little long lord lose lot love low made make makes man many may maybe me mean meanwhile media meet member might mine minus minute moment money
month moon more moreover morning most mother move movie much must my name need needs neither never next nine no nobody none nor not nothing now number obviously of off offer often oh ok okay on once one only open opinion or other others our ours out over own parent part pass pay people per perhaps person photo photos place plan play please plus point poll polls power previously problem program provide pull put queen question race raise reach read real really reason recently red regarding remain remember report reports require result right room run said same saw say says second see seem sees sell send serve set seven several shall she she's short should shows side sign silver since sit six small so social some somebody someone something sometimes song soon speak speaking spend stand star stars start stay still stop story student such suddenly suggest sun super syndrome system take takes talk teacher team tell tells ten than thank thanks that that's the their theirs them then there there's therefore these they they're thing think thinks third this those though three through thus time to today told tomorrow tonight too took top tour toward trial true turn twitter two under understand unless unlike until up update upon us use used uses usually versus very via video vote votes wait walk want wanted wants war was wasn't watch water way we we're week well went were weren't what when where whereas whether which while who whom whose why will win with within without woman won't word work world worse worst would write year yes yesterday yet you you're young your yours
`),
]);
