export const LOOK = `
:host{--surface:light-dark(#fff,#14171f);--text:light-dark(#171a2b,#eef1f7);--good:light-dark(#0d6b3d,#74d3a0);--bad:light-dark(#a8121c,#ff9c9c);--line:color-mix(in srgb,var(--text) 18%,var(--surface));
--muted:color-mix(in srgb,var(--text) 78%,var(--surface));--raised:color-mix(in srgb,var(--text) 5%,var(--surface));--tint:color-mix(in srgb,var(--accent) 14%,var(--surface))}
:host([theme=contrast]){--surface:light-dark(#fff,#000);--text:light-dark(#000,#fff);--raised:var(--surface);--tint:var(--surface);--muted:var(--text);--line:var(--text);--good:var(--text);--bad:var(--text)}
dialog{position:fixed;inset:auto;bottom:1.25rem;inset-inline-end:1.25rem;z-index:2147483001;width:min(27em,100vw - 2.5rem);height:min(46rem,100dvh - 2.5rem);max-width:none;max-height:none;margin:0;padding:0;
border:1px solid var(--line);border-radius:calc(var(--radius)*1.4);overflow:hidden;background:var(--surface);color:var(--text);box-shadow:0 12px 40px #0004}
:host([position=start]) dialog{inset-inline:1.25rem auto}
[data-size="2"]{font-size:1.25em}[data-size="3"]{font-size:1.5em}
@media(max-width:40rem),(max-height:30rem){dialog{inset:0!important;width:100vw;height:100dvh;border:0;border-radius:0}}
.frame,.main{display:flex;flex-direction:column;height:100%;min-height:0}.main{flex:1;overflow-y:auto}
.head{display:flex;gap:.25em;align-items:center;padding:.5em .75em;border-bottom:1px solid var(--line);border-top:4px solid var(--accent)}
.head div{flex:1;min-width:0;padding:0 .25em}
h2,h3,h4,p,ul,ol,dl,dd,fieldset{margin:0;padding:0;border:0;min-width:0}
h2,h3{font-size:1.06em;line-height:1.3}
h4,.head p,.status,.who,.note,.source,.quick{font-size:.85em;color:var(--muted)}
.head p:before{content:"";display:inline-block;width:.6em;height:.6em;margin-inline-end:.4em;border:2px solid var(--muted)}
.person:before{border-color:var(--good);background:var(--good)}
.square,.send,.tool{flex:none;min-width:2.75em;min-height:2.75em;padding:0;border:1px solid transparent;border-radius:var(--radius);background:none}
.log{flex:1;overflow-y:auto;overscroll-behavior:contain;padding:1em;min-height:7em;position:relative;outline-offset:-3px}
ol{overflow-wrap:anywhere;display:flex;flex-direction:column;gap:1.1em;list-style:none}
.who :first-child{font-weight:600}
.body{padding:.6em .85em;border:1px solid transparent;border-radius:var(--radius);background:var(--raised)}
.body>*+*,.card>*+*,.prose>*+*,details>*+*,.asked>*+*{margin-top:.6em}
.citizen{align-self:end;max-width:88%}.citizen .who,.citizen .note{text-align:end}
.citizen .body{background:var(--tint);width:fit-content;margin-inline-start:auto}
li.person .body{border-color:var(--good);border-inline-start-width:4px}
.system .body,.bot .body:has(.card){background:none;border-color:var(--line)}
.line .body{background:none;text-align:center;color:var(--muted)}
.failed .note,.error{color:var(--bad);font-weight:600}
.masked{border:1px dashed}
ul{padding-inline-start:1.2em}
a{color:var(--accent)}
.card{padding:.3em 0}
.asked{padding:.6em .75em;background:var(--raised);border-inline-start:4px solid var(--accent)}
.facts,.choices,.tools{display:flex;flex-wrap:wrap;gap:.5em}.facts>*{flex:1 1 7.5em;padding:.4em .65em;border:1px solid var(--line);border-radius:calc(var(--radius)*.6)}.facts p,.asked>.fact>p{font-weight:600}.facts>:has(li),.facts>.deadline{flex-basis:100%}.facts .documents{padding:0;border:0}
.hours div{display:flex}.hours dt{flex:0 0 4em}
.checks{list-style:none;padding:0}
label:has(input){display:flex;gap:.6em;padding:.2em 0;min-height:1.75em;cursor:pointer}
input{flex:none;width:1.25em;height:1.25em;margin:.15em 0 0;accent-color:var(--accent)}
.choices{margin-top:.6em}.choices:empty{display:none}
.deed,.choice,.quick{display:inline-flex;align-items:center;min-height:2.4em;padding:.3em .9em;border:1.5px solid;border-radius:calc(var(--radius)*.8);background:var(--surface);color:var(--accent);font-weight:600;text-align:start;text-decoration:none}
a:hover,button:hover{text-decoration:underline}
.deed{background:var(--accent);color:var(--on)}
.quick{color:var(--text)}
[aria-pressed=true]{background:var(--tint)}
details{border-top:1px solid var(--line);padding-top:.4em}
summary{cursor:pointer;font-weight:600;padding:.25em 0}
.state{width:fit-content;padding:.2em .75em;border:1.5px solid;border-radius:2em;font-weight:700}
.waiting_for_you{color:var(--bad)}.ready_to_collect{color:var(--good)}
.tools{color:var(--muted);gap:0}.tool svg{width:1.2em}.tool{min-width:2.25em;min-height:2.25em}
.status{min-height:1.6em;padding:0 1.2em}
.queue{margin:.5em 1em;padding:.6em .8em;border:1px solid var(--accent);border-radius:var(--radius);background:var(--tint);display:grid;gap:.5em;justify-items:start}
form{display:grid;gap:.4em;padding:0 1em 1em}
.entry{display:flex;gap:.4em;align-items:end}
textarea,select{flex:1;width:100%;min-width:0;min-height:2.75em;padding:.5em .7em;border:1.5px solid var(--muted);border-radius:var(--radius);background:var(--surface);color:inherit;font:inherit}
textarea{max-height:8em;field-sizing:content;resize:none}
[aria-invalid=true]{border-color:var(--bad)}
.covered{-webkit-text-security:disc}
.send{background:var(--accent);color:var(--on)}[dir=rtl] .send svg{scale:-1 1}
.panel{flex:1;overflow-y:auto;padding:1em}.panel,section{display:grid;gap:.8em;align-content:start}.panel .choice{justify-self:start}legend,form>label{padding:0;font-weight:600}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(pointer:coarse){.tool,.quick,.choice,.deed,summary,label:has(input){min-height:44px;min-width:44px}}
@media(prefers-reduced-motion:no-preference){.typing:after{content:"●";margin-inline-start:.5em;animation:beat 1s infinite alternate}@keyframes beat{to{opacity:.2}}}
@media(forced-colors:active){[aria-pressed=true]{border:3px solid}}`;
