import { words } from '#core/language/words.ts';

/** Stand right before a name and are no part of it: honorifics, degrees, military, police and religious ranks. */
export const honorifics = words(`
pak bapak bu ibu bang kang mas mbak mbah mbok teh tuan nyonya ny nn sdr sdri saudara saudari om tante kak kakak adik dik abah
h h. hj hj. haji hajah kh kh. kiai kyai ustaz ustadz ustad ustazah ustadzah habib syekh sheikh syeikh imam romo pendeta pdt pdt.
pastor uskup kardinal prof prof. profesor dr dr. dra dra. drs drs. drg drg. ir ir. drh drh. hc
inspektur irjen brigjen mayjen letjen jenderal kombes kombespol akbp akp kompol iptu ipda aiptu aipda bripka brigadir brigpol briptu
bripda bharada bharatu komjen pol pol. tni purn purn. (purn) kolonel letkol mayor kapten lettu letda peltu pelda serma serka
sertu serda kopral praka pratu prada laksamana laksda laksma marsekal marsda marsma sersan letnan panglima
sir lord lady dame mr mr. mrs mrs. ms ms. miss ning r. rr. rm. kgph kph andi. tgk
i.r. s.h. almarhum almarhumah alm alm. mendiang sang si
komjend irjend brigjend letjend mayjend jend jend. jendral kol. kapt. mayjen. letkol. brigjen. irjen. komjen. aipda. purnawirawan
ny. tn. nn. apt apt. ns ns. cand oma opa opung ompung uda uni ajo teteh akang neng pakde pakdhe bude budhe paklik bulik eyang
mgr mgr. monsinyur pst pst. suster bhante bhikkhu bhiksu biksu pedanda pinandita ev. vikaris kanjeng krt gph gkr krh kgpaa bendara adipati tumenggung
pnb inf czi kav cpm ki nyi bung
bapa mama ibunda ayahanda abuya tuanku ajengan
`);

/** Degrees that follow a name after a comma. */
export const degrees = words(`
sh mh se mm mba msi sip ssos skom spd mpd st mt phd spog sppd spa spp spjp sik mkes skm lc ma mkom llm msc jr sr ii iii iv sked mkn
sstp spsi mpsi sag mag spi shut skep sfarm sikom mikom shum mhum meng ba bsc mpa mph dea ak ca cpa stp mp sp mec map msos mepid sppk
spkj spb spm spog(k) sps sppd-kemd finasim kn fisqua
`);
