/** One sheet for screens of any width, light and dark, and for paper. Every pair of text and ground has a contrast of 4.5 or more. */
export const style = `:root{color-scheme:light dark;--ground:#fff;--panel:#f6f8fa;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--link:#0550ae;
--red:#b3202a;--amber:#7a4d00;--green:#116329;--red-ground:#ffebe9;--amber-ground:#fff4d6;--green-ground:#dcf5e3;--mark-red:#ffc9c4;--mark-green:#b4ecc3;--info-ground:#e8eef5}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--panel:#161c24;--text:#e6edf3;--quiet:#9da7b1;--line:#3a434d;--link:#79c0ff;
--red:#ff8a82;--amber:#e3b341;--green:#56d364;--red-ground:#3a1618;--amber-ground:#33280b;--green-ground:#10301b;--mark-red:#7a262b;--mark-green:#1c5a30;--info-ground:#222b36}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:76rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,h5{line-height:1.25;margin:0}
h1{font-size:1.75rem;letter-spacing:-.01em}
h2{font-size:1.35rem;margin-top:3rem;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin-top:1.75rem}
h4{font-size:.95rem;font-weight:600;display:flex;gap:.6rem;align-items:baseline;flex-wrap:wrap}
h5{font-size:.75rem;font-weight:600;color:var(--quiet);text-transform:uppercase;letter-spacing:.04em;margin:.75rem 0 .25rem}
p{margin:.5rem 0}
a{color:var(--link)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.85em}
pre{margin:0;padding:.6rem .75rem;background:var(--panel);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;max-height:26rem;overflow:auto}
h3 code{font-size:.95em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1.25rem 0 0;padding:0}
.eyebrow{margin:0 0 .35rem;color:var(--quiet);font-size:.875rem}
.verdict{padding:1.25rem 1.4rem;border-radius:10px;border:1px solid var(--line);border-left-width:6px;background:var(--panel)}
.verdict.yes{border-color:var(--green);background:var(--green-ground)}
.verdict.no{border-color:var(--red);background:var(--red-ground)}
.verdict.undecided{border-color:var(--amber);background:var(--amber-ground)}
.verdict .eyebrow{color:var(--text)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.25rem;margin:1.25rem 0}
dt{color:var(--quiet);font-size:.875rem}
dd{margin:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));gap:.75rem;list-style:none;margin:1.25rem 0;padding:0}
.tiles li{padding:.7rem .9rem;border:1px solid var(--line);border-radius:8px;background:var(--panel);color:var(--quiet);font-size:.875rem}
.tiles b{display:block;font-size:1.6rem;line-height:1.2;font-weight:600;color:var(--text);font-variant-numeric:tabular-nums}
.tiles .red b{color:var(--red)}.tiles .amber b{color:var(--amber)}.tiles .green b{color:var(--green)}
.badge{display:inline-block;padding:.05rem .5rem;border-radius:1rem;font-size:.75rem;font-weight:600;background:var(--info-ground);color:var(--text)}
.badge.error{background:var(--red-ground);color:var(--red)}.badge.warning{background:var(--amber-ground);color:var(--amber)}
.count,.help,.left-out,.names{color:var(--quiet);font-size:.875rem;font-weight:400}
.left-out{font-style:italic}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin:1rem 0}
.filters[hidden]{display:none}
.filters label{display:grid;gap:.2rem;font-size:.875rem;color:var(--quiet);max-width:100%}
select,button{font:inherit;font-size:.875rem;color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.35rem .6rem;max-width:100%}
button{cursor:pointer}
button:hover{border-color:var(--quiet)}
.filters p{margin:.35rem 0;font-size:.875rem;color:var(--quiet)}
.finding{margin:1rem 0;padding:1rem 1.1rem;border:1px solid var(--line);border-left:4px solid var(--quiet);border-radius:8px}
.finding.error{border-left-color:var(--red)}.finding.warning{border-left-color:var(--amber)}
.finding[hidden],.group[hidden]{display:none}
.finding dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.75rem 0}
.comparison{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 1rem}
mark{color:inherit;border-radius:3px;padding:0 .1em}
mark.removed{background:var(--mark-green)}mark.added{background:var(--mark-red)}
.copy{margin-top:.4rem}
details{margin-top:.75rem}
summary{cursor:pointer}
ol,ul{padding-left:1.4rem}
.scroll{overflow-x:auto;max-width:100%;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:left;vertical-align:baseline;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal}
thead th{color:var(--quiet);font-weight:600;white-space:nowrap}
tbody th{font-weight:400;white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
.out{color:var(--quiet)}
.status{white-space:nowrap;margin-right:.5rem}
.status small{color:var(--quiet)}
.unseen{color:var(--quiet)}
.violated{color:var(--red)}.accepted{color:var(--green)}.refused{color:var(--quiet)}.not-tried{color:var(--amber)}.out-of-reach{color:var(--quiet)}
.machines{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:0 2.5rem}
.machine{min-width:0}
.diagram{display:block;width:100%;min-width:27rem;height:auto;font-size:14px}
.edge .line{stroke-width:1.6}.edge .arrow{fill:currentColor}
.edge.violated .line{stroke-width:2.6}
.edge.out-of-reach .line{stroke-linecap:round;stroke-width:2}
.node rect{fill:var(--panel);stroke:var(--quiet)}
.node text{fill:var(--text);font-weight:500}
.label{fill:currentColor;font-size:13px;font-weight:600;paint-order:stroke;stroke:var(--ground);stroke-width:6px;stroke-linejoin:round}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;list-style:none;padding:0;margin:1rem 0;font-size:.875rem}
.legend li{display:inline-flex;gap:.5rem;align-items:center}.legend svg{flex:none}.legend b{color:var(--text)}
.legend span{color:var(--quiet)}
@media (max-width:40rem){body{padding:1rem .9rem 3rem}h1{font-size:1.35rem}.comparison{grid-template-columns:minmax(0,1fr)}
.facts,.finding dl{grid-template-columns:minmax(0,1fr);gap:0}.facts dd,.finding dd{margin-bottom:.45rem}.finding{padding:.8rem}.tiles{grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem}.tiles li{padding:.5rem .6rem}.tiles b{font-size:1.3rem}}
@media print{:root{color-scheme:light;--ground:#fff;--panel:#fff;--text:#000;--quiet:#444;--line:#aaa;--red:#a00;--amber:#640;--green:#053}
body{max-width:none;padding:0;font-size:10pt}nav,.filters,.copy{display:none}pre{max-height:none;overflow:visible}
.finding,tr,.diagram{break-inside:avoid}h2,h3,h4{break-after:avoid}.scroll{overflow:visible}details::details-content{content-visibility:visible;display:block;height:auto}}
`

/** Its SHA-256 in base64, by which the page's own policy lets it apply and nothing else. A test says when it is out of date. */
export const styleHash = 'LKmdI2K7NmUfJuwpap/fcqg2x2BCLW6ibXZMSc6drCk='
