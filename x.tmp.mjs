import { chromium } from "playwright-core";
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const p = await b.newPage({viewport:{width:1024,height:768}});
await p.goto("http://localhost:4913/#edition=published&jurisdiction=BLZ"); await p.waitForFunction(()=>document.documentElement.dataset.map); await p.waitForTimeout(2000);
await p.screenshot({path:"/tmp/sw.png"});
console.log(await p.evaluate(()=>[".shell-atlas",".overlaps-tools",".tabs",".overlaps-scroller",".scroll-cue",".chart-upset .row"].map(s=>[s,...[...document.querySelectorAll(s)].slice(0,4).map(e=>{const r=e.getBoundingClientRect();return [r.top|0,r.bottom|0]})])));
await b.close();
