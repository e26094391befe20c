import { words } from '#core/language/words.ts';

/** Given names that say whether “he” or “she” may be meant. Names given to both are left out. */
export const feminineNames = words(`
abigail aisha alexandra alice alicia amanda amelia amy andrea angela angelina anita ann anna anne annie barbara beth beyonce camilla carol carole carolyn carrie catherine charlotte christina christine claire clara claudia cynthia deborah diana diane donna dorothy eleanor elena elizabeth ellen emily emma esther eva faith fiona gabrielle gloria grace hannah heather helen hilary hillary isabel ivanka jane janet janice jennifer jenny jessica joan judy julia julie june karen kate katherine kathleen kimberly kristen laura lauren linda lisa louise lucy margaret maria marie marilyn martha mary megan meghan melania melanie melinda melissa michelle molly nancy natalie natasha nicole nina oprah pamela patricia paula pauline rachel rebecca roberta rosa rose ruth sally samantha sandra sara sarah shannon sharon shirley sophia sophie stephanie susan suzanne tara teresa vanessa veronica victoria virginia wendy
`);

export const masculineNames = words(`
aaron adam adrian alan albert alexander allen andre andrew andy anthony antonio antony arthur barack ben benjamin bernie bill billy bob bobby boris brad bradley brandon brian bruce bryan calvin carl carlos charles charlie chris christopher chuck dale dan daniel danny dave david dean dennis dick diego don donald doug douglas duncan dwight ed eddie edward edwin eli elon eric ethan francis frank franklin fred frederick gary gene george gerald glenn gordon graham greg gregory gus hans harry henry herman howard hugo ian ivan jack jacob jake james jamie jason jay jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jose joseph josh joshua juan julian justin karl keith ken kenneth kenny kevin larry lawrence lee leo leon leonard leonardo lewis liam louis lucas luke marco mario mark marshall martin matt matthew maurice max michael miguel mike mitch mitchell mohamed mohammed muhammad nathan nelson nicholas nick noah oliver omar oscar patrick paul pedro pete peter phil philip phillip ralph randy raymond richard rick ricky rob robert roman ron ronald ross roy rudy russell ryan salman sam samuel scott sean sebastian sergei simon stanley stephen steve steven stuart ted terry thomas tim timothy tom tommy tony travis victor vincent vladimir volodymyr walter warren wayne william willie
`);

/** Titles and roles that say so. */
export const feminineWords = words(`
actress assemblywoman aunt baroness bride businesswoman chairwoman congresswoman councilwoman dame daughter duchess fiancee girl girlfriend granddaughter grandmother heiress hostess lady madam miss mom mother mrs mrs. ms ms. mum niece policewoman princess queen saleswoman sister sister-in-law spokeswoman waitress widow wife woman
`);

export const masculineWords = words(`
actor assemblyman baron boy boyfriend brother brother-in-law businessman chairman congressman councilman dad duke father fiance grandfather grandson groom husband king lord man mr mr. nephew policeman pope prince salesman sir son spokesman uncle waiter widower
`);
