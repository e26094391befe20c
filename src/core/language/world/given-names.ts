import { words } from '#core/language/words.ts';

/**
 * Given names and family names that are names wherever they stand, from common knowledge: Indonesian of many peoples, Arabic,
 * Western, Slavic, Indian, East Asian. A word here makes a capitalised sequence a person; a name missing here is still
 * found by what stands around it.
 */
export const givenNames = words(`
gus cak buya bung raden tubagus teuku tengku melly anto momo yui aya mei rin abdul abdullah abdurrahman abdurrachman abidin achmad adam ade adhi adi adib aditya adrian adriana adrianus agnes agung agus agustin agustina agustinus ahmad
ahmed aidil aisyah ajeng akbar akhmad albert alberto aldi aldo alex alexander alexandra alfred ali alice alif alifah alya
amalia aman amanda amelia amien amin amir amirudin amran anas andi andre andrea andreas andrew andri andriani andy anggun angga anggi angela
angelina anies anindya anisa anita anna annisa anton antonio antonius antony anthony anwar ardi ardian ari arie arief aries arif arifin aris arman arnold
arsul arthur arya asep asih asri astri astuti atik aulia aurora ayu azis aziz azwar bagas bagus bahlil bahrul bambang barack barbara basuki
bayu beni benny benjamin bernard bernadus bernie bethany betty bill billy bima bobby boby boris boy brad brian brigitte bruce bryan
budi budiman budiarto budiono boediono burhan burhanuddin cahyo cakra calvin camelia candra carlos carolina caroline catherine
cecep chandra charles charlie charlotte chris christina christine christopher cindy citra clara claudia colin
cristiano cucun dadan dadang dahlan damar dani daniel danny daud dave david deborah dede dedi dedy deni denis dennis denny desi
desy dewa dewi dhani dian diana didi didik didiek diego dimas dina dini dino dion dita djarot djoko dmitry dodi doni donald donny
dony doris dorothy duncan dwi dwiki dyah eddie eddy edi edward edwin edy effendi efendi egi eka ekawati eko elena elisa elizabeth ella
ellen elly elon emanuel emil emily emma emmanuel endah endang eni enny eric erick erik erika erlangga erna ernest erni erwin
esti eti eva evan evelyn evi fadel fadhil fadjroel fadli fahmi fahri faisal faizal fajar fandi fanny farah farhan farid fatimah
fatma fauzan fauzi febri febrian febriana felicia felix ferdian ferdinand ferdy ferry fery fiona firdaus firli firman fitri fitria fitriani fitra
francis francisco franciscus frank frans fransiska fransiskus fred freddy fredrik gabriel galih ganjar gatot gede george georg gerald gerard gerhard gerry
gibran gilang gita giovanni gloria grace graham greg gunawan guntur gusti gustav habib hadi hadianto hafid hafiz haikal hakim halim
hamid hamdan hamzah hana hani hans hanna hannah hany hardi hari hariadi harianto haris harjono harold harry harto hartono hartati
haruna hary haryanto haryono hasan hasanah hasanuddin hasto hasyim hatta hayati helen helena helmi hendar hendra hendri hendrik
hendro hendropriyono henny henri henry heri herlambang herlina herman hermanto hermawan heru hery hidayah hidayat hilary hillary
hilman hotman hugo husein husin husni hussein ian ibnu ibrahim ida idris idrus igor ikhsan ikhwan ilham ilhan ilyas imam iman imron
ina indah indar indarti indra indrawati indriani inggrid ingrid intan ira iqbal irene irfan irma iriana irina irwan irwansyah isaac
isabel isabella ismail isnaini iskandar istiqomah ita ivan iwan iyan jack jackson jacob jaka jaenal jajang jake jamal james jamaludin jane
janet jason jarot jean jeff jeffrey jenna jennifer jenny jeremy jerry jesse jessica jihan jill jim jimly jimmy joan joe joel johan johanes
johannes john johnny johnson joko jonathan jonan jonas jordi jorge jose josef joseph joshua joyce juan julia julian juliana julie julius
juliet june junaedi junaidi jusuf justin kadek kamal kamala karen karina kartika kartini kasman kate katherine kathleen keith
kelly ken kenneth kenny ketut kevin khofifah khairul khoirul kim kirana kiki komang krisna kristen kristiani kristin kristina
krishna kurnia kurniawan kusuma kyle lalu lanny larry latif laura lauren laurent lawrence leah lee leif leo leon leonard leonardo lestari lestiani
levi lewis lia lidya liliana lili lilik lilis lily lina linda lionel lisa lloyd lorenzo louis louise luca lucas lucia lucy luhut luis
luiz lukas luke lukman lulu luna luqman luthfi lutfi lydia m. madeleine made mahendra mahfud mahmud maimun malik mamat mansur
manuel marc marcel marcella marcelo marcia marco marcus margaret maria marian mariana marie marina mario mark markus marlina marsudi martha
martin maruf ma'ruf marwan mary maryam maryono mas'ud matt matteo matthew maulana maulida maurice maurizio max maya megan mega
meilani melania melati melinda melissa melody mercy michael michel michelle miguel mike mikhail mila miranda mirza mochamad moch mochammad
moeldoko mohamad mohamed mohammad mohammed mohd monica muchlis muchtar muhaimin muhammad muhamad muhadjir muhlis muhtar mujiono mukhlis
mukhtar mulyadi mulyana mulyani mulyono munawar murni musa mustafa mustofa mutia nabila nadia nadiem nadine nadya nana nancy nanang nanda
naomi narendra nasir natalia natalie nathan ndaru neil nelson neni nia nicholas nick nicola nicolas nicole nike niken nina ningsih nita
noah noel noor nora norman noval novi novia novita novianti novan nugroho nugraha nunung nur nurdin nurhadi nurhayati nuri nurjanah
nurul nyoman okta oktavia oktaviani oliver olivia omar oscar otto pablo pamela panji pascal patricia patrick paul paula paulo paulus pedro
peggy permana pete peter petrus phil philip philippe pierre polly pramono pranata pranowo prasetya prasetyo prasetio pratama pratiwi
priyanto priyono puan puja purnama purnomo purwadi purwanto puspa puspita putra putri putu qomariah rachel rachmat rachman
rafael rahayu rahma rahman rahmad rahmat rahmawati raka ramadhan ramdan rama ramli ramon randy rangga rani rano rafli
rasyid ratih ratna ratno raul ravi ray raymond rebecca regina rendi rendra reni renny retno reza rhoma ria rian ricardo
richard rick ricky rico ridho ridwan rifki rika rina rini rio ririn riri risa risma rita rival rizal rizieq rizki rizky
rizqi robbie robby robert roberto robertus robin rocky rodrigo roger rohani rohman roland romahurmuziy roman romi romy ron
ronald ronaldo ronny rosa rosalina rosan rose rosemary rosita ross roy rubi ruben rudi rudiantara rudolf rudy ruhut rully rusdi
ruslan rusli russell ruth ryan ryamizard sabrina saeful saifuddin saiful said saleh salim salma salman salsabila salvador sally sam samad samantha samsul samuel
sandi sandiaga sandra sandrina sapto sara sarah sarwono sasha satria satya satrio scott sean sebastian sergei sergey sergio setya setiadi
setiawan setiawati setyo shane sharon sheila shinta shinzo sidik sigit silvia silviana simon siska siti slamet soekarno soeharto
sofia sofyan solihin sonia sony sophia sophie sri stan stefan stefano stella stephanie stephen steve steven stuart suci sucipto
sudarmono sudarsono sudirman sudjiwo sugeng sugiarto sugiharto sugiono suharso suharto suhartono suhendra sujatmiko sujiwo sukarni
sukarno sukma sulaiman sulastri sulis sulistyo sumarni sumarno sumarsono sumiati sunarti sunarto sunaryo supardi suparman
suparno supriadi supriyadi supriyanto supriyono surya suryadi suryana suryani suryanto suryo susan susanna susanti susanto susi susilo
susilawati sutarman sutarto sutejo sutiyoso sutrisno suwandi suwarni suwarno suyanto suyatno syahrul syafii syafruddin syaiful syamsul
syarif syarifuddin sylvia sylviana tabrani tanti tania tantowi tara taufan taufik taufiq tayyip tedjo teddy teguh teresa teri terry
thamrin theo theodore theresa thiago thomas tia tiara tim timothy tina tini tito titi titiek titik tjahaja tjahjo tjahyo toby todd tom tomi tommy toni tony
totok tracy tri trisno triana trisnawati tulus tuti tutik tyas ujang ulil umar ummi untung ursula usman utami uus vanessa vera verawati
veronica victor victoria vicky viktor vina vincent viola virginia vivi vladimir wahid wahidin wahyu wahyudi wahyuni wahyono walter
wanda warsito wati wawan wayan wendy santoso santosa susanto hartoyo hariyanto haryadi harsono sukardi sukamto sumardi sumarto suroso suryono sutopo sutedjo suwito tarmizi tohir wardoyo wardana wardhana waskito wijayanti winata wirawan yuwono kuncoro kuntoro kusnadi kusumo kusumawati laksono laksana mardiono mardani marwoto mulyanto mursid nasrudin nasrul nurcahyo nurdiansyah nurhidayat nurhayani nurlela pambudi pamungkas parman paryono poernomo pranoto prasojo pribadi prihatin priyatno puji purwanti purwati purwono raharjo rahardjo rohman rosidi roni rusdianto rusmanto rustam sabri sadikin saefudin salamah samsudin samsuri sanusi saptono sardjono sarjono sasongko satriyo senoaji setiono setyawan siregar soedirman soepomo soleh subagyo subagio subandi subarkah subekti sudibyo sudjana sudrajat sugianto sugiyanto sugiyono suhardi suhadi suhardjo suhartini suherman sujarwo sujono sukirman sukmawati sulaeman sumantri sumardjo sumiyati sunandar sunardi suntoro supangat supraptono suprapto suprihatin surono suroyo surachman suratno surati suripto susetyo sutanto sutikno sutrisna suwardi suwarto suyono suyoto syafei syafrizal syaifudin syamsudin syamsuddin tamrin tarno teten tjipto trisnanto tugiman turino wahab wahyuningsih waluyo warno wasis widianto widjanarko widjojo widyanto winarto wisnuwardhana witjaksono yanuar yudiono yulianti yusniar yustinus zubaidah dedik dodik donatus eddi edhi erfan fajri fathur ferdinandus gunadi hanafi hanif hendarto hendratmo heryanto ikrar indro irsan irawan jarwo jatmiko jumadi kardi karno kasiman kusdiantoro lasmi ludfi maryadi maryati masduki misbah misbahul muji mujahid muksin mulya mustakim nazaruddin ngadiman nurmansyah oesman parmin partono pujiono qodari radjasa rasyidi rokhmin saidah saptawati sarmin sartono sholeh sholihin siswanto siswadi sukri sutiono syahrir syarifah tatang teddi temmy usep ujang wasisto wibawa yanuarti yayat yoyok yudistira yulius zaini zulkarnaen zulfan ashton darryl jermaine kendrick beyonce rihanna kardashian
wibowo wibisono wicaksono widodo widi widiastuti widya widyastuti widjaja wijaya wijayanto
wiji wildan will william willy wilson windy winarno winarti wira wiranto wisnu wulan wulandari xavier yadi yahya yana yanti yanto
yasin yasonna yati yayan yayuk yeni yenny yoga yogi yohana yohanes yolanda yoris yosef yuda yudha yudhi yudho yudi yulia yuliana yulianti
yulianto yulius yuni yunita yunus yuri yusril yusron yusuf zaenal zaenudin zahra zaid zainal zainuddin zaki zakaria zakir zulfa zulfikar
zulkarnain zulkifli 
aaron abby abigail adele aiden aisha alan alejandro alessandro alfredo alina allen allison alvaro amber amy ana andres angus ann anne annie
antoine ariana ariel arnaud ashley audrey austin axel barry bashar beatrice ben benedict benoit bernardo bert beth bjorn blake bob bradley brandon brenda
brett bridget brittany brooke bruno caitlin cameron carl carla carlo carmen carol carole carrie casey cathy cesar chad chloe chuck claire clark
claude clint connor craig crystal curtis cynthia dale damien dan darren dawn dean debbie denise derek diane diego dirk dominic
dominique don donna doug douglas drew dustin dwight dylan earl ed edgar edith edmund eduardo edmond eileen eleanor eliot elias
emilia emilio enrique erin ernesto esther ethan eugene evo fabio federico felipe fernando fidel francesca francesco franck francois
frederic frederick gareth gary gavin gene geoffrey gerardo gianluigi gina giorgio giuseppe glenn gonzalo gordon grant gregory guillermo gustavo guy
gwen hamad hank harriet harvey hassan hazel heather hector heidi heinz herbert hilda holly howard hubert hugh humberto hunter
ignacio irving isaiah ismael ivana ivanka jacques jaime jan janice javier jay jean-claude jeb jens jerome jesus jo joachim joanna joao
joaquin jodie joerg joey johann jon josep josh judith judy julien jurgen justine karim karl katie katrina kathy kayla kellyanne kent
kerry khaled khalid kirk kirsten kristina kurt kylie lance lars laurie leslie liam lindsay lindsey liz lois lori luciano ludwig luigi luka lynn
mahmoud malcolm mandy marcos margarita marilyn marine marion marjorie marlene marshall marta marty massimo mateo mathias mathieu maureen mauricio
mauro max maxim maxime melanie melvin meredith mia mick milan miles milton mitch mitchell mitt molly mona moritz morgan moussa mustapha
narendra nasser nathaniel ned neymar nigel nikita nikki nikolai nikolas noam norma olaf oleg oleksandr oleksiy olena olga oprah orlando osama osman
pat patrice paulina paz peyton philipp preston priscilla quentin rachael rafa rafiq ralph ramzan randall rashid reginald reince rene
rex ria rob rodney rodolfo rodriguez ronda rory rosie roxanne rudiger rufus rupert rush sadiq salah sami sammy sandy santiago sascha saul
sebastien serena seth shannon shaun shawn sheldon shelley sherry shirley sidney silvio simone spencer stacey stan stanley stephane summer suzanne sven sylvain
tamara tanya tara ted terence theo tiffany todd toby tommaso travis trevor tyler ulrich ulrike valentina valeria valerie vanya vernon vic
vince virginie vitali vito volodymyr volodymir wade warren wayne werner wesley whitney wilfred willem winston wolfgang yan yannick
yasser yves zac zachary zinedine zoe
aamir abhijit aditi ajay akash amit amitabh anand anil anjali arun arvind ashok deepak dinesh gopal indira jawaharlal karan lakshmi manish
manmohan mohan mukesh nehru nikhil nirmala pooja pradeep pranab prakash priya priyanka rahul raj rajesh rajiv rakesh ramesh ranbir ravi ritu rohit
sachin salman sanjay shah sharma shashi shivraj singh sonia sunil suresh sushma vijay vikram virat vishal yogi
akira akihito fumio haruki hideo hiroshi ichiro junichiro kazuo keiko kenji kenzo masahiro naoto naruhito naoko satoshi shigeru shinji takashi takeshi taro toru toshio yasuo yoko
yoshi yoshihide yoshihiro yukio yuriko yoshimasa
ayatollah bashir fadi faruq fathi hafez haidar hakan hashim hisham imran ismat jaber jalal jassim kareem khadija
laila latifah majid mariam marwa mehmet mohsen muammar munir mursi nabil nadir naim najib nawaz nouri omar osama qasem rami rana rashad reem recep 
saad sadam saddam saeed saed salem samir sayed shaima tamim tareq tariq wael walid yasir yassin younis youssef zahid zain zayed ziad
aleksandr alexei anatoly andrei arseniy boris denis evgeny gennady grigory igor ilya konstantin leonid maksim maria mikhail natasha
nikolay oleg pavel petro roman ruslan sergei stepan svetlana valery vasily viacheslav viktor vitaly vyacheslav yevgeny yulia yury
desiree lorena thijs ruud arjen marten joost wim hendrik pieter
roberta gianni paolo andrea simona antonella gigi luisa
naftali benyamin avigdor shimon ehud yitzhak yair yoav ariel golda moshe
aung min thant suu kyi mahathir anwar najib lee kuan yew rodrigo duterte bongbong imelda corazon benigno prayuth thaksin yingluck hun
`);
