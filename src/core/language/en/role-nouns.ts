import { words } from '#core/language/words.ts';

/** What people are: heads of a role phrase. “the **mayor**”, “campaign **manager** Jane Doe”. */
export const roleNouns = words(`
activist actor actress administrator admiral adviser advisor aide airman alderman alumnus ambassador analyst anchor anthropologist
apprentice archaeologist archbishop architect archivist artist assemblyman assemblywoman astronaut astronomer attorney attorney-general
aunt author backbencher bailiff baker banker barrister bartender billionaire biochemist biologist bishop blogger boss botanist boxer boy
boyfriend brigadier-general broker brother builder businessman businesswoman butcher cadet campaigner candidate captain cardiologist
caregiver carer carpenter catcher ceo cfo chair chairman chairperson chairwoman challenger chancellor chef chemist chief clerk co-author
co-chair co-founder co-host co-star coach cofounder colleague colonel columnist comedian comic commander commander-in-chief commentator
commissioner commuter congressman congresswoman constable consultant contractor cook cornerback correspondent councillor councilman
councilwoman counsellor counselor counterpart cousin curator customer cyclist dad dancer daughter dean defendant defender democrat dentist
deputy designer detective dictator dietitian diplomat director director-general doctor driver dropout drummer duchess duke ecologist
economist editor editor-in-chief electrician engineer entomologist envoy epidemiologist ex-husband ex-president ex-wife executive expert
farmer father fiance fiancee filmmaker firefighter forward founder freshman friend frontrunner fullback fundraiser gamer general geologist
girl girlfriend goalie goalkeeper golfer governor governor-general graduate granddaughter grandfather grandmother grandson grocer guard
guitarist gunman gymnast hacker head heir heiress historian hopeful host husband imam immunologist incumbent influencer inspector-general
intern interpreter investor jockey journalist judge juror justice killer king landlady landlord lawmaker lawyer leader lecturer legislator
librarian lieutenant lieutenant-general lifeguard linebacker linguist lobbyist magistrate major-general man manager marine mathematician
mayor mechanic member meteorologist midfielder midwife minister model mogul mom mother musician nanny neighbor neighbour nephew neurologist
neuroscientist niece nominee novelist nurse officer official oncologist opponent organizer outfielder owner paediatrician painter paralegal
paramedic partner passenger pastor pathologist patient pediatrician peer pharmacist philanthropist philosopher photographer physician
physicist pilot pitcher player plumber poet policeman policewoman politician pollster pope postgraduate predecessor premier presenter
president priest prince princess principal producer professor prosecutor psychiatrist psychologist pundit pupil quarterback queen rabbi
racer radiologist ranger rapper recruit referee reporter representative republican researcher resident reverend rival runner sailor scholar
scientist secretary secretary-general seismologist selectman senator sergeant sheriff shooter shopkeeper shopper shortstop singer sister
skater skier socialite sociologist soldier solicitor solicitor-general son sophomore speechwriter spokesman spokesperson spokeswoman
sprinter staffer star statistician strategist streamer striker student successor superintendent surgeon surgeon-general survivor suspect
swimmer teacher teenager tenant terrorist theologian therapist trader trainee translator treasurer trooper tycoon umpire uncle
under-secretary undergraduate undersecretary veteran veterinarian vice-president victim virologist volunteer waiter waitress warlord whip
whistleblower widow widower wife winger witness woman worker wrestler writer youtuber zoologist
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
