import { words } from '#core/language/words.ts';

/** What people are: heads of a role phrase. “the **mayor**”, “campaign **manager** Jane Doe”. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...[...words('assembly business chair congress council police spokes')].flatMap((of) => [
    `${of}man`,
    `${of}woman`,
    `${of}person`,
  ]),
  ...words(`
activist actor actress administrator admiral adviser advisor aide alumnus ambassador analyst anchor apprentice archaeologist archbishop architect artist astronaut astronomer attorney attorney-general aunt author banker barrister bartender billionaire biochemist biologist bishop blogger boss boxer boy boyfriend brigadier-general broker brother builder campaigner candidate captain cardiologist caregiver ceo cfo chair challenger chancellor chef chemist chief clerk co-author co-chair co-founder co-host co-star coach cofounder colleague colonel columnist comedian comic commander commander-in-chief commentator commissioner commuter constable consultant contractor correspondent councillor counsellor counselor counterpart cousin curator customer cyclist dad dancer daughter dean defendant defender democrat dentist deputy designer detective dietitian diplomat director director-general doctor driver dropout drummer duchess duke ecologist economist editor editor-in-chief electrician emcee engineer envoy epidemiologist ex-husband ex-president ex-wife executive expert farmer father fiance fiancee filmmaker firefighter forward founder freshman friend frontrunner fundraiser gamer general geologist girl girlfriend goalie goalkeeper golfer governor governor-general graduate granddaughter grandfather grandmother grandson guard guitarist gunman gymnast hacker head heir historian hopeful host husband imam immunologist incumbent influencer inspector-general intern interpreter investor journalist judge juror justice killer king landlord lawmaker lawyer leader lecturer legislator librarian
lieutenant lineman linebacker lieutenant-general lifeguard lobbyist magistrate major-general man manager marine marshal mayor mechanic member meteorologist midfielder midwife minister model mogul mom mother musician neighbor neighbour nephew neurologist neuroscientist niece nominee novelist nurse officer official oncologist opponent organizer owner paediatrician painter paramedic partner passenger pastor pathologist patient pediatrician peer pharmacist philanthropist philosopher photographer physician physicist pilot pitcher player poet politician pollster pope predecessor premier presenter president priest prince princess principal producer professor prosecutor psychiatrist psychologist pundit pupil quarterback queen rabbi racer radiologist ranger rapper recruit referee reporter representative republican researcher rescuer resident reverend rival rookie runner scholar scientist secretary secretary-general senator sergeant sheriff shooter shopper singer sister skater skier sociologist soldier solicitor solicitor-general son sophomore speechwriter sprinter staffer star strategist streamer striker student successor superintendent surgeon surgeon-general survivor suspect swimmer teacher teenager tenant terrorist therapist trader trainee translator treasurer tycoon umpire uncle under-secretary undergraduate undersecretary veteran veterinarian vice-president victim volunteer waiter waitress warlord whip whistleblower widow widower wife winger witness woman worker wrestler writer youtuber
`),
]);

export const roleModifiers = words(`
former ex acting prime deputy vice assistant associate senior junior chief interim retired late then-president presidential republican democratic gop conservative liberal national federal u.s. us american british press campaign communications general managing executive co founding longtime veteran top fellow
`);

export const unnamedDeterminers = words(
  `a an one some several many another two three four five officials sources people critics experts`,
);
export const unnamedHeads = words(
  `source sources witness witnesses official officials resident residents person people aide aides reporter reporters officer police authorities`,
);
