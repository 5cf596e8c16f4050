# Che cosa dice Amtslotse in italiano. Cortese (Lei), semplice (B1), frasi brevi.

## Avviso all'inizio

notice-ai =
    Buongiorno! Sono l'assistente digitale di { $authority }. Sono un programma informatico (intelligenza artificiale), non una persona.
    Rispondo in base alle informazioni dell'ufficio e indico la fonte. Se vuole, la metto in contatto con una persona.
notice-privacy =
    Per favore, non scriva nomi o dati personali. Nascondo numeri e date di nascita. La conversazione viene cancellata dopo { $hours ->
        [one] un'ora
       *[other] { $hours } ore
    }.
notice-back = Ora risponde di nuovo l'assistente digitale: un programma informatico, non una persona.

## Conversazione

greet = Buongiorno! Come posso aiutarla? Faccia la sua domanda con parole sue.
thank = Prego. Ha un'altra domanda?
goodbye = Arrivederci e buona giornata!
are-you-machine = Sì. Sono un programma informatico con intelligenza artificiale, non una persona. Rispondo in base alle informazioni dell'ufficio. Se preferisce parlare con una persona, basta dirlo.
who-sees-data =
    I suoi messaggi restano sui server di { $authority }. Nascondo subito numeri, date di nascita e recapiti. Il personale legge la conversazione solo se lei chiede di parlare con una persona. Viene cancellata dopo { $hours ->
        [one] un'ora
       *[other] { $hours } ore
    }. Per saperne di più: { $privacy }
capabilities =
    Ecco che cosa posso fare per lei:
    • rispondere a domande su pratiche, documenti, residenza e molto altro, con la fonte
    • guardare a che punto è la sua domanda
    • metterla in contatto con una persona
    Scriva semplicemente di che cosa si tratta.
abuse = Capisco la sua rabbia. Voglio comunque aiutarla. Vuole parlare con una persona?
legal-advice = Questo non posso e non devo valutarlo. Se una domanda viene accolta lo decide il personale dell'ufficio. Posso dirle quali sono i requisiti o metterla in contatto con una persona.
out-of-scope = Su questo non posso dirle nulla. Aiuto con le domande per l'ufficio, per esempio su carta d'identità, residenza o contributo per l'affitto (Wohngeld).
complaint = Mi dispiace. La cosa migliore è che la ascolti una persona. La metto in contatto con qualcuno?
feedback-thanks = Grazie per il suo parere. Ci aiuta a migliorare.
appointment = Può prenotare un appuntamento qui: { $url }
appointment-which = Per che cosa le serve l'appuntamento? Mi dica la pratica, per esempio «passaporto».
stopped = Va bene, mi fermo qui. Che cos'altro posso fare per lei?
restarted = Ricominciamo. Di che cosa si tratta?
misunderstood = Mi dispiace, non ho capito. Può dirlo con altre parole?
misunderstood-again = Mi dispiace, non ho capito neanche questa volta. Vuole parlare con una persona?
nothing-to-confirm = Bene. Che cosa vuole sapere?
nothing-to-repeat = Non ho ancora detto nulla che possa ripetere.
nothing-to-simplify = Che cosa devo dire in modo più semplice? Mi faccia prima una domanda.
identifier-without-question = Grazie. Vuole sapere a che punto è la sua domanda?
denied = Va bene. Posso aiutarla in altro?
language-changed = Da ora scrivo in italiano.
language-which = In quale lingua vuole scrivere?
simpler-on = Da ora scrivo con parole più semplici.
delete-ask = Cancello questa conversazione e tutti i suoi dati? Non si può annullare.
delete-done = Cancello ora questa conversazione.

# Fonti: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (novembre 2026)
crisis =
    Sembra una cosa molto seria. C'è chi può aiutarla.
    In caso di pericolo immediato chiami subito: 112 (ambulanza, vigili del fuoco) o 110 (polizia).
    TelefonSeelsorge (aiuto nelle crisi), giorno e notte, gratuito: 0800 111 0 111 o 116 123
    Linea di aiuto per donne che subiscono violenza, in molte lingue: 116 016
    Linea di aiuto per bambini e ragazzi: 116 111
    Posso anche metterla in contatto con una persona dell'ufficio.

button-ask = Fare una domanda
button-status = A che punto è la mia domanda
button-person = Parlare con una persona
button-cancel = Annulla
button-capabilities = Che cosa sai fare?
button-delete-data = Cancella i miei dati
button-yes = Sì
button-no = No

## Attesa e passaggio a una persona

held-kept = Il suo messaggio è arrivato. Una persona lo leggerà appena sarà il suo turno.
button-leave-queue = Non aspettare più
left-queue = Non è più in attesa. Eccomi di nuovo: l'assistente digitale.

## Errori

error-empty = Il messaggio è vuoto. Scriva qualcosa, per favore.
error-too-long =
    Il messaggio è troppo lungo. Può avere al massimo { $limit ->
        [one] { $limit } carattere
       *[other] { $limit } caratteri
    }. Lo accorci o lo divida, per favore.
error-too-large = La richiesta è troppo grande.
error-not-json = La richiesta non è leggibile.
error-invalid = La richiesta è incompleta o sbagliata.
error-unauthorized = Questa conversazione è scaduta o non esiste. Ne inizi una nuova, per favore.
error-too-many = Sono molti messaggi in una volta. Aspetti un momento, per favore.
error-internal = Qualcosa è andato storto. Riprovi, per favore.
error-unavailable = Il servizio al momento non è raggiungibile. Riprovi tra un minuto, per favore.
error-turn = Purtroppo non ha funzionato. Il suo messaggio non è andato perso. Riprovi o parli con una persona.

## Risposte dal catalogo

answer-documents = Che cosa serve
answer-cost = Costo
answer-free = gratuito
answer-deadline = Scadenza
answer-duration = Tempi
answer-where = Dove rivolgersi
answer-how = Come si fa
answer-online = Online
answer-eligibility = Requisiti
answer-legal = Base giuridica
answer-appointment = Appuntamento
answer-appointment-needed = Serve un appuntamento.
answer-appointment-free = Non serve un appuntamento.
answer-source = Fonte: { $url }
answer-as-of = Aggiornato: { $date }
answer-other-language = Questo testo non esiste nella sua lingua. Lingua del testo: { $name }
answer-which = Che cosa intende?
answer-none = Nelle informazioni dell'ufficio non trovo nulla su questo. Vuole parlare con una persona?
answer-no-more = Le informazioni dell'ufficio non dicono altro su questo.
answer-more = Altre informazioni

## A che punto è la mia domanda

status-ask-file-number = Qual è il numero della sua pratica (Aktenzeichen)? Si trova in alto nella lettera o nella ricevuta.
status-ask-second-factor = Perché nessun altro riceva questa informazione: qual è la sua data di nascita? Per esempio: 24.05.1990
status-ask-pin = Perché nessun altro riceva questa informazione: qual è il suo PIN? Si trova nella lettera con la ricevuta.
status-file-number-wrong = Questo non è un nostro numero di pratica. Un numero di pratica è fatto così: { $example }
status-birth-date-wrong = Questa non è una data di nascita. Scriva giorno, mese e anno, per esempio: 24.05.1990
status-pin-wrong = Questo non è un PIN. Il PIN si trova nella lettera con la ricevuta, per esempio: 482913
status-expired = Per sicurezza i suoi dati sono già stati cancellati. Li scriva ancora una volta, per favore.
status-refused = Con questi dati non posso dare informazioni. Controlli il numero di pratica e la data di nascita o il PIN.
status-refused-locked =
    Con questi dati non posso dare informazioni. Ci sono stati troppi errori.
    Per proteggere i suoi dati l'accesso è bloccato per { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }.
status-locked =
    L'accesso è bloccato perché ci sono stati troppi errori. Riprovi tra { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }.
status-unavailable = In questo momento non posso guardare. Il sistema dell'ufficio non risponde. Riprovi più tardi o parli con una persona.
status-busy =
    In questo momento non posso guardare. Il sistema dell'ufficio è sovraccarico. Riprovi tra { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    } o parli con una persona.
status-private = Do informazioni sulla sua domanda solo in una conversazione privata, non in un gruppo.
status-again = Riprova

status-title = La sua domanda
status-since = (da: { $date })
status-expected = Prossimo passo, data prevista: { $date }
status-due = Da fare entro: { $date }
status-letter = Data della decisione (Bescheid): { $date }
status-contact = Per domande: { $office }

status-state-received = domanda ricevuta
status-state-in-progress = in lavorazione
status-state-waiting-for-you = serve qualcosa da lei
status-state-waiting-for-third-party = in attesa di un altro ufficio
status-state-decided = c'è una decisione
status-state-ready-to-collect = pronto per il ritiro
status-state-closed = pratica chiusa
status-state-withdrawn = domanda ritirata
status-state-unknown = stato non leggibile

status-next-received = La sua domanda è arrivata. Per ora non deve fare nulla.
status-next-in-progress = L'ufficio sta lavorando alla sua domanda. Per ora non deve fare nulla.
status-next-waiting-for-you = All'ufficio serve ancora da lei:
status-next-waiting-for-you-unnamed = All'ufficio serve ancora qualcosa da lei. Che cosa esattamente, è scritto nella lettera che ha ricevuto.
status-next-waiting-for-third-party = L'ufficio aspetta la risposta di un altro ufficio. Per ora non deve fare nulla.
status-next-decided = Sulla sua domanda è stata presa una decisione. La trova nella lettera (Bescheid) che riceverà per posta o nella sua casella elettronica. Io qui non posso vederla.
status-next-ready-to-collect = Può venire a ritirarlo. Porti un documento d'identità, per favore.
status-next-closed = La pratica è chiusa. Non deve fare altro.
status-next-withdrawn = La domanda è stata ritirata e non viene più esaminata.
status-next-unknown = Ho trovato la pratica, ma non riesco a leggerne lo stato. Chieda all'ufficio, per favore.

## Conversazione con una persona: che cosa leggono i cittadini

desk-queued = La metto in contatto con una persona. Aspetti qui, per favore.
desk-position =
    { $position ->
        [1] Il prossimo turno è suo.
       *[other] Il suo posto in fila: { $position }.
    }
desk-wait =
    { $minutes ->
        [one] Ci vorrà circa un minuto.
       *[other] Ci vorranno circa { $minutes } minuti.
    }
desk-wait-unknown = Al momento non possiamo dire quanto ci vorrà.
desk-wait-or-callback = Se non vuole aspettare così a lungo, la richiamiamo volentieri.
desk-closed = Ora non c'è nessuno. Torniamo: { $when }. Vuole che la richiamiamo?
desk-closed-long = Ora non c'è nessuno. Vuole che la richiamiamo?
desk-button-callback = Richiamatemi
desk-callback-ask-contact = La richiamiamo o le scriviamo volentieri. A quale numero di telefono o indirizzo e-mail? Lo usiamo solo per questo e poi lo cancelliamo.
desk-callback-contact-invalid = Qui non riconosco né un numero di telefono né un indirizzo e-mail. Lo scriva ancora una volta, per esempio con il prefisso.
desk-callback-ask-time = Quando preferisce? Per esempio: di mattina, di pomeriggio o è lo stesso.
desk-callback-time-invalid = Scriva in breve quando le va bene. Per esempio: domani mattina.
desk-callback-done = Ci faremo sentire. Il numero della sua richiesta è { $number }. Lo annoti, per favore.
desk-callback-expired = Il suo numero di telefono o indirizzo e-mail non è più salvato. Dica ancora una volta, per favore, che vuole una chiamata.

## Avvisare dei cambiamenti

status-subscribe = Avvisami dei cambiamenti
status-subscribe-ask =
    Vuole che le scriva qui quando lo stato cambia? Per questo salvo in forma cifrata il suo numero di pratica e controllo regolarmente presso l'ufficio.
    Finisce dopo { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } o se lei scrive «{ $stop }».
status-subscribe-ask-web =
    Vuole che le scriva qui quando lo stato cambia? Per questo salvo in forma cifrata il suo numero di pratica e controllo regolarmente presso l'ufficio.
    Funziona finché esiste questa conversazione: fino a { $hours ->
        [one] un'ora
       *[other] { $hours } ore
    } dopo l'ultimo messaggio. Finisce anche se lei scrive «{ $stop }».
status-subscribed = Bene. Le scriverò qui quando lo stato cambia. Se non lo desidera più, scriva «{ $stop }».
status-subscribed-enough = Non posso seguire altre domande contemporaneamente. Se scrive «{ $stop }», smetto di seguirle tutte.
status-subscribe-first = Per questo devo prima guardare a che punto è la sua domanda.
status-unsubscribe = Disattiva le notifiche
status-unsubscribed = Va bene. Non le scriverò più sulla sua domanda. Il numero di pratica è cancellato.
status-unsubscribed-none = Non riceve da me messaggi su nessuna domanda.
status-changed = Lo stato della sua domanda è cambiato:
status-changed-stop = Non vuole più messaggi? Scriva «{ $stop }».
status-changed-last = Questo era l'ultimo messaggio. Il numero di pratica è cancellato.

## La finestra di conversazione sul sito

widget-launcher = Domande? La aiutiamo.
widget-launcher-unread = Nuovo messaggio
widget-launcher-resume = Continua la conversazione
widget-title = Domande a: { $authority }
widget-close = Chiudi la finestra
widget-menu = Impostazioni e aiuto
widget-menu-back = Torna alla conversazione
widget-log = La conversazione
widget-you = Lei
widget-bot = Assistente digitale
widget-person = Personale dell'ufficio
widget-system = Avviso
widget-with-bot = Risponde un programma informatico
widget-with-person = Sta parlando con: { $name }
widget-joined = { $name } entra nella conversazione.
widget-ended = La conversazione è finita. Se continua a scrivere, risponde di nuovo l'assistente digitale.
widget-expired = Questa conversazione è scaduta ed è stata cancellata.
widget-deleted = La conversazione è stata cancellata.
widget-new = Inizia una nuova conversazione

widget-input = Il suo messaggio
widget-input-hint = Invio: manda il messaggio. Maiusc e Invio: nuova riga.
widget-send = Invia
widget-empty = Prima scriva qualcosa, per favore.
widget-too-long = Il messaggio è troppo lungo. Caratteri: { $count }, massimo: { $limit }. Lo accorci, per favore.
widget-queued = in attesa di connessione
widget-sending = invio in corso
widget-sent = inviato
widget-failed = non inviato
widget-again = Invia di nuovo
widget-secret = Quello che scrive è nascosto. Lo conserviamo solo per poco e in forma cifrata.
widget-secret-show = Mostra il testo
widget-typing-bot = L'assistente sta scrivendo …
widget-typing-person = { $name } sta scrivendo …
widget-offline = Nessuna connessione. Non va perso nulla, continuiamo a provare.
widget-online = La connessione è tornata.
widget-unreachable = Il servizio al momento non è raggiungibile. Continuiamo a provare.
widget-queue = È in attesa di parlare con una persona. Il suo posto in fila: { $position }.
widget-queue-minutes = È in attesa di parlare con una persona. Il suo posto in fila: { $position }. Attesa: circa { $minutes } min.
widget-queue-begun = È in attesa di parlare con una persona.
widget-leave = Non aspettare più

widget-human = Parlare con una persona
widget-simpler = Più semplice
widget-simpler-say = Più semplice, per favore.
widget-language = Lingua
widget-reading = Lettura e ascolto
widget-size = Dimensione del testo
widget-size-1 = normale
widget-size-2 = grande
widget-size-3 = molto grande
widget-auto-read = Leggi ad alta voce le nuove risposte
widget-conversation = Conversazione
widget-save = Salva la conversazione
widget-print = Stampa la conversazione
widget-delete = Cancella la conversazione
widget-delete-ask = Cancellare la conversazione? Non si può annullare.
widget-yes = Sì
widget-no = No
widget-cancel = Annulla
widget-links = Altro
widget-privacy = Privacy
widget-imprint = Note legali
widget-accessibility = Accessibilità
widget-plain = Conversazione senza JavaScript

widget-listen = Leggi ad alta voce
widget-listen-stop = Ferma la lettura
widget-no-voice = Il suo dispositivo non ha una voce per questa lingua.
widget-copy = Copia
widget-copied = Copiato
widget-helpful = Mi è stato utile
widget-unhelpful = Non mi è stato utile
widget-wrong = Qui c'è un errore
widget-wrong-ask = Che cosa non va? Senza dati personali, per favore.
widget-thanks = Grazie per il suo parere.
widget-rate = Valuta la conversazione
widget-rate-ask = Com'è andata?
widget-rate-1 = molto male
widget-rate-2 = male
widget-rate-3 = così così
widget-rate-4 = bene
widget-rate-5 = molto bene
widget-solved = Ha avuto una risposta alla sua domanda?
widget-rate-text = Vuole dirci qualcos'altro?
widget-submit = Invia
widget-dictate = Detta
widget-dictate-stop = Termina la dettatura
widget-dictate-ask = Il suo browser trasforma la voce in testo. Per farlo, alcuni browser mandano la registrazione al loro produttore. È d'accordo?

widget-more-facts = Altri dati
widget-source = Fonte
widget-as-of = Aggiornato: { $date }
widget-online-service = Fai la pratica online
widget-appointment = Prenota un appuntamento
widget-new-window = (nuova finestra)
widget-other-language = Questo testo esiste solo in questa lingua: { $name }
widget-hours = Orari di apertura
widget-closed = chiuso
widget-map = Mappa
widget-step-free = Accesso senza gradini
widget-steps = Accesso con gradini
widget-since = Da
widget-expected = Prossimo passo, data prevista
widget-next = Che cosa fare adesso
widget-contact = Domande su questo

widget-masked = nascosto: { $kind }
widget-kind = dato
widget-kind-file-number = numero di pratica
widget-kind-birth-date = data di nascita
widget-kind-tax-id = numero fiscale
widget-kind-social-insurance = numero di assicurazione
widget-kind-id-card = numero della carta d'identità
widget-kind-passport = numero del passaporto
widget-kind-iban = numero di conto
widget-kind-card = numero della carta
widget-kind-email = indirizzo e-mail
widget-kind-phone = numero di telefono
widget-kind-plate = targa
widget-kind-address = indirizzo
widget-kind-pin = PIN

## Uffici

office-phone = Telefono: { $phone }
office-step-free = Accesso senza gradini
office-unknown = Quale ufficio intende? Non lo trovo nelle informazioni che ho.

## Periodi nelle risposte

answer-span-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
answer-span-weeks =
    { $count ->
        [one] { $count } settimana
       *[other] { $count } settimane
    }
answer-span-months =
    { $count ->
        [one] { $count } mese
       *[other] { $count } mesi
    }
answer-span-years =
    { $count ->
        [one] { $count } anno
       *[other] { $count } anni
    }
answer-range-days = da { $from } a { $to } giorni
answer-range-weeks = da { $from } a { $to } settimane
answer-range-months = da { $from } a { $to } mesi
answer-range-years = da { $from } a { $to } anni

## Risposte: importi, parti, fonti

answer-from = da { $amount }
answer-up-to = fino a { $amount }
answer-forms = Moduli
answer-links = Altro su internet
answer-part-unknown = «{ $part }»: le informazioni dell'ufficio non dicono nulla su questo.
answer-own-language = Nella sua lingua: { $url }

## Conversazione con una persona: interrotta, passata

desk-returned = Il collegamento con la persona si è interrotto. Aspetti qui, per favore: tra poco la aiuta qualcun altro.
desk-passed-on = La sua conversazione passa a un'altra persona. Aspetti qui, per favore. Non deve riscrivere nulla.

## Risposte pronte del personale

desk-canned-greeting = Buongiorno, mi chiamo { $name }. Come posso aiutarla?
desk-canned-other-language = Purtroppo non parlo la sua lingua. Le mando risposte già pronte nella sua lingua. Scriva frasi brevi, per favore.
desk-canned-one-moment = Un momento, per favore. Controllo.
desk-canned-more-details = Può dirmi meglio di che cosa si tratta?
desk-canned-file-number = Mi scriva il numero della sua pratica (Aktenzeichen), per favore. Si trova in alto nella lettera dell'ufficio.
desk-canned-no-photos = Per favore, non mandi qui foto di documenti o lettere.
desk-canned-documents-missing = Mancano ancora dei documenti. Quali, è scritto nella lettera dell'ufficio.
desk-canned-decision-by-letter = Qui non posso dire se una domanda viene accolta. Riceverà una lettera dall'ufficio.
desk-canned-still-working = L'ufficio sta ancora lavorando alla sua domanda. Per ora non deve fare nulla.
desk-canned-appointment = Per questo serve un appuntamento. Può prenderlo per telefono: { $phone }
desk-canned-please-call = È più facile chiarirlo per telefono. Ci chiami, per favore: { $phone }
desk-canned-callback = Vuole che la richiamiamo? Allora mi scriva il suo numero di telefono, per favore.
desk-canned-passing-on = Passo la conversazione a una collega o a un collega. Aspetti un momento, per favore.
desk-canned-not-responsible = Se ne occupa un altro ufficio. Le dico quale.
desk-canned-still-there = È ancora lì?
desk-canned-anything-else = Posso aiutarla in altro?
desk-canned-back-to-assistant = Per altre domande c'è l'assistente digitale. Se ha di nuovo bisogno di una persona, basta scriverlo.
desk-canned-closing-silence = Da un po' non ho sue notizie e chiudo la conversazione. Può scrivere di nuovo quando vuole.
desk-canned-goodbye = Grazie per la conversazione. Arrivederci!

## Protezione dei dati: il testo secondo l'art. 13 del GDPR

privacy-title = Protezione dei dati nell'assistente digitale
privacy-controller = Chi è responsabile
privacy-controller-text = Il titolare è { $authority }. Indirizzo e recapiti sono nelle note legali: { $imprint }
privacy-officer = Responsabile della protezione dei dati
privacy-officer-text = Contatto: { $officer }
privacy-purpose = Per che cosa usiamo i suoi dati
privacy-purpose-text =
    Li usiamo per rispondere alle sue domande sui nostri servizi.
    Se vuole, le diciamo a che punto è la sua domanda, la mettiamo in contatto con una persona o la richiamiamo.
privacy-basis = Su quale base
privacy-basis-text =
    Svolgiamo così il nostro compito pubblico (art. 6, par. 1, lett. e del GDPR con la legge del Land sulla protezione dei dati).
    Notifiche e chiamate si fanno solo con il suo consenso (art. 6, par. 1, lett. a del GDPR). Può revocarlo in qualsiasi momento. Quello che è stato fatto fino ad allora resta lecito.
privacy-data = Quali dati
privacy-data-text =
    Quello che scrive o dice, la lingua, l'ora e il mezzo con cui ci scrive.
    Per darle informazioni sulla sua domanda ci servono il numero di pratica e la sua data di nascita o il PIN. Lo stato lo leggiamo nel sistema in cui la pratica viene trattata.
    Per favore, non scriva nulla sulla sua salute, sulla sua religione o su altre cose molto personali.
privacy-hiding = Che cosa nascondiamo
privacy-hiding-text =
    Numeri di pratica, date di nascita, numeri di documenti, numeri fiscali e di assicurazione, dati bancari, indirizzi e-mail, numeri di telefono, targhe e indirizzi vengono subito sostituiti con simboli. I numeri stessi li conserviamo in forma cifrata per { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }. I nomi non li riconosciamo.
privacy-people = Chi legge i suoi messaggi
privacy-people-text =
    Un programma informatico. Il personale legge la conversazione solo se lei chiede di parlare con una persona.
    Annotiamo chi di loro ha visto che cosa. Conserviamo questo elenco per { $audit ->
        [one] un giorno
       *[other] { $audit } giorni
    }.
privacy-storage = Per quanto tempo conserviamo i dati
privacy-storage-text =
    La conversazione: { $hours ->
        [one] un'ora
       *[other] { $hours } ore
    } dopo il suo ultimo messaggio.
    Note del personale e richieste di chiamata: { $desk ->
        [one] un giorno
       *[other] { $desk } giorni
    }.
    Il suo numero per una chiamata: finché non l'abbiamo richiamata.
    Il numero di una domanda per cui dobbiamo avvisarla: finché lei non lo interrompe, al massimo { $follow ->
        [one] un giorno
       *[other] { $follow } giorni
    }.
    Le valutazioni, senza la conversazione: { $feedback ->
        [one] un giorno
       *[other] { $feedback } giorni
    }.
    Poi i dati si cancellano da soli.
privacy-recipients = A chi diamo i dati
privacy-recipients-text =
    A nessuno. L'assistente funziona sui nostri server e non manda nulla a servizi esterni.
    Se ci scrive o ci chiama con Telegram, SMS o telefono, il messaggio viene trasmesso dal relativo operatore, che può leggerlo. Se non lo desidera, usi per favore il nostro sito internet.
privacy-rights = I suoi diritti
privacy-rights-text =
    Può vedere tutto quello che abbiamo salvato sulla sua conversazione e cancellare tutto: nella finestra della conversazione o scrivendo «Cancellate i miei dati».
    Ha inoltre il diritto di rettifica, di limitazione del trattamento e di opposizione (artt. 15–18 e 21 del GDPR).
privacy-complaint = Reclamo
privacy-complaint-text = Può presentare un reclamo all'autorità per la protezione dei dati del suo Land.
privacy-earlier = Conversazioni precedenti
privacy-earlier-text = Solo se è d'accordo: alla Sua prossima conversazione il nostro personale vede l'argomento, il risultato e le proprie note. La riconosciamo da un segno cifrato della Sua chat, del Suo numero di telefono o del Suo browser. Lo cancelliamo dopo la Sua ultima conversazione, nello stesso tempo delle altre note. Può revocare il consenso in qualsiasi momento con le parole «Cancella i miei dati».
privacy-voluntary = Deve fornire dei dati?
privacy-voluntary-text = No. Può anche chiamarci, scriverci o venire da noi. Senza numero di pratica e data di nascita o PIN, però, non possiamo darle qui informazioni sulla sua domanda.
privacy-machine = Il programma decide sulla sua domanda?
privacy-machine-text = No. Sulle domande decidono le persone. L'assistente dà solo informazioni.

## Conversazione senza JavaScript, dichiarazione di accessibilità

plain-begin = Inizia la conversazione
plain-reload = Mostra i nuovi messaggi
plain-writing = La risposta non è ancora arrivata. Tra un attimo ricarichi la pagina, per favore.
plain-last = Vai all'ultimo messaggio
plain-choose = Scegli la lingua

accessibility-title = Dichiarazione di accessibilità
accessibility-short-title = In breve e semplice
accessibility-short =
    Tutti devono poter fare domande qui.
    Può ingrandire il testo.
    Può farsi leggere i testi ad alta voce.
    Può fare tutto con la tastiera.
    In tedesco ci sono risposte in linguaggio semplice.
    Può sempre parlare con una persona.
    Qualcosa non funziona? Ce lo dica, per favore.
accessibility-scope = Questa dichiarazione vale per la finestra della conversazione e per la conversazione senza JavaScript. Ente: { $authority }.
accessibility-standard = Seguiamo il regolamento tedesco BITV 2.0, la norma EN 301 549 e le Web Content Accessibility Guidelines (WCAG) 2.2, livello AA.
accessibility-done-title = Che cosa funziona
accessibility-done =
    Tutto si può usare con la tastiera. Si vede sempre dove si trova.
    Per ogni messaggio i lettori di schermo dicono chi parla e in quale lingua.
    Il testo si può ingrandire. Al 400 per cento e sugli schermi piccoli non va perso nulla.
    Ci sono colori chiari e scuri e una vista ad alto contrasto. I colori propri del suo dispositivo restano.
    Se sul suo dispositivo ha chiesto meno movimento, qui non si muove nulla.
    Le risposte si possono ascoltare ad alta voce e semplificare.
    La conversazione funziona anche senza JavaScript.
accessibility-gaps-title = Che cosa non funziona ancora
accessibility-gaps =
    Mancano ancora una prova da parte di persone con disabilità e un test BITV.
    Alcuni testi non esistono in ogni lingua. In quel caso è indicato.
    Non ci sono risposte nella lingua dei segni tedesca.
    La lettura ad alta voce funziona solo se il suo dispositivo ha una voce per la lingua.
accessibility-tested = Controlliamo a ogni modifica del programma: con axe-core in tutte le viste e in tutti i colori, con la sola tastiera, con una larghezza di 320 pixel e in base a ciò che legge un lettore di schermo.
accessibility-contact-title = Qualcosa non funziona?
accessibility-contact = Ci chiami: { $phone }. Oppure prema «Qui c'è un errore» sotto una risposta.
accessibility-enforcement = Non riceve una buona risposta? Allora la aiuta l'organismo di conciliazione o di vigilanza del suo Land per l'accessibilità digitale.
desk-machine-translated = traduzione automatica

## Inserire la finestra di conversazione

embed-title = Inserire la finestra di conversazione
embed-lead = Imposti l'aspetto della finestra di conversazione sulle sue pagine. Poi copi le righe qui sotto. In questa pagina la vede subito così.
embed-language = Lingua all'inizio
embed-language-page = quella della pagina
embed-theme = Aspetto
embed-theme-kern = amministrazione (blu)
embed-theme-govuk = angoli retti, verde
embed-theme-contrast = forte contrasto
embed-colour = Usa un colore proprio
embed-colour-choose = Colore
embed-position = Posizione
embed-position-end = in basso, alla fine della riga (di solito a destra)
embed-position-start = in basso, all'inizio della riga (di solito a sinistra)
embed-contrast = Contrasto del colore sul bianco: { $ratio } a 1. È sufficiente.
embed-contrast-low = Contrasto del colore sul bianco: { $ratio } a 1. È troppo poco: serve 4,5 a 1. Si usa la tonalità più scura { $colour }.
embed-html = Nella pagina, prima della fine di <body>
embed-css = Nel suo foglio di stile
embed-policy = Nella Content-Security-Policy
embed-copy = Copia
embed-copied = Copiato
embed-origin = L'indirizzo delle sue pagine deve essere in authority.toml sotto allowed_origins.
embed-guide = Tutti i dettagli sono in docs/embedding.md.

## Chi ha chiuso la pagina

desk-absent = La sua pagina è rimasta chiusa per un po', quindi non è più in coda. Se desidera ancora parlare con una persona, basta scriverlo. Fino ad allora risponde l'assistente digitale.

## Callback: state

status-callback-title = La sua richiamata
status-callback-next-received = Abbiamo ricevuto la sua richiesta. La contatteremo.
status-callback-next-in-progress = Qualcuno se ne sta occupando proprio ora.
status-callback-next-waiting-for-you = Non siamo riusciti a contattarla. Se desidera un altro tentativo, chieda qui di essere richiamato.
status-callback-next-closed = La richiamata è conclusa. Se ha bisogno di altro, lo scriva qui.

## Telegram

telegram-notice = In Telegram i messaggi ai bot non sono cifrati da un capo all’altro. Telegram può leggerli. Per favore, non scriva qui numeri di pratica né date di nascita.
telegram-group = In questo gruppo rispondo solo se scrive il mio nome o risponde a un mio messaggio. Qui tutti possono leggere.
telegram-privacy = I Suoi messaggi passano anche dai server di Telegram. Lì le chat con i bot non sono cifrate da un capo all’altro. Se non lo desidera, usi per favore il nostro sito internet: { $website }
telegram-command-help = Che cosa so fare
telegram-command-language = Scegliere la lingua
telegram-command-person = Parlare con una persona
telegram-command-privacy = Che cosa succede ai Suoi dati
telegram-command-delete = Cancellare la conversazione e i dati
telegram-command-stop = Fermare o non aspettare più
telegram-picture = Purtroppo non posso vedere foto e video. Per favore, scriva di che cosa si tratta. I documenti si consegnano all’ufficio, non qui.
telegram-document = Purtroppo non posso aprire file. Per favore, scriva di che cosa si tratta. I documenti si consegnano all’ufficio, non qui.
telegram-audio = Purtroppo non posso ascoltare file audio. Per favore, scriva di che cosa si tratta.
telegram-contact = Non conservo contatti. Vuole essere richiamato? Allora scriva: richiamatemi.
telegram-sticker = Purtroppo non capisco gli sticker. Per favore, scriva di che cosa si tratta.
telegram-other = Purtroppo non posso leggere questo. Per favore, scriva di che cosa si tratta.
telegram-voice = Purtroppo non posso ascoltare messaggi vocali. Per favore, scriva di che cosa si tratta.
telegram-voice-long = Questo messaggio vocale è troppo lungo. Posso ascoltare al massimo { $seconds } secondi. Per favore, scriva o parli più brevemente.
telegram-voice-unclear = Purtroppo non ho capito il Suo messaggio vocale. Per favore, scriva di che cosa si tratta.
telegram-location = Purtroppo non so quanto sono lontani gli uffici. Ecco alcuni indirizzi:
telegram-nearest = Questo è l’ufficio più vicino. Si trova a circa { $kilometres } km in linea d’aria.
telegram-edited = Ho già risposto a questo messaggio. Se intende altro, scriva per favore un nuovo messaggio.
telegram-stale = Questo pulsante non vale più. Per favore, scriva di che cosa si tratta.
telegram-pressed = Lo ha già scelto.
telegram-status-link = I dati della Sua domanda li chiedo su una pagina protetta. Lì Telegram non può leggere. Il link vale dieci minuti e una volta sola. La risposta arriva qui.
telegram-status-open = Aprire la pagina protetta
telegram-form-title = Stato della mia domanda
telegram-form-intro = Per favore, inserisca due dati. Telegram non li vede. La risposta arriva poi nella Sua chat.
telegram-form-number = Numero di pratica
telegram-form-factor = Data di nascita o PIN
telegram-form-send = Inviare
telegram-form-both = Per favore, compili entrambi i campi.
telegram-form-done = Grazie. La risposta arriva subito nella Sua chat. Può chiudere questa pagina.
telegram-form-over = Questo link non vale più. Per favore, chieda di nuovo lo stato nella chat. Riceverà un nuovo link.
telegram-form-echo = Dati sulla pagina protetta

## On the telephone and by text message

phone-greeting = Buongiorno. Qui l'assistente digitale: { $authority }. Sono un programma per computer, non una persona.
phone-privacy = Scrivo quello che dice e non registro la Sua voce. Il testo viene cancellato dopo { $hours } ore.
phone-language-key = Per l'italiano prema { $key }.
phone-languages-more = Per altre lingue prema 9.
phone-ask = Dica per favore di che cosa si tratta. Per parlare con una persona prema zero.
phone-help = Asterisco: ancora una volta. Cancelletto: altro. 6: la Sua domanda. 7: un'altra lingua. 8: più lentamente. 0: una persona. Oppure dica di che cosa si tratta.
phone-anything-else = Ha un'altra domanda? Prema 9 per sentire che cosa fanno i tasti.
phone-more = Per sentire altro, prema cancelletto.
phone-offer-sms = Se vuole il link per SMS, prema 5.
phone-sms-sent = L'SMS è in arrivo. Che cos'altro vuole sapere?
phone-sms-no = Purtroppo non posso inviare SMS a questo numero.
phone-choice = Per { $title } prema { $key }.
phone-moment = Un momento, per favore.
phone-still = Sto ancora cercando.
phone-silence = Non ho sentito nulla. Dica per favore di che cosa si tratta.
phone-unclear = Non ho capito. Lo dica ancora una volta, per favore.
phone-confirm = Ho capito bene: { $text }? Dica sì o prema 1. Per no prema 2.
phone-slower = Ora parlo più lentamente.
phone-keys-letters = Può anche digitare il numero e finire con cancelletto. Per una lettera, due tasti: quello con la lettera e il suo posto. A è 2 1.
phone-keys-number = Può anche digitare il numero e finire con cancelletto.
phone-keys-date = Può anche digitare la data con otto cifre: giorno, mese e anno.
phone-own-number = Se dobbiamo chiamare il numero da cui chiama ora, prema 1 e cancelletto.
phone-wait-on = Resti in linea, per favore. Tra poco una persona legge e scrive la risposta. Io gliela leggo.
phone-waiting = Sta ancora aspettando una persona. Resti in linea, per favore.
phone-joined = { $name } è qui adesso. Parli pure. Le leggo le risposte.
phone-closed = Il colloquio con la persona è finito. Ha un'altra domanda? Ora risponde di nuovo il programma.
phone-back = Ora risponde di nuovo l'assistente digitale, un programma per computer.
phone-transfer = La metto in contatto con una persona. Resti in linea, per favore.
phone-not-reached = Lì ora non risponde nessuno.
phone-connect = Ora la metto in contatto con un altro telefono. Resti in linea, per favore.
phone-connect-failed = Lì ora non risponde nessuno. { $name } è di nuovo qui. Parli pure.
phone-misses = Purtroppo non La capisco bene. Chiamo una persona.
phone-goodbye = Grazie per la chiamata. Arrivederci!
phone-failed = Purtroppo ci vuole troppo tempo. Chieda di nuovo, o prema zero per una persona.
phone-language-changed = Ora parliamo italiano.
phone-capabilities = Rispondo a domande su pratiche, documenti e residenza. Guardo a che punto è la Sua domanda. E posso chiamare una persona.
phone-hung-up = La chiamata è finita.
phone-no-news = Al telefono non posso avvisarLa quando cambia qualcosa. Richiami pure.
phone-decimal = { $whole } virgola { $part }
phone-range = da { $from } a { $to }
phone-time-full = ore { $hour }
phone-time = ore { $hour } e { $minute }
phone-paragraph = articolo
phone-words-repeat = ancora una volta, ripeta, ripeti, ripetere, come scusi, prego
phone-words-slower = più lentamente, più piano, troppo veloce
phone-words-help = aiuto, tasti, menu
phone-words-goodbye = arrivederci, ciao, buona giornata
phone-words-more = altro, ancora, continui, continua, di più
phone-words-sms = sms, link, il link, messaggio
phone-words-yes = sì, si, esatto, giusto, certo
phone-words-no = no, sbagliato
phone-words-spell = come, di
phone-words-alphabet = ancona, bologna, como, domodossola, empoli, firenze, genova, hotel, imola, jolly, kappa, livorno, milano, napoli, otranto, palermo, quadro, roma, savona, torino, udine, venezia, washington, xeres, york, zara
sms-notice = Assistente digitale, { $authority }: un programma (IA), non una persona. Non scriva dati privati. STOP ferma gli SMS, AIUTO spiega.
sms-link = { $title }: { $url }
sms-stopped = Non riceverà più SMS da questo numero. Con START si riprende.
sms-started = Riceve di nuovo risposte. Di che cosa si tratta?
sms-help = { $authority }: scriva la Sua domanda. PERSONA: con una persona. STOP: niente SMS. Tel.: { $phone }
sms-words-stop = stop, ferma, fine, basta
sms-words-start = start, inizia, riprendi
sms-words-help = aiuto, help, info

## Calls through an Asterisk
audiosocket-deaf = In questo momento non riesco a sentirLa. I tasti funzionano. Prema zero per parlare con una persona.

## Conversazioni precedenti, se la persona è d’accordo

desk-remember-ask =
    Possiamo ricordare di che cosa si tratta in questa conversazione? Così la prossima volta il nostro personale vedrà l'argomento, il risultato e le proprie note. Senza una nuova conversazione cancelliamo tutto dopo { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }. È una Sua libera scelta. Può revocarla in qualsiasi momento con le parole «Cancella i miei dati».
desk-remember-browser = Per questo salviamo un identificativo nel Suo browser.
desk-remember-yes = Grazie. La prossima volta non dovrà spiegare tutto da capo.
desk-remember-no = Va bene. Non ricordiamo nulla.
desk-remember-known = Come ha permesso, il nostro personale vede di che cosa trattavano le Sue ultime conversazioni.
desk-remember-stop = Non ricordare più
