import { words } from '#core/language/words.ts';

/** What people are: heads of a role phrase. “the **mayor**”, “campaign **manager** Jane Doe”. */
export const roleNouns = words(`
president vice-president minister secretary senator representative governor mayor congressman congresswoman lawmaker legislator politician
candidate nominee frontrunner hopeful chairman chairwoman chair chairperson chief director executive ceo cfo founder co-founder cofounder owner boss
manager coach player captain striker midfielder defender goalkeeper quarterback pitcher star actor actress singer rapper musician drummer guitarist
comedian comic host anchor presenter writer author novelist poet journalist reporter columnist editor correspondent blogger pundit
commentator analyst strategist adviser advisor aide spokesman spokeswoman spokesperson consultant expert professor lecturer teacher student scholar
researcher scientist economist historian physicist biologist psychologist psychiatrist doctor physician surgeon nurse lawyer attorney prosecutor
judge justice sheriff officer detective policeman policewoman constable commander general colonel lieutenant sergeant admiral soldier
veteran ambassador diplomat envoy official commissioner administrator superintendent principal dean chancellor premier king queen
prince princess duke duchess pope bishop archbishop priest pastor reverend rabbi imam minister activist campaigner organizer
leader head member partner colleague friend neighbor neighbour resident survivor victim witness suspect defendant
mother father mom dad son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandfather grandmother grandson
granddaughter girlfriend boyfriend fiance fiancee man woman boy girl teenager businessman businesswoman billionaire mogul tycoon investor banker
engineer designer architect photographer director filmmaker producer artist painter dancer model chef farmer worker driver pilot
trader broker republican democrat incumbent challenger rival opponent predecessor successor counterpart deputy
attorney-general secretary-general director-general inspector-general governor-general major-general lieutenant-general brigadier-general solicitor-general editor-in-chief
commander-in-chief co-chair co-author co-star co-host ex-president ex-husband ex-wife treasurer chancellor undersecretary under-secretary councillor councilman councilwoman alderman assemblyman
assemblywoman selectman whip backbencher peer lobbyist pollster staffer speechwriter translator interpreter librarian curator archivist clerk bailiff juror magistrate barrister solicitor paralegal
paramedic firefighter lifeguard guard ranger trooper marine sailor airman cadet recruit veterinarian dentist pharmacist therapist counselor counsellor dietitian midwife carer caregiver nanny
astronaut astronomer chemist mathematician statistician meteorologist seismologist geologist archaeologist anthropologist sociologist philosopher theologian linguist virologist epidemiologist
immunologist oncologist cardiologist neurologist neuroscientist pediatrician paediatrician radiologist pathologist surgeon-general botanist zoologist ecologist entomologist biochemist
plumber electrician carpenter mechanic builder baker butcher grocer waiter waitress bartender cook shopkeeper landlord landlady tenant commuter passenger shopper customer patient pupil
sophomore freshman graduate alumnus undergraduate postgraduate dropout intern trainee apprentice volunteer fundraiser philanthropist heir heiress socialite influencer youtuber streamer gamer
golfer boxer wrestler swimmer runner sprinter cyclist skier skater gymnast jockey racer umpire referee goalie forward winger linebacker shortstop pitcher catcher outfielder cornerback fullback
whistleblower contractor hacker gunman shooter killer terrorist leader warlord dictator
`);

export const roleModifiers = words(`
former ex acting prime deputy vice assistant associate senior junior chief interim retired late then-president presidential republican democratic
gop conservative liberal national federal u.s. us american british press campaign communications general managing executive
co founding longtime veteran top fellow
`);

export const unnamedDeterminers = words(
  `a an one some several many another two three four five officials sources people critics experts`,
);
export const unnamedHeads = words(
  `source sources witness witnesses official officials resident residents person people aide aides reporter reporters officer police authorities`,
);
