import { feminineNames, masculineNames } from '#core/language/en/gender.ts';
import { words } from '#core/language/words.ts';

/**
 * Given names and family names that are names wherever they stand, from common knowledge: Indonesian of many peoples, Arabic,
 * Western, Slavic, Indian, East Asian. A word here makes a capitalised sequence a person; a name missing here is still
 * found by what stands around it.
 */
const others = words(`
abby abdul abidin achmad ade adele adhi adi adib aditya agnes agung agus agustin ahmad ahmed aiden aidil ajeng akash akbar akhmad akira
alberto aldi aldo alejandro aleksandr alessandro alex alexei alfred alfredo ali alif alina alya amalia amber amien amin amir ana anand
anas anatoly andi andreas andres andri angga anggi anggun angus anies anil anisa annisa anto antoine anton anwar ardi ardian ari arie
arief ariel aries arif arifin aris arman arnaud arnold arya asep ashley ashton asih asri astri astuti atik audrey aulia austin aya
ayatollah ayu azis aziz azwar bagas bagus bahlil bambang barry bashar bashir basuki bayu beatrice benedict beni benny benyamin bernadus
bernard bethany betty bima blake boby boy brett bridget brittany brooke bruno budi budiman bung burhan buya cahyo caitlin cak cakra
cameron candra carla carlo caroline casey cathy cecep cesar chandra chloe cindy citra clark clint colin connor craig cristiano crystal
curtis dadan dadang dahlan damar dani darren darryl daud dawn debbie dede dedi dedik dedy deni denis denise denny derek desi desy dewa
dewi dhani dian didi didiek didik dimas dini dino dita djoko dmitry dodi dodik dominic dominique donatus doni donny dony drew dustin
duterte dwi dwiki dyah dylan earl eddi eddy edgar edhi edi edith edmund edy efendi effendi egi eileen eka eko elias eliot ella elly
emanuel emil emilia emmanuel endah endang eni enny erick erik erika erin erlangga erna ernest ernesto erni erwin esti eti eugene evan
evelyn evi evo fabio fadhil fadi fadli fahmi fahri faisal fajar fajri fandi fanny farah farhan farid faruq fathi fathur fauzan fauzi febri
febrian federico felipe felix ferdian ferdinand ferdy fernando ferry fery firdaus firli firman fitra fitri fitria francesca francesco
francisco frans fransiska freddy gabriel galih ganjar gareth gatot gavin gede geoffrey gerard gerry gibran gigi gilang gina giovanni gita
giuseppe grant gunadi gunawan guntur gustavo gusti guy habib hadi hafiz haidar haikal hakim halim hamad hamdan hamid hamzah hana hanafi
hani hanif hanna hany hardi hari haris harold harriet hartati harto hartoyo haruna harvey hary hasan hasanah hashim hassan hasyim hatta
hazel hector heidi helena helmi hendar hendratmo hendri hendrik hendro henny henri heri herlambang hermawan heru hery hidayah hidayat
hideo hilda hilman hiroshi holly hotman hugh husein husin husni hussein ibnu ibrahim ida idris idrus igor ikhsan ikhwan ikrar ilham ilhan
ilyas imam iman imelda imran imron ina indah indar indarti indira indra indro inggrid ingrid intan iqbal ira irawan irene irfan irina irma
irsan irving irwan isaac isabella isaiah iskandar ismael ismail ita iwan iyan jacques jaenal jaime jajang jaka jalal jamal jan jarot
jassim jatmiko javier jean jenna jesse jesus jihan jill jo joanna joey johan johanes johannes joko jonas jorge josef josep joyce judith
jumadi junaedi junaidi justine jusuf kadek kamal kamala kardi kareem karim karno kartika kasiman kasman kathy katie kayla keiko kelly
kenji kent kerry ketut khadija khaled khalid kiki kim kirana kirk komang krishna krisna kristin kuncoro kuntoro kurnia kurniawan kurt
kusnadi kusuma kyle kylie laila laksana lalu lance lars lasmi latif laurent laurie leah leonid leslie lestari levi lia lidya lili lilik
lilis lily lina lindsay lindsey lionel liz lloyd lois lorena lori lucia ludfi luhut luigi luis luiz luka lukas lukman lulu luna luqman
lutfi luthfi lydia lynn m. ma'ruf made madeleine mahathir mahfud mahmoud mahmud maimun majid malcolm malik mamat mandy mansur manuel marc
marcel marcia marcos marcus mardani margarita mariam marian marine marion markus marsudi marta marten marty maruf marwa marwan marwoto
maryam mas'ud masduki mateo mathias matteo maulana maulida maureen maxim maya mega mei meilani melati melly melvin meredith mia michel
mick mikhail mila milan miles milton min miranda mirza misbah misbahul mitt moch mochamad mochammad mohamad mohammad mohan mohd mona
monica morgan muchlis muchtar muhadjir muhamad muhlis muhtar mujahid muji mukhlis mukhtar muksin mulya munawar munir murni mursi mursid
musa mustafa mustakim mustapha mustofa mutia nabil nabila nadia nadiem nadine nadir nadya naftali naim najib nana nanang nanda naoko naomi
nasir nasrul nasser natalia nathaniel ned neil neni ngadiman nia nicola nicolas nigel nike niken nikki nikolai nikolas nirmala nita noel
noor nora norma norman nouri noval novan novi novia novita nugraha nugroho nunung nur nurcahyo nurdin nurhadi nurhidayat nuri nurjanah
nurlela nurul nyoman okta oktavia oleg oleksandr olena olga olivia orlando osama osman otto pablo pambudi pamungkas panji paolo parmin
pascal pat patrice paulo paulus pavel paz peggy permana philippe pierre polly pramono pranata pranoto pranowo prasetio prasetya prasetyo
prasojo pratama pratiwi preston pribadi prihatin priscilla puan puja puji purnama purnomo purwadi purwanti purwono puspa puspita putra
putri putu qomariah quentin rachael raden rafa rafael rafiq rafli rahayu rahma rahmad raka rama ramadhan ramdan rami ramli ramon randall
rangga rani rano rashad rashid rasyid rasyidi ratih ratna raul ray recep reem regina rendi rene reni renny retno rex reza rhoma ria rian
rico ridho ridwan rifki rihanna rika rin rina rini rio riri ririn risa risma rita ritu rival rizal rizieq rizki rizky rizqi robbie robby
roberto robin rocky rodney rodrigo rodriguez roger rokhmin roland romi romy ronaldo ronda roni ronny rory rosemary rosidi rosie rosita
ruben rubi rudi rudiantara rudolf rufus ruhut rully rupert rusdi ruslan rusli rustam saad sabri saddam sadikin sadiq saed saeed saeful
said saidah saiful salah salamah saleh salem salim salma salsabila salvador samad sami samir sammy samsul samsuri sandi sandiaga sandy
santiago santosa santoso sanusi sapto sarmin sarwono sascha sasha sasongko satoshi satria satrio satriyo satya saul sayed sebastien
septian serena sergey sergio seth setiawan setya setyawan setyo shane sharma shaun shawn sheila sheldon shelley sherry shimon shinta sidik
sidney sigit silvia simona simone singh siregar siska siswadi siti slamet soepomo sofia sofyan soleh sonia sony spencer sri stacey stan
stefan stefano stella stephane subagio subagyo subandi subarkah subekti suci sucipto sudirman sudjana sudrajat sugeng sukma sukri sulastri
sulis sumantri summer sunil supangat surya suryo susanna susanti susi susilo sutopo sutrisna svetlana syafei syafii syahrir syaiful
syamsul syarif sylvia tabrani takeshi tamara tamim tamrin tania tanti tanya tareq tariq tarmizi tarno taro tatang taufan taufik taufiq
tayyip teddi teddy teguh tengku terence teten teuku thamrin theo theodore theresa thiago tia tiara tiffany tina tini titi titiek titik
tito tjahjo tjahyo tjipto toby todd tohir tomi toni toshio totok tracy trevor tri trisnanto trisno tubagus tugiman tulus tuti tutik tyas
tyler ujang ulil umar ummi untung ursula usep usman utami valentina valerie vera vernon vic vicky viktor vina vince viola vitali vivi wade
wael wahab wahid wahidin wahyu wahyudi wahyuni walid waluyo wanda wardana wardhana wardoyo warno warsito wasis wasisto waskito wati wawan
wayan wesley whitney wibawa wibowo widi widiastuti widjaja widjanarko widodo widya widyastuti wijaya wiji wildan will willem willy wim
winarti windy winston wira wirawan wisnu wisnuwardhana wulan xavier yadi yahya yair yan yana yanti yanto yanuar yanuarti yasin yasir
yasonna yasser yati yayan yayat yayuk yeni yenny yevgeny yoga yogi yohana yohanes yoko yolanda yoris yosef yoshi youssef yoyok yuda yudha
yudhi yudho yudi yudistira yui yulia yuni yunita yunus yuri yury yusniar yusril yusron yusuf yuwono zachary zaenal zahid zahra zaid zain
zainal zaini zakaria zaki zakir zoe zubaidah zulfa zulfan zulfikar zulkarnaen zulkarnain zulkifli
`);

export const givenNames: ReadonlySet<string> = new Set([...others, ...feminineNames, ...masculineNames]);
