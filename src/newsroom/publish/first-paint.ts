/**
 * The one inline script: it runs before anything is painted. It applies the reader's theme and text size, and
 * remembers the last button pressed before the app is there, so that the press is not lost. Its hash stands in the
 * content security policy. The key is that of `reader/ui/preferences.ts`, `pressed` is read by `reader/main.tsx`.
 */
export const firstPaint = `{const d=document.documentElement;try{const p=JSON.parse(localStorage.getItem('kutip.preferences'));if(p){d.dataset.theme=p.theme;d.dataset.size=p.size}}catch{}
addEventListener('click',function f(e){const b=e.target.closest&&e.target.closest('button');if(d.dataset.alive)removeEventListener('click',f,true);else if(b)window.pressed=b},true)}`;
