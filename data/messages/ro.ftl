# Ce spune Amtslotse în română. Politicos (dumneavoastră), simplu (B1), în propoziții scurte.

## Informarea de la început

notice-ai =
    Bună ziua! Sunt asistentul digital al instituției { $authority }. Sunt un program de calculator (inteligență artificială), nu un om.
    Răspund pe baza informațiilor instituției și indic sursa. Dacă doriți, vă pun în legătură cu un angajat.
notice-privacy =
    Vă rog să nu scrieți nume și date personale. Numerele și datele de naștere le ascund. Conversația se șterge după { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }.
notice-back = Acum răspunde din nou asistentul digital – un program de calculator, nu un om.

## Conversația

greet = Bună ziua! Cu ce vă pot ajuta? Întrebați cu cuvintele dumneavoastră.
thank = Cu plăcere. Mai aveți o întrebare?
goodbye = La revedere și toate cele bune!
are-you-machine = Da. Sunt un program de calculator cu inteligență artificială, nu un om. Răspund pe baza informațiilor instituției. Dacă preferați să vorbiți cu un om, spuneți-mi.
who-sees-data =
    Mesajele dumneavoastră rămân pe serverele instituției { $authority }. Numerele, datele de naștere și datele de contact le ascund imediat. Angajații citesc conversația numai dacă doriți să vorbiți cu un om. Conversația se șterge după { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }. Mai multe: { $privacy }
capabilities =
    Iată ce pot face pentru dumneavoastră:
    • răspund la întrebări despre cereri, acte, înregistrarea domiciliului și multe altele – cu indicarea sursei
    • verific în ce stadiu este cererea dumneavoastră
    • vă pun în legătură cu un angajat
    Scrieți pur și simplu despre ce este vorba.
abuse = Văd că situația vă supără. Vreau totuși să vă ajut. Doriți să vorbiți cu un om?
legal-advice = Nu pot și nu am voie să apreciez acest lucru. Angajații instituției hotărăsc dacă o cerere se aprobă. Vă pot spune ce condiții sunt sau vă pot pune în legătură cu un angajat.
out-of-scope = Despre asta nu pot să spun nimic. Vă ajut cu întrebări pentru instituție, de exemplu despre cartea de identitate, înregistrarea domiciliului sau ajutorul pentru locuință (Wohngeld).
complaint = Îmi pare rău. Cel mai bine este să vă asculte un om. Să vă pun în legătură cu cineva?
feedback-thanks = Vă mulțumim pentru părere. Ne ajută să devenim mai buni.
appointment = Puteți face o programare aici: { $url }
appointment-which = Pentru ce aveți nevoie de programare? Spuneți-mi, vă rog, despre ce este vorba, de exemplu „pașaport”.
stopped = Bine, mă opresc. Cu ce vă mai pot ajuta?
restarted = O luăm de la început. Despre ce este vorba?
misunderstood = Din păcate nu am înțeles. Puteți spune cu alte cuvinte?
misunderstood-again = Din păcate iar nu am înțeles. Doriți să vorbiți cu un om?
nothing-to-confirm = Bine. Ce doriți să aflați?
nothing-to-repeat = Nu am spus încă nimic ce aș putea repeta.
nothing-to-simplify = Ce să spun mai simplu? Puneți-mi, vă rog, întâi o întrebare.
identifier-without-question = Mulțumesc. Doriți să aflați în ce stadiu este cererea dumneavoastră?
denied = Bine. Vă mai pot ajuta cu ceva?
language-changed = De acum scriu în română.
language-which = În ce limbă doriți să scrieți?
simpler-on = De acum scriu cu cuvinte mai simple.
delete-ask = Să șterg această conversație și toate datele ei? Nu se mai poate reveni.
delete-done = Șterg acum această conversație.

# Surse: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (la data: noiembrie 2026)
crisis =
    Pare foarte grav. Există oameni care vă pot ajuta.
    Dacă există un pericol imediat, sunați vă rog acum: 112 (ambulanță, pompieri) sau 110 (poliție).
    TelefonSeelsorge (linie de criză), zi și noapte, gratuit: 0800 111 0 111 sau 116 123
    Linia de ajutor pentru femei care suferă violență, în multe limbi: 116 016
    Linia de ajutor pentru copii și tineri: 116 111
    Vă pot pune în legătură și cu un angajat al instituției.

button-ask = Pune o întrebare
button-status = Stadiul cererii mele
button-person = Vorbește cu un om
button-cancel = Anulează
button-capabilities = Ce știi să faci?
button-delete-data = Șterge datele mele
button-yes = Da
button-no = Nu

## Așteptare și preluare

held-kept = Mesajul dumneavoastră a ajuns. Un angajat îl citește când vă vine rândul.
button-leave-queue = Nu mai aștept
left-queue = Nu mai așteptați la rând. Sunt din nou aici: asistentul digital.

## Erori

error-empty = Mesajul este gol. Scrieți, vă rog, ceva.
error-too-long =
    Mesajul este prea lung. Sunt permise cel mult { $limit ->
        [one] un caracter
        [few] { $limit } caractere
       *[other] { $limit } de caractere
    }. Vă rog să îl scurtați sau să îl împărțiți.
error-too-large = Solicitarea este prea mare.
error-not-json = Solicitarea nu poate fi citită.
error-invalid = Solicitarea este incompletă sau greșită.
error-unauthorized = Această conversație a expirat sau nu există. Vă rog să începeți una nouă.
error-too-many = Au fost multe mesaje deodată. Așteptați, vă rog, puțin.
error-internal = Ceva nu a mers bine. Încercați, vă rog, încă o dată.
error-unavailable = Serviciul nu este disponibil acum. Încercați, vă rog, din nou peste un minut.
error-turn = Din păcate nu a reușit. Mesajul dumneavoastră nu s-a pierdut. Încercați încă o dată sau vorbiți cu un om.

## Răspunsuri din catalog

answer-documents = De ce aveți nevoie
answer-cost = Costuri
answer-free = gratuit
answer-deadline = Termen
answer-duration = Cât durează
answer-where = Unde mergeți
answer-how = Cum se face
answer-online = Online
answer-eligibility = Condiții
answer-legal = Temei legal
answer-appointment = Programare
answer-appointment-needed = Aveți nevoie de programare.
answer-appointment-free = Nu aveți nevoie de programare.
answer-source = Sursa: { $url }
answer-as-of = Actualizat: { $date }
answer-other-language = Acest text nu există în limba dumneavoastră. Limba textului: { $name }
answer-which = La ce vă referiți?
answer-none = În informațiile instituției nu găsesc nimic despre asta. Doriți să vorbiți cu un om?
answer-no-more = În informațiile instituției nu scrie mai mult despre asta.
answer-more = Mai multe

## Stadiul cererii mele

status-ask-file-number = Care este numărul dosarului (Aktenzeichen)? Îl găsiți în partea de sus a scrisorii sau pe confirmarea de primire.
status-ask-second-factor = Ca informația să ajungă numai la dumneavoastră: când v-ați născut? De exemplu: 24.05.1990
status-ask-pin = Ca informația să ajungă numai la dumneavoastră: care este codul PIN? Este în scrisoarea de confirmare.
status-file-number-wrong = Acesta nu este un număr de dosar de la noi. Un număr de dosar arată așa: { $example }
status-birth-date-wrong = Aceasta nu este o dată de naștere. Scrieți, vă rog, ziua, luna și anul, de exemplu: 24.05.1990
status-pin-wrong = Acesta nu este un cod PIN. Codul PIN este în scrisoarea de confirmare, de exemplu: 482913
status-expired = Din motive de siguranță, datele introduse s-au șters deja. Vă rog să le scrieți încă o dată.
status-refused = Cu aceste date nu pot da informații. Verificați, vă rog, numărul dosarului și data nașterii sau codul PIN.
status-refused-locked =
    Cu aceste date nu pot da informații. Au fost greșite de prea multe ori.
    Pentru a vă proteja datele, accesul este blocat { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
status-locked =
    Accesul este blocat, fiindcă datele au fost greșite de prea multe ori. Încercați, vă rog, din nou peste { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
status-unavailable = Acum nu pot verifica. Sistemul instituției nu răspunde. Încercați mai târziu sau vorbiți cu un om.
status-busy =
    Acum nu pot verifica. Sistemul instituției este suprasolicitat. Încercați din nou peste { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    } sau vorbiți cu un om.
status-private = Despre cererea dumneavoastră dau informații numai într-o conversație privată, nu într-un grup.
status-again = Încearcă din nou

status-title = Cererea dumneavoastră
status-since = (din { $date })
status-expected = Data estimată a pasului următor: { $date }
status-due = Cel târziu: { $date }
status-letter = Decizia (Bescheid) este din { $date }.
status-contact = La întrebări răspunde: { $office }

status-state-received = cerere primită
status-state-in-progress = cererea este în lucru
status-state-waiting-for-you = se așteaptă ceva de la dumneavoastră
status-state-waiting-for-third-party = se așteaptă răspunsul altei instituții
status-state-decided = s-a luat o decizie
status-state-ready-to-collect = gata de ridicat
status-state-closed = dosar încheiat
status-state-withdrawn = cerere retrasă
status-state-unknown = stadiu necunoscut

status-next-received = Cererea dumneavoastră a ajuns. Acum nu trebuie să faceți nimic.
status-next-in-progress = Instituția se ocupă de cererea dumneavoastră. Acum nu trebuie să faceți nimic.
status-next-waiting-for-you = Instituția mai are nevoie de la dumneavoastră de:
status-next-waiting-for-you-unnamed = Instituția mai are nevoie de ceva de la dumneavoastră. De ce anume, scrie în scrisoarea primită.
status-next-waiting-for-third-party = Instituția așteaptă răspunsul altei instituții. Acum nu trebuie să faceți nimic.
status-next-decided = S-a luat o decizie despre cererea dumneavoastră. Ce anume s-a hotărât scrie în decizia (Bescheid) pe care o primiți prin poștă sau în căsuța electronică. Eu nu o pot vedea aici.
status-next-ready-to-collect = Puteți veni să ridicați. Luați, vă rog, cu dumneavoastră un act de identitate.
status-next-closed = Dosarul este încheiat. Nu mai trebuie să faceți nimic.
status-next-withdrawn = Cererea a fost retrasă și nu se mai prelucrează.
status-next-unknown = Am găsit dosarul, dar nu îi pot citi stadiul. Întrebați, vă rog, la instituție.

## Discuția cu un angajat: ce citesc cetățenii

desk-queued = Vă pun în legătură cu un angajat. Așteptați aici, vă rog.
desk-position =
    { $position ->
        [1] Urmați dumneavoastră.
       *[other] Locul dumneavoastră la rând: { $position }.
    }
desk-wait =
    { $minutes ->
        [one] Durează cam un minut.
        [few] Durează cam { $minutes } minute.
       *[other] Durează cam { $minutes } de minute.
    }
desk-wait-unknown = Cât durează nu putem spune acum.
desk-wait-or-callback = Dacă nu doriți să așteptați atât de mult, vă sunăm noi cu plăcere.
desk-closed = Acum nu este nimeni aici. Revenim: { $when }. Doriți să vă sunăm noi?
desk-closed-long = Acum nu este nimeni aici. Doriți să vă sunăm noi?
desk-button-callback = Sunați-mă
desk-callback-ask-contact = Vă sunăm sau vă scriem cu plăcere. La ce număr de telefon sau adresă de e-mail? Le folosim numai pentru asta și apoi le ștergem.
desk-callback-contact-invalid = Nu recunosc aici nici un număr de telefon, nici o adresă de e-mail. Vă rog să scrieți încă o dată, de exemplu numărul cu prefix.
desk-callback-ask-time = Când vă este cel mai ușor? De exemplu: dimineața, după-amiaza sau oricând.
desk-callback-time-invalid = Scrieți, vă rog, pe scurt când vă convine. De exemplu: mâine dimineață.
desk-callback-done = Vă contactăm. Numărul solicitării este { $number }. Notați-l, vă rog.
desk-callback-expired = Numărul dumneavoastră de telefon sau adresa de e-mail s-a șters deja. Spuneți, vă rog, încă o dată că doriți să vă sunăm.

## Anunț la schimbări

status-subscribe = Anunțați-mă când se schimbă ceva
status-subscribe-ask =
    Să vă scriu aici când se schimbă stadiul? Pentru asta păstrez criptat numărul dosarului și verific regulat la instituție.
    Se termină după { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    } sau dacă scrieți „{ $stop }”.
status-subscribe-ask-web =
    Să vă scriu aici când se schimbă stadiul? Pentru asta păstrez criptat numărul dosarului și verific regulat la instituție.
    Merge cât timp există această conversație: până la { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } după ultimul mesaj. Se termină și dacă scrieți „{ $stop }”.
status-subscribed = Bine. Vă scriu aici când se schimbă stadiul. Dacă nu mai doriți, scrieți „{ $stop }”.
status-subscribed-enough = Nu pot urmări mai multe cereri în același timp. Dacă scrieți „{ $stop }”, nu mai urmăresc niciuna.
status-subscribe-first = Pentru asta trebuie să verific mai întâi stadiul cererii.
status-unsubscribe = Oprește notificările
status-unsubscribed = Bine. Nu vă mai scriu despre cererea dumneavoastră. Numărul dosarului este șters.
status-unsubscribed-none = Nu primiți de la mine mesaje despre vreo cerere.
status-changed = Stadiul cererii dumneavoastră s-a schimbat:
status-changed-stop = Nu mai doriți mesaje? Scrieți „{ $stop }”.
status-changed-last = Acesta a fost ultimul mesaj despre ea. Numărul dosarului este șters.

## Fereastra de conversație de pe site

widget-launcher = Întrebări? Vă ajutăm.
widget-launcher-unread = Mesaj nou
widget-launcher-resume = Continuați conversația
widget-title = Întrebări pentru: { $authority }
widget-close = Închide fereastra
widget-menu = Setări și ajutor
widget-menu-back = Înapoi la conversație
widget-log = Conversația
widget-you = Dumneavoastră
widget-bot = Asistent digital
widget-person = Angajat sau angajată
widget-system = Informare
widget-with-bot = Răspunde un program de calculator
widget-with-person = Vorbiți cu: { $name }
widget-joined = { $name } intră acum în conversație.
widget-ended = Conversația s-a încheiat. Dacă scrieți mai departe, răspunde din nou asistentul digital.
widget-expired = Această conversație a expirat și s-a șters.
widget-deleted = Conversația s-a șters.
widget-new = Începeți o conversație nouă

widget-input = Mesajul dumneavoastră
widget-input-hint = Enter: trimite. Shift și Enter: rând nou.
widget-send = Trimite
widget-empty = Scrieți, vă rog, întâi ceva.
widget-too-long = Mesajul este prea lung. Caractere: { $count }, permise: { $limit }. Vă rog să îl scurtați.
widget-queued = așteaptă conexiunea
widget-sending = se trimite
widget-sent = trimis
widget-failed = netrimis
widget-again = Trimite încă o dată
widget-secret = Ce ați scris este ascuns. Păstrăm datele puțin timp și criptate.
widget-secret-show = Arată textul scris
widget-typing-bot = Asistentul scrie …
widget-typing-person = { $name } scrie …
widget-offline = Fără conexiune. Nu se pierde nimic, încercăm în continuare.
widget-online = Conexiunea a revenit.
widget-unreachable = Serviciul nu este disponibil acum. Încercăm în continuare.
widget-queue = Așteptați un angajat. Locul dumneavoastră la rând: { $position }.
widget-queue-minutes = Așteptați un angajat. Locul dumneavoastră la rând: { $position }. Timp de așteptare: cam { $minutes } min.
widget-queue-begun = Așteptați un angajat.
widget-leave = Nu mai aștept

widget-human = Vorbește cu un om
widget-simpler = Mai simplu
widget-simpler-say = Mai simplu, vă rog.
widget-language = Limba
widget-reading = Citire și ascultare
widget-size = Mărimea literelor
widget-size-1 = normală
widget-size-2 = mare
widget-size-3 = foarte mare
widget-auto-read = Citește cu voce tare răspunsurile noi
widget-conversation = Conversație
widget-save = Salvează conversația
widget-print = Tipărește conversația
widget-delete = Șterge conversația
widget-delete-ask = Să se șteargă conversația? Nu se mai poate reveni.
widget-yes = Da
widget-no = Nu
widget-cancel = Anulează
widget-links = Mai multe
widget-privacy = Protecția datelor
widget-imprint = Informații legale (Impressum)
widget-accessibility = Accesibilitate
widget-plain = Conversație fără JavaScript

widget-listen = Citește cu voce tare
widget-listen-stop = Oprește citirea
widget-no-voice = Dispozitivul dumneavoastră nu are o voce pentru această limbă.
widget-copy = Copiază
widget-copied = Copiat
widget-helpful = M-a ajutat
widget-unhelpful = Nu m-a ajutat
widget-wrong = Ceva nu este corect aici
widget-wrong-ask = Ce nu este corect? Vă rugăm fără date personale.
widget-thanks = Vă mulțumim pentru părere.
widget-rate = Evaluați conversația
widget-rate-ask = Cum vi s-a părut conversația?
widget-rate-1 = foarte slabă
widget-rate-2 = slabă
widget-rate-3 = așa și așa
widget-rate-4 = bună
widget-rate-5 = foarte bună
widget-solved = Ați primit răspuns la întrebare?
widget-rate-text = Mai doriți să ne spuneți ceva?
widget-submit = Trimite
widget-dictate = Dictează
widget-dictate-stop = Oprește dictarea
widget-dictate-ask = Browserul transformă vorbirea în text. Unele browsere trimit pentru asta înregistrarea la producătorul lor. Sunteți de acord?

widget-more-facts = Alte informații
widget-source = Sursa
widget-as-of = Actualizat: { $date }
widget-online-service = Rezolvă online
widget-appointment = Fă o programare
widget-new-window = (fereastră nouă)
widget-other-language = Limba acestui text: { $name }. În alte limbi nu există.
widget-hours = Program
widget-closed = închis
widget-map = Hartă
widget-step-free = Acces fără trepte
widget-steps = Acces pe trepte
widget-since = Din
widget-expected = Data estimată a pasului următor
widget-next = Ce este de făcut acum
widget-contact = Întrebări despre asta

widget-masked = ascuns: { $kind }
widget-kind = date
widget-kind-file-number = număr de dosar
widget-kind-birth-date = data nașterii
widget-kind-tax-id = număr fiscal
widget-kind-social-insurance = număr de asigurare
widget-kind-id-card = numărul cărții de identitate
widget-kind-passport = numărul pașaportului
widget-kind-iban = număr de cont
widget-kind-card = numărul cardului
widget-kind-email = adresă de e-mail
widget-kind-phone = număr de telefon
widget-kind-plate = număr de înmatriculare
widget-kind-address = adresă
widget-kind-pin = cod PIN

## Instituții

office-phone = Telefon: { $phone }
office-step-free = Acces fără trepte
office-unknown = La ce instituție vă referiți? Nu o găsesc în informațiile mele.

## Perioade în răspunsuri

answer-span-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
answer-span-weeks =
    { $count ->
        [one] { $count } săptămână
        [few] { $count } săptămâni
       *[other] { $count } de săptămâni
    }
answer-span-months =
    { $count ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }
answer-span-years =
    { $count ->
        [one] { $count } an
        [few] { $count } ani
       *[other] { $count } de ani
    }
answer-range-days =
    { $to ->
        [few] { $from }–{ $to } zile
       *[other] { $from }–{ $to } de zile
    }
answer-range-weeks =
    { $to ->
        [few] { $from }–{ $to } săptămâni
       *[other] { $from }–{ $to } de săptămâni
    }
answer-range-months =
    { $to ->
        [few] { $from }–{ $to } luni
       *[other] { $from }–{ $to } de luni
    }
answer-range-years =
    { $to ->
        [few] { $from }–{ $to } ani
       *[other] { $from }–{ $to } de ani
    }

## Răspunsuri: sume, părți, surse

answer-from = de la { $amount }
answer-up-to = până la { $amount }
answer-forms = Formulare
answer-links = Mai multe pe internet
answer-part-unknown = „{ $part }”: în informațiile instituției nu scrie nimic despre asta.
answer-own-language = În limba dumneavoastră: { $url }

## Discuția cu un angajat: întreruptă, predată

desk-returned = Legătura cu angajatul s-a întrerupt. Așteptați aici, vă rog: vă ajută imediat altcineva.
desk-passed-on = Conversația dumneavoastră este predată mai departe. Așteptați aici, vă rog. Nu trebuie să scrieți nimic încă o dată.

## Răspunsuri gata scrise ale angajaților

desk-canned-greeting = Bună ziua, mă numesc { $name }. Cu ce vă pot ajuta?
desk-canned-other-language = Din păcate nu vorbesc limba dumneavoastră. Vă trimit răspunsuri gata scrise în limba dumneavoastră. Vă rog să scrieți propoziții scurte.
desk-canned-one-moment = Un moment, vă rog. Verific.
desk-canned-more-details = Îmi puteți spune, vă rog, mai exact despre ce este vorba?
desk-canned-file-number = Vă rog să-mi scrieți numărul dosarului (Aktenzeichen). Îl găsiți în partea de sus a scrisorii de la instituție.
desk-canned-no-photos = Vă rog să nu trimiteți aici fotografii cu acte sau scrisori.
desk-canned-documents-missing = Mai lipsesc documente. Care anume, scrie în scrisoarea de la instituție.
desk-canned-decision-by-letter = Nu pot spune aici dacă o cerere se aprobă. Primiți o scrisoare despre asta de la instituție.
desk-canned-still-working = Instituția încă se ocupă de cererea dumneavoastră. Acum nu trebuie să faceți nimic.
desk-canned-appointment = Pentru asta aveți nevoie de programare. O puteți face prin telefon: { $phone }
desk-canned-please-call = Se lămurește mai ușor prin telefon. Vă rog să ne sunați: { $phone }
desk-canned-callback = Doriți să vă sunăm noi? Atunci scrieți-mi, vă rog, numărul dumneavoastră de telefon.
desk-canned-passing-on = Predau conversația unei colege sau unui coleg. Așteptați, vă rog, un moment.
desk-canned-not-responsible = De asta se ocupă o altă instituție. Vă spun care.
desk-canned-still-there = Mai sunteți aici?
desk-canned-anything-else = Vă mai pot ajuta cu ceva?
desk-canned-back-to-assistant = Dacă mai aveți întrebări, vă ajută asistentul digital. Dacă aveți din nou nevoie de un om, scrieți asta.
desk-canned-closing-silence = Nu am mai primit de mult mesaje de la dumneavoastră și închei conversația. Puteți scrie din nou oricând.
desk-canned-goodbye = Vă mulțumesc pentru conversație. La revedere!

## Protecția datelor: textul după art. 13 RGPD

privacy-title = Protecția datelor la asistentul digital
privacy-controller = Cine răspunde
privacy-controller-text = Responsabil este { $authority }. Adresa și datele de contact sunt în informațiile legale (Impressum): { $imprint }
privacy-officer = Persoana responsabilă cu protecția datelor
privacy-officer-text = O puteți contacta așa: { $officer }
privacy-purpose = Pentru ce folosim datele
privacy-purpose-text =
    Răspundem la întrebările dumneavoastră despre serviciile noastre.
    Dacă doriți, vă spunem în ce stadiu este cererea, vă punem în legătură cu un om sau vă sunăm.
privacy-basis = Pe ce temei
privacy-basis-text =
    Ne îndeplinim astfel sarcina publică (art. 6 alin. 1 lit. e RGPD împreună cu legea landului privind protecția datelor).
    Notificări și apeluri există numai cu acordul dumneavoastră (art. 6 alin. 1 lit. a RGPD). Îl puteți retrage oricând. Ce s-a făcut până atunci rămâne legal.
privacy-data = Ce date
privacy-data-text =
    Ce scrieți sau spuneți, limba, ora și calea pe care ne scrieți.
    Pentru informații despre cererea dumneavoastră avem nevoie de numărul dosarului și de data nașterii sau de codul PIN. Stadiul îl aflăm din sistemul în care se lucrează dosarul.
    Vă rugăm să nu scrieți nimic despre sănătate, religie sau alte lucruri foarte personale.
privacy-hiding = Ce ascundem
privacy-hiding-text =
    Numerele de dosar, datele de naștere, numerele de acte, fiscale și de asigurare, datele bancare, adresele de e-mail, numerele de telefon, numerele de înmatriculare și adresele le înlocuim imediat cu semne. Numerele în sine le păstrăm criptat { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }. Numele nu le recunoaștem.
privacy-people = Cine vă citește mesajele
privacy-people-text =
    Un program de calculator. Angajații citesc conversația numai dacă doriți să vorbiți cu un om.
    Notăm cine dintre ei a văzut ce. Această listă o păstrăm { $audit ->
        [one] o zi
        [few] { $audit } zile
       *[other] { $audit } de zile
    }.
privacy-storage = Cât timp păstrăm datele
privacy-storage-text =
    Conversația: { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } după ultimul dumneavoastră mesaj.
    Notițele angajaților și apelurile: { $desk ->
        [one] o zi
        [few] { $desk } zile
       *[other] { $desk } de zile
    }.
    Numărul dumneavoastră pentru un apel: până când v-am sunat.
    Numărul unei cereri despre care să vă anunțăm: până când opriți acest lucru, cel mult { $follow ->
        [one] o zi
        [few] { $follow } zile
       *[other] { $follow } de zile
    }.
    Evaluările, fără conversație: { $feedback ->
        [one] o zi
        [few] { $feedback } zile
       *[other] { $feedback } de zile
    }.
    După aceea datele se șterg singure.
privacy-recipients = Cui dăm datele
privacy-recipients-text =
    Nimănui. Asistentul funcționează pe serverele noastre și nu trimite nimic la servicii străine.
    Dacă ne scrieți sau ne sunați prin Telegram, SMS sau telefon, mesajul este transmis de operatorul respectiv. Acesta îl poate citi. Dacă nu doriți asta, folosiți, vă rugăm, pagina noastră de internet.
privacy-rights = Drepturile dumneavoastră
privacy-rights-text =
    Puteți vedea tot ce am păstrat despre conversația dumneavoastră și puteți șterge tot: în fereastra conversației sau scriind „Ștergeți datele mele”.
    Aveți și dreptul la rectificare, la restricționarea prelucrării și la opoziție (art. 15–18 și 21 RGPD).
privacy-complaint = Plângere
privacy-complaint-text = Puteți face plângere la autoritatea pentru protecția datelor din landul dumneavoastră.
privacy-earlier = Conversații anterioare
privacy-earlier-text = Numai dacă sunteți de acord: la următoarea conversație, angajații noștri văd tema, rezultatul și notițele lor. Vă recunoaștem după un semn criptat al chatului, al numărului de telefon sau al browserului dumneavoastră. Îl ștergem la fel de mult timp după ultima conversație ca pe celelalte notițe. Puteți renunța oricând cu cuvintele „Șterge datele mele”.
privacy-voluntary = Trebuie să dați date?
privacy-voluntary-text = Nu. Ne puteți și suna, scrie sau vizita. Dar fără numărul dosarului și data nașterii sau codul PIN nu putem da aici informații despre cererea dumneavoastră.
privacy-machine = Hotărăște programul despre cererea dumneavoastră?
privacy-machine-text = Nu. Despre cereri hotărăsc oameni. Asistentul doar dă informații.

## Conversația fără JavaScript, declarația de accesibilitate

plain-begin = Începe conversația
plain-reload = Arată mesajele noi
plain-writing = Răspunsul nu a venit încă. Vă rugăm să încărcați pagina încă o dată peste câteva clipe.
plain-last = La cel mai nou mesaj
plain-choose = Alege limba

accessibility-title = Declarație de accesibilitate
accessibility-short-title = Pe scurt și simplu
accessibility-short =
    Toți oamenii trebuie să poată întreba aici.
    Puteți mări literele.
    Puteți asculta textele citite cu voce tare.
    Puteți face totul cu tastatura.
    În germană există răspunsuri în limbaj simplu.
    Puteți vorbi oricând cu un om.
    Ceva nu merge? Vă rugăm să ne spuneți.
accessibility-scope = Această declarație este pentru fereastra conversației și pentru conversația fără JavaScript. Autoritatea: { $authority }.
accessibility-standard = Ne orientăm după regulamentul german BITV 2.0, standardul EN 301 549 și Web Content Accessibility Guidelines (WCAG) 2.2, nivelul AA.
accessibility-done-title = Ce funcționează
accessibility-done =
    Totul poate fi folosit cu tastatura. Se vede mereu unde vă aflați.
    Cititoarele de ecran spun la fiecare mesaj cine vorbește și în ce limbă.
    Literele pot fi mărite. La 400 la sută și pe ecrane mici nu se pierde nimic.
    Există culori deschise și închise și un mod de afișare cu contrast puternic. Culorile proprii ale dispozitivului dumneavoastră se păstrează.
    Cine a setat mai puțină mișcare nu vede deloc mișcare.
    Răspunsurile pot fi citite cu voce tare și simplificate.
    Conversația merge și fără JavaScript.
accessibility-gaps-title = Ce nu funcționează încă
accessibility-gaps =
    Nu s-au făcut încă o verificare de către persoane cu dizabilități și un test BITV.
    Unele texte nu există în fiecare limbă. Atunci scrie acest lucru lângă ele.
    Nu există răspunsuri în limba germană a semnelor.
    Citirea cu voce tare merge numai dacă dispozitivul dumneavoastră are o voce pentru acea limbă.
accessibility-tested = Verificăm la fiecare schimbare a programului: cu axe-core în toate modurile de afișare și culorile, numai cu tastatura, la o lățime de 320 de pixeli și după ce citește un cititor de ecran.
accessibility-contact-title = Ceva nu merge?
accessibility-contact = Sunați-ne: { $phone }. Sau apăsați sub un răspuns pe „Ceva nu este corect aici”.
accessibility-enforcement = Nu primiți un răspuns bun? Atunci vă ajută organismul de mediere sau de supraveghere pentru accesibilitate digitală din landul dumneavoastră.
desk-machine-translated = traducere automată

## Includerea ferestrei de conversație

embed-title = Includerea ferestrei de conversație
embed-lead = Stabiliți cum arată fereastra de conversație pe paginile dumneavoastră. Apoi copiați rândurile de mai jos. Pe această pagină o vedeți imediat așa.
embed-language = Limba la început
embed-language-page = ca pagina
embed-theme = Aspect
embed-theme-kern = administrație (albastru)
embed-theme-govuk = colțuri drepte, verde
embed-theme-contrast = contrast puternic
embed-colour = Folosește o culoare proprie
embed-colour-choose = Culoare
embed-position = Loc
embed-position-end = jos, la sfârșitul rândului (de obicei în dreapta)
embed-position-start = jos, la începutul rândului (de obicei în stânga)
embed-contrast = Contrastul culorii pe alb: { $ratio } la 1. Este suficient.
embed-contrast-low = Contrastul culorii pe alb: { $ratio } la 1. Este prea puțin: trebuie 4,5 la 1. Se folosește nuanța mai închisă { $colour }.
embed-html = În pagină, înainte de sfârșitul <body>
embed-css = În foaia dumneavoastră de stil (stylesheet)
embed-policy = În Content-Security-Policy
embed-copy = Copiază
embed-copied = Copiat
embed-origin = Adresa paginilor dumneavoastră trebuie să fie în authority.toml la allowed_origins.
embed-guide = Toate detaliile sunt în docs/embedding.md.

## Cine a închis pagina

desk-absent = Pagina dumneavoastră a fost închisă un timp, de aceea nu mai așteptați la rând. Dacă doriți în continuare să vorbiți cu o persoană, scrieți-ne acest lucru. Până atunci răspunde asistentul digital.

## Callback: state

status-callback-title = Apelul către dumneavoastră
status-callback-next-received = Am primit cererea dumneavoastră. Vă vom contacta.
status-callback-next-in-progress = Cineva se ocupă chiar acum de acest lucru.
status-callback-next-waiting-for-you = Nu am reușit să vă contactăm. Dacă doriți să mai încercăm, cereți aici să fiți sunat din nou.
status-callback-next-closed = V-am contactat, cererea este încheiată. Dacă mai aveți nevoie de ceva, scrieți aici.

## Telegram

telegram-notice = Mesajele către boți nu sunt criptate integral în Telegram. Telegram le poate citi. Vă rugăm să nu scrieți aici numere de dosar și date de naștere.
telegram-group = În acest grup răspund numai dacă îmi scrieți numele sau răspundeți la mesajul meu. Toți de aici pot citi.
telegram-privacy = Mesajele dumneavoastră trec și prin serverele Telegram. Conversațiile cu boți nu sunt criptate integral acolo. Dacă nu doriți asta, folosiți pagina noastră de internet: { $website }
telegram-command-help = Ce pot face
telegram-command-language = Alegeți limba
telegram-command-person = Vorbiți cu un om
telegram-command-privacy = Ce se întâmplă cu datele dumneavoastră
telegram-command-delete = Ștergeți conversația și datele
telegram-command-stop = Opriți sau nu mai așteptați
telegram-picture = Din păcate nu pot vedea imagini și videoclipuri. Vă rugăm să scrieți despre ce este vorba. Documentele se depun la oficiu, nu aici.
telegram-document = Din păcate nu pot deschide fișiere. Vă rugăm să scrieți despre ce este vorba. Documentele se depun la oficiu, nu aici.
telegram-audio = Din păcate nu pot asculta fișiere audio. Vă rugăm să scrieți despre ce este vorba.
telegram-contact = Nu păstrez contacte. Doriți să vă sunăm? Atunci scrieți, vă rugăm: sunați-mă înapoi.
telegram-sticker = Din păcate nu înțeleg stickerele. Vă rugăm să scrieți despre ce este vorba.
telegram-other = Din păcate nu pot citi acest lucru. Vă rugăm să scrieți despre ce este vorba.
telegram-voice = Din păcate nu pot asculta mesaje vocale. Vă rugăm să scrieți despre ce este vorba.
telegram-voice-long = Acest mesaj vocal este prea lung. Pot asculta cel mult { $seconds } secunde. Vă rugăm să scrieți sau să vorbiți mai scurt.
telegram-voice-unclear = Din păcate nu am înțeles mesajul vocal. Vă rugăm să scrieți despre ce este vorba.
telegram-location = Din păcate nu știu cât de departe sunt oficiile. Iată adrese:
telegram-nearest = Acesta este cel mai apropiat oficiu. Se află la circa { $kilometres } km în linie dreaptă.
telegram-edited = La acest mesaj am răspuns deja. Dacă vă referiți la altceva, scrieți, vă rugăm, un mesaj nou.
telegram-stale = Acest buton nu mai este valabil. Vă rugăm să scrieți despre ce este vorba.
telegram-pressed = Ați ales deja acest lucru.
telegram-status-link = Datele pentru stadiul cererii le cer pe o pagină protejată. Telegram nu poate citi acolo. Linkul este valabil zece minute și o singură dată. Răspunsul vine aici.
telegram-status-open = Deschideți pagina protejată
telegram-form-title = Stadiul cererii mele
telegram-form-intro = Vă rugăm să introduceți două date. Telegram nu le vede. Răspunsul vine apoi în chat.
telegram-form-number = Numărul dosarului
telegram-form-factor = Data nașterii sau PIN
telegram-form-send = Trimiteți
telegram-form-both = Vă rugăm să completați ambele câmpuri.
telegram-form-done = Vă mulțumim. Răspunsul apare imediat în chat. Puteți închide această pagină.
telegram-form-over = Acest link nu mai este valabil. Vă rugăm să întrebați din nou în chat. Veți primi atunci un link nou.
telegram-form-echo = Date pe pagina protejată

## On the telephone and by text message

phone-greeting = Bună ziua. Aici este asistentul digital: { $authority }. Sunt un program de calculator, nu un om.
phone-privacy = Scriu ce spuneți și nu vă înregistrez vocea. Textul se șterge după { $hours } de ore.
phone-language-key = Pentru română apăsați { $key }.
phone-languages-more = Pentru alte limbi apăsați 9.
phone-ask = Vă rog să spuneți despre ce este vorba. Pentru a vorbi cu un om apăsați zero.
phone-help = Steluță: încă o dată. Diez: mai mult. 6: stadiul cererii. 7: altă limbă. 8: mai rar. 0: un om. Sau spuneți despre ce este vorba.
phone-anything-else = Mai aveți o întrebare? Apăsați 9 ca să auziți ce fac tastele.
phone-more = Ca să auziți mai mult, apăsați tasta diez.
phone-offer-sms = Dacă doriți linkul prin SMS, apăsați 5.
phone-sms-sent = SMS-ul este pe drum. Ce mai doriți să știți?
phone-sms-no = Din păcate nu pot trimite SMS la acest număr.
phone-choice = Pentru { $title } apăsați { $key }.
phone-moment = Un moment, vă rog.
phone-still = Încă mai caut.
phone-silence = Nu am auzit nimic. Vă rog să spuneți despre ce este vorba.
phone-unclear = Nu am înțeles. Vă rog să spuneți încă o dată.
phone-confirm = Am înțeles bine: { $text }? Spuneți da sau apăsați 1. Pentru nu, apăsați 2.
phone-slower = Acum vorbesc mai rar.
phone-keys-letters = Puteți și tasta numărul și încheia cu diez. Pentru o literă apăsați două taste: cea cu litera și locul ei acolo. A este 2 1.
phone-keys-number = Puteți și tasta numărul și încheia cu diez.
phone-keys-date = Puteți și tasta data cu opt cifre: ziua, luna și anul.
phone-own-number = Dacă doriți să vă sunăm la numărul de la care sunați acum, apăsați 1 și diez.
phone-wait-on = Vă rog să rămâneți la telefon. În curând un om citește și scrie răspunsul. Eu vi-l citesc.
phone-waiting = Încă așteptați un om. Vă rog să rămâneți la telefon.
phone-joined = { $name } este aici acum. Vorbiți liber. Vă citesc răspunsurile.
phone-closed = Discuția cu omul s-a încheiat. Mai aveți o întrebare? Acum răspunde din nou programul de calculator.
phone-back = Acum răspunde din nou asistentul digital, un program de calculator.
phone-transfer = Vă fac legătura cu un om. Vă rog să rămâneți la telefon.
phone-not-reached = Acolo nu răspunde nimeni acum.
phone-connect = Acum vă fac legătura cu un alt telefon. Vă rog să rămâneți la telefon.
phone-connect-failed = Acolo nu răspunde nimeni acum. { $name } este din nou aici. Vorbiți liber.
phone-misses = Din păcate nu vă înțeleg bine. Chem un om.
phone-goodbye = Vă mulțumim pentru apel. La revedere!
phone-failed = Din păcate durează prea mult. Vă rog să întrebați din nou sau apăsați zero pentru un om.
phone-language-changed = Vorbim acum în română.
phone-capabilities = Răspund la întrebări despre cereri, acte și înregistrare. Pot vedea în ce stadiu este cererea. Și pot chema un om.
phone-hung-up = Apelul s-a încheiat.
phone-no-news = La telefon nu vă pot anunța când se schimbă ceva. Vă rog să sunați din nou.
phone-decimal = { $whole } virgulă { $part }
phone-range = de la { $from } la { $to }
phone-time-full = ora { $hour }
phone-time = ora { $hour } și { $minute }
phone-paragraph = paragraful
phone-words-repeat = încă o dată, repetați, repetă, mai spuneți o dată, poftim
phone-words-slower = mai rar, mai încet, prea repede
phone-words-help = ajutor, taste, meniu
phone-words-goodbye = la revedere, pa, o zi bună
phone-words-more = mai mult, mai departe, continuați, continuă
phone-words-sms = sms, link, linkul, mesaj
phone-words-yes = da, corect, exact, așa este
phone-words-no = nu, greșit
phone-words-spell = ca, de la
phone-words-alphabet = ana, barbu, constantin, dumitru, elena, florea, gheorghe, haralambie, ion, jiu, kilogram, lazăr, maria, nicolae, olga, petre, quebec, radu, sandu, tudor, udrea, vasile, washington, xenia, yankee, zamfir
sms-notice = Asistent digital, { $authority }: program (IA), nu om. Nu scrieți date personale. STOP oprește SMS-urile, AJUTOR explică.
sms-link = { $title }: { $url }
sms-stopped = Nu mai primiți SMS de la acest număr. Cu START continuă.
sms-started = Primiți din nou răspunsuri. Despre ce este vorba?
sms-help = { $authority }: scrieți întrebarea. OM: cu un om. STOP: fără SMS. Telefon: { $phone }
sms-words-stop = stop, oprește, opreste, dezabonare
sms-words-start = start, începe, incepe
sms-words-help = ajutor, help

## Calls through an Asterisk
audiosocket-deaf = Momentan nu vă pot auzi. Tastele funcționează. Apăsați zero pentru a vorbi cu o persoană.

## Conversații anterioare, dacă cineva este de acord

desk-remember-ask =
    Putem păstra despre ce este vorba în această conversație? Atunci, la următoarea conversație, angajații noștri văd tema, rezultatul și notițele lor. Dacă nu urmează o altă conversație, ștergem totul după { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    }. Nu sunteți obligat să acceptați. Puteți renunța oricând cu cuvintele „Șterge datele mele”.
desk-remember-browser = Pentru aceasta salvăm un identificator în browserul dumneavoastră.
desk-remember-yes = Mulțumim. Data viitoare nu va trebui să povestiți totul din nou.
desk-remember-no = În regulă. Nu păstrăm nimic.
desk-remember-known = Așa cum ați permis, angajații noștri văd despre ce au fost ultimele dumneavoastră conversații.
desk-remember-stop = Nu mai păstrați
