import { words } from '#core/language/words.ts';

/** Lower-case words inside names: Bill **de** Blasio, Issam **al** Rayes, Siti **binti** Ahmad. */
export const particles = words(
  `bin binti ibn ibnu al el ad ar as ash asy az van von der den de da dos das di del della du la le ter ten zu bint abu`,
);

/** Family names that stand first: Korean, Chinese and Vietnamese names, where the short form is the first word. */
export const familyFirst = words(`
kim park pak lee yoon yun choi choe jung jeong kang cho jo jang chang lim im han shin seo kwon hwang ahn an song ryu yoo yu hong jeon moon bae baek nam noh roh heo min jin ji won cha koo ku ko sung sim oh son woo xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lu yao tsai tan goh ong lim ng nguyen tran le pham vo
`);

/** Given-name syllables of those languages, enough to tell “Yoon Suk Yeol” from “Kim Clijsters”. */
export const eastAsianSyllables = words(`
suk yeol jong keon kyo hyeon seong jeong gyu seul un il sung jae in geun hye myung bak dae jung young min ho hyun jin woo seung hoon hee won sik joon kyu tae yong yang chul soo sun sang bum kyung wha ki moon hyung yeon seok cheol kwang hwan jun hyuk dong wook seon hui son ju ae yo rok song nam jinping keqiang qiang wenbin ning yi jintao jiabao ping xiaoping zedong enlai ming jackie ma jie wei lei feng hao jun yu ying wen hong jiechi qishan shangfu weihe guangfu chunying lijian mao binh trong phu minh chi thi van xuan
`);
