/**
 * The inline script in the head of every page: what decides how the text looks. It applies the reader's theme and text
 * size, where the service worker answers or there can be none: that is where something was chosen, and the first look
 * into the storage is not for nothing. For a page that is loaded again it looks always, and has it laid out whole at once
 * (`data-whole`), or the browser would not find the place where the reader was. It puts the typefaces into force and asks
 * for that of the text early, but only where it can be there in time: kept from a visit before, or on a quick line, where
 * this page came within 150 ms of being asked for, the processor's part included (`connection.rtt` is a guess before
 * anything was measured). Elsewhere a
 * face that is not there yet costs a first paint and is not seen.
 *
 * `data-font` and the sheet of the faces, the first of a page, are written by `document.ts`; the keys are those of
 * `reader/ui/preferences.ts` and `reader/ui/keep-face.ts`. The hashes of both scripts stand in the content security policy.
 */
export const lookScript = `{const d=document,s=d.documentElement.dataset,w=navigator.serviceWorker,c=navigator.connection,n=performance.getEntriesByType('navigation')[0],again=n&&n.type!=='navigate';if(again)s.whole='';let kept;if(again||!w||w.controller)try{kept=localStorage.getItem('kutip.face');const p=JSON.parse(localStorage.getItem('kutip.preferences'));if(p){s.theme=p.theme;s.size=p.size}}catch{}
if(kept===s.font||n&&performance.now()-n.requestStart<150&&!(c&&c.saveData)){d.querySelector('style').media='all';const l=d.createElement('link');l.rel='preload';l.as='font';l.type='font/woff2';l.crossOrigin='';l.href=s.font;d.head.append(l)}}`;

/**
 * The inline script behind the text of every page. It has the rest of the page laid out and starts the app once the browser
 * says that the page was painted, or a second after it came, so that its scripts do not compete with the text for line and
 * processor; all are asked for at once and run in tasks of their own, so that a slow phone answers between them. It
 * remembers the last button pressed before the app is there, so that the press is not lost, and starts the app at once
 * then; nothing else answers that press, so that what it opens is not opened empty. Buttons that need it show from now
 * on (`data-heard`). Where the app does not come, back and forward still lead to the page that the address names.
 *
 * `data-entry` and `data-preloads` are written by `document.ts`, `data-alive` and `pressed` are read by `reader/main.tsx`.
 */
export const startScript = `{const d=document,s=d.documentElement.dataset;s.heard='';let on=0;const go=async()=>{if(on++)return;s.whole='';const all=[...s.preloads.split(' '),s.entry];for(const h of all){const l=d.createElement('link');l.rel='modulepreload';l.href=h;d.head.append(l)}for(const h of all){await import(h);await new Promise(f=>setTimeout(f))}};
addEventListener('click',function f(e){const b=e.target.closest&&e.target.closest('button');if(s.alive)removeEventListener('click',f,true);else if(b){e.preventDefault();window.pressed=b;go()}},true);
const p=location.pathname;addEventListener('popstate',()=>{if(!s.alive&&location.pathname!==p)location.reload()});
addEventListener('DOMContentLoaded',()=>{new PerformanceObserver(l=>l.getEntriesByName('first-contentful-paint')[0]&&go()).observe({type:'paint',buffered:true});setTimeout(go,1e3)})}`;
