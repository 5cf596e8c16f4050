# Was Amtslotse auf Deutsch sagt. Höflich (Sie), einfach (B1), kurze Sätze.

## Hinweis zu Beginn

notice-ai =
    Guten Tag! Ich bin der digitale Assistent von { $authority }. Ich bin ein Computerprogramm (künstliche Intelligenz), kein Mensch.
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
