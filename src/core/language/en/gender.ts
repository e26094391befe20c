import { words } from '#core/language/words.ts';

/** Titles, roles and given names that say whether “he” or “she” may be meant. Names given to both are left out. */
export const feminine = words(`
abigail actress aisha alexandra alice alicia amanda amelia amy andrea angela angelina anita ann anna anne annie assemblywoman aunt barbara
baroness beth beyonce bride businesswoman camilla carol carole carolyn carrie catherine chairwoman charlotte chelsea christina christine
claire clara claudia congresswoman councilwoman cynthia dame daughter deborah diana diane donna dorothy duchess eleanor elena elizabeth
ellen emily emma esther eva faith fiancee fiona gabrielle girl girlfriend gloria grace granddaughter grandmother hannah heather heiress
helen hilary hillary hostess isabel ivanka jane janet janice jennifer jenny jessica joan judy julia julie june karen kate katherine
kathleen kimberly kristen lady laura lauren linda lisa louise lucy madam margaret maria marie marilyn martha mary megan meghan melania
melanie melinda melissa michelle miss molly mom mother mrs mrs. ms ms. mum nancy natalie natasha nicole niece nina oprah pamela patricia
paula pauline policewoman princess queen rachel rebecca roberta rosa rose ruth saleswoman sally samantha sandra sara sarah shannon sharon
shirley sister sister-in-law sophia sophie spokeswoman stephanie susan suzanne tara teresa vanessa veronica victoria virginia waitress wendy
widow wife woman
`);

export const masculine = words(`
aaron actor adam adrian alan albert alexander allen andre andrew andy anthony antonio antony arthur assemblyman barack baron ben benjamin
bernie bill billy bob bobby boris boy boyfriend brad bradley brandon brian brother brother-in-law bruce bryan businessman calvin carl
carlos chairman charles charlie chris christopher chuck congressman councilman dad dale dan daniel danny dave david dean dennis dick diego
don donald doug douglas duke duncan dwight ed eddie edward edwin eli elon eric ethan father fiance francis frank franklin fred frederick
gary gene george gerald glenn gordon graham grandfather grandson greg gregory groom gus hans harry henry herman howard hugo husband ian
ivan jack jacob jake james jamie jason jay jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jordan jose joseph josh
joshua juan julian justin karl keith ken kenneth kenny kevin king larry lawrence lee leo leon leonard leonardo lewis liam lord louis lucas
luke man marco mario mark marshall martin matt matthew maurice max michael miguel mike mitch mitchell mohamed mohammed mr mr. muhammad
nathan nelson nephew nicholas nick noah oliver omar oscar patrick paul pedro pete peter phil philip phillip policeman pope prince ralph
randy raymond richard rick ricky rob robert roman ron ronald ross roy rudy russell ryan salesman salman sam samuel scott sean sebastian
sergei simon sir son spokesman stanley stephen steve steven stuart ted terry thomas tim timothy tom tommy tony travis uncle victor vincent
vladimir volodymyr waiter walter warren wayne widower william willie
`);
