/* How the conversation looks. Colours: lotse.js says how they are overridden; every pair is measured in the tests. */
export const LOOK = `
:host{--_surface:var(--lotse-surface,var(--p-surface));--_raised:var(--lotse-raised,var(--p-raised));--_tint:var(--lotse-tint,var(--p-tint));
--_text:var(--lotse-text,var(--p-text));--_muted:var(--lotse-muted,var(--p-muted));--_line:var(--lotse-line,var(--p-line));--_edge:var(--lotse-edge,var(--p-edge));
--p-surface:light-dark(#fff,#14171f);--p-raised:light-dark(#f4f6fa,#1e222d);--p-tint:light-dark(#e2ebfb,#22365a);--p-text:light-dark(#171a2b,#eef1f7);
--p-muted:light-dark(#4b5069,#b4bacb);--p-line:light-dark(#d7dbe6,#363c4b);--p-edge:light-dark(#6a7087,#8d94a8);--p-good:light-dark(#0d6b3d,#74d3a0);--p-bad:light-dark(#a8121c,#ff9c9c)}
:host([theme=govuk]){--p-raised:light-dark(#f3f3f3,#222526);--p-tint:light-dark(#e0f0e7,#173d2a);--p-text:light-dark(#0b0c0c,#f3f2f1);
--p-surface:light-dark(#fff,#141617);--p-muted:light-dark(#484b4d,#b9bdbf);--p-line:light-dark(#cecece,#3f4345);--p-edge:light-dark(#5f6466,#999fa2)}
:host([theme=contrast]){--p-surface:light-dark(#fff,#000);--p-raised:var(--p-surface);--p-tint:var(--p-surface);--p-text:light-dark(#000,#fff);
--p-muted:var(--p-text);--p-line:var(--p-text);--p-edge:var(--p-text);--p-good:var(--p-text);--p-bad:var(--p-text)}
.chat{position:fixed;inset:auto 1.25rem 1.25rem auto;inset-inline:auto 1.25rem;z-index:2147483001;inline-size:min(27rem,100vw - 2.5rem);block-size:min(46rem,100dvh - 2.5rem);
max-inline-size:none;max-block-size:none;margin:0;padding:0;border:1px solid var(--_line);border-radius:calc(var(--_radius)*1.4);overflow:hidden;
background:var(--_surface);color:var(--_text);box-shadow:0 12px 40px #0004;font-size:1em}
:host([position=start]) .chat{inset-inline:1.25rem auto}
.chat[data-size="2"]{font-size:1.25em}.chat[data-size="3"]{font-size:1.5em}
.chat[data-size="2"],.chat[data-size="3"]{inline-size:min(34rem,100vw - 2.5rem)}
section.chat{position:static;inline-size:auto!important;block-size:100%;min-block-size:20rem;box-shadow:none}
@media(max-width:40rem),(max-height:30rem){dialog.chat,:host([position=start]) dialog.chat{inset:0;inline-size:100vw!important;block-size:100dvh;border:0;border-radius:0}}
.chat::backdrop{background:#0008}
.frame,.main{display:flex;flex-direction:column;block-size:100%;min-block-size:0}.main{flex:1;position:relative}
header{display:flex;gap:.25em;align-items:center;padding:.6em .6em .6em 1em;border-block-end:1px solid var(--_line);border-block-start:4px solid var(--_accent)}
[dir=rtl]>header{padding:.6em 1em .6em .6em}
header div{flex:1;min-inline-size:0}
h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
h2{font-size:1.06em;line-height:1.3}h3{font-size:1.06em;line-height:1.35}h4{font-size:.9em}
.subtitle{font-size:.875em;color:var(--_muted)}
.subtitle::before{content:"";display:inline-block;inline-size:.6em;block-size:.6em;margin-inline-end:.45em;border:2px solid var(--_edge);border-radius:2px}
.subtitle.person::before{border-radius:50%;border-color:var(--p-good);background:var(--p-good)}
.square,.send,.tool{display:grid;place-items:center;flex:none;min-inline-size:2.75em;min-block-size:2.75em;padding:0;border:1px solid transparent;border-radius:var(--_radius);background:none}
.square:hover,.tool:hover{background:var(--_raised);border-color:var(--_line)}
.log{flex:1;overflow-y:auto;overscroll-behavior:contain;padding:1em;min-block-size:4em;position:relative;outline-offset:-3px!important}
.log ol{display:flex;flex-direction:column;gap:1.1em;list-style:none}
.message{max-inline-size:100%;overflow-wrap:anywhere}
.who{display:flex;gap:.6em;align-items:baseline;font-size:.8125em;font-weight:600;color:var(--_muted);margin-block-end:.2em}
.who time{font-weight:400}
.body{padding:.65em .85em;border:1px solid transparent;border-radius:var(--_radius);background:var(--_raised)}
.body>*+*,.card>*+*,.row>*+*,.prose>*+*{margin-block-start:.6em}
.citizen{align-self:end;max-inline-size:88%}
.citizen .who{justify-content:end}
.citizen .body{background:var(--_tint);inline-size:fit-content;margin-inline-start:auto}
.person .body{border-color:var(--p-good);border-inline-start-width:4px}
.system .body{background:none;border-color:var(--_line);font-size:.9375em}
.line .body{background:none;text-align:center;color:var(--_muted);font-size:.9375em}
.bot .body:has(.card){padding:0;border-color:var(--_line);background:var(--_surface)}
.note{font-size:.8125em;color:var(--_muted)}
.citizen .note{text-align:end;margin-block-start:.2em}
.failed .note{color:var(--p-bad);font-weight:600}
.masked{padding:0 .4em;border:1px dashed var(--_edge);border-radius:4px;font-size:.9em;white-space:nowrap}
ul{padding-inline-start:1.2em}
a{color:var(--_accent);text-underline-offset:.15em}a:hover{text-decoration-thickness:.15em}
.card{padding:.9em}
.asked{padding:.6em .75em;background:var(--_raised);border-inline-start:4px solid var(--_accent)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5em,1fr));gap:.5em}
.facts div{padding:.5em .65em;border:1px solid var(--_line);border-radius:calc(var(--_radius)*.6)}
dt{font-size:.8125em;color:var(--_muted);font-weight:600}
.facts dd{font-weight:600}
.checks{list-style:none;padding:0}
.checks label,.panel label,.secret label{display:flex;gap:.6em;align-items:start;padding-block:.2em;min-block-size:1.75em;cursor:pointer}
input[type=checkbox],input[type=radio]{flex:none;inline-size:1.25em;block-size:1.25em;margin:.15em 0 0;accent-color:var(--_accent)}
.checks input:checked+span{text-decoration:line-through;color:var(--_muted)}
.deeds,.choices,.tools-row{display:flex;flex-wrap:wrap;gap:.5em}
.deed,.choice,.quick{display:inline-flex;gap:.4em;align-items:center;min-block-size:2.5em;padding:.3em .9em;border:1.5px solid var(--_accent);border-radius:calc(var(--_radius)*.8);
background:var(--_surface);color:var(--_accent);font:inherit;font-weight:600;text-align:start;text-decoration:none}
.deed:hover,.choice:hover,.quick:hover{text-decoration:underline;background:var(--_raised)}
.deed,.choice.main{background:var(--_accent);color:var(--_on)}.deed:hover{background:var(--_accent)}
.choices{margin-block-start:.6em}
.quick{min-block-size:2.25em;font-size:.875em;border-color:var(--_edge);color:var(--_text)}.quick svg{inline-size:1.2em;block-size:1.2em}
[aria-pressed=true]{background:var(--_tint)!important;border-color:var(--_accent)!important}
details{border-block-start:1px solid var(--_line);padding-block-start:.5em}
summary{cursor:pointer;font-weight:600;padding-block:.25em;min-block-size:1.75em}
details>*+*{margin-block-start:.4em}
.hours div{display:flex;gap:.75em}.hours dt{flex:0 0 3.5em}
.state{display:inline-block;padding:.25em .75em;border:1.5px solid var(--_accent);border-radius:2em;font-weight:700}
.waiting_for_you{border-width:3px;border-color:var(--p-bad);color:var(--p-bad)}.ready_to_collect{border-color:var(--p-good);color:var(--p-good)}
.source{font-size:.8125em;color:var(--_muted);border-block-start:1px solid var(--_line);padding-block-start:.6em}
.tools{display:flex;flex-wrap:wrap;margin-block-start:.2em;color:var(--_muted)}
.tool{min-inline-size:2.25em;min-block-size:2.25em}.tool svg{inline-size:1.2em;block-size:1.2em}
.status{min-block-size:1.6em;padding-inline:1em;font-size:.875em;color:var(--_muted)}
.queue{margin-inline:1em;padding:.6em .8em;border:1px solid var(--_accent);border-radius:var(--_radius);background:var(--_tint);display:grid;gap:.5em;justify-items:start}
.jump{position:absolute;inset-block-start:.5em;inset-inline:0;margin:auto;inline-size:fit-content;display:flex;gap:.4em;padding:.4em 1em;border:1px solid var(--_accent);border-radius:2em;background:var(--_accent);color:var(--_on)}
.form{display:grid;gap:.4em;padding:.5em 1em 1em}
.form>label{font-size:.875em;font-weight:600}
.entry{display:flex;gap:.5em;align-items:end}
textarea{flex:1;min-inline-size:0;min-block-size:2.75em;max-block-size:9em;field-sizing:content;resize:none;padding:.55em .75em;border:1.5px solid var(--_edge);border-radius:var(--_radius);
background:var(--_surface);color:inherit;font:inherit}
textarea[aria-invalid=true]{border-color:var(--p-bad);border-width:2px}
.covered{-webkit-text-security:disc}
.send{background:var(--_accent);color:var(--_on)}
.send:hover{outline:2px solid var(--_accent);outline-offset:2px}
[dir=rtl] .send svg{transform:scaleX(-1)}
.error:not(:empty){color:var(--p-bad);font-weight:600}
.left,.secret{font-size:.875em;color:var(--_muted)}
.panel{flex:1;overflow-y:auto;padding:1em;display:grid;gap:1em;align-content:start}
.panel section{display:grid;gap:.5em;padding-block-end:1em;border-block-end:1px solid var(--_line)}
.panel fieldset{margin:0;padding:0;border:0;min-inline-size:0}
.panel legend,.panel .name{font-weight:600}
.panel .choice{justify-self:start;min-block-size:2.75em}
select{min-block-size:2.75em;inline-size:100%;padding:.3em .6em;border:1.5px solid var(--_edge);border-radius:var(--_radius);background:var(--_surface);color:inherit;font:inherit}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(pointer:coarse){.tool,.quick,.choice,.deed,summary{min-block-size:2.75em;min-inline-size:2.75em}.checks label{min-block-size:2.75em}}
@media(prefers-reduced-motion:no-preference){.typing::after{content:"";display:inline-block;inline-size:.5em;block-size:.5em;margin-inline-start:.5em;border-radius:50%;background:var(--_accent);animation:beat 1s infinite alternate}
@keyframes beat{to{opacity:.2}}}
@media(forced-colors:active){.body,.asked,.queue{border:1px solid}[aria-pressed=true]{outline:2px solid Highlight}.subtitle.person::before{background:Highlight}}`;
