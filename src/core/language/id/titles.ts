import { withStops, words } from '#core/language/words.ts';

/** Stand right before a name and are no part of it: honorifics, degrees, military, police and religious ranks. */
export const honorifics = withStops(`
(purn) abah abuya adik adipati aipda aiptu ajengan ajo akang akbp akp alm almarhum almarhumah apt ayahanda bang bapa bapak bendara bhante bharada bharatu bhikkhu bhiksu biksu brigadir brigjen brigjend brigpol bripda bripka briptu bu bude budhe bulik bung cand coach cpm czi dame dik dr dra drg drh drs ev eyang gkr gph h habib hajah haji hc hj i.r. ibu ibunda imam inf inspektur ipda iptu ir irjen irjend jend jenderal jendral kak kakak kang kanjeng kapt kapten kardinal kav kgpaa kgph kh ki kiai kol kolonel kombes kombespol komjen komjend kompol kopral kph krh krt kyai lady laksamana laksda laksma letda letjen letjend letkol letnan lettu lord mama marsda marsekal marsma mas mayjen mayjend mayor mbah mbak mbok mendiang mgr miss monsinyur mr mrs ms neng ning nn ns ny nyi nyonya om oma ompung opa opung pak pakde pakdhe paklik panglima pastor pdt pedanda pelda peltu pendeta pinandita pnb pol prada praka pratu prof profesor pst purn purnawirawan r. rm romo rr s.h. sang saudara saudari sdr sdri serda serka serma sersan sertu sheikh si sir suster syeikh syekh tante teh teteh tgk tn tni tuan tuanku tumenggung uda uni uskup ustad ustadz ustadzah ustaz ustazah vikaris
`);

/** Degrees that follow a name after a comma. */
export const degrees = words(`
ak ba bsc ca cpa dea finasim fisqua ii iii iv jr kn lc llm ma mag map mba mec meng mepid mh mhum mikom mkes mkn mkom mm mp mpa mpd mph mpsi msc msi msos mt phd sag se sfarm sh shum shut sik sikom sip sked skep skm skom sp spa spb spd spi spjp spkj spm spog spog(k) spp sppd sppd-kemd sppk sps spsi sr ssos sstp st stp
`);
