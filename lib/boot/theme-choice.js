import { themeKey } from "./theme-key.js";

/**
 * Runs in the head before anything is painted. It puts the theme that the reader chose on the root element, and from then
 * on answers every media query for a colour scheme that stands in an attribute (pictures, `theme-color`), also of elements
 * that come later. A choice made in another tab, or while the browser kept this page for Back, is taken over. Without a
 * choice, and without a script, the system decides.
 *
 * @returns {string}
 */
export function themeScript() {
  return `{
const root=document.documentElement;
const read=()=>{try{const kept=localStorage.${themeKey};if(/^(light|dark)$/.test(kept))root.dataset.theme=kept;else delete root.dataset.theme}catch{}};
read();
addEventListener("storage",read);
addEventListener("pageshow",read);
let answered;
new MutationObserver(()=>{
const {theme}=root.dataset;
if(!theme&&!answered)return;
answered=true;
for(const each of document.querySelectorAll("[media*=scheme],[data-media]")){
each.dataset.media??=each.media;
each.media=theme?each.dataset.media.replace(/.prefers-color-scheme: (\\w+)./,(_,scheme)=>scheme==theme?"(min-width:0)":"(max-width:0)"):each.dataset.media
}
}).observe(document,{childList:true,subtree:true,attributeFilter:["data-theme"]})
}`.replaceAll("\n", "");
}
