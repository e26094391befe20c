import { words } from '#core/language/words.ts';

/**
 * Given names and family names that are names wherever they stand, from common knowledge: Indonesian of many peoples, Arabic,
 * Western, Slavic, Indian, East Asian. A word here makes a capitalised sequence a person; a name missing here is still
 * found by what stands around it.
 */
export const givenNames = words(`
aamir aaron abby abdul abhijit abidin abigail achmad adam ade adele adhi adi adib aditi aditya adrian adriana adrianus agnes agung agus
agustin agustina ahmad ahmed aiden aidil aisha aisyah ajay ajeng akash akbar akhmad akihito akira alan albert alberto aldi aldo alejandro
aleksandr alessandro alex alexander alexandra alexei alfred alfredo ali alice alif alifah alina allen alvaro alya amalia aman amanda amber
amelia amien amin amir amit amitabh amran amy ana anand anas anatoly andi andre andrea andreas andrei andres andrew andri andriani andy
angela angelina angga anggi anggun angus anies anil anindya anisa anita anjali ann anna anne annie annisa anthony anto antoine anton
antonella antonio antony anwar ardi ardian ari ariana arie arief ariel aries arif arifin aris arjen arman arnaud arnold arseniy arsul
arthur arun arvind arya asep ashley ashok ashton asih asri astri astuti atik audrey aulia aung aurora austin avigdor axel aya ayatollah ayu
azis aziz azwar bagas bagus bahlil bahrul bambang barack barbara barry bashar bashir basuki bayu beatrice ben benedict beni benigno
benjamin benny benoit benyamin bernadus bernard bernardo bernie bert beth bethany betty beyonce bill billy bima bjorn blake bob bobby boby
boediono bongbong boris boy brad bradley brandon brenda brett brian bridget brigitte brittany brooke bruce bruno bryan budi budiarto
budiman budiono bung burhan buya cahyo caitlin cak cakra calvin camelia cameron candra carl carla carlo carlos carmen carol carole carolina
caroline carrie casey catherine cathy cecep cesar chad chandra charles charlie charlotte chloe chris christina christine christopher chuck
cindy citra claire clara clark claude claudia clint colin connor corazon craig cristiano crystal cucun curtis cynthia dadan dadang dahlan
dale damar damien dan dani daniel danny darren darryl daud dave david dawn dean debbie deborah dede dedi dedik dedy deepak deni denis
denise dennis denny derek desi desiree desy dewa dewi dhani dian diana diane didi didiek didik diego dimas dina dinesh dini dino dion dirk
dita djarot djoko dmitry dodi dodik dominic dominique don donald donatus doni donna donny dony doris dorothy doug douglas drew duncan
dustin duterte dwi dwight dwiki dyah dylan earl ed eddi eddie eddy edgar edhi edi edith edmond edmund eduardo edward edwin edy efendi
effendi egi ehud eileen eka eko eleanor elena elias eliot elisa elizabeth ella ellen elly elon emanuel emil emilia emilio emily emma
emmanuel endah endang eni enny enrique erfan eric erick erik erika erin erlangga erna ernest ernesto erni erwin esther esti ethan eti
eugene eva evan evelyn evgeny evi evo fabio fadel fadhil fadi fadjroel fadli fahmi fahri faisal faizal fajar fajri fandi fanny farah farhan
farid faruq fathi fathur fatimah fatma fauzan fauzi febri febrian febriana federico felicia felipe felix ferdian ferdinand ferdy fernando
ferry fery fidel fiona firdaus firli firman fitra fitri fitria fitriani francesca francesco francis francisco franciscus franck francois
frank frans fransiska fransiskus fred freddy frederic frederick fredrik fumio gabriel galih ganjar gareth gary gatot gavin gede gene
gennady geoffrey georg george gerald gerard gerardo gerhard gerry gianluigi gianni gibran gigi gilang gina giorgio giovanni gita giuseppe
glenn gloria golda gonzalo gopal gordon grace graham grant greg gregory grigory guillermo gunadi gunawan guntur gus gustav gustavo gusti
guy gwen habib hadi hafez hafid hafiz haidar haikal hakan hakim halim hamad hamdan hamid hamzah hana hanafi hani hanif hank hanna hannah
hans hany hardi hari hariadi haris harjono harold harriet harry harsono hartati harto hartono hartoyo haruki haruna harvey hary haryadi
haryono hasan hasanah hashim hassan hasto hasyim hatta hayati hazel heather hector heidi heinz helen helena helmi hendar hendra hendratmo
hendri hendrik hendro henny henri henry herbert heri herlambang herlina herman hermanto hermawan heru hery hidayah hidayat hideo hilary
hilda hillary hilman hiroshi hisham holly hotman howard hubert hugh hugo humberto hun hunter husein husin husni hussein ian ibnu ibrahim
ichiro ida idris idrus ignacio igor ikhsan ikhwan ikrar ilham ilhan ilya ilyas imam iman imelda imran imron ina indah indar indarti indira
indra indriani indro inggrid ingrid intan iqbal ira irawan irene irfan iriana irina irma irsan irving irwan irwansyah isaac isabel isabella
isaiah iskandar ismael ismail ismat isnaini istiqomah ita ivan ivana ivanka iwan iyan jaber jack jacob jacques jaenal jaime jajang jaka
jake jalal jamal james jan jane janet janice jarot jarwo jason jassim jatmiko javier jawaharlal jay jean jean-claude jeb jeff jeffrey jenna
jennifer jenny jens jeremy jermaine jerome jerry jesse jessica jesus jihan jill jim jimly jimmy jo joachim joan joanna joao joaquin jodie
joe joel joerg joey johan johanes johann johannes john johnny joko jon jonan jonas jonathan joost jordi jorge jose josef josep joseph josh
joshua joyce juan judith judy julia julian juliana julie julien juliet jumadi junaedi junaidi june junichiro jurgen justin justine jusuf
kadek kamal kamala karan kardashian kardi kareem karen karim karina karl karno kartika kartini kasiman kasman kate katherine kathleen kathy
katie katrina kayla kazuo keiko keith kelly kellyanne ken kendrick kenji kenneth kenny kent kenzo kerry ketut kevin khadija khairul khaled
khalid khofifah khoirul kiki kim kirana kirk kirsten komang konstantin krishna krisna kristen kristiani kristin kristina kuan kuncoro
kuntoro kurnia kurniawan kurt kusnadi kusuma kyi kyle kylie laila laksana lakshmi laksono lalu lance lanny larry lars lasmi latif latifah
laura lauren laurent laurie lawrence leah lee leif leo leon leonard leonardo leonid leslie lestari lestiani levi lewis lia liam lidya lili
liliana lilik lilis lily lina linda lindsay lindsey lionel lisa liz lloyd lois lorena lorenzo lori louis louise luca lucas lucia luciano
lucy ludfi ludwig luhut luigi luis luisa luiz luka lukas luke lukman lulu luna luqman lutfi luthfi lydia lynn m. ma'ruf made madeleine
mahathir mahendra mahfud mahmoud mahmud maimun majid maksim malcolm malik mamat mandy manish manmohan mansur manuel marc marcel marcella
marcelo marcia marco marcos marcus mardani mardiono margaret margarita maria mariam marian mariana marie marilyn marina marine mario marion
marjorie mark markus marlene marlina marshall marsudi marta marten martha martin marty maruf marwa marwan marwoto mary maryadi maryam
maryati maryono mas'ud masahiro masduki massimo mateo mathias mathieu matt matteo matthew maulana maulida maureen maurice mauricio maurizio
mauro max maxim maxime maya mega megan mehmet mei meilani melania melanie melati melinda melissa melly melody melvin mercy meredith mia
michael michel michelle mick miguel mike mikhail mila milan miles milton min miranda mirza misbah misbahul mitch mitchell mitt moch
mochamad mochammad moeldoko mohamad mohamed mohammad mohammed mohan mohd mohsen molly momo mona monica morgan moritz moshe moussa muammar
muchlis muchtar muhadjir muhaimin muhamad muhammad muhlis muhtar mujahid muji mujiono mukesh mukhlis mukhtar muksin mulya mulyadi mulyana
mulyani mulyono munawar munir murni mursi mursid musa mustafa mustakim mustapha mustofa mutia nabil nabila nadia nadiem nadine nadir nadya
naftali naim najib nana nanang nancy nanda naoko naomi naoto narendra naruhito nasir nasrul nasser natalia natalie natasha nathan nathaniel
nawaz ndaru ned nehru neil neni neymar ngadiman nia nicholas nick nicola nicolas nicole nigel nike niken nikhil nikita nikki nikolai
nikolas nikolay nina nirmala nita noah noam noel noor nora norma norman nouri noval novan novi novia novianti novita nugraha nugroho nunung
nur nurcahyo nurdiansyah nurdin nurhadi nurhayani nurhayati nurhidayat nuri nurjanah nurlela nurmansyah nurul nyoman oesman okta oktavia
oktaviani olaf oleg oleksandr oleksiy olena olga oliver olivia omar oprah orlando osama oscar osman otto pablo pambudi pamela pamungkas
panji paolo parman parmin partono paryono pascal pat patrice patricia patrick paul paula paulina paulo paulus pavel paz pedro peggy permana
pete peter petro petrus peyton phil philip philipp philippe pierre pieter poernomo polly pooja pradeep prakash pramono pranab pranata
pranoto pranowo prasetio prasetya prasetyo prasojo pratama pratiwi prayuth preston pribadi prihatin priscilla priya priyanka priyatno puan
puja puji pujiono purnama purnomo purwadi purwanti purwanto purwono puspa puspita putra putri putu qasem qodari qomariah quentin rachael
rachel rachman rachmat raden radjasa rafa rafael rafiq rafli rahardjo raharjo rahayu rahma rahmad rahman rahmat rahul raj rajesh rajiv raka
rakesh ralph rama ramadhan ramdan ramesh rami ramli ramon ramzan rana ranbir randall randy rangga rani rano rashad rashid rasyid rasyidi
ratih ratna ratno raul ravi ray raymond rebecca recep reem regina reginald reince rendi rendra rene reni renny retno rex reza rhoma ria
rian ricardo richard rick ricky rico ridho ridwan rifki rihanna rika rin rina rini rio riri ririn risa risma rita ritu rival rizal rizieq
rizki rizky rizqi rob robbie robby robert roberta roberto robin rocky rodney rodolfo rodrigo rodriguez roger rohani rohit rohman rokhmin
roland romahurmuziy roman romi romy ron ronald ronaldo ronda roni ronny rory rosa rosalina rosan rose rosemary rosidi rosie rosita ross
roxanne roy ruben rubi rudi rudiantara rudiger rudolf rudy rufus ruhut rully rupert rusdi rush ruslan rusli rusmanto russell rustam ruth
ruud ryamizard ryan saad sabri sabrina sachin sadam saddam sadikin sadiq saed saeed saeful said saidah saiful salah salamah saleh salem
salim sally salma salman salsabila salvador sam samad samantha sami samir sammy samsul samsuri samuel sandi sandiaga sandra sandrina sandy
sanjay santiago santosa santoso sanusi sapto saptono sara sarah sardjono sarjono sarmin sartono sarwono sascha sasha sasongko satoshi
satria satrio satriyo satya saul sayed scott sean sebastian sebastien senoaji serena sergei sergey sergio seth setiadi setiawan setiono
setya setyawan setyo shah shaima shane shannon sharma sharon shashi shaun shawn sheila sheldon shelley sherry shigeru shimon shinji shinta
shinzo shirley shivraj sholeh sholihin sidik sidney sigit silvia silviana silvio simon simona simone singh siregar siska siswadi siswanto
siti slamet soedirman soekarno soepomo sofia sofyan soleh solihin sonia sony sophia sophie spencer sri stacey stan stanley stefan stefano
stella stepan stephane stephanie stephen steve steven stuart subagio subagyo subandi subarkah subekti suci sucipto sudarmono sudarsono
sudibyo sudirman sudjana sudjiwo sudrajat sugeng sugiarto sugiono suhadi suhardi suhardjo suharso suhartini suhartono suhendra suherman
sujarwo sujatmiko sujiwo sujono sukamto sukardi sukarni sukarno sukirman sukma sukri sulaeman sulaiman sulastri sulis sulistyo sumantri
sumardi sumardjo sumarni sumarno sumarsono sumarto sumiati sumiyati summer sunandar sunardi sunarti sunaryo sunil suntoro supangat supardi
suparman suparno suprapto supraptono supriadi suprihatin supriyadi surachman surati suratno suresh suripto surono suroso suroyo surya
suryadi suryana suryani suryo suryono susan susanna susanti susanto susetyo sushma susi susilo sutanto sutarman sutedjo sutejo sutikno
sutiono sutiyoso sutopo sutrisna sutrisno suu suwandi suwardi suwarni suwarno suwarto suwito suyatno suyono suyoto suzanne sven svetlana
syafei syafii syafrizal syahrir syahrul syaiful syamsul syarif syarifah sylvain sylvia sylviana tabrani takashi takeshi tamara tamim tamrin
tania tanti tantowi tanya tara tareq tariq tarmizi tarno taro tatang taufan taufik taufiq tayyip ted teddi teddy tedjo teguh temmy tengku
terence teresa teri terry teten teuku thaksin thamrin thant theo theodore theresa thiago thijs thomas tia tiara tiffany tim timothy tina
tini titi titiek titik tito tjahaja tjahjo tjahyo tjipto toby todd tohir tom tomi tommaso tommy toni tony toru toshio totok tracy travis
trevor tri triana trisnanto trisno tubagus tugiman tulus turino tuti tutik tyas tyler ujang ulil ulrich ulrike umar ummi untung ursula usep
usman utami uus valentina valeria valerie valery vanessa vanya vasily vera vernon veronica viacheslav vic vicky victor victoria vijay
vikram viktor vina vince vincent viola virat virginia virginie vishal vitali vitaly vito vivi vladimir volodymir volodymyr vyacheslav wade
wael wahab wahid wahidin wahyono wahyu wahyudi wahyuni walid walter waluyo wanda wardana wardhana wardoyo warno warren warsito wasis
wasisto waskito wati wawan wayan wayne wendy werner wesley whitney wibawa wibisono wibowo wicaksono widi widiastuti widjaja widjanarko
widodo widya widyastuti wijaya wijayanti wiji wildan wilfred will willem william willy wim winarno winarti windy winston wira wiranto
wirawan wisnu wisnuwardhana witjaksono wolfgang wulan wulandari xavier yadi yahya yair yan yana yannick yanti yanto yanuar yanuarti yasin
yasir yasonna yasser yassin yasuo yati yayan yayat yayuk yeni yenny yevgeny yew yingluck yitzhak yoav yoga yogi yohana yohanes yoko yolanda
yoris yosef yoshi yoshihide yoshihiro yoshimasa younis youssef yoyok yuda yudha yudhi yudho yudi yudiono yudistira yui yukio yulia yuliana
yulianti yuni yunita yunus yuri yuriko yury yusniar yusril yusron yusuf yuwono yves zac zachary zaenal zahid zahra zaid zain zainal zaini
zakaria zaki zakir zayed ziad zinedine zoe zubaidah zulfa zulfan zulfikar zulkarnaen zulkarnain zulkifli
`);
