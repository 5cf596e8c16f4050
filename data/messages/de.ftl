# Was Amtslotse auf Deutsch sagt. Höflich (Sie), einfach (B1), kurze Sätze.

## Hinweis zu Beginn

notice-ai =
    Guten Tag! Ich bin der digitale Assistent ({ $authority }). Ich bin ein Computerprogramm (künstliche Intelligenz), kein Mensch.
    Ich antworte aus den Informationen des Amtes und nenne die Quelle. Wenn Sie möchten, hole ich einen Menschen dazu.
notice-privacy = Schreiben Sie bitte keine Namen und keine privaten Daten. Nummern und Geburtsdaten verdecke ich. Das Gespräch wird nach { $hours } Stunden gelöscht.
notice-back = Jetzt antwortet wieder der digitale Assistent – ein Computerprogramm, kein Mensch.

## Gespräch

greet = Guten Tag! Wobei kann ich Ihnen helfen? Stellen Sie Ihre Frage einfach in Ihren Worten.
thank = Gern geschehen. Haben Sie noch eine Frage?
goodbye = Auf Wiedersehen und alles Gute!
are-you-machine = Ja. Ich bin ein Computerprogramm mit künstlicher Intelligenz, kein Mensch. Ich antworte aus den Informationen des Amtes. Wenn Sie lieber mit einem Menschen sprechen, sagen Sie es einfach.
who-sees-data = Ihre Nachrichten bleiben auf den Servern von { $authority }. Nummern, Geburtsdaten und Kontaktdaten verdecke ich sofort. Mitarbeitende lesen das Gespräch nur, wenn Sie einen Menschen möchten. Nach { $hours } Stunden wird es gelöscht. Mehr dazu: { $privacy }
capabilities =
    Das kann ich für Sie tun:
    • Fragen zu Anträgen, Ausweisen, Anmeldung und vielem mehr beantworten – mit Quelle
    • nachsehen, wie weit Ihr Antrag ist
    • einen Menschen dazuholen
    Schreiben Sie einfach, worum es geht.
abuse = Ich merke, dass Sie verärgert sind. Ich möchte Ihnen trotzdem helfen. Möchten Sie mit einem Menschen sprechen?
legal-advice = Das kann und darf ich nicht beurteilen. Ob ein Antrag genehmigt wird, entscheiden die Mitarbeitenden des Amtes. Ich kann Ihnen sagen, welche Voraussetzungen gelten, oder einen Menschen dazuholen.
out-of-scope = Dazu kann ich nichts sagen. Ich helfe bei Fragen an das Amt, zum Beispiel zu Ausweis, Anmeldung oder Wohngeld.
complaint = Das tut mir leid. Am besten hört sich das ein Mensch an. Soll ich jemanden dazuholen?
feedback-thanks = Danke für Ihre Rückmeldung. Sie hilft uns, besser zu werden.
appointment = Einen Termin buchen Sie hier: { $url }
appointment-which = Wofür brauchen Sie einen Termin? Nennen Sie mir bitte das Anliegen, zum Beispiel „Reisepass“.
stopped = In Ordnung, ich breche das ab. Was kann ich sonst für Sie tun?
restarted = Wir fangen neu an. Worum geht es?
misunderstood = Das habe ich leider nicht verstanden. Können Sie es mit anderen Worten sagen?
misunderstood-again = Ich verstehe Sie leider wieder nicht. Möchten Sie mit einem Menschen sprechen?
nothing-to-confirm = Gut. Was möchten Sie wissen?
nothing-to-repeat = Ich habe noch nichts gesagt, was ich wiederholen kann.
nothing-to-simplify = Was soll ich einfacher sagen? Stellen Sie mir zuerst eine Frage.
identifier-without-question = Danke. Möchten Sie wissen, wie weit Ihr Antrag ist?
denied = In Ordnung. Kann ich sonst etwas für Sie tun?
language-changed = Ab jetzt schreibe ich Deutsch.
language-which = In welcher Sprache möchten Sie schreiben?
simpler-on = Ich schreibe jetzt in Einfacher Sprache.
delete-ask = Soll ich dieses Gespräch und alle Daten dazu löschen? Das kann man nicht rückgängig machen.
delete-done = Ich lösche dieses Gespräch jetzt.

# Quellen: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (Stand: November 2026)
crisis =
    Das klingt sehr ernst. Sie sind nicht allein.
    Bei akuter Gefahr rufen Sie bitte sofort an: 112 (Notarzt, Feuerwehr) oder 110 (Polizei).
    TelefonSeelsorge, Tag und Nacht, kostenlos: 0800 111 0 111 oder 116 123
    Hilfetelefon Gewalt gegen Frauen, in vielen Sprachen: 116 016
    Nummer gegen Kummer für Kinder und Jugendliche: 116 111
    Ich kann auch einen Menschen aus dem Amt dazuholen.

button-ask = Frage stellen
button-status = Stand meines Antrags
button-person = Mit einem Menschen sprechen
button-cancel = Abbrechen
button-capabilities = Was kannst du?
button-delete-data = Meine Daten löschen
button-yes = Ja
button-no = Nein

## Warten und übernehmen

held-kept = Ihre Nachricht ist angekommen. Die Kollegin oder der Kollege liest sie, sobald Sie dran sind.
button-leave-queue = Nicht mehr warten
left-queue = Sie warten nicht mehr. Ich bin wieder da: der digitale Assistent.

## Fehler

error-empty = Die Nachricht ist leer. Bitte schreiben Sie etwas.
error-too-long = Die Nachricht ist zu lang. Erlaubt sind { $limit } Zeichen. Bitte kürzen oder teilen Sie sie.
error-too-large = Die Anfrage ist zu groß.
error-not-json = Die Anfrage ist nicht lesbar.
error-invalid = Die Anfrage ist unvollständig oder falsch.
error-unauthorized = Dieses Gespräch ist abgelaufen oder unbekannt. Bitte beginnen Sie ein neues.
error-too-many = Das waren viele Nachrichten auf einmal. Bitte warten Sie einen Moment.
error-internal = Da ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
error-unavailable = Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.
error-turn = Das hat leider nicht geklappt. Ihre Nachricht ist nicht verloren. Bitte versuchen Sie es noch einmal, oder sprechen Sie mit einem Menschen.

## Antworten aus dem Katalog

answer-documents = Das brauchen Sie
answer-cost = Kosten
answer-free = kostenlos
answer-deadline = Frist
answer-duration = Bearbeitungszeit
answer-where = Zuständig
answer-how = So geht es
answer-online = Online
answer-eligibility = Voraussetzungen
answer-legal = Rechtsgrundlage
answer-appointment = Termin
answer-appointment-needed = Sie brauchen einen Termin.
answer-appointment-free = Sie brauchen keinen Termin.
answer-source = Quelle: { $url }
answer-as-of = Stand: { $date }
answer-other-language = Diesen Text gibt es nicht in Ihrer Sprache, nur in dieser: { $name }
answer-which = Was meinen Sie?
answer-none = Dazu finde ich in den Informationen des Amtes nichts. Möchten Sie mit einem Menschen sprechen?
answer-no-more = Mehr steht dazu nicht in den Informationen des Amtes.
answer-more = Mehr dazu

## Stand meines Antrags

status-ask-file-number = Wie lautet Ihr Aktenzeichen? Es steht oben auf dem Brief oder auf der Eingangsbestätigung.
status-ask-second-factor = Damit nur Sie die Auskunft bekommen: Wann sind Sie geboren? Zum Beispiel: 24.05.1990
status-ask-pin = Damit nur Sie die Auskunft bekommen: Wie lautet die PIN? Sie steht auf dem Brief oder der Bestätigung zum Eingang Ihres Antrags.
status-file-number-wrong = Das ist kein Aktenzeichen von uns. Ein Aktenzeichen sieht so aus: { $example }
status-birth-date-wrong = Das ist kein Geburtsdatum. Bitte schreiben Sie Tag, Monat und Jahr, zum Beispiel: 24.05.1990
status-pin-wrong = Das ist keine PIN. Die PIN steht auf dem Brief mit der Eingangsbestätigung, zum Beispiel: 482913
status-expired = Ihre Angaben sind aus Sicherheitsgründen schon gelöscht. Bitte geben Sie sie noch einmal ein.
status-refused = Mit diesen Angaben kann ich keine Auskunft geben. Bitte prüfen Sie Aktenzeichen und Geburtsdatum oder PIN.
status-refused-locked =
    Mit diesen Angaben kann ich keine Auskunft geben. Das war zu oft falsch.
    Zum Schutz Ihrer Daten ist die Auskunft jetzt { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } gesperrt.
status-locked =
    Die Auskunft ist gesperrt, weil die Angaben zu oft falsch waren. Bitte versuchen Sie es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal.
status-unavailable = Ich kann gerade nicht nachsehen. Das System des Amtes antwortet nicht. Bitte versuchen Sie es später noch einmal, oder sprechen Sie mit einem Menschen.
status-busy =
    Ich kann gerade nicht nachsehen. Das System des Amtes ist überlastet. Bitte versuchen Sie es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal, oder sprechen Sie mit einem Menschen.
status-private = Eine Auskunft zu Ihrem Antrag gebe ich nur in einem Gespräch unter vier Augen, nicht in einer Gruppe.
status-again = Noch einmal versuchen

status-title = Ihr Antrag
status-since = (seit { $date })
status-expected = Voraussichtlich geht es weiter am: { $date }
status-due = Bitte bis: { $date }
status-letter = Der Bescheid ist vom { $date }.
status-contact = Fragen dazu beantwortet: { $office }

status-state-received = eingegangen
status-state-in-progress = in Bearbeitung
status-state-waiting-for-you = wartet auf Sie
status-state-waiting-for-third-party = wartet auf eine andere Stelle
status-state-decided = entschieden
status-state-ready-to-collect = kann abgeholt werden
status-state-closed = abgeschlossen
status-state-withdrawn = zurückgezogen
status-state-unknown = Stand nicht erkennbar

status-next-received = Ihr Antrag ist da. Sie müssen jetzt nichts tun.
status-next-in-progress = Das Amt bearbeitet Ihren Antrag. Sie müssen jetzt nichts tun.
status-next-waiting-for-you = Das Amt braucht noch etwas von Ihnen:
status-next-waiting-for-you-unnamed = Das Amt braucht noch etwas von Ihnen. Was genau, steht im Brief des Amtes.
status-next-waiting-for-third-party = Das Amt wartet auf eine andere Stelle. Sie müssen jetzt nichts tun.
status-next-decided = Über Ihren Antrag ist entschieden. Wie, steht im Bescheid, den Sie mit der Post oder in Ihrem Postfach bekommen. Das kann ich hier nicht sehen.
status-next-ready-to-collect = Sie können es abholen. Bringen Sie bitte Ihren Ausweis mit.
status-next-closed = Der Vorgang ist abgeschlossen. Sie müssen nichts mehr tun.
status-next-withdrawn = Der Antrag wurde zurückgezogen und wird nicht weiter bearbeitet.
status-next-unknown = Ich habe den Vorgang gefunden, kann den Stand aber nicht lesen. Bitte fragen Sie beim Amt nach.

## Beratung: was Bürgerinnen und Bürger lesen

desk-queued = Ich hole einen Menschen dazu. Bitte warten Sie hier.
desk-position =
    { $position ->
        [1] Sie sind als Nächstes dran.
       *[other] Sie stehen an Stelle { $position }.
    }
desk-wait =
    { $minutes ->
        [1] Es dauert etwa eine Minute.
       *[other] Es dauert etwa { $minutes } Minuten.
    }
desk-wait-unknown = Wie lange es dauert, können wir gerade nicht sagen.
desk-closed = Gerade ist niemand da. Wir sind wieder da: { $when }. Möchten Sie, dass wir Sie zurückrufen?
desk-closed-long = Gerade ist niemand da. Möchten Sie, dass wir Sie zurückrufen?
desk-button-callback = Rückruf
desk-callback-ask-contact = Gern rufen wir Sie zurück oder schreiben Ihnen. Unter welcher Telefonnummer oder E-Mail-Adresse? Wir nutzen sie nur dafür und löschen sie danach.
desk-callback-contact-invalid = Das ist keine Telefonnummer und keine E-Mail-Adresse, die ich erkenne. Bitte schreiben Sie sie noch einmal, zum Beispiel mit Vorwahl.
desk-callback-ask-time = Wann passt es Ihnen am besten? Zum Beispiel: morgens, nachmittags, oder egal.
desk-callback-time-invalid = Bitte schreiben Sie kurz, wann es passt. Zum Beispiel: morgen Vormittag.
desk-callback-done = Wir melden uns. Die Nummer Ihres Rückrufs ist { $number }. Bitte notieren Sie sie.
desk-callback-expired = Ihre Telefonnummer oder E-Mail-Adresse ist nicht mehr gespeichert. Bitte sagen Sie noch einmal, dass Sie einen Rückruf möchten.

## Beratung: Oberfläche für Mitarbeitende

desk-ui-title = Beratung
desk-ui-skip = Zum Inhalt
desk-ui-ui-language = Sprache der Oberfläche
desk-ui-login-title = Anmelden
desk-ui-login-name = Benutzername
desk-ui-login-password = Passwort
desk-ui-login-button = Anmelden
desk-ui-login-wrong = Benutzername oder Passwort stimmt nicht.
desk-ui-login-locked = Zu viele Fehlversuche. Bitte warten Sie 15 Minuten.
desk-ui-login-stale = Diese Seite war zu lange offen. Bitte melden Sie sich noch einmal an.
desk-ui-login-ended = Sie wurden abgemeldet, weil Sie länger nichts getan haben oder Ihr Konto geändert wurde. Bitte melden Sie sich wieder an.
desk-ui-logout = Abmelden
desk-ui-to-desk = Zur Beratung
desk-ui-trouble-title = Das geht nicht
desk-ui-refused-forbidden = Dafür fehlt Ihnen die Berechtigung, oder die Seite war zu lange offen.
desk-ui-refused-unknown = Dieses Gespräch gibt es nicht mehr. Es ist abgelaufen oder wurde gelöscht.
desk-ui-refused-not-found = Diese Seite gibt es nicht.
desk-ui-refused-invalid = Die Angaben sind unvollständig oder falsch.
desk-ui-refused-store = Der Speicher ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.
desk-ui-refused-fault = Da ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
desk-ui-refused-other = Jemand anderes hat dieses Gespräch.
desk-ui-refused-person = Dieses Gespräch hat schon jemand übernommen.
desk-ui-refused-bot = Die Person wartet nicht mehr. Der Assistent hat das Gespräch.
desk-ui-refused-waiting = Dieses Gespräch wartet noch in der Warteschlange.
desk-ui-refused-closed = Dieses Gespräch ist beendet.
desk-ui-refused-offered = Dieses Gespräch wird gerade jemand anderem angeboten.
desk-ui-refused-full = Sie haben schon so viele Gespräche, wie für Sie vorgesehen sind.
desk-ui-refused-empty = Die Nachricht ist leer.
desk-ui-refused-too-long = Die Nachricht ist zu lang.
desk-ui-refused-wrapup = Bitte wählen Sie, wie das Gespräch endet.
desk-ui-refused-again = Das ist schon geschehen.
desk-ui-lists = Gespräche
desk-ui-mine = Meine Gespräche
desk-ui-mine-empty = Sie haben gerade kein Gespräch.
desk-ui-queue = Warteschlange
desk-ui-queue-empty = Niemand wartet.
desk-ui-unread = ungelesen
desk-ui-nothing-open = Kein Gespräch geöffnet
desk-ui-nothing-open-hint = Wählen Sie links ein Gespräch.
desk-ui-minutes-short = { $minutes } Min.
desk-ui-connection-cut = Verbindung unterbrochen
desk-ui-log = Gesprächsverlauf
desk-ui-reply = Antwort
desk-ui-send = Senden
desk-ui-take = Übernehmen
desk-ui-back = An den Assistenten
desk-ui-close = Beenden
desk-ui-citizen-types = schreibt gerade …
desk-ui-wrapup = Ergebnis
desk-ui-wrapup-solved = Erledigt
desk-ui-wrapup-informed = Auskunft gegeben
desk-ui-wrapup-forwarded = Weiterverwiesen
desk-ui-wrapup-appointment = Termin vereinbart
desk-ui-wrapup-unresolved = Offen geblieben
desk-ui-wrapup-unreachable = Niemand mehr da
desk-ui-wrapup-other = Sonstiges
desk-ui-reason-asked = Möchte einen Menschen
desk-ui-reason-misunderstood = Nicht verstanden
desk-ui-reason-no-content = Keine Auskunft gefunden
desk-ui-reason-complaint = Beschwerde
desk-ui-reason-abuse = Verärgert
desk-ui-reason-crisis = Notlage
desk-ui-reason-fault = Technische Störung
desk-ui-reason-returned = Wartet wieder
desk-ui-reason-transferred = Weitergeleitet
desk-ui-state-bot = Assistent
desk-ui-state-waiting = Wartet
desk-ui-state-person = Bei einem Menschen
desk-ui-state-closed = Beendet
desk-ui-channel-web = Portal
desk-ui-channel-telegram = Telegram
desk-ui-channel-sms = SMS
desk-ui-channel-call = Telefon
desk-ui-speaker-citizen = Bürger*in
desk-ui-speaker-bot = Assistent
desk-ui-speaker-person = Beratung
desk-ui-speaker-system = Hinweis
desk-ui-role-agent = Beratung
desk-ui-role-supervisor = Leitung
desk-ui-role-editor = Redaktion
desk-ui-role-auditor = Prüfung
desk-ui-role-admin = Verwaltung
desk-ui-masked-file-number = Aktenzeichen
desk-ui-masked-birth-date = Geburtsdatum
desk-ui-masked-tax-id = Steuer-ID
desk-ui-masked-social-insurance = Sozialversicherungsnummer
desk-ui-masked-id-card = Ausweisnummer
desk-ui-masked-passport = Passnummer
desk-ui-masked-iban = IBAN
desk-ui-masked-card = Kartennummer
desk-ui-masked-email = E-Mail-Adresse
desk-ui-masked-phone = Telefonnummer
desk-ui-masked-plate = Kennzeichen
desk-ui-masked-address = Adresse
desk-ui-masked-pin = PIN
desk-ui-outcome-answered = beantwortet
desk-ui-outcome-answered-other-language = in anderer Sprache beantwortet
desk-ui-outcome-clarified = nachgefragt
desk-ui-outcome-no-content = keine Auskunft
desk-ui-outcome-out-of-scope = nicht zuständig
desk-ui-outcome-not-assessed = keine Beurteilung
desk-ui-outcome-misunderstood = nicht verstanden
desk-ui-outcome-status-asked = Stand: Angaben erfragt
desk-ui-outcome-status-given = Stand genannt
desk-ui-outcome-status-refused = Stand: Angaben falsch
desk-ui-outcome-status-locked = Stand: gesperrt
desk-ui-outcome-status-unavailable = Stand: nicht erreichbar
desk-ui-outcome-status-subscribed = Stand: benachrichtigen
desk-ui-outcome-handed-over = an Menschen übergeben
desk-ui-outcome-desk-closed = niemand da
desk-ui-outcome-held = beim Menschen
desk-ui-outcome-callback-asked = nach Rückruf gefragt
desk-ui-outcome-callback-taken = Rückruf
desk-ui-outcome-appointment = Termin
desk-ui-outcome-complaint-taken = Beschwerde
desk-ui-outcome-feedback-taken = Rückmeldung
desk-ui-outcome-privacy = Datenschutz
desk-ui-outcome-language-changed = Sprache gewechselt
desk-ui-outcome-crisis = Notlage
desk-ui-outcome-abuse = Beleidigung
desk-ui-outcome-smalltalk = Geplauder
desk-ui-outcome-error = Fehler

## Bescheid geben, wenn sich der Stand ändert

status-subscribe = Bescheid geben, wenn sich etwas ändert
status-subscribe-ask =
    Soll ich Ihnen hier schreiben, wenn sich der Stand ändert? Dafür speichere ich Ihr Aktenzeichen verschlüsselt und frage regelmäßig beim Amt nach.
    Das endet nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } oder wenn Sie „{ $stop }“ schreiben.
status-subscribe-ask-web =
    Soll ich Ihnen hier schreiben, wenn sich der Stand ändert? Dafür speichere ich Ihr Aktenzeichen verschlüsselt und frage regelmäßig beim Amt nach.
    Das geht, solange es dieses Gespräch gibt: bis { $hours } Stunden nach der letzten Nachricht. Es endet auch, wenn Sie „{ $stop }“ schreiben.
status-subscribed = Gut. Ich schreibe Ihnen hier, wenn sich der Stand ändert. Wenn Sie das nicht mehr möchten, schreiben Sie „{ $stop }“.
status-subscribed-enough = Mehr Anträge kann ich nicht gleichzeitig im Blick behalten. Wenn Sie „{ $stop }“ schreiben, beende ich alle.
status-subscribe-first = Dafür muss ich zuerst den Stand Ihres Antrags nachsehen.
status-unsubscribe = Stopp
status-unsubscribed = In Ordnung. Ich schreibe Ihnen nicht mehr über Ihren Antrag. Das Aktenzeichen ist gelöscht.
status-unsubscribed-none = Sie bekommen von mir keine Nachrichten über einen Antrag.
status-changed = Der Stand Ihres Antrags hat sich geändert:
status-changed-stop = Keine Nachrichten mehr? Schreiben Sie „{ $stop }“.
status-changed-last = Das war die letzte Nachricht dazu. Das Aktenzeichen ist gelöscht.

## Das Gesprächsfenster auf der Webseite

widget-launcher = Fragen? Wir helfen.
widget-launcher-unread = Neue Nachricht
widget-launcher-resume = Gespräch fortsetzen
widget-title = Fragen an: { $authority }
widget-close = Fenster schließen
widget-menu = Einstellungen und Hilfe
widget-menu-back = Zurück zum Gespräch
widget-log = Gesprächsverlauf
widget-you = Sie
widget-bot = Digitaler Assistent
widget-person = Mitarbeiterin oder Mitarbeiter
widget-system = Hinweis
widget-with-bot = Ein Computerprogramm antwortet
widget-with-person = Sie sprechen mit: { $name }
widget-joined = { $name } ist jetzt da.
widget-ended = Das Gespräch ist beendet. Wenn Sie weiterschreiben, antwortet wieder der digitale Assistent.
widget-expired = Dieses Gespräch ist abgelaufen und gelöscht.
widget-deleted = Das Gespräch ist gelöscht.
widget-new = Neues Gespräch beginnen

widget-input = Ihre Nachricht
widget-input-hint = Eingabetaste: senden. Umschalttaste und Eingabetaste: neue Zeile.
widget-send = Senden
widget-empty = Bitte schreiben Sie zuerst etwas.
widget-too-long = Die Nachricht ist zu lang: { $count } Zeichen. Erlaubt sind { $limit }. Bitte kürzen Sie sie.
widget-queued = wartet auf Verbindung
widget-sending = wird gesendet
widget-sent = gesendet
widget-failed = nicht gesendet
widget-again = Noch einmal senden
widget-secret = Diese Eingabe ist verdeckt. Wir speichern sie nur kurz und verschlüsselt.
widget-secret-show = Eingabe zeigen
widget-typing-bot = Der Assistent schreibt …
widget-typing-person = { $name } schreibt …
widget-offline = Keine Verbindung. Es geht nichts verloren, wir versuchen es weiter.
widget-online = Die Verbindung ist wieder da.
widget-unreachable = Der Dienst ist gerade nicht erreichbar. Wir versuchen es weiter.
widget-queue = Sie warten auf einen Menschen. Ihr Platz in der Reihe: { $position }.
widget-queue-minutes = Sie warten auf einen Menschen. Ihr Platz in der Reihe: { $position }. Wartezeit etwa { $minutes } Minuten.
widget-queue-begun = Sie warten auf einen Menschen.
widget-leave = Nicht mehr warten

widget-human = Mit einem Menschen sprechen
widget-simpler = Einfacher
widget-simpler-say = Bitte einfacher.
widget-language = Sprache
widget-reading = Lesen und Hören
widget-size = Schriftgröße
widget-size-1 = normal
widget-size-2 = groß
widget-size-3 = sehr groß
widget-auto-read = Neue Antworten vorlesen
widget-conversation = Gespräch
widget-save = Gespräch speichern
widget-print = Gespräch drucken
widget-delete = Gespräch löschen
widget-delete-ask = Soll das Gespräch gelöscht werden? Das kann man nicht rückgängig machen.
widget-yes = Ja
widget-no = Nein
widget-cancel = Abbrechen
widget-links = Mehr
widget-privacy = Datenschutz
widget-imprint = Impressum
widget-accessibility = Barrierefreiheit
widget-plain = Gespräch ohne JavaScript

widget-listen = Vorlesen
widget-listen-stop = Vorlesen beenden
widget-no-voice = Ihr Gerät hat für diese Sprache keine Stimme.
widget-copy = Kopieren
widget-copied = Kopiert
widget-helpful = Das hat geholfen
widget-unhelpful = Das hat nicht geholfen
widget-wrong = Hier stimmt etwas nicht
widget-wrong-ask = Was stimmt nicht? Bitte keine privaten Daten.
widget-thanks = Danke für Ihre Rückmeldung.
widget-rate = Gespräch bewerten
widget-rate-ask = Wie zufrieden sind Sie?
widget-rate-1 = sehr unzufrieden
widget-rate-2 = unzufrieden
widget-rate-3 = teils, teils
widget-rate-4 = zufrieden
widget-rate-5 = sehr zufrieden
widget-solved = Ist Ihre Frage beantwortet?
widget-rate-text = Möchten Sie uns noch etwas sagen?
widget-submit = Absenden
widget-dictate = Diktieren
widget-dictate-stop = Diktat beenden
widget-dictate-ask = Ihr Browser macht aus Sprache Text. Manche Browser schicken die Aufnahme dafür an ihren Hersteller. Möchten Sie das?

widget-more-facts = Weitere Angaben
widget-source = Quelle
widget-as-of = Stand: { $date }
widget-online-service = Online erledigen
widget-appointment = Termin buchen
widget-new-window = (neues Fenster)
widget-other-language = Diesen Text gibt es nur in dieser Sprache: { $name }
widget-hours = Öffnungszeiten
widget-closed = geschlossen
widget-map = Karte
widget-step-free = Ohne Stufen erreichbar
widget-steps = Nicht ohne Stufen erreichbar
widget-since = Seit
widget-expected = Voraussichtlich weiter am
widget-next = Das ist jetzt zu tun
widget-contact = Fragen dazu

widget-masked = { $kind } verdeckt
widget-kind = Angabe
widget-kind-file-number = Aktenzeichen
widget-kind-birth-date = Geburtsdatum
widget-kind-tax-id = Steuernummer
widget-kind-social-insurance = Versicherungsnummer
widget-kind-id-card = Ausweisnummer
widget-kind-passport = Passnummer
widget-kind-iban = Kontonummer
widget-kind-card = Kartennummer
widget-kind-email = E-Mail-Adresse
widget-kind-phone = Telefonnummer
widget-kind-plate = Kennzeichen
widget-kind-address = Adresse
widget-kind-pin = PIN

## Ämter

office-phone = Telefon: { $phone }
office-step-free = Stufenlos zugänglich
office-unknown = Welches Amt meinen Sie? Diese Stelle finde ich in den Informationen des Amtes nicht.

## Zeitspannen in Antworten

answer-span-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
answer-span-weeks =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
answer-span-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
answer-span-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
answer-range-days = { $from } bis { $to } Tage
answer-range-weeks = { $from } bis { $to } Wochen
answer-range-months = { $from } bis { $to } Monate
answer-range-years = { $from } bis { $to } Jahre

## Antworten: Beträge, Teile, Quellen

answer-from = ab { $amount }
answer-up-to = bis zu { $amount }
answer-forms = Formulare
answer-links = Mehr im Internet
answer-part-unknown = Zu „{ $part }“ steht in den Informationen des Amtes nichts.
answer-own-language = In Ihrer Sprache: { $url }

## Beratung: wenn ein Gespräch in andere Hände kommt

desk-returned = Die Verbindung zur Beratung ist abgebrochen. Bitte warten Sie hier, es hilft Ihnen gleich jemand anderes.
desk-passed-on = Ihr Gespräch wird weitergegeben. Bitte warten Sie hier. Sie müssen nichts noch einmal schreiben.

## Beratung: fertige Antworten (der Titel ist nur für Mitarbeitende)

desk-canned-greeting = Guten Tag, mein Name ist { $name }. Wie kann ich Ihnen helfen?
    .title = Begrüßung
desk-canned-other-language = Ich spreche Ihre Sprache leider nicht. Ich schicke Ihnen fertige Antworten in Ihrer Sprache. Bitte schreiben Sie kurze Sätze.
    .title = Andere Sprache
desk-canned-one-moment = Einen Moment bitte. Ich sehe nach.
    .title = Moment bitte
desk-canned-more-details = Können Sie mir bitte genauer sagen, worum es geht?
    .title = Genauer erklären
desk-canned-file-number = Bitte schreiben Sie mir Ihr Aktenzeichen. Es steht oben auf dem Brief vom Amt.
    .title = Aktenzeichen erfragen
desk-canned-no-photos = Bitte schicken Sie hier keine Fotos von Ausweisen oder Briefen.
    .title = Keine Fotos
desk-canned-documents-missing = Es fehlen noch Unterlagen. Welche das sind, steht im Brief vom Amt.
    .title = Unterlagen fehlen
desk-canned-decision-by-letter = Ob ein Antrag genehmigt wird, kann ich hier nicht sagen. Sie bekommen darüber einen Brief vom Amt.
    .title = Entscheidung kommt per Brief
desk-canned-still-working = Das Amt bearbeitet Ihren Antrag noch. Sie müssen jetzt nichts tun.
    .title = Noch in Bearbeitung
desk-canned-appointment = Dafür brauchen Sie einen Termin. Sie können ihn telefonisch vereinbaren: { $phone }
    .title = Termin nötig
desk-canned-please-call = Das lässt sich am Telefon leichter klären. Bitte rufen Sie uns an: { $phone }
    .title = Bitte anrufen
desk-canned-callback = Möchten Sie, dass wir Sie zurückrufen? Dann schreiben Sie mir bitte Ihre Telefonnummer.
    .title = Rückruf anbieten
desk-canned-passing-on = Ich gebe Ihr Gespräch an eine Kollegin oder einen Kollegen weiter. Bitte warten Sie einen Moment.
    .title = Wird weitergegeben
desk-canned-not-responsible = Dafür ist ein anderes Amt zuständig. Ich sage Ihnen, welches.
    .title = Nicht zuständig
desk-canned-still-there = Sind Sie noch da?
    .title = Noch da?
desk-canned-anything-else = Kann ich noch etwas für Sie tun?
    .title = Noch etwas?
desk-canned-back-to-assistant = Bei weiteren Fragen hilft Ihnen der digitale Assistent. Wenn Sie wieder einen Menschen brauchen, schreiben Sie es einfach.
    .title = Zurück an den Assistenten
desk-canned-closing-silence = Ich habe länger nichts von Ihnen gehört und beende das Gespräch. Sie können jederzeit wieder schreiben.
    .title = Beenden, keine Antwort
desk-canned-goodbye = Danke für das Gespräch. Auf Wiedersehen!
    .title = Verabschiedung

## Beratung: Oberfläche für Mitarbeitende, zweiter Teil

desk-ui-rooms = Bereiche
desk-ui-room-desk = Gespräche
desk-ui-room-callbacks = Rückrufe
desk-ui-room-overview = Übersicht
desk-ui-room-audit = Zugriffe
desk-ui-presence = Anwesenheit
desk-ui-presence-available = Verfügbar
desk-ui-presence-busy = Beschäftigt
desk-ui-presence-away = Abwesend
desk-ui-help = Tastenkürzel
desk-ui-help-hint = Alle Tastenkürzel:
desk-ui-sound = Ton
desk-ui-single-key = Kürzel mit einer einzelnen Taste (?)
desk-ui-dialog-close = Schließen
desk-ui-key-next = Nächstes wartendes Gespräch öffnen
desk-ui-key-take = Übernehmen
desk-ui-key-mine = Eines meiner Gespräche öffnen
desk-ui-key-reply = Zur Antwort
desk-ui-key-canned = Fertige Antwort suchen (im Antwortfeld)
desk-ui-key-send = Senden
desk-ui-key-find = Im Katalog suchen
desk-ui-key-note = Notiz schreiben
desk-ui-key-pass = Weitergeben
desk-ui-key-back = Zurück an den Assistenten
desk-ui-key-end = Zum Ergebnis und Beenden
desk-ui-key-presence = Verfügbar oder beschäftigt
desk-ui-key-help = Diese Übersicht
desk-ui-password-title = Passwort ändern
desk-ui-password-first = Bitte wählen Sie ein eigenes Passwort.
desk-ui-password-old = Bisheriges Passwort
desk-ui-password-new = Neues Passwort
desk-ui-password-again = Neues Passwort noch einmal
desk-ui-password-button = Ändern
desk-ui-password-short = Mindestens 12 Zeichen.
desk-ui-password-differ = Die neuen Passwörter sind nicht gleich.
desk-ui-password-same = Das neue Passwort ist das alte.
desk-ui-password-wrong = Das bisherige Passwort stimmt nicht.
desk-ui-password-locked = Zu viele Fehlversuche. Bitte warten Sie 15 Minuten.
desk-ui-alarm =
    { $count ->
        [1] Eine Person wartet zu lange.
       *[other] { $count } Personen warten zu lange.
    }
desk-ui-late = wartet lange
desk-ui-offered = Für Sie
desk-ui-offered-elsewhere = anderen angeboten
desk-ui-decline = Ablehnen
desk-ui-seconds-left = noch { $seconds } s
desk-ui-others = Bei anderen
desk-ui-others-empty = Niemand sonst hat ein Gespräch.
desk-ui-verified = Angaben geprüft
desk-ui-not-verified = nicht geprüft
desk-ui-take-over = Übernehmen von Kolleg*in
desk-ui-reply-hint = / fertige Antworten · Strg+Eingabe sendet
desk-ui-goes-out-as = Geht hinaus auf
desk-ui-send-failed = Das hat nicht geklappt. Ihr Text ist noch da. Bitte senden Sie ihn noch einmal.
desk-ui-value-gone = nicht mehr gespeichert
desk-ui-show = Anzeigen
desk-ui-side = Hilfen
desk-ui-answers = Antworten aus dem Katalog
desk-ui-find = Im Katalog suchen
desk-ui-find-button = Suchen
desk-ui-found-none = Dazu steht nichts im Katalog.
desk-ui-part-all = Alles
desk-ui-draft-hint = Entwurf. Geht hinaus auf { $language }.
desk-ui-draft-send = Senden
desk-ui-back-with = Zurück mit diesem Thema
desk-ui-canned = Fertige Antworten
desk-ui-note = Notiz
desk-ui-note-text = Nur für Kolleginnen und Kollegen
desk-ui-note-hint = Bürgerinnen und Bürger können Auskunft über Notizen verlangen.
desk-ui-note-save = Notieren
desk-ui-note-note = Notiz
desk-ui-note-whisper = Hinweis der Leitung
desk-ui-note-transfer = Weitergegeben
desk-ui-whisper = Hinweis an Kolleg*in
desk-ui-pass = Weitergeben
desk-ui-pass-to = An
desk-ui-pass-queue = Zurück in die Warteschlange
desk-ui-pass-unit = Einheit
desk-ui-pass-colleague = Kollegin oder Kollege
desk-ui-pass-note = Notiz dazu
desk-ui-pass-button = Weitergeben
desk-ui-transfer = Telefonisch verbinden
desk-ui-transfer-to = Verbinden mit
desk-ui-refused-no-transfer = Der Anruf ist zu Ende oder wird schon verbunden, oder diese Stelle hat kein Telefon.
desk-ui-rating = Bewertung: { $rating } von 5
desk-ui-refused-nobody = An diese Stelle können Sie nicht weitergeben.
desk-ui-refused-assist = Der Katalog antwortet gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.
desk-ui-refused-gone = Das steht nicht mehr im Katalog.
desk-ui-refused-ticket = Jemand anderes hat diesen Rückruf, oder er ist erledigt.
desk-ui-refused-ticket-gone = Diesen Rückruf gibt es nicht mehr.
desk-ui-callbacks-mine = Meine Rückrufe
desk-ui-callbacks-mine-empty = Sie haben keinen Rückruf übernommen.
desk-ui-callbacks-open = Offen
desk-ui-callbacks-open-empty = Es ist kein Rückruf offen.
desk-ui-callbacks-taken = Bei anderen
desk-ui-callbacks-ended = Erledigt
desk-ui-callback-when = Wunschzeit:
desk-ui-callback-done = Erledigt
desk-ui-callback-unreachable = Nicht erreicht
desk-ui-callback-open = Wieder freigeben
desk-ui-topic-building = Bauen
desk-ui-topic-business = Gewerbe
desk-ui-topic-elections = Wahlen
desk-ui-topic-family = Familie
desk-ui-topic-housing = Wohnen
desk-ui-topic-identity = Ausweis und Pass
desk-ui-topic-migration = Aufenthalt
desk-ui-topic-order = Ordnung
desk-ui-topic-participation = Teilhabe
desk-ui-topic-residence = Meldewesen
desk-ui-topic-school = Schule
desk-ui-topic-social = Soziales
desk-ui-topic-tax = Steuern
desk-ui-topic-vehicles = Auto und Führerschein
desk-ui-topic-waste = Abfall
desk-ui-topic-work = Arbeit

## Datenschutz: der Text nach Art. 13 DSGVO (`lotse privacy notice`)

privacy-title = Datenschutz beim digitalen Assistenten
privacy-controller = Wer verantwortlich ist
privacy-controller-text = Verantwortlich ist { $authority }. Anschrift und Kontakt stehen im Impressum: { $imprint }
privacy-officer = Datenschutzbeauftragte Person
privacy-officer-text = So erreichen Sie sie: { $officer }
privacy-purpose = Wofür wir Ihre Daten nutzen
privacy-purpose-text =
    Wir beantworten damit Ihre Fragen zu unseren Leistungen.
    Wenn Sie es möchten, sagen wir Ihnen, wie weit Ihr Antrag ist, verbinden Sie mit einem Menschen oder rufen Sie zurück.
privacy-basis = Auf welcher Grundlage
privacy-basis-text =
    Wir erfüllen damit unsere öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO mit dem Datenschutzgesetz des Landes).
    Benachrichtigungen und Rückrufe gibt es nur mit Ihrer Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). Sie können sie jederzeit widerrufen. Was bis dahin geschehen ist, bleibt rechtmäßig.
privacy-data = Welche Daten
privacy-data-text =
    Was Sie schreiben oder sagen, die Sprache, die Uhrzeit und den Weg, auf dem Sie uns schreiben.
    Für eine Auskunft zu Ihrem Antrag brauchen wir das Aktenzeichen und Ihr Geburtsdatum oder Ihre PIN. Den Stand fragen wir beim zuständigen Verfahren ab.
    Schreiben Sie bitte nichts über Ihre Gesundheit, Ihre Religion oder andere sehr private Dinge.
privacy-hiding = Was wir verdecken
privacy-hiding-text =
    Aktenzeichen, Geburtsdaten, Ausweis-, Steuer- und Versicherungsnummern, Bankdaten, E-Mail-Adressen, Telefonnummern, Kennzeichen und Anschriften ersetzen wir sofort durch Platzhalter. Die Nummern selbst bewahren wir verschlüsselt { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } auf. Namen erkennen wir nicht.
privacy-people = Wer Ihre Nachrichten liest
privacy-people-text =
    Ein Computerprogramm. Mitarbeitende lesen das Gespräch nur, wenn Sie einen Menschen möchten.
    Wir schreiben auf, wer von ihnen was gesehen hat. Diese Liste bewahren wir { $audit ->
        [one] einen Tag
       *[other] { $audit } Tage
    } auf.
privacy-storage = Wie lange wir Daten aufbewahren
privacy-storage-text =
    Das Gespräch: { $hours ->
        [one] eine Stunde
       *[other] { $hours } Stunden
    } nach Ihrer letzten Nachricht.
    Notizen der Mitarbeitenden und Rückrufe: { $desk ->
        [one] einen Tag
       *[other] { $desk } Tage
    }.
    Ihre Nummer für einen Rückruf: bis er erledigt ist.
    Die Nummer eines Antrags, über den wir Sie benachrichtigen sollen: bis Sie das beenden, höchstens { $follow ->
        [one] einen Tag
       *[other] { $follow } Tage
    }.
    Bewertungen, ohne das Gespräch: { $feedback ->
        [one] einen Tag
       *[other] { $feedback } Tage
    }.
    Danach werden die Daten von selbst gelöscht.
privacy-recipients = An wen wir Daten weitergeben
privacy-recipients-text =
    An niemanden. Der Assistent läuft auf unseren eigenen Servern und schickt nichts an fremde Dienste.
    Wenn Sie uns über Telegram, SMS oder Telefon schreiben oder anrufen, überträgt der jeweilige Anbieter Ihre Nachricht. Er kann sie lesen. Möchten Sie das nicht, nutzen Sie bitte unsere Internetseite.
privacy-rights = Ihre Rechte
privacy-rights-text =
    Sie können alles sehen, was wir über Ihr Gespräch gespeichert haben, und alles löschen: im Fenster des Gesprächs, oder indem Sie „Löschen Sie meine Daten“ schreiben.
    Sie haben außerdem das Recht auf Berichtigung, auf Einschränkung der Verarbeitung und auf Widerspruch (Art. 15 bis 18 und 21 DSGVO).
privacy-complaint = Beschwerde
privacy-complaint-text = Sie können sich bei der Datenschutzaufsicht Ihres Bundeslandes beschweren.
privacy-earlier = Frühere Gespräche
privacy-earlier-text = Nur wenn Sie zustimmen: Bei Ihrem nächsten Gespräch sehen unsere Mitarbeitenden Thema, Ergebnis und ihre Notizen. Wir erkennen Sie an einem verschlüsselten Kennzeichen Ihres Chats, Ihrer Telefonnummer oder Ihres Browsers. Wir löschen das so lange nach Ihrem letzten Gespräch wie andere Notizen. Mit den Worten „Meine Daten löschen“ nehmen Sie die Zustimmung jederzeit zurück.
privacy-voluntary = Müssen Sie Daten angeben?
privacy-voluntary-text = Nein. Sie können uns auch anrufen, schreiben oder besuchen. Ohne Aktenzeichen und Geburtsdatum oder PIN können wir hier aber keine Auskunft zu Ihrem Antrag geben.
privacy-machine = Entscheidet das Programm über Ihren Antrag?
privacy-machine-text = Nein. Über Anträge entscheiden Menschen. Der Assistent gibt nur Auskunft.

## Beratung: Übersicht und Zugriffe

desk-ui-now = Jetzt
desk-ui-now-waiting = Warten
desk-ui-now-longest = Längste Wartezeit
desk-ui-now-with-people = Bei Menschen
desk-ui-now-callbacks = Rückrufe offen
desk-ui-now-agents = Wer da ist
desk-ui-now-nobody = Gerade ist niemand angemeldet.
desk-ui-column-name = Name
desk-ui-column-active = Gespräche
desk-ui-column-languages = Sprachen
desk-ui-column-language = Sprache
desk-ui-column-channel = Kanal
desk-ui-period = Zeitraum
desk-ui-days =
    { $count ->
        [1] Heute
       *[other] { $count } Tage
    }
desk-ui-queued = Wollten einen Menschen
desk-ui-taken = Angenommen
desk-ui-left = Aufgegeben
desk-ui-mean-wait = Mittlere Wartezeit
desk-ui-service-level = Servicelevel
desk-ui-service-level-long = Servicelevel (Ziel { $share } in { $seconds } s)
desk-ui-given-back = Zurück an den Assistenten
desk-ui-plot-days = Nach Tagen
desk-ui-plot-waits = Wartezeit bis zur Annahme
desk-ui-plot-outcomes = Ergebnisse des Assistenten
desk-ui-plot-wrapups = Ergebnisse der Beratung
desk-ui-plot-ratings = Bewertungen
desk-ui-solved-share = { $yes } von { $all } gelöst
desk-ui-by-language = Nach Sprache
desk-ui-by-channel = Nach Kanal
desk-ui-figures-empty = Für diesen Zeitraum gibt es noch keine Zahlen.
desk-ui-audit-day = Tag (UTC)
desk-ui-audit-actor = Wer
desk-ui-audit-show = Anzeigen
desk-ui-audit-time = Zeit
desk-ui-audit-action = Was
desk-ui-audit-conversation = Gespräch
desk-ui-audit-detail = Näheres
desk-ui-audit-count =
    { $count ->
        [1] Ein Zugriff.
       *[other] { $count } Zugriffe.
    }
desk-ui-audit-empty = An diesem Tag gab es keinen Zugriff.

## Beratung: lange Wartezeit

desk-wait-or-callback = Wenn Sie nicht so lange warten möchten, rufen wir Sie gern zurück.

## Beratung: Anmeldung mit Dienstkonto

desk-ui-login-oidc = Mit Dienstkonto anmelden
desk-ui-login-or = Oder mit einem Konto dieser Beratung:
desk-ui-login-provider = Die Anmeldung mit dem Dienstkonto hat nicht geklappt. Bitte versuchen Sie es noch einmal.
desk-ui-login-role = Ihr Dienstkonto hat hier keine Berechtigung. Bitte wenden Sie sich an die Verwaltung.

## Beratung: lange Warteschlange

desk-ui-queue-more = Und { $count } weitere.

## Gespräch ohne JavaScript, Erklärung zur Barrierefreiheit

plain-begin = Gespräch beginnen
plain-reload = Neue Nachrichten zeigen
plain-writing = Die Antwort ist noch nicht da. Bitte laden Sie die Seite gleich noch einmal.
plain-last = Zur neuesten Nachricht
plain-choose = Sprache wählen

accessibility-title = Erklärung zur Barrierefreiheit
accessibility-short-title = Kurz und einfach
accessibility-short =
    Alle Menschen sollen hier fragen können.
    Sie können die Schrift größer machen.
    Sie können sich Texte vorlesen lassen.
    Sie können alles mit der Tastatur machen.
    Es gibt Antworten in Einfacher Sprache.
    Sie können immer mit einem Menschen sprechen.
    Etwas geht nicht? Sagen Sie es uns bitte.
accessibility-scope = Diese Erklärung gilt für das Gesprächsfenster und für das Gespräch ohne JavaScript von { $authority }.
accessibility-standard = Maßstab sind die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0), die Norm EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.2 in der Stufe AA.
accessibility-done-title = Das geht
accessibility-done =
    Alles ist mit der Tastatur bedienbar. Es ist immer zu sehen, wo Sie gerade sind.
    Vorleseprogramme nennen zu jeder Nachricht, wer spricht und in welcher Sprache.
    Die Schrift lässt sich vergrößern. Bei 400 Prozent und auf kleinen Bildschirmen geht nichts verloren.
    Es gibt helle und dunkle Farben und eine Ansicht mit starkem Kontrast. Eigene Farben Ihres Geräts bleiben erhalten.
    Wer weniger Bewegung eingestellt hat, sieht keine.
    Antworten lassen sich vorlesen und vereinfachen.
    Das Gespräch geht auch ohne JavaScript.
accessibility-gaps-title = Das geht noch nicht
accessibility-gaps =
    Eine Prüfung durch Menschen mit Behinderungen und ein BITV-Test stehen noch aus.
    Manche Texte gibt es nicht in jeder Sprache. Das steht dann dabei.
    Antworten in Deutscher Gebärdensprache gibt es nicht.
    Das Vorlesen geht nur, wenn Ihr Gerät eine Stimme für die Sprache hat.
accessibility-tested = Geprüft wird bei jeder Änderung der Software: mit axe-core in allen Ansichten und Farben, mit der Tastatur allein, bei 320 Pixel Breite und mit dem, was ein Vorleseprogramm liest.
accessibility-contact-title = Etwas geht nicht?
accessibility-contact = Rufen Sie uns an: { $phone }. Oder drücken Sie unter einer Antwort auf „Hier stimmt etwas nicht“.
accessibility-enforcement = Bekommen Sie keine gute Antwort? Dann hilft Ihnen die Schlichtungs- oder Überwachungsstelle Ihres Landes für barrierefreie Informationstechnik.

## Seite zum Einbinden des Gesprächsfensters (für die Redaktion der Webseite)

embed-title = Gesprächsfenster einbinden
embed-lead = Stellen Sie ein, wie das Gesprächsfenster auf Ihren Seiten aussieht. Kopieren Sie dann die Zeilen unten. Auf dieser Seite sehen Sie es gleich so.
embed-language = Sprache zu Beginn
embed-language-page = wie die Seite
embed-theme = Aussehen
embed-theme-kern = Verwaltung (Blau)
embed-theme-govuk = eckig, Grün
embed-theme-contrast = starker Kontrast
embed-colour = Eigene Farbe verwenden
embed-colour-choose = Farbe
embed-position = Ort
embed-position-end = unten am Ende der Zeile (meist rechts)
embed-position-start = unten am Anfang der Zeile (meist links)
embed-contrast = Kontrast der Farbe auf Weiß: { $ratio } zu 1. Das reicht.
embed-contrast-low = Kontrast der Farbe auf Weiß: { $ratio } zu 1. Das ist zu wenig: Nötig sind 4,5 zu 1. Verwendet wird der dunklere Ton { $colour }.
embed-html = In die Seite, vor das Ende von <body>
embed-css = In Ihr Stylesheet
embed-policy = In die Content-Security-Policy
embed-copy = Kopieren
embed-copied = Kopiert
embed-origin = Die Adresse Ihrer Seiten muss in authority.toml unter allowed_origins stehen.
embed-guide = Ausführlich steht alles in docs/embedding.md.

## Beratung: Übersetzung durch einen Dienst

desk-machine-translated = maschinell übersetzt
desk-ui-translate = Übersetzen
desk-ui-translate-to = Entwurf auf { $language }
desk-ui-translated = Maschinell übersetzt:
desk-ui-untranslated = Die Übersetzung ist gerade nicht möglich.

## Beratung: wer die Seite geschlossen hat

desk-absent = Ihre Seite war länger geschlossen. Deshalb warten Sie nicht mehr. Wenn Sie noch einen Menschen möchten, schreiben Sie es einfach. Bis dahin antwortet der digitale Assistent.
desk-ui-gone = Seite geschlossen

## Wie es um einen Rückruf steht

status-callback-title = Ihr Rückruf
status-callback-next-received = Ihr Wunsch ist bei uns. Wir melden uns bei Ihnen.
status-callback-next-in-progress = Jemand kümmert sich gerade darum.
status-callback-next-waiting-for-you = Wir haben Sie nicht erreicht. Möchten Sie es noch einmal? Dann bitten Sie hier um einen neuen Rückruf.
status-callback-next-closed = Der Rückruf ist erledigt. Wenn Sie noch etwas brauchen, schreiben Sie es hier.

## Beratung: ob eine Nachricht angekommen ist

desk-ui-delivered = zugestellt

## Telegram

telegram-notice = Nachrichten an Bots sind in Telegram nicht Ende-zu-Ende verschlüsselt. Telegram kann sie lesen. Schreiben Sie hier bitte keine Aktenzeichen und keine Geburtsdaten.
telegram-group = In dieser Gruppe antworte ich nur, wenn Sie mich mit Namen ansprechen oder auf meine Nachricht antworten. Alle hier lesen mit.
telegram-privacy = Ihre Nachrichten laufen auch über die Server von Telegram. Bot-Chats sind dort nicht Ende-zu-Ende verschlüsselt. Möchten Sie das nicht, nutzen Sie bitte unsere Internetseite: { $website }
telegram-command-help = Was ich kann
telegram-command-language = Sprache wählen
telegram-command-person = Mit einem Menschen sprechen
telegram-command-privacy = Was mit Ihren Daten geschieht
telegram-command-delete = Gespräch und Daten löschen
telegram-command-stop = Abbrechen oder nicht mehr warten
telegram-picture = Bilder und Videos kann ich leider nicht ansehen. Bitte schreiben Sie mir, worum es geht. Unterlagen reichen Sie bitte beim Amt ein, nicht hier.
telegram-document = Dateien kann ich leider nicht öffnen. Bitte schreiben Sie mir, worum es geht. Unterlagen reichen Sie bitte beim Amt ein, nicht hier.
telegram-audio = Tondateien kann ich leider nicht anhören. Bitte schreiben Sie mir, worum es geht.
telegram-contact = Kontakte speichere ich nicht. Möchten Sie einen Rückruf? Dann schreiben Sie bitte: Rückruf.
telegram-sticker = Sticker verstehe ich leider nicht. Bitte schreiben Sie mir, worum es geht.
telegram-other = Das kann ich leider nicht lesen. Bitte schreiben Sie mir, worum es geht.
telegram-voice = Sprachnachrichten kann ich leider nicht anhören. Bitte schreiben Sie mir, worum es geht.
telegram-voice-long = Diese Sprachnachricht ist zu lang. Ich höre höchstens { $seconds } Sekunden. Bitte schreiben Sie, oder sprechen Sie kürzer.
telegram-voice-unclear = Ihre Sprachnachricht habe ich leider nicht verstanden. Bitte schreiben Sie mir, worum es geht.
telegram-location = Wie weit es zu den Ämtern ist, weiß ich leider nicht. Hier sind Adressen:
telegram-nearest = Das ist das nächste Amt. Es ist etwa { $kilometres } km entfernt (Luftlinie).
telegram-edited = Diese Nachricht habe ich schon beantwortet. Wenn Sie etwas anderes meinen, schreiben Sie es bitte als neue Nachricht.
telegram-stale = Dieser Knopf gilt nicht mehr. Bitte schreiben Sie mir, worum es geht.
telegram-pressed = Das haben Sie schon gewählt.
telegram-status-link = Nach dem Stand Ihres Antrags frage ich auf einer geschützten Seite. Dort kann Telegram nicht mitlesen. Der Link gilt zehn Minuten und nur einmal. Die Antwort kommt hier.
telegram-status-open = Geschützte Seite öffnen
telegram-form-title = Stand meines Antrags
telegram-form-intro = Bitte geben Sie zwei Angaben ein. Telegram sieht sie nicht. Die Antwort kommt danach in Ihrem Chat.
telegram-form-number = Aktenzeichen
telegram-form-factor = Geburtsdatum oder PIN
telegram-form-send = Absenden
telegram-form-both = Bitte füllen Sie beide Felder aus.
telegram-form-done = Danke. Die Antwort steht gleich in Ihrem Chat. Sie können diese Seite schließen.
telegram-form-over = Dieser Link gilt nicht mehr. Fragen Sie bitte im Chat noch einmal nach dem Stand. Dann bekommen Sie einen neuen.
telegram-form-echo = Angaben auf der geschützten Seite

## Am Telefon und per SMS

phone-greeting = Guten Tag. Hier ist der digitale Assistent, { $authority }. Ich bin ein Computerprogramm, kein Mensch.
phone-privacy = Ich schreibe mit, was Sie sagen, und nehme Ihre Stimme nicht auf. Der Text wird nach { $hours } Stunden gelöscht.
phone-language-key = Für Deutsch drücken Sie die { $key }.
phone-languages-more = Für weitere Sprachen drücken Sie die 9.
phone-ask = Bitte sagen Sie, worum es geht. Mit der Null erreichen Sie einen Menschen.
phone-help = Stern: noch einmal. Raute: mehr. 6: der Stand Ihres Antrags. 7: andere Sprache. 8: langsamer. 0: ein Mensch. Oder sagen Sie einfach, worum es geht.
phone-anything-else = Haben Sie noch eine Frage? Mit der 9 hören Sie, was die Tasten können.
phone-more = Wenn Sie mehr hören möchten, drücken Sie die Raute.
phone-offer-sms = Wenn ich Ihnen den Link als SMS schicken soll, drücken Sie die 5.
phone-sms-sent = Die SMS ist unterwegs. Was möchten Sie noch wissen?
phone-sms-no = An diese Nummer kann ich leider keine SMS schicken.
phone-choice = Für { $title } drücken Sie die { $key }.
phone-moment = Einen Moment bitte.
phone-still = Ich suche noch.
phone-silence = Ich habe nichts gehört. Bitte sagen Sie, worum es geht.
phone-unclear = Das habe ich nicht verstanden. Bitte sagen Sie es noch einmal.
phone-confirm = Habe ich das richtig verstanden: { $text }? Sagen Sie Ja oder drücken Sie die 1. Für Nein drücken Sie die 2.
phone-slower = Ich spreche jetzt langsamer.
phone-keys-letters = Sie können die Nummer auch tippen und mit der Raute beenden. Für einen Buchstaben drücken Sie zwei Tasten: die mit dem Buchstaben und seine Stelle dort. A ist 2 1.
phone-keys-number = Sie können die Nummer auch tippen und mit der Raute beenden.
phone-keys-date = Sie können das Datum auch mit acht Ziffern tippen: Tag, Monat und Jahr.
phone-own-number = Wenn wir Sie unter der Nummer anrufen sollen, von der Sie jetzt anrufen, drücken Sie die 1 und die Raute.
phone-wait-on = Bitte bleiben Sie am Apparat. Gleich liest ein Mensch mit und schreibt die Antwort. Ich lese sie Ihnen vor.
phone-waiting = Sie warten noch auf einen Menschen. Bitte bleiben Sie am Apparat.
phone-joined = { $name } ist jetzt da. Sprechen Sie einfach. Ich lese Ihnen die Antworten vor.
phone-closed = Das Gespräch mit dem Menschen ist zu Ende. Haben Sie noch eine Frage? Jetzt antwortet wieder das Computerprogramm.
phone-back = Jetzt antwortet wieder der digitale Assistent, ein Computerprogramm.
phone-transfer = Ich verbinde Sie mit einem Menschen. Bitte bleiben Sie am Apparat.
phone-not-reached = Dort nimmt gerade niemand ab.
phone-connect = Ich verbinde Sie jetzt mit einem anderen Telefon. Bitte bleiben Sie am Apparat.
phone-connect-failed = Dort nimmt gerade niemand ab. { $name } ist wieder da. Sprechen Sie einfach.
phone-misses = Ich verstehe Sie leider nicht gut. Ich hole einen Menschen dazu.
phone-goodbye = Vielen Dank für Ihren Anruf. Auf Wiederhören!
phone-failed = Das dauert leider zu lange. Bitte fragen Sie noch einmal, oder drücken Sie die Null für einen Menschen.
phone-language-changed = Wir sprechen jetzt Deutsch.
phone-capabilities = Ich beantworte Fragen zu Anträgen, Ausweisen und Anmeldung. Ich sehe nach, wie weit Ihr Antrag ist. Und ich hole einen Menschen dazu.
phone-hung-up = Der Anruf ist beendet.
phone-no-news = Am Telefon kann ich Ihnen nicht Bescheid geben, wenn sich etwas ändert. Rufen Sie einfach wieder an.
phone-decimal = { $whole } Komma { $part }
phone-range = { $from } bis { $to }
phone-time-full = { $hour } Uhr
phone-time = { $hour } Uhr { $minute }
phone-paragraph = Paragraf
phone-words-repeat = noch einmal, nochmal, wiederholen, bitte wiederholen, wie bitte, wiederholen sie
phone-words-slower = langsamer, bitte langsamer, nicht so schnell, zu schnell
phone-words-help = hilfe, tasten, menü
phone-words-goodbye = auf wiederhören, auf wiedersehen, tschüss, tschüs, auflegen
phone-words-more = mehr, weiter, mehr dazu, bitte mehr
phone-words-sms = sms, link, als sms, den link
phone-words-yes = ja, jawohl, genau, richtig, stimmt
phone-words-no = nein, nee, falsch, stimmt nicht
phone-words-spell = wie
phone-words-alphabet = anton, berta, cäsar, dora, emil, friedrich, gustav, heinrich, ida, julius, kaufmann, ludwig, martha, nordpol, otto, paula, quelle, richard, samuel, theodor, ulrich, viktor, wilhelm, xanthippe, ypsilon, zeppelin
sms-notice = Digitaler Assistent von { $authority }: ein Computerprogramm (KI), kein Mensch. Bitte keine privaten Daten schreiben. STOPP beendet die SMS, HILFE erklärt.
sms-link = { $title }: { $url }
sms-stopped = Sie bekommen von dieser Nummer keine SMS mehr. Mit START geht es weiter.
sms-started = Sie bekommen wieder Antworten. Worum geht es?
sms-help = { $authority }: Schreiben Sie einfach Ihre Frage. MENSCH: mit einem Menschen schreiben. STOPP: keine SMS mehr. Telefon: { $phone }
sms-words-stop = stopp, stop, stoppen, ende, abmelden
sms-words-start = start, los, anmelden
sms-words-help = hilfe, help, info

## Calls through an Asterisk
audiosocket-deaf = Ich kann Sie gerade nicht hören. Die Tasten funktionieren. Drücken Sie die Null für einen Menschen.

## Übersicht: was der Katalog nicht beantwortet

desk-ui-plot-missed = Wörter aus Fragen ohne Antwort
desk-ui-missed-hint = Gezeigt werden nur Wörter, die in mindestens { $least } Nachrichten vorkamen und meist ohne Antwort blieben. Ganze Fragen werden nicht aufbewahrt.

## Rückmeldungen von Bürgerinnen und Bürgern

desk-ui-room-feedback = Rückmeldungen
desk-ui-feedback-which = Auswahl
desk-ui-feedback-words = mit Worten
desk-ui-feedback-bad = Kritik
desk-ui-feedback-all = alle
desk-ui-feedback-good = hilfreich
desk-ui-feedback-not-good = nicht hilfreich
desk-ui-feedback-rating = Note { $rating } von 5
desk-ui-feedback-answer = Die Antwort, um die es geht
desk-ui-feedback-none = Dazu gibt es keine Rückmeldungen.

## Konten der Mitarbeitenden

desk-ui-room-accounts = Konten
desk-ui-account-name = Name
desk-ui-account-name-hint = So heißt die Person für Bürgerinnen und Bürger.
desk-ui-account-role = Rolle
desk-ui-account-role-hint = Beratung führt Gespräche. Leitung sieht dazu alle Gespräche und die Übersicht. Redaktion sieht nur Übersicht und Rückmeldungen, Prüfung nur die Zugriffe. Verwaltung darf alles.
desk-ui-account-role-provider = Die Rolle legt der Anmeldedienst Ihrer Behörde fest.
desk-ui-account-skills = Sprachen, Themen, Stellen
desk-ui-account-languages = Sprachen
desk-ui-account-topics = Themen
desk-ui-account-all-topics = Nichts angekreuzt heißt: alle Themen.
desk-ui-account-units = Stellen
desk-ui-account-all-units = Nichts angekreuzt heißt: alle Stellen.
desk-ui-account-cap = Gespräche zur selben Zeit
desk-ui-account-cap-short = Höchstens
desk-ui-account-cap-hint = Mehr werden der Person nicht angeboten, außer bei Gefahr.
desk-ui-account-logs-in = Anmeldung
desk-ui-account-local = Passwort
desk-ui-account-provider = Dienstkonto
desk-ui-account-last = Zuletzt angemeldet
desk-ui-account-never = noch nie
desk-ui-account-disabled = gesperrt
desk-ui-account-locked = Fehlversuche
desk-ui-account-must-change = erstes Passwort
desk-ui-account-demo = Demo
desk-ui-account-add = Konto anlegen
desk-ui-account-login-hint = 2 bis 64 Zeichen: a–z, 0–9, Punkt, _, @, -
desk-ui-account-add-hint = Sie sehen danach einmal das erste Passwort. Die Person muss es bei der ersten Anmeldung ändern.
desk-ui-account-save = Speichern
desk-ui-account-own = Das ist Ihr eigenes Konto. Sie können es nicht selbst sperren oder entfernen. Ihr Passwort ändern Sie oben rechts unter Ihrem Namen.
desk-ui-account-entry = Zugang
desk-ui-account-entry-hint = Wer gesperrt wird oder ein neues Passwort bekommt, ist sofort abgemeldet. Bei einer Sperre gehen laufende Gespräche zurück in die Warteschlange.
desk-ui-account-first-password = Neues erstes Passwort
desk-ui-account-unlock = Fehlversuche vergessen
desk-ui-account-disable = Konto sperren
desk-ui-account-enable = Konto freigeben
desk-ui-account-remove = Konto entfernen
desk-ui-account-remove-hint = Ein entferntes Konto lässt sich nicht zurückholen. Laufende Gespräche gehen zurück in die Warteschlange. Was die Person getan hat, bleibt unter „Zugriffe“ stehen.
desk-ui-account-remove-sure = Ja, das Konto von { $name } endgültig entfernen
desk-ui-account-password-is = Das erste Passwort lautet:
desk-ui-account-password-once = Geben Sie es der Person auf sicherem Weg. Es wird nur dieses eine Mal gezeigt und nirgends gespeichert.
desk-ui-account-done-change = Gespeichert.
desk-ui-account-done-unlock = Die Person kann sich wieder anmelden.
desk-ui-account-done-disable = Das Konto ist gesperrt, die Person ist abgemeldet.
desk-ui-account-done-enable = Das Konto ist wieder frei.
desk-ui-account-done-remove = Das Konto ist entfernt.
desk-ui-account-refused-exists = Diesen Benutzernamen gibt es schon.
desk-ui-account-refused-unknown = Dieses Konto gibt es nicht mehr.
desk-ui-account-refused-login = Der Benutzername hat 2 bis 64 Zeichen: a–z, 0–9, Punkt, _, @, -. Er beginnt mit einem Buchstaben oder einer Ziffer.
desk-ui-account-refused-role = Diese Rolle gibt es nicht.
desk-ui-account-refused-name = Bitte geben Sie einen Namen an.
desk-ui-account-refused-cap = Mindestens ein Gespräch muss möglich sein.
desk-ui-account-refused-password = Das Passwort ist zu kurz.
desk-ui-account-refused-last-admin = Das ist das einzige Konto, das Konten verwalten darf. Legen Sie vorher ein anderes an.
desk-ui-account-refused-oneself = Sie können Ihr eigenes Konto nicht sperren oder entfernen.
desk-ui-account-refused-sure = Bitte bestätigen Sie, dass das Konto endgültig entfernt werden soll.

## Frühere Gespräche, wenn jemand zustimmt

desk-remember-ask =
    Dürfen wir uns merken, worum es heute geht? Dann sehen unsere Mitarbeitenden bei Ihrem nächsten Gespräch Thema, Ergebnis und ihre Notizen. { $days ->
        [one] Nach einem Tag
       *[other] Nach { $days } Tagen
    } ohne neues Gespräch löschen wir das. Es ist freiwillig. Mit den Worten „Meine Daten löschen“ nehmen Sie es jederzeit zurück.
desk-remember-browser = Dafür speichern wir eine Kennung in Ihrem Browser.
desk-remember-yes = Danke. Beim nächsten Mal müssen Sie nicht alles noch einmal erzählen.
desk-remember-no = In Ordnung. Wir merken uns nichts.
desk-remember-known = Wie von Ihnen erlaubt, sehen unsere Mitarbeitenden, worum es in Ihren letzten Gesprächen ging.
desk-remember-stop = Nicht mehr merken
desk-ui-earlier = Frühere Gespräche
desk-ui-earlier-hint = Die Person hat zugestimmt. Derselbe Browser, Chat oder Anschluss heißt nicht sicher: dieselbe Person. Geben Sie nichts davon weiter, ohne nachzufragen.
desk-ui-earlier-open = Notizen zeigen
desk-ui-earlier-notes = Notizen
desk-ui-earlier-no-notes = Zu diesem Gespräch gibt es keine Notizen.
desk-ui-earlier-no-topic = ohne Thema
desk-ui-earlier-back = Zum Gespräch
