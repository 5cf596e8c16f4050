# Was Amtslotse in Einfacher Sprache sagt. Kurze Sätze, ein Gedanke je Satz, schwere Wörter erklärt.

## Hinweis zu Beginn

notice-ai =
    Guten Tag! Ich helfe Ihnen bei Fragen an { $authority }.
    Ich bin ein Computer-Programm. Das heißt auch: künstliche Intelligenz. Ich bin kein Mensch.
    Meine Antworten kommen vom Amt. Ich sage immer dazu: Das steht hier. Möchten Sie lieber einen Menschen? Sagen Sie es mir.
notice-privacy =
    Schreiben Sie bitte keine Namen. Schreiben Sie bitte nichts Privates. Nummern und Geburts-Tage verstecke ich. { $hours ->
        [one] Nach einer Stunde löschen wir das Gespräch.
       *[other] Nach { $hours } Stunden löschen wir das Gespräch.
    }
notice-back = Jetzt antworte wieder ich. Ich bin ein Computer-Programm, kein Mensch.

## Gespräch

greet = Guten Tag! Wie kann ich Ihnen helfen? Schreiben Sie einfach Ihre Frage.
thank = Gern! Haben Sie noch eine Frage?
goodbye = Auf Wiedersehen! Alles Gute für Sie.
are-you-machine = Ja. Ich bin ein Computer-Programm. Ich bin kein Mensch. Meine Antworten kommen vom Amt. Möchten Sie mit einem Menschen sprechen? Sagen Sie es mir.
who-sees-data =
    Ihre Nachrichten bleiben auf den Computern von { $authority }. Nummern, Geburts-Tage und Telefon-Nummern verstecke ich sofort. Die Menschen im Amt lesen das Gespräch nicht. Sie möchten einen Menschen? Dann lesen sie es. { $hours ->
        [one] Nach einer Stunde löschen wir alles.
       *[other] Nach { $hours } Stunden löschen wir alles.
    } Hier steht mehr: { $privacy }
capabilities =
    Das kann ich für Sie tun:
    • Ich beantworte Fragen. Zum Beispiel: zu Anträgen, zum Ausweis, zur Wohnung.
    • Ich sehe nach: Wie weit ist Ihr Antrag?
    • Ich hole einen Menschen dazu.
    Schreiben Sie mir Ihre Frage.
abuse = Sie sind verärgert. Das merke ich. Ich möchte Ihnen trotzdem helfen. Möchten Sie mit einem Menschen sprechen?
legal-advice = Das darf ich nicht entscheiden. Über Ihren Antrag entscheiden die Menschen im Amt. Ich kann Ihnen die Regeln sagen. Oder ich hole einen Menschen dazu.
out-of-scope = Dazu weiß ich nichts. Ich helfe bei Fragen an das Amt. Zum Beispiel: Ausweis, Anmeldung oder Wohngeld.
complaint = Das tut mir leid. Am besten sprechen Sie mit einem Menschen. Soll ich jemanden holen?
feedback-thanks = Danke für Ihre Meinung. Sie hilft uns sehr.
appointment = Hier bekommen Sie einen Termin: { $url }
appointment-which = Wofür brauchen Sie den Termin? Schreiben Sie zum Beispiel: „Reisepass“.
stopped = Gut, ich höre damit auf. Was kann ich noch für Sie tun?
restarted = Wir fangen neu an. Was möchten Sie wissen?
misunderstood = Das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten.
misunderstood-again = Ich verstehe Sie leider noch nicht. Möchten Sie mit einem Menschen sprechen?
nothing-to-confirm = Gut. Was möchten Sie wissen?
nothing-to-repeat = Ich habe noch nichts gesagt. Ich kann also nichts wiederholen.
nothing-to-simplify = Stellen Sie mir zuerst eine Frage. Dann antworte ich ganz einfach.
identifier-without-question = Danke. Möchten Sie wissen: Wie weit ist Ihr Antrag?
denied = Gut. Kann ich noch etwas für Sie tun?
language-changed = Ich schreibe jetzt in Einfacher Sprache.
language-which = In welcher Sprache möchten Sie schreiben?
simpler-on = Ich schreibe jetzt in Einfacher Sprache.
delete-ask = Soll ich das Gespräch löschen? Dann ist alles weg. Es kommt nicht zurück.
delete-done = Ich lösche das Gespräch jetzt.

# Quellen: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (Stand: November 2026)
crisis =
    Das klingt sehr ernst. Sie sind nicht allein.
    Sind Sie in Gefahr? Rufen Sie sofort an: 112 (Notarzt, Feuerwehr) oder 110 (Polizei).
    Möchten Sie mit jemandem reden? TelefonSeelsorge, Tag und Nacht, kostenlos: 0800 111 0 111 oder 116 123
    Tut Ihnen jemand weh? Hilfe-Telefon für Frauen, in vielen Sprachen: 116 016
    Sind Sie ein Kind oder jung? Nummer gegen Kummer: 116 111
    Ich kann auch einen Menschen aus dem Amt holen.

button-ask = Frage stellen
button-status = Wie weit ist mein Antrag?
button-person = Mit einem Menschen sprechen
button-cancel = Abbrechen
button-capabilities = Was kannst du?
button-delete-data = Meine Daten löschen
button-yes = Ja
button-no = Nein

## Warten und übernehmen

held-kept = Ihre Nachricht ist da. Bald sind Sie an der Reihe. Dann liest sie ein Mensch.
button-leave-queue = Nicht mehr warten
left-queue = Sie warten nicht mehr. Jetzt antworte wieder ich, das Computer-Programm.

## Fehler

error-empty = In der Nachricht steht nichts. Bitte schreiben Sie etwas.
error-too-long = Die Nachricht ist zu lang. Es gehen nur { $limit } Zeichen. Schreiben Sie bitte kürzer. Oder schreiben Sie 2 Nachrichten.
error-too-large = Das ist zu groß. Ich kann es nicht annehmen.
error-not-json = Das kann ich nicht lesen.
error-invalid = Etwas fehlt. Oder etwas ist falsch.
error-unauthorized = Dieses Gespräch ist zu Ende. Bitte fangen Sie ein neues an.
error-too-many = Das waren viele Nachrichten auf einmal. Bitte warten Sie kurz.
error-internal = Da ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
error-unavailable = Das geht gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.
error-turn = Das hat leider nicht geklappt. Ihre Nachricht ist noch da. Bitte versuchen Sie es noch einmal. Oder sprechen Sie mit einem Menschen.

## Antworten aus dem Katalog

answer-documents = Das brauchen Sie
answer-cost = Das kostet es
answer-free = kostenlos
answer-deadline = Frist (so viel Zeit haben Sie)
answer-duration = So lange dauert es
answer-where = Dieses Amt hilft Ihnen
answer-how = So geht es
answer-online = Im Internet
answer-eligibility = Das muss stimmen
answer-legal = Das Gesetz dazu
answer-appointment = Termin
answer-appointment-needed = Sie brauchen einen Termin.
answer-appointment-free = Sie brauchen keinen Termin.
answer-source = Das steht hier: { $url }
answer-as-of = Dieser Text ist vom: { $date }
answer-other-language = Diesen Text gibt es nicht in Ihrer Sprache. Es gibt ihn nur in dieser Sprache: { $name }
answer-which = Was meinen Sie?
answer-none = Dazu finde ich beim Amt nichts. Möchten Sie mit einem Menschen sprechen?
answer-no-more = Mehr weiß ich dazu nicht.
answer-more = Mehr dazu

## Stand meines Antrags

status-ask-file-number = Bitte schreiben Sie Ihr Akten-Zeichen. Das ist eine Nummer. Sie steht oben auf dem Brief vom Amt.
status-ask-second-factor = Nur Sie sollen die Auskunft bekommen. Deshalb frage ich: Wann sind Sie geboren? Zum Beispiel: 24.05.1990
status-ask-pin = Nur Sie sollen die Auskunft bekommen. Deshalb frage ich: Wie ist die PIN? Die PIN ist eine geheime Nummer. Sie steht auf dem Brief vom Amt.
status-file-number-wrong = Diese Nummer kenne ich nicht. Ein Akten-Zeichen sieht so aus: { $example }
status-birth-date-wrong = Das ist kein Geburts-Tag. Schreiben Sie bitte Tag, Monat und Jahr. Zum Beispiel: 24.05.1990
status-pin-wrong = Das ist keine PIN. Die PIN ist eine geheime Nummer. Sie steht auf dem Brief vom Amt. Zum Beispiel: 482913
status-expired = Ihre Angaben sind schon gelöscht. Das machen wir zu Ihrem Schutz. Bitte schreiben Sie sie noch einmal.
status-refused = Damit kann ich nichts sagen. Prüfen Sie bitte das Akten-Zeichen. Prüfen Sie auch den Geburts-Tag oder die PIN.
status-refused-locked =
    Damit kann ich nichts sagen. Die Angaben waren zu oft falsch.
    Zum Schutz ist die Auskunft jetzt gesperrt. Die Sperre dauert { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }.
status-locked =
    Die Auskunft ist gesperrt. Die Angaben waren zu oft falsch. Bitte versuchen Sie es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal.
status-unavailable = Ich kann gerade nicht nachsehen. Der Computer vom Amt antwortet nicht. Bitte versuchen Sie es später noch einmal. Oder sprechen Sie mit einem Menschen.
status-busy =
    Ich kann gerade nicht nachsehen. Der Computer vom Amt hat zu viel zu tun. Bitte versuchen Sie es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal. Oder sprechen Sie mit einem Menschen.
status-private = Hier lesen auch andere Menschen mit. Deshalb sage ich hier nichts zu Ihrem Antrag. Schreiben Sie mir bitte nicht in der Gruppe. Schreiben Sie mir allein.
status-again = Noch einmal versuchen

status-title = Ihr Antrag
status-since = (seit { $date })
status-expected = Wahrscheinlich geht es weiter am: { $date }
status-due = Bitte bis zu diesem Tag: { $date }
status-letter = Der Brief mit der Entscheidung ist vom { $date }.
status-contact = Haben Sie Fragen? Fragen Sie hier: { $office }

status-state-received = ist da
status-state-in-progress = das Amt arbeitet daran
status-state-waiting-for-you = wartet auf Sie
status-state-waiting-for-third-party = wartet auf ein anderes Amt
status-state-decided = entschieden
status-state-ready-to-collect = Sie können es abholen
status-state-closed = fertig
status-state-withdrawn = zurückgenommen
status-state-unknown = nicht bekannt

status-next-received = Ihr Antrag ist da. Sie müssen jetzt nichts tun.
status-next-in-progress = Das Amt arbeitet an Ihrem Antrag. Sie müssen jetzt nichts tun.
status-next-waiting-for-you = Das Amt braucht noch etwas von Ihnen:
status-next-waiting-for-you-unnamed = Das Amt braucht noch etwas von Ihnen. Lesen Sie bitte den Brief vom Amt. Dort steht es.
status-next-waiting-for-third-party = Das Amt wartet auf eine andere Stelle. Sie müssen jetzt nichts tun.
status-next-decided = Das Amt hat entschieden. Sie bekommen einen Brief. Darin steht die Entscheidung. Ich kann sie hier nicht sehen.
status-next-ready-to-collect = Sie können es jetzt abholen. Bringen Sie bitte Ihren Ausweis mit.
status-next-closed = Der Antrag ist fertig. Sie müssen nichts mehr tun.
status-next-withdrawn = Der Antrag ist zurückgenommen. Das Amt arbeitet nicht mehr daran.
status-next-unknown = Ich habe Ihren Antrag gefunden. Den Stand kann ich aber nicht lesen. Bitte fragen Sie im Amt.

## Beratung: was Bürgerinnen und Bürger lesen

desk-queued = Ich hole einen Menschen dazu. Bitte warten Sie hier.
desk-position =
    { $position ->
        [1] Sie sind als Nächstes dran.
       *[other] Sie sind auf Platz { $position }.
    }
desk-wait =
    { $minutes ->
        [1] Es dauert etwa eine Minute.
       *[other] Es dauert etwa { $minutes } Minuten.
    }
desk-wait-unknown = Wie lange dauert es? Das wissen wir gerade nicht.
desk-closed = Gerade ist niemand da. Wir sind wieder da: { $when }. Sollen wir Sie anrufen?
desk-closed-long = Gerade ist niemand da. Sollen wir Sie später anrufen?
desk-button-callback = Ja, bitte anrufen
desk-callback-ask-contact = Gern rufen wir Sie an. Wir können auch eine E-Mail schreiben. Wie ist Ihre Telefon-Nummer oder E-Mail-Adresse? Wir nehmen sie nur dafür. Danach löschen wir sie.
desk-callback-contact-invalid = Ich erkenne keine Telefon-Nummer. Ich erkenne auch keine E-Mail-Adresse. Bitte schreiben Sie sie noch einmal. Die ersten Zahlen (Vorwahl) gehören dazu.
desk-callback-ask-time = Wann passt es Ihnen? Zum Beispiel: am Morgen, am Nachmittag oder egal.
desk-callback-time-invalid = Bitte schreiben Sie kurz eine Zeit. Zum Beispiel: morgen Vormittag.
desk-callback-done = Wir melden uns bei Ihnen. Die Nummer dazu ist { $number }. Bitte schreiben Sie sie auf.
desk-callback-expired = Ihre Telefon-Nummer oder E-Mail-Adresse ist schon gelöscht. Möchten Sie noch einen Anruf? Dann sagen Sie es bitte noch einmal.

## Bescheid geben, wenn sich der Stand ändert

status-subscribe = Nachricht bei Änderung
status-subscribe-ask =
    Soll ich Ihnen bei einer Änderung schreiben? Dann speichere ich Ihr Akten-Zeichen sicher. Und ich frage immer wieder im Amt nach.
    Das endet nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }. Möchten Sie früher aufhören? Schreiben Sie: „{ $stop }“.
status-subscribe-ask-web =
    Soll ich Ihnen bei einer Änderung schreiben? Dann speichere ich Ihr Akten-Zeichen sicher. Und ich frage immer wieder im Amt nach.
    Das geht nur in diesem Gespräch. Es endet { $hours ->
        [one] eine Stunde
       *[other] { $hours } Stunden
    } nach der letzten Nachricht. Möchten Sie früher aufhören? Schreiben Sie: „{ $stop }“.
status-subscribed = Gut. Gibt es eine Änderung? Dann schreibe ich Ihnen hier. Möchten Sie das nicht mehr? Schreiben Sie: „{ $stop }“.
status-subscribed-enough = Mehr Anträge gehen nicht gleichzeitig. Soll ich mit allen aufhören? Schreiben Sie: „{ $stop }“.
status-subscribe-first = Zuerst muss ich nach Ihrem Antrag sehen.
status-unsubscribe = Stopp
status-unsubscribed = Gut. Ich schreibe Ihnen nicht mehr über Ihren Antrag. Das Akten-Zeichen ist gelöscht.
status-unsubscribed-none = Sie bekommen von mir keine Nachrichten über einen Antrag.
status-changed = Bei Ihrem Antrag gibt es etwas Neues:
status-changed-stop = Keine Nachrichten mehr? Schreiben Sie: „{ $stop }“.
status-changed-last = Das war die letzte Nachricht dazu. Das Akten-Zeichen ist gelöscht.

## Das Gesprächsfenster auf der Webseite

widget-launcher = Fragen? Wir helfen.
widget-launcher-unread = Neue Nachricht
widget-launcher-resume = Weiter im Gespräch
widget-title = Fragen an: { $authority }
widget-close = Fenster zumachen
widget-menu = Einstellungen und Hilfe
widget-menu-back = Zurück zum Gespräch
widget-log = Das Gespräch
widget-you = Sie
widget-bot = Computer-Programm
widget-person = Mensch aus dem Amt
widget-system = Hinweis
widget-with-bot = Ein Computer-Programm antwortet
widget-with-person = Sie sprechen mit: { $name }
widget-joined = { $name } ist jetzt da.
widget-ended = Das Gespräch ist zu Ende. Schreiben Sie weiter? Dann antwortet wieder das Computer-Programm.
widget-expired = Das Gespräch ist zu alt. Es ist gelöscht.
widget-deleted = Das Gespräch ist gelöscht.
widget-new = Neues Gespräch anfangen

widget-input = Ihre Nachricht
widget-input-hint = Eingabe-Taste: senden. Umschalt-Taste und Eingabe-Taste: neue Zeile.
widget-send = Senden
widget-empty = Bitte schreiben Sie zuerst etwas.
widget-too-long = Die Nachricht ist zu lang. Sie hat { $count } Zeichen. Es gehen nur { $limit }. Bitte schreiben Sie kürzer.
widget-queued = wartet auf das Internet
widget-sending = wird gesendet
widget-sent = gesendet
widget-failed = nicht gesendet
widget-again = Noch einmal senden
widget-secret = Diese Eingabe ist versteckt. Wir speichern sie nur kurz und sicher.
widget-secret-show = Eingabe zeigen
widget-typing-bot = Das Programm schreibt …
widget-typing-person = { $name } schreibt …
widget-offline = Das Internet ist weg. Ihre Nachricht bleibt da. Wir versuchen es weiter.
widget-online = Das Internet ist wieder da.
widget-unreachable = Das geht gerade nicht. Wir versuchen es weiter.
widget-queue = Sie warten auf einen Menschen. Sie sind auf Platz { $position }.
widget-queue-minutes = Sie warten auf einen Menschen. Sie sind auf Platz { $position }. Es dauert etwa so viele Minuten: { $minutes }.
widget-queue-begun = Sie warten auf einen Menschen.
widget-leave = Nicht mehr warten

widget-human = Mit einem Menschen sprechen
widget-simpler = Einfacher
widget-simpler-say = Bitte einfacher.
widget-language = Sprache
widget-reading = Lesen und Hören
widget-size = Größe der Schrift
widget-size-1 = normal
widget-size-2 = groß
widget-size-3 = sehr groß
widget-auto-read = Neue Antworten vorlesen
widget-conversation = Gespräch
widget-save = Gespräch speichern
widget-print = Gespräch drucken
widget-delete = Gespräch löschen
widget-delete-ask = Soll das Gespräch weg? Es kommt nicht zurück.
widget-yes = Ja
widget-no = Nein
widget-cancel = Abbrechen
widget-links = Mehr
widget-privacy = Datenschutz
widget-imprint = Impressum
widget-accessibility = Hilfe bei Behinderung (Barrierefreiheit)
widget-plain = Gespräch ohne JavaScript

widget-listen = Vorlesen
widget-listen-stop = Nicht mehr vorlesen
widget-no-voice = Ihr Gerät kann diese Sprache nicht vorlesen.
widget-copy = Kopieren
widget-copied = Kopiert
widget-helpful = Das hat geholfen
widget-unhelpful = Das hat nicht geholfen
widget-wrong = Hier ist ein Fehler
widget-wrong-ask = Was ist falsch? Bitte schreiben Sie nichts Privates.
widget-thanks = Danke für Ihre Meinung.
widget-rate = Gespräch bewerten
widget-rate-ask = Sind Sie zufrieden?
widget-rate-1 = gar nicht zufrieden
widget-rate-2 = nicht zufrieden
widget-rate-3 = geht so
widget-rate-4 = zufrieden
widget-rate-5 = sehr zufrieden
widget-solved = Haben Sie eine Antwort auf Ihre Frage?
widget-rate-text = Möchten Sie uns noch etwas sagen?
widget-submit = Absenden
widget-dictate = Sprechen statt schreiben
widget-dictate-stop = Nicht mehr sprechen
widget-dictate-ask = Sie sprechen. Ihr Internet-Programm (Browser) macht daraus Text. Manche Browser schicken Ihre Stimme an eine Firma. Möchten Sie das?

widget-more-facts = Noch mehr Angaben
widget-source = Das steht hier
widget-as-of = Dieser Text ist vom: { $date }
widget-online-service = Im Internet erledigen
widget-appointment = Termin machen
widget-new-window = (neues Fenster)
widget-other-language = Diesen Text gibt es nur in dieser Sprache: { $name }
widget-hours = Dann ist offen
widget-closed = zu
widget-map = Karte
widget-step-free = Ohne Stufen
widget-steps = Achtung: Hier gibt es Stufen
widget-since = Seit
widget-expected = Wahrscheinlich geht es weiter am
widget-next = Das müssen Sie jetzt tun
widget-contact = Hier können Sie fragen

widget-masked = { $kind } ist versteckt
widget-kind = Angabe
widget-kind-file-number = Akten-Zeichen
widget-kind-birth-date = Geburts-Tag
widget-kind-tax-id = Steuer-Nummer
widget-kind-social-insurance = Nummer von der Versicherung
widget-kind-id-card = Ausweis-Nummer
widget-kind-passport = Pass-Nummer
widget-kind-iban = Konto-Nummer
widget-kind-card = Karten-Nummer
widget-kind-email = E-Mail-Adresse
widget-kind-phone = Telefon-Nummer
widget-kind-plate = Auto-Kennzeichen
widget-kind-address = Adresse
widget-kind-pin = PIN

## Ämter

office-phone = Telefon: { $phone }
office-step-free = Ohne Stufen
office-unknown = Welches Amt meinen Sie? Dieses Amt finde ich nicht.

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

answer-from = { $amount } oder mehr
answer-up-to = höchstens { $amount }
answer-forms = Formulare (Papiere zum Ausfüllen)
answer-links = Mehr im Internet
answer-part-unknown = Dazu finde ich beim Amt nichts: „{ $part }“.
answer-own-language = In Ihrer Sprache: { $url }

## Beratung: fertige Antworten

desk-returned = Der Mensch im Amt ist nicht mehr verbunden. Bitte warten Sie hier. Gleich hilft Ihnen jemand anderes.
desk-passed-on = Jetzt hilft Ihnen bald jemand anderes. Bitte warten Sie hier. Sie müssen nichts noch einmal schreiben.
desk-canned-greeting = Guten Tag! Mein Name ist { $name }. Wie kann ich Ihnen helfen?
desk-canned-other-language = Ich spreche Ihre Sprache leider nicht. Ich schicke Ihnen fertige Antworten in Ihrer Sprache. Bitte schreiben Sie kurze Sätze.
desk-canned-one-moment = Einen Moment bitte. Ich sehe nach.
desk-canned-more-details = Das verstehe ich noch nicht ganz. Bitte schreiben Sie mir mehr dazu.
desk-canned-file-number = Bitte schreiben Sie mir Ihr Akten-Zeichen. Das ist eine Nummer. Sie steht oben auf dem Brief vom Amt.
desk-canned-no-photos = Bitte schicken Sie hier keine Fotos. Keine vom Ausweis. Und keine von Briefen.
desk-canned-documents-missing = Es fehlen noch Papiere. Welche? Das steht im Brief vom Amt.
desk-canned-decision-by-letter = Ja oder Nein zu Ihrem Antrag? Das kann ich hier nicht sagen. Sie bekommen dazu einen Brief vom Amt.
desk-canned-still-working = Das Amt arbeitet noch an Ihrem Antrag. Sie müssen jetzt nichts tun.
desk-canned-appointment = Dafür brauchen Sie einen Termin. Bitte rufen Sie an: { $phone }
desk-canned-please-call = Am Telefon geht das leichter. Bitte rufen Sie uns an: { $phone }
desk-canned-callback = Sollen wir Sie anrufen? Dann schreiben Sie mir bitte Ihre Telefon-Nummer.
desk-canned-passing-on = Eine andere Person hilft Ihnen weiter. Bitte warten Sie einen Moment.
desk-canned-not-responsible = Das macht ein anderes Amt. Ich sage Ihnen den Namen vom Amt.
desk-canned-still-there = Sind Sie noch da?
desk-canned-anything-else = Kann ich noch etwas für Sie tun?
desk-canned-back-to-assistant = Haben Sie noch Fragen? Jetzt antwortet wieder das Computer-Programm. Möchten Sie wieder einen Menschen? Schreiben Sie es einfach.
desk-canned-closing-silence = Sie haben lange nichts geschrieben. Ich beende jetzt das Gespräch. Sie können immer wieder schreiben.
desk-canned-goodbye = Danke für das Gespräch. Auf Wiedersehen!

## Datenschutz-Hinweis

privacy-title = Ihre Daten beim Computer-Programm
privacy-controller = Wer passt auf Ihre Daten auf?
privacy-controller-text = { $authority } passt auf Ihre Daten auf. Die Adresse steht hier: { $imprint }
privacy-officer = Wer hilft bei Fragen zu Ihren Daten?
privacy-officer-text = Es gibt eine Person für den Datenschutz. So erreichen Sie diese Person: { $officer }
privacy-purpose = Wozu brauchen wir Ihre Daten?
privacy-purpose-text =
    Wir beantworten damit Ihre Fragen.
    Möchten Sie wissen: Wie weit ist Ihr Antrag? Das sagen wir Ihnen. Möchten Sie einen Menschen? Wir holen ihn. Möchten Sie einen Anruf? Wir rufen Sie an.
privacy-basis = Dürfen wir das?
privacy-basis-text =
    Ja. Das ist eine Aufgabe vom Amt. Das steht im Gesetz: Art. 6 Abs. 1 Buchst. e DSGVO und Datenschutzgesetz des Landes. Die DSGVO ist das Gesetz für den Datenschutz.
    Nachrichten und Anrufe gibt es nur mit Ihrer Erlaubnis. Das steht hier: Art. 6 Abs. 1 Buchst. a DSGVO. Sie können immer Nein sagen. Das Alte bleibt dann erlaubt.
privacy-data = Welche Daten sind das?
privacy-data-text =
    Das sind: Ihre Worte, Ihre Sprache und die Uhrzeit. Und der Weg: zum Beispiel Internet oder Telefon.
    Möchten Sie etwas über Ihren Antrag wissen? Dann brauchen wir das Akten-Zeichen. Und wir brauchen den Geburts-Tag oder die PIN. Damit fragen wir im Amt nach.
    Schreiben Sie bitte nichts sehr Privates. Zum Beispiel: nichts über Ihre Gesundheit oder Ihre Religion.
privacy-hiding = Was verstecken wir?
privacy-hiding-text =
    Wir verstecken sofort: Akten-Zeichen, Geburts-Tage, Nummern von Ausweis, Steuer und Versicherung. Auch: Bank-Daten, E-Mail-Adressen, Telefon-Nummern, Auto-Kennzeichen und Adressen. Die Nummern bleiben noch kurz im Computer. Dort kann sie niemand lesen. Das dauert { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }. Namen erkennen wir nicht.
privacy-people = Wer liest Ihre Nachrichten?
privacy-people-text =
    Ein Computer-Programm liest sie. Möchten Sie einen Menschen? Dann lesen auch Menschen aus dem Amt mit.
    Wir schreiben auf: Wer hat was gesehen? Diese Liste behalten wir { $audit ->
        [one] einen Tag
       *[other] { $audit } Tage
    }.
privacy-storage = Wie lange behalten wir die Daten?
privacy-storage-text =
    Das Gespräch: { $hours ->
        [one] eine Stunde
       *[other] { $hours } Stunden
    } nach Ihrer letzten Nachricht.
    Notizen vom Amt und Anrufe: { $desk ->
        [one] einen Tag
       *[other] { $desk } Tage
    }.
    Ihre Nummer für einen Anruf: bis zu diesem Anruf.
    Die Nummer von Ihrem Antrag, für Nachrichten: bis zu Ihrem Nein. Höchstens aber { $follow ->
        [one] einen Tag
       *[other] { $follow } Tage
    }.
    Ihre Meinung, ohne das Gespräch: { $feedback ->
        [one] einen Tag
       *[other] { $feedback } Tage
    }.
    Danach löscht der Computer alles von selbst.
privacy-recipients = Wer bekommt Ihre Daten noch?
privacy-recipients-text =
    Niemand. Das Programm läuft auf unseren eigenen Computern. Es schickt nichts an andere.
    Schreiben Sie mit Telegram oder SMS? Oder rufen Sie an? Dann geht das über eine andere Firma. Diese Firma kann mitlesen. Möchten Sie das nicht? Dann schreiben Sie bitte auf unserer Internet-Seite.
privacy-rights = Ihre Rechte
privacy-rights-text =
    Sie können alles über Ihr Gespräch sehen. Sie können auch alles löschen. Das geht im Fenster vom Gespräch. Oder schreiben Sie: „Löschen Sie meine Daten“.
    Sind Daten falsch? Dann müssen wir sie ändern. Sie können auch sagen: Nutzt meine Daten nicht. Das steht in Art. 15 bis 18 und 21 DSGVO.
privacy-complaint = Sind Sie nicht zufrieden?
privacy-complaint-text = In Ihrem Bundesland gibt es ein Amt für den Datenschutz. Dort können Sie sich beschweren.
privacy-earlier = Frühere Gespräche
privacy-earlier-text = Wir fragen Sie vorher. Nur wenn Sie Ja sagen, merken wir uns Ihr Gespräch. Wir merken uns: Worum ging es? Was war das Ergebnis? Und unsere Notizen. Ihre Nummer speichern wir dafür nur verschlüsselt. Wir löschen das zusammen mit den anderen Notizen. Sie können immer sagen: „Meine Daten löschen“.
privacy-voluntary = Müssen Sie Daten angeben?
privacy-voluntary-text = Nein. Sie können uns auch anrufen, schreiben oder besuchen. Möchten Sie hier etwas über Ihren Antrag wissen? Dann brauchen wir das Akten-Zeichen. Und wir brauchen den Geburts-Tag oder die PIN.
privacy-machine = Entscheidet das Programm über Ihren Antrag?
privacy-machine-text = Nein. Das machen immer Menschen. Das Programm gibt nur Auskunft.
desk-wait-or-callback = Möchten Sie nicht so lange warten? Dann rufen wir Sie gern an.

## Gespräch ohne JavaScript, Erklärung zur Barrierefreiheit

plain-begin = Gespräch anfangen
plain-reload = Neue Nachrichten zeigen
plain-writing = Die Antwort ist noch nicht da. Bitte warten Sie kurz. Laden Sie dann die Seite noch einmal.
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
accessibility-scope = Hier geht es um das Fenster für das Gespräch. Und es geht um das Gespräch ohne JavaScript. Beides ist von: { $authority }.
accessibility-standard = Für die Barrierefreiheit gibt es Regeln. Sie heißen: BITV 2.0, EN 301 549 und WCAG 2.2. Von WCAG 2.2 gilt für uns die Stufe AA.
accessibility-done-title = Das geht
accessibility-done =
    Sie können alles mit der Tastatur machen. Sie sehen immer: Hier bin ich gerade.
    Ein Vorlese-Programm sagt bei jeder Nachricht: Wer spricht? Welche Sprache ist das?
    Sie können die Schrift größer machen. Sie sehen dann immer noch alles. Das gilt bis 400 Prozent. Das gilt auch für kleine Bildschirme.
    Es gibt helle Farben und dunkle Farben. Es gibt auch sehr starke Farben. Haben Sie eigene Farben in Ihrem Gerät? Die bleiben.
    Möchten Sie weniger Bewegung auf dem Bildschirm? Stellen Sie das in Ihrem Gerät ein. Dann bewegt sich hier nichts.
    Sie können sich Antworten vorlesen lassen. Sie können Antworten auch einfacher bekommen.
    Das Gespräch geht auch ohne JavaScript.
accessibility-gaps-title = Das geht noch nicht
accessibility-gaps =
    Menschen mit Behinderung haben das Programm noch nicht geprüft. Auch den BITV-Test gab es noch nicht.
    Manche Texte gibt es nicht in jeder Sprache. Das steht dann dabei.
    Es gibt keine Antworten in Deutscher Gebärden-Sprache.
    Das Vorlesen geht nicht immer. Ihr Gerät braucht eine Stimme für die Sprache.
accessibility-tested = Ändert sich das Programm? Dann prüfen wir es. Das Prüf-Programm heißt axe-core. Es prüft alle Ansichten und alle Farben. Wir prüfen auch: Geht alles nur mit der Tastatur? Geht es auf einem kleinen Bildschirm mit 320 Pixeln? Was liest ein Vorlese-Programm vor?
accessibility-contact-title = Etwas geht nicht?
accessibility-contact = Rufen Sie uns an: { $phone }. Oder drücken Sie unter einer Antwort auf: „Hier ist ein Fehler“.
accessibility-enforcement = Ist unsere Antwort nicht gut? In Ihrem Bundesland gibt es Stellen für Barrierefreiheit. Sie heißen Schlichtungs-Stelle oder Überwachungs-Stelle. Dort bekommen Sie Hilfe.
desk-machine-translated = von einem Computer übersetzt

## Das Gesprächsfenster einbauen

embed-title = Gesprächs-Fenster einbauen
embed-lead = Wie soll das Fenster auf Ihren Seiten aussehen? Stellen Sie es hier ein. Sie sehen es dann sofort. Kopieren Sie danach die Zeilen unten.
embed-language = Sprache am Anfang
embed-language-page = wie die Seite
embed-theme = Aussehen
embed-theme-kern = Verwaltung (Blau)
embed-theme-govuk = eckig, Grün
embed-theme-contrast = starker Kontrast
embed-colour = Eigene Farbe nehmen
embed-colour-choose = Farbe
embed-position = Ort
embed-position-end = unten am Ende der Zeile (meist rechts)
embed-position-start = unten am Anfang der Zeile (meist links)
embed-contrast = Der Kontrast von der Farbe auf Weiß ist { $ratio } zu 1. Das reicht.
embed-contrast-low = Der Kontrast von der Farbe auf Weiß ist { $ratio } zu 1. Das ist zu wenig. Er muss 4,5 zu 1 sein. Wir nehmen eine dunklere Farbe: { $colour }.
embed-html = In die Seite, vor das Ende von <body>
embed-css = In Ihr Stylesheet
embed-policy = In die Content-Security-Policy
embed-copy = Kopieren
embed-copied = Kopiert
embed-origin = Die Adresse von Ihren Seiten muss in authority.toml stehen. Sie gehört dort zu allowed_origins.
embed-guide = Mehr dazu steht in docs/embedding.md.

## Beratung: wer die Seite geschlossen hat

desk-absent = Ihre Seite war lange zu. Darum warten Sie nicht mehr. Möchten Sie noch mit einem Menschen sprechen? Dann schreiben Sie uns das. Bis dahin antwortet der digitale Assistent.

## Wie es um einen Rückruf steht

status-callback-title = Ihr Rückruf
status-callback-next-received = Wir haben Ihre Bitte bekommen. Wir melden uns bei Ihnen.
status-callback-next-in-progress = Jemand arbeitet gerade daran.
status-callback-next-waiting-for-you = Wir haben Sie nicht erreicht. Wollen Sie einen neuen Rückruf? Dann schreiben Sie das hier.
status-callback-next-closed = Der Rückruf ist erledigt. Brauchen Sie noch etwas? Dann schreiben Sie es hier.

## Telegram

telegram-notice = Telegram kann Ihre Nachrichten lesen. Schreiben Sie hier keine Aktenzeichen. Schreiben Sie auch kein Geburtsdatum.
telegram-group = Das ist eine Gruppe. Alle lesen mit. Ich antworte nur, wenn Sie meinen Namen schreiben. Oder Sie antworten auf meine Nachricht.
telegram-privacy = Ihre Nachrichten gehen auch über Telegram. Telegram kann sie lesen. Möchten Sie das nicht? Dann schreiben Sie uns hier: { $website }
telegram-command-help = Was ich kann
telegram-command-language = Sprache wählen
telegram-command-person = Mit einem Menschen sprechen
telegram-command-privacy = Was mit Ihren Daten passiert
telegram-command-delete = Alles löschen
telegram-command-stop = Aufhören oder nicht mehr warten
telegram-picture = Ich kann keine Bilder und Videos sehen. Bitte schreiben Sie mir. Papiere geben Sie bitte im Amt ab.
telegram-document = Ich kann keine Dateien öffnen. Bitte schreiben Sie mir. Papiere geben Sie bitte im Amt ab.
telegram-audio = Ich kann das nicht hören. Bitte schreiben Sie mir.
telegram-contact = Ich speichere keine Kontakte. Sollen wir Sie anrufen? Dann schreiben Sie: Rückruf.
telegram-sticker = Ich verstehe keine Sticker. Bitte schreiben Sie mir.
telegram-other = Das kann ich nicht lesen. Bitte schreiben Sie mir.
telegram-voice = Ich kann keine Sprach-Nachrichten hören. Bitte schreiben Sie mir.
telegram-voice-long = Ihre Sprach-Nachricht ist zu lang. Ich höre höchstens { $seconds } Sekunden. Bitte sprechen Sie kürzer. Oder schreiben Sie.
telegram-voice-unclear = Ich habe Ihre Sprach-Nachricht nicht verstanden. Bitte schreiben Sie mir.
telegram-location = Ich weiß nicht, wie weit die Ämter weg sind. Hier sind Adressen:
telegram-nearest = Das ist das nächste Amt. Es ist etwa { $kilometres } Kilometer weit weg.
telegram-edited = Ich habe schon geantwortet. Meinen Sie etwas anderes? Dann schreiben Sie bitte eine neue Nachricht.
telegram-stale = Dieser Knopf geht nicht mehr. Bitte schreiben Sie mir.
telegram-pressed = Das haben Sie schon gewählt.
telegram-status-link = Ich brauche zwei Angaben von Ihnen. Schreiben Sie sie nicht hier. Telegram kann hier lesen. Öffnen Sie bitte unsere Seite. Der Link geht zehn Minuten. Er geht nur ein Mal. Die Antwort kommt hier.
telegram-status-open = Sichere Seite öffnen
telegram-form-title = Mein Antrag
telegram-form-intro = Bitte füllen Sie beide Felder aus. Telegram sieht das nicht. Die Antwort kommt dann in Ihrem Chat.
telegram-form-number = Aktenzeichen
telegram-form-factor = Geburtsdatum oder PIN
telegram-form-send = Absenden
telegram-form-both = Bitte füllen Sie beide Felder aus.
telegram-form-done = Danke. Die Antwort kommt gleich in Ihrem Chat. Sie können diese Seite zumachen.
telegram-form-over = Dieser Link geht nicht mehr. Fragen Sie bitte im Chat noch einmal. Dann bekommen Sie einen neuen Link.
telegram-form-echo = Angaben auf der sicheren Seite

## Am Telefon und per SMS

phone-greeting = Guten Tag. Hier spricht ein Computer. Er hilft Ihnen. Er ist von { $authority }. Sie sprechen nicht mit einem Menschen.
phone-privacy = Der Computer schreibt Ihre Worte auf. Er nimmt Ihre Stimme nicht auf. Nach { $hours } Stunden löschen wir den Text.
phone-language-key = Für Deutsch drücken Sie die { $key }.
phone-languages-more = Es gibt noch mehr Sprachen. Drücken Sie die 9.
phone-ask = Was möchten Sie wissen? Bitte sprechen Sie jetzt. Sie möchten einen Menschen? Drücken Sie die Null.
phone-help = Das können die Tasten. Stern: Sie hören es noch einmal. Raute: Sie hören mehr. 6: Ihr Antrag. 7: andere Sprache. 8: langsamer. 0: ein Mensch.
phone-anything-else = Haben Sie noch eine Frage? Die 9 erklärt die Tasten.
phone-more = Möchten Sie mehr hören? Drücken Sie die Raute.
phone-offer-sms = Möchten Sie den Link als SMS? Drücken Sie die 5.
phone-sms-sent = Die SMS kommt gleich. Haben Sie noch eine Frage?
phone-sms-no = An diese Nummer geht leider keine SMS.
phone-choice = { $title }: Drücken Sie die { $key }.
phone-moment = Bitte warten Sie kurz.
phone-still = Ich suche noch.
phone-silence = Ich habe nichts gehört. Bitte sprechen Sie jetzt.
phone-unclear = Das habe ich nicht verstanden. Bitte sagen Sie es noch einmal.
phone-confirm = Haben Sie das gesagt: { $text }? Ja ist die 1. Nein ist die 2.
phone-slower = Ich spreche jetzt langsam.
phone-keys-letters = Sie können die Nummer auch tippen. Drücken Sie am Ende die Raute. Ein Buchstabe hat zwei Tasten. A ist 2 1. B ist 2 2.
phone-keys-number = Sie können die Nummer auch tippen. Drücken Sie am Ende die Raute.
phone-keys-date = Sie können das Datum auch tippen. Es hat acht Ziffern: Tag, Monat und Jahr.
phone-own-number = Sollen wir diese Nummer hier anrufen? Drücken Sie die 1. Drücken Sie danach die Raute.
phone-wait-on = Bitte legen Sie nicht auf. Gleich hilft Ihnen ein Mensch. Er schreibt die Antwort. Ich lese sie vor.
phone-waiting = Sie warten noch auf einen Menschen. Bitte legen Sie nicht auf.
phone-joined = { $name } ist jetzt da. Sprechen Sie bitte. Ich lese die Antwort vor.
phone-closed = Der Mensch ist jetzt weg. Jetzt hilft wieder der Computer. Haben Sie noch eine Frage?
phone-back = Jetzt spricht wieder der Computer.
phone-transfer = Ich verbinde Sie mit einem Menschen. Bitte legen Sie nicht auf.
phone-not-reached = Dort geht gerade niemand ans Telefon.
phone-connect = Ich verbinde Sie mit einem anderen Telefon. Bitte legen Sie nicht auf.
phone-connect-failed = Dort geht gerade niemand ans Telefon. { $name } ist wieder da. Sprechen Sie bitte.
phone-misses = Ich verstehe Sie nicht gut. Ich hole einen Menschen.
phone-goodbye = Danke für Ihren Anruf. Auf Wiederhören!
phone-failed = Das dauert zu lange. Bitte fragen Sie noch einmal. Oder drücken Sie die Null.
phone-language-changed = Wir sprechen jetzt Deutsch.
phone-capabilities = Ich beantworte Fragen an das Amt. Ich sage Ihnen etwas zu Ihrem Antrag. Ich hole einen Menschen.
phone-hung-up = Der Anruf ist zu Ende.
phone-no-news = Am Telefon geht das nicht. Bitte rufen Sie später wieder an. Dann sage ich Ihnen mehr.
phone-decimal = { $whole } Komma { $part }
phone-range = { $from } bis { $to }
phone-time-full = { $hour } Uhr
phone-time = { $hour } Uhr { $minute }
phone-paragraph = Paragraf
phone-words-repeat = noch einmal, nochmal, wiederholen, bitte wiederholen, wie bitte
phone-words-slower = langsamer, bitte langsamer, nicht so schnell, zu schnell
phone-words-help = hilfe, tasten, menü
phone-words-goodbye = auf wiederhören, auf wiedersehen, tschüss, tschüs, auflegen
phone-words-more = mehr, weiter, mehr dazu, bitte mehr
phone-words-sms = sms, link, als sms, den link
phone-words-yes = ja, jawohl, genau, richtig, stimmt
phone-words-no = nein, nee, falsch, stimmt nicht
phone-words-spell = wie
phone-words-alphabet = anton, berta, cäsar, dora, emil, friedrich, gustav, heinrich, ida, julius, kaufmann, ludwig, martha, nordpol, otto, paula, quelle, richard, samuel, theodor, ulrich, viktor, wilhelm, xanthippe, ypsilon, zeppelin
sms-notice = Hier schreibt ein Computer (KI) von { $authority }, kein Mensch. Bitte schreiben Sie keine privaten Daten. STOPP: keine SMS mehr. HILFE: Hilfe.
sms-link = { $title }: { $url }
sms-stopped = Sie bekommen keine SMS mehr. Sie möchten wieder SMS? Schreiben Sie START.
sms-started = Sie bekommen wieder SMS. Was möchten Sie wissen?
sms-help = { $authority }: Schreiben Sie Ihre Frage. MENSCH: ein Mensch antwortet. STOPP: keine SMS mehr. Telefon: { $phone }
sms-words-stop = stopp, stop, ende, abmelden
sms-words-start = start, los, anmelden
sms-words-help = hilfe, help, info

## Calls through an Asterisk
audiosocket-deaf = Ich kann Sie gerade nicht hören. Die Tasten funktionieren. Drücken Sie die Null. Dann hilft Ihnen ein Mensch.

## Frühere Gespräche, wenn jemand zustimmt

desk-remember-ask =
    Dürfen wir uns das Gespräch merken? Wir merken uns: Worum geht es? Was ist das Ergebnis? Und unsere Notizen. Beim nächsten Gespräch sehen wir das. Sie müssen nicht Ja sagen. { $days ->
        [one] Nach einem Tag ohne Gespräch löschen wir alles.
       *[other] Nach { $days } Tagen ohne Gespräch löschen wir alles.
    } Oder Sie sagen: „Meine Daten löschen“. Dann löschen wir alles sofort.
desk-remember-browser = Dafür speichern wir eine Nummer in Ihrem Browser.
desk-remember-yes = Danke. Das nächste Mal müssen Sie nicht alles neu erzählen.
desk-remember-no = Gut. Wir merken uns nichts.
desk-remember-known = Sie haben es erlaubt: Wir sehen, worum es beim letzten Mal ging.
desk-remember-stop = Nicht mehr merken
