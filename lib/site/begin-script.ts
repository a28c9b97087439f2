import { fontSheetPath } from "../design/font-sheet.ts";

/** Dispatched on the window when the page's program listens to the reader. */
export const aliveEvent = "pagealive";

/** How long a page without its picture keeps the program away, and how long a reader who does nothing does. */
const [patienceMilliseconds, idleMilliseconds] = [3000, 5000];

/** Where the script below is served. */
export const beginPath = "/begin.js";

/**
 * What a page does by itself, in plain script without any package, once the map's picture is on the screen (two frames
 * after it is there, has failed, or keeps everybody waiting):
 *
 * 1. The web fonts. Those that the letters of the page need are loaded before any is put to use, and put to use one in a
 *    frame, as each lays the text of the page out anew.
 * 2. The program, where scripts/defer-scripts.ts left its names in `program`. Its scripts are fetched, and run at the first
 *    sign of the reader or after some seconds without one. What only the program can answer (buttons, selects, keys, the
 *    mouse on the map) is kept until it listens, and happens again then, as do the links that it answers without leaving the
 *    page; those work by themselves where it stays away. All other links, forms and details need nothing.
 */
export const beginScript = `{
const append=(tag,set)=>document.head.appendChild(Object.assign(document.createElement(tag),set));
const root=document.documentElement;
const sheet=()=>append("link",{rel:"stylesheet",href:"${fontSheetPath}"}).dataset.fonts="";
const gather=async()=>{if(document.querySelector('link[href="${fontSheetPath}"]'))return;
const text=[...document.querySelectorAll("main,.map-labels")].map(part=>part.textContent).join(),needed=[],all=[];
for(const [,rule] of(await(await fetch("${fontSheetPath}")).text()).matchAll(/{([^}]*)}/g)){
const of=name=>rule.match(name+": ([^;]+)")?.[1];
const face=new FontFace(of("family").replace(/['"]/g,""),of("src"),{weight:of("weight"),style:of("style"),unicodeRange:of("range"),display:"swap"});
all.push(face);
const letters=of("range").replace(/U.(\\w+)(?:-(\\w+))?,?/g,(_,first,last)=>"\\\\u{"+first+"}"+(last?"-\\\\u{"+last+"}":""));
if(face.style=="normal"&&RegExp("["+letters+"]","u").test(text))needed.push(face.load())}
await Promise.allSettled(needed);for(const face of all){document.fonts.add(face);if(face.status=="loaded")await new Promise(done=>requestAnimationFrame(()=>setTimeout(done)))}root.dataset.fonts="";try{localStorage.fonts=1}catch{}};
const wait=milliseconds=>new Promise(done=>setTimeout(done,milliseconds));
const signs=["change","pointermove","pointerdown","touchstart","keydown","wheel","scroll","focusin"];
const parsed=new Promise(done=>document.readyState=="loading"?addEventListener("DOMContentLoaded",done):done());
const painted=Promise.race([wait(${patienceMilliseconds}),parsed.then(()=>new Promise(done=>{
const map=document.querySelector(".map-image");
if(!map||map.complete)done();else for(const end of["load","error"])map.addEventListener(end,done)
})).then(()=>new Promise(done=>requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(done)))))]);
painted.then(()=>{for(const href of self.program??[])append("link",{rel:"preload",as:"script",fetchPriority:"low",href})});
painted.then(()=>gather().catch(sheet));
const wanted=new Promise(done=>{
for(const sign of signs)addEventListener(sign,done,{once:true,capture:true,passive:true});
painted.then(()=>wait(${idleMilliseconds})).then(done)
});
Promise.all([painted,wanted]).then(()=>{for(const src of self.program??[])append("script",{async:true,src})});
const missed=[];
let listens;
const keep=event=>{
const {target,type,key}=event;
if(!target.closest)return;
const better=type=="click"&&!(event.ctrlKey||event.metaKey||event.shiftKey)&&target.closest("a[data-explore],a.site-search");
if(better){
event.preventDefault();
setTimeout(()=>listens||location.assign(better.href),${patienceMilliseconds});
return missed.push([target,event])
}
const own=target.closest("a,summary,input,textarea,[popovertarget],[contenteditable],button:not([type=button])");
const ours=type=="change"?target.matches("select"):type=="keydown"?!own&&!target.closest("select,button"):type=="click"?!own&&target.closest("button,#map"):target.closest("#map");
if(!ours)return;
if(type=="keydown"&&(key=="/"||(key=="k"&&(event.ctrlKey||event.metaKey))))event.preventDefault();
missed.push([target,event,target.value])
};
const kept=["click","change","keydown","pointerover","focusin"];
for(const type of kept)addEventListener(type,keep,true);
addEventListener("${aliveEvent}",()=>{
listens=true;
for(const type of kept)removeEventListener(type,keep,true);
for(const [target,event,value] of missed){
if(event.type=="change")target.value=value;
if(target.isConnected)target.dispatchEvent(new event.constructor(event.type,event))
}
},{once:true})
}`.replaceAll("\n", "");
