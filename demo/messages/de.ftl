# Was auf den Seiten der Demonstration steht.

demonstration = Musterstadt ist eine erfundene Stadt. Diese Seiten zeigen den digitalen Assistenten Amtslotse.
skip = Zum Inhalt
city = Stadt Musterstadt
claim = Bürgerservice
home = Startseite
language-de = Deutsch
language-en = English
nav = Hauptmenü
nav-services = Leistungen
nav-appointment = Termin
nav-try = Ausprobieren
nav-desk = Für Mitarbeitende

hero = Was möchten Sie erledigen?
hero-lead = Suchen Sie eine Leistung, oder fragen Sie den digitalen Assistenten unten auf der Seite. Er antwortet in vielen Sprachen.
search = Leistung suchen
search-hint = Zum Beispiel: Umzug, Ausweis, Wohngeld
search-do = Suchen
search-found = { $count ->
    [one] Eine Leistung für „{ $q }“
   *[other] { $count } Leistungen für „{ $q }“
}
search-none = Zu „{ $q }“ haben wir keine Leistung gefunden. Fragen Sie den digitalen Assistenten, er kennt mehr Wörter.
search-all = Alle Leistungen zeigen
services = Alle Leistungen nach Thema

topic-identity = Ausweis und Urkunden
topic-residence = Wohnsitz und Meldung
topic-housing = Wohnen und Miete
topic-family = Familie und Personenstand
topic-migration = Aufenthalt und Einbürgerung
topic-vehicles = Auto und Führerschein
topic-school = Schule
topic-social = Soziales
topic-work = Arbeit und Anerkennung
topic-business = Gewerbe
topic-building = Bauen
topic-tax = Steuern
topic-waste = Abfall
topic-order = Fundsachen und Ordnung
topic-participation = Beteiligung und Beschwerde
topic-elections = Wahlen
topic-other = Weiteres

try = Ausprobieren: Stand eines Antrags
try-lead = Fragen Sie den Assistenten „Wie weit ist mein Antrag?“ und geben Sie ein Aktenzeichen und das Geburtsdatum aus dieser Liste an. Alle Personen und Akten sind erfunden.
try-file-number = Aktenzeichen
try-birth-date = Geburtsdatum
try-procedure = Antrag
try-state = Im Fachverfahren steht
code-eingegangen = Eingegangen
code-in_bearbeitung = In Bearbeitung
code-nachforderung = Unterlagen fehlen
code-wartet_extern = Wartet auf andere Stelle
code-entschieden = Entschieden
code-abholbereit = Abholbereit
code-abgeschlossen = Abgeschlossen
code-zurueckgezogen = Zurückgezogen
code-migriert = Unbekanntes Kennzeichen (Altverfahren)

ways = So erreichen Sie uns
ways-phone = Telefon
ways-phone-text = Eine erfundene Nummer. Der Sprachdialog am Telefon lässt sich einschalten.
ways-telegram = Telegram
ways-telegram-text = Schreiben Sie unserem Assistenten in Telegram.
ways-chat = Gespräch ohne JavaScript
ways-chat-text = Der Assistent als einfache Webseite, für alte Geräte.
ways-desk = Arbeitsplatz der Mitarbeitenden
ways-desk-text = Hier nehmen Mitarbeitende Gespräche an. Zum Ausprobieren in einem zweiten Fenster öffnen.

about = Das Wichtigste
facts = Auf einen Blick
where = Zuständig
phone = Telefon
hours = Öffnungszeiten
closed = geschlossen
step-free = Ohne Stufen erreichbar
day-mo = Mo
day-tu = Di
day-we = Mi
day-th = Do
day-fr = Fr
day-sa = Sa
day-su = So
legal = Rechtsgrundlage
as-of = Stand: { $date }
online = Online erledigen
appointment = Termin buchen
back = Alle Leistungen

service-title = Online-Dienst
appointment-title = Termin buchen
demo-page = Das ist eine Demonstration
demo-page-text = Auf der Webseite einer echten Stadt beginnt hier der Online-Dienst oder die Terminbuchung. Hier endet der Weg: Musterstadt ist erfunden, und Sie können hier nichts beantragen.
demo-page-for = Sie wollten zu: { $name }

imprint = Impressum
imprint-text = Diese Seiten gehören zur Demonstration der freien Software Amtslotse. Die Stadt Musterstadt gibt es nicht. Auf der Webseite einer echten Stadt stehen hier Anschrift, Vertretung und Aufsicht.
privacy = Datenschutz
privacy-1 = Diese Seiten setzen keine Cookies und laden nichts von Dritten.
privacy-2 = Das Gespräch mit dem digitalen Assistenten bleibt auf diesem Rechner. Aktenzeichen, Geburtsdaten und Kontaktdaten werden sofort verdeckt. Nach { $hours } Stunden wird das Gespräch gelöscht.
privacy-3 = Sie können ein Gespräch jederzeit selbst speichern oder löschen: im Menü des Gesprächs.
accessibility = Barrierefreiheit
not-found = Diese Seite gibt es nicht.
footer = Eine Demonstration von Amtslotse
chat-fallback = Fragen? Zum Gespräch ohne JavaScript
