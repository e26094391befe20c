import { feminineNames, masculineNames } from '#core/language/en/gender.ts';
import { words } from '#core/language/words.ts';

/**
 * Given names and family names that are names wherever they stand, from common knowledge: Indonesian of many peoples, Arabic,
 * Western, Slavic, Indian, East Asian. A word here makes a capitalised sequence a person; a name missing here is still
 * found by what stands around it.
 */
const others = words(`
aamir abby abdul abhijit abidin achmad ade adele adhi adi adib aditi aditya agnes agung agus agustin ahmad ahmed aiden aidil ajay ajeng
akash akbar akhmad akihito akira alberto aldi aldo alejandro aleksandr alessandro alex alexei alfred alfredo ali alif alina alvaro alya
amalia aman amber amien amin amir amit amitabh amran ana anand anas anatoly andi andreas andrei andres andri angga anggi anggun angus
anies anil anindya anisa anjali annisa anto antoine anton antonella anwar ardi ardian ari arie arief ariel aries arif arifin aris arjen
arman arnaud arnold arseniy arsul arun arvind arya asep ashley ashok ashton asih asri astri astuti atik audrey aulia aung aurora austin
avigdor axel aya ayatollah ayu azis aziz azwar bagas bagus bahlil bambang barry bashar bashir basuki bayu beatrice benedict beni benigno
benny benoit benyamin bernadus bernard bert bethany betty bima bjorn blake boby bongbong boy brenda brett bridget brigitte brittany brooke
bruno budi budiman bung burhan buya cahyo caitlin cak cakra camelia cameron candra carla carlo carmen caroline casey cathy cecep cesar
chad chandra chloe cindy citra clark claude clint colin connor corazon craig cristiano crystal cucun curtis dadan dadang dahlan damar
damien dani darren darryl daud dawn debbie dede dedi dedik dedy deepak deni denis denise denny derek desi desiree desy dewa dewi dhani
dian didi didiek didik dimas dina dinesh dini dino dion dirk dita djarot djoko dmitry dodi dodik dominic dominique donatus doni donny dony
doris drew dustin duterte dwi dwiki dyah dylan earl eddi eddy edgar edhi edi edith edmond edmund edy efendi effendi egi ehud eileen eka
eko elias eliot elisa ella elly emanuel emil emilia emilio emmanuel endah endang eni enny enrique erfan erick erik erika erin erlangga
erna ernest ernesto erni erwin esti eti eugene evan evelyn evgeny evi evo fabio fadel fadhil fadi fadjroel fadli fahmi fahri faisal fajar
fajri fandi fanny farah farhan farid faruq fathi fathur fatma fauzan fauzi febri febrian federico felicia felipe felix ferdian ferdinand
ferdy fernando ferry fery fidel firdaus firli firman fitra fitri fitria francesca francesco francisco franciscus franck francois frans
fransiska fransiskus freddy frederic fredrik fumio gabriel galih ganjar gareth gatot gavin gede gennady geoffrey georg gerard gerhard
gerry gianluigi gianni gibran gigi gilang gina giorgio giovanni gita giuseppe golda gonzalo gopal grant grigory guillermo gunadi gunawan
guntur gustav gustavo gusti guy gwen habib hadi hafez hafid hafiz haidar haikal hakan hakim halim hamad hamdan hamid hamzah hana hanafi
hani hanif hank hanna hany hardi hari haris harold harriet hartati harto hartoyo haruki haruna harvey hary hasan hasanah hashim hassan
hasto hasyim hatta hazel hector heidi heinz helena helmi hendar hendratmo hendri hendrik hendro henny henri heri herlambang hermawan heru
hery hidayah hidayat hideo hilda hilman hiroshi hisham holly hotman hugh humberto hun hunter husein husin husni hussein ibnu ibrahim ida
idris idrus ignacio igor ikhsan ikhwan ikrar ilham ilhan ilya ilyas imam iman imelda imran imron ina indah indar indarti indira indra
indro inggrid ingrid intan iqbal ira irawan irene irfan irina irma irsan irving irwan isaac isabella isaiah iskandar ismael ismail ismat
isnaini istiqomah ita ivana iwan iyan jaber jacques jaenal jaime jajang jaka jalal jamal jan jarot jarwo jassim jatmiko javier jawaharlal
jean jean-claude jeb jenna jens jermaine jerome jesse jesus jihan jill jimly jo joachim joanna joao joaquin jodie joerg joey johan johanes
johann johannes joko jonan jonas joost jordi jorge josef josep joyce judith julien juliet jumadi junaedi junaidi jurgen justine jusuf
kadek kamal kamala karan kardashian kardi kareem karim karno kartika kasiman kasman kathy katie kayla kazuo keiko kelly kellyanne kenji
kent kenzo kerry ketut khadija khaled khalid kiki kim kirana kirk kirsten komang konstantin krishna krisna kristin kuan kuncoro kuntoro
kurnia kurniawan kurt kusnadi kusuma kyi kyle kylie laila laksana lakshmi lalu lance lanny lars lasmi latif laurent laurie leah leif
leonid leslie lestari levi lia lidya lili lilik lilis lily lina lindsay lindsey lionel liz lloyd lois lorena lorenzo lori luca lucia
luciano ludfi ludwig luhut luigi luis luisa luiz luka lukas lukman lulu luna luqman lutfi luthfi lydia lynn m. ma'ruf made madeleine
mahathir mahfud mahmoud mahmud maimun majid maksim malcolm malik mamat mandy manish manmohan mansur manuel marc marcel marcella marcelo
marcia marcos marcus mardani margarita mariam marian marine marion marjorie markus marlene marsudi marta marten marty maruf marwa marwan
marwoto maryam mas'ud masduki massimo mateo mathias mathieu matteo maulana maulida maureen mauricio maurizio mauro maxim maxime maya mega
mehmet mei meilani melati melly melody melvin mercy meredith mia michel mick mikhail mila milan miles milton min miranda mirza misbah
misbahul mitt moch mochamad mochammad mohamad mohammad mohan mohd mohsen momo mona monica morgan moritz moshe moussa muammar muchlis
muchtar muhadjir muhamad muhlis muhtar mujahid muji mukesh mukhlis mukhtar muksin mulya munawar munir murni mursi mursid musa mustafa
mustakim mustapha mustofa mutia nabil nabila nadia nadiem nadine nadir nadya naftali naim najib nana nanang nanda naoko naomi naoto
naruhito nasir nasrul nasser natalia nathaniel nawaz ndaru ned nehru neil neni neymar ngadiman nia nicola nicolas nigel nike niken nikhil
nikita nikki nikolai nikolas nikolay nirmala nita noam noel noor nora norma norman nouri noval novan novi novia novita nugraha nugroho
nunung nur nurcahyo nurdin nurhadi nurhidayat nuri nurjanah nurlela nurul nyoman oesman okta oktavia olaf oleg oleksandr oleksiy olena
olga olivia orlando osama osman otto pablo pambudi pamungkas panji paolo parmin pascal pat patrice paulo paulus pavel paz peggy permana
petro petrus peyton philipp philippe pierre pieter polly pooja pradeep prakash pramono pranab pranata pranoto pranowo prasetio prasetya
prasetyo prasojo pratama pratiwi prayuth preston pribadi prihatin priscilla priya priyanka puan puja puji purnama purnomo purwadi purwanti
purwono puspa puspita putra putri putu qasem qodari qomariah quentin rachael raden radjasa rafa rafael rafiq rafli rahayu rahma rahmad
rahul raj rajesh rajiv raka rakesh rama ramadhan ramdan ramesh rami ramli ramon ramzan rana ranbir randall rangga rani rano rashad rashid
rasyid rasyidi ratih ratna ratno raul ravi ray recep reem regina reince rendi rene reni renny retno rex reza rhoma ria rian rico ridho
ridwan rifki rihanna rika rin rina rini rio riri ririn risa risma rita ritu rival rizal rizieq rizki rizky rizqi robbie robby roberto
robin rocky rodney rodolfo rodrigo rodriguez roger rohani rohit rokhmin roland romahurmuziy romi romy ronaldo ronda roni ronny rory rosan
rosemary rosidi rosie rosita roxanne ruben rubi rudi rudiantara rudiger rudolf rufus ruhut rully rupert rusdi rush ruslan rusli rustam
ruud ryamizard saad sabri sachin sadam saddam sadikin sadiq saed saeed saeful said saidah saiful salah salamah saleh salem salim salma
salsabila salvador samad sami samir sammy samsul samsuri sandi sandiaga sandy sanjay santiago santosa santoso sanusi sapto sarmin sarwono
sascha sasha sasongko satoshi satria satrio satriyo satya saul sayed sebastien senoaji serena sergey sergio seth setiawan setya setyawan
setyo shah shaima shane sharma shaun shawn sheila sheldon shelley sherry shigeru shimon shinji shinta shinzo shivraj sholeh sidik sidney
sigit silvia silvio simona simone singh siregar siska siswadi siti slamet soepomo sofia sofyan soleh sonia sony spencer sri stacey stan
stefan stefano stella stepan stephane subagio subagyo subandi subarkah subekti suci sucipto sudirman sudjana sudrajat sugeng sukma sukri
sulastri sulis sumantri summer sunil supangat suresh surya suryo susanna susanti susetyo sushma susi susilo sutopo sutrisna suu sven
svetlana syafei syafii syahrir syaiful syamsul syarif sylvain sylvia tabrani takeshi tamara tamim tamrin tania tanti tantowi tanya tareq
tariq tarmizi tarno taro tatang taufan taufik taufiq tayyip teddi teddy tedjo teguh temmy tengku terence teri teten teuku thaksin thamrin
thant theo theodore theresa thiago thijs tia tiara tiffany tina tini titi titiek titik tito tjahaja tjahjo tjahyo tjipto toby todd tohir
tomi tommaso toni toru toshio totok tracy trevor tri trisnanto trisno tubagus tugiman tulus turino tuti tutik tyas tyler ujang ulil ulrich
ulrike umar ummi untung ursula usep usman utami uus valentina valeria valerie valery vanya vasily vera vernon viacheslav vic vicky vijay
vikram viktor vina vince viola virat virginie vishal vitali vitaly vito vivi volodymir vyacheslav wade wael wahab wahid wahidin wahyu
wahyudi wahyuni walid waluyo wanda wardana wardhana wardoyo warno warsito wasis wasisto waskito wati wawan wayan werner wesley whitney
wibawa wibowo widi widiastuti widjaja widjanarko widodo widya widyastuti wijaya wiji wildan wilfred will willem willy wim winarti windy
winston wira wirawan wisnu wisnuwardhana wolfgang wulan xavier yadi yahya yair yan yana yannick yanti yanto yanuar yanuarti yasin yasir
yasonna yasser yassin yasuo yati yayan yayat yayuk yeni yenny yevgeny yew yingluck yitzhak yoav yoga yogi yohana yohanes yoko yolanda
yoris yosef yoshi yoshihide yoshimasa younis youssef yoyok yuda yudha yudhi yudho yudi yudistira yui yukio yulia yuni yunita yunus yuri
yuriko yury yusniar yusril yusron yusuf yuwono yves zac zachary zaenal zahid zahra zaid zain zainal zaini zakaria zaki zakir zayed ziad
zinedine zoe zubaidah zulfa zulfan zulfikar zulkarnaen zulkarnain zulkifli
`);

export const givenNames: ReadonlySet<string> = new Set([...others, ...feminineNames, ...masculineNames]);
