import { words } from '#core/language/words.ts';

/** Heads of names that are often called after people: University of, USS, Lake, Fort. */
export const properHeads = words(`
uss hms ss san santa los las mount mt mt. lake fort port st st. saint camp cape university college institute school church cathedral temple hospital hurricane operation project team hotel club bank bar cafe restaurant café museum theatre theater stadium arena airport
`);

/** Words that institutions' names and roles are made of, and people's names are not. */
export const institutionWords = words(`
state states united national federal department ministry office bureau agency committee council commission congress senate house parliament court supreme justice treasury defense defence interior homeland security intelligence foreign affairs health education energy labor commerce transportation agriculture university college institute school academy center centre hospital church ministries memorial party union association foundation organization organisation society club league corporation company bank fund group inc corp ltd llc times post journal news press herald tribune gazette chronicle sentinel observer examiner inquirer courier telegraph globe guardian dispatch beacon bee magazine network radio television tv channel convention conference summit committee campaign election primary caucus republican democratic gop dnc rnc high street avenue terrace drive lane heights estates plaza road boulevard square park tower building bridge airport station stadium arena island river lake valley bay north south east west northern southern eastern western central middle upper lower new old great policy policies strategic strategy essential services service reform studies study global economics economic development research resources environment environmental climate legal rights action network women youth children public democracy electoral governance society civil digital innovation sustainable analysis analytics indicators army navy air force marine corps guard police nypd lapd fbi cia nsa nasa epa irs white pentagon kremlin day night award awards prize cup game games alert
alerts series show live act amendment bill law code constitution
`);
