/** The style of a page that stands alone: the reader's words in sans, the author's in serif, role by line and letter as well as color. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1d21;--ink-2:#454b52;--paper:#fcfcfa;--line:#d6dad5;--conclusion:#5b3a9e;--premise:#0b6a65;--evidence:#8a5600;--attack:#b93a0e}
@media (prefers-color-scheme:dark){:root{--ink:#eceeea;--ink-2:#c0c6c9;--paper:#181c20;--line:#31373d;--conclusion:#bba2f2;--premise:#5cc9bc;--evidence:#e3b04f;--attack:#ff8c61}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 16px/1.5 Inter,"Segoe UI",system-ui,"Helvetica Neue",Arial,sans-serif}
main{max-width:1100px;margin:0 auto;padding:32px 20px 64px}
h1{font:600 32px/1.2 Charter,Georgia,serif;margin:0 0 6px;text-wrap:balance}
h2{font:600 22px/1.3 Charter,Georgia,serif;margin:36px 0 12px}
.source,.note,footer{color:var(--ink-2);font-size:14px;margin:0 0 6px}
.map{overflow:auto;border:1px solid var(--line);background:#eff1ee}
.map:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
.map svg{display:block}
#full-size{width:18px;height:18px;margin:0 8px 0 0;vertical-align:middle;accent-color:var(--ink)}
label{display:inline-block;padding:10px 0;font-size:14px;cursor:pointer}
#full-size:not(:checked)~.map svg{width:100%;height:auto;max-height:85vh}
#full-size:checked~.map{max-height:85vh}
.map a:target rect{stroke-width:3.5px}
.map a{scroll-margin:90px}
ul{list-style:none;margin:0;padding:0}
ul ul{margin-inline-start:10px;padding-inline-start:18px;border-inline-start:1px solid var(--line)}
li{margin:14px 0}
.relation{color:var(--ink-2);font-size:14px}
.relation.attack{color:var(--attack)}
.siglum{font-weight:600;font-variant-numeric:tabular-nums;text-decoration-style:dotted;text-underline-offset:3px}
.conclusion{color:var(--conclusion)}
.premise{color:var(--premise)}
.evidence{color:var(--evidence)}
.main{font-weight:600}
.unsaid{font-style:italic}
.flag{border:1px solid var(--ink-2);border-radius:3px;color:var(--ink-2);font-size:12px;padding:1px 5px;margin-inline-start:4px;white-space:nowrap;font-style:normal;font-weight:400}
.flag.unsaid{border-style:dashed}
blockquote{margin:6px 0 0;padding-inline-start:12px;border-inline-start:3px solid var(--line);font:400 17px/1.55 Charter,Georgia,serif;max-width:66ch;white-space:pre-line}
:target{outline:3px solid var(--conclusion);outline-offset:4px}
a:not(.siglum){color:inherit}
footer{border-top:1px solid var(--line);margin-top:48px;padding-top:12px}
@media (max-width:600px){main{padding-inline:16px}ul ul{margin-inline-start:2px;padding-inline-start:9px}}
@media print{#full-size,label{display:none}.map,#full-size:checked~.map{overflow:visible;max-height:none;border:0}#full-size~.map svg{width:100%;height:auto;max-height:95vh}li{break-inside:avoid-page}li:has(li){break-inside:auto}}
`;
