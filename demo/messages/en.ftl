# What the demo's pages say.

demonstration = Musterstadt is an invented city. These pages show the digital assistant Amtslotse.
skip = Skip to content
city = City of Musterstadt
claim = Citizen services
home = Home
language-de = Deutsch
language-en = English
nav = Main menu
nav-services = Services
nav-appointment = Appointment
nav-try = Try it
nav-desk = For staff

hero = What would you like to do?
hero-lead = Search for a service, or ask the digital assistant at the bottom of the page. It answers in many languages.
search = Search services
search-hint = For example: moving, passport, housing benefit
search-do = Search
search-found = { $count ->
    [one] One service for “{ $q }”
   *[other] { $count } services for “{ $q }”
}
search-none = We found no service for “{ $q }”. Ask the digital assistant: it knows more words.
search-all = Show all services
services = All services by topic

topic-identity = ID and certificates
topic-residence = Residence
topic-housing = Housing
topic-family = Family and civil status
topic-migration = Residence permits and citizenship
topic-vehicles = Cars and driving licences
topic-school = School
topic-social = Social matters
topic-work = Work and recognition
topic-business = Business
topic-building = Building
topic-tax = Taxes
topic-waste = Waste
topic-order = Lost property and public order
topic-participation = Participation and complaints
topic-elections = Elections
topic-other = More

try = Try it: the status of an application
try-lead = Ask the assistant “What is the status of my application?” and give a file number and the date of birth from this list. All people and files are invented.
try-file-number = File number
try-birth-date = Date of birth
try-procedure = Application
try-state = The case system says
code-eingegangen = Received
code-in_bearbeitung = In progress
code-nachforderung = Papers missing
code-wartet_extern = Waiting for another office
code-entschieden = Decided
code-abholbereit = Ready to collect
code-abgeschlossen = Closed
code-zurueckgezogen = Withdrawn
code-migriert = Unknown code (old system)

ways = How to reach us
ways-phone = Phone
ways-phone-text = An invented number. The voice dialogue on the phone can be switched on.
ways-telegram = Telegram
ways-telegram-text = Write to our assistant in Telegram.
ways-chat = Conversation without JavaScript
ways-chat-text = The assistant as a plain web page, for old devices.
ways-desk = Staff desk
ways-desk-text = This is where staff take over conversations. Open it in a second window to try it.

about = In short
facts = At a glance
where = Responsible office
phone = Phone
hours = Opening hours
closed = closed
step-free = Step-free access
day-mo = Mon
day-tu = Tue
day-we = Wed
day-th = Thu
day-fr = Fri
day-sa = Sat
day-su = Sun
legal = Legal basis
as-of = As of { $date }
online = Do it online
appointment = Book an appointment
back = All services

service-title = Online service
appointment-title = Book an appointment
demo-page = This is a demonstration
demo-page-text = On the website of a real city the online service or the booking of an appointment begins here. Here the way ends: Musterstadt is invented, and you can't apply for anything.
demo-page-for = You were on your way to: { $name }

imprint = Imprint
imprint-text = These pages belong to the demonstration of the free software Amtslotse. There is no city of Musterstadt. On the website of a real city, address, representation and supervision stand here.
privacy = Privacy
privacy-1 = These pages set no cookies and load nothing from third parties.
privacy-2 = The conversation with the digital assistant stays on this machine. File numbers, dates of birth and contact details are covered at once. The conversation is deleted after { $hours } hours.
privacy-3 = You can save or delete a conversation yourself at any time: in the menu of the conversation.
accessibility = Accessibility
not-found = This page does not exist.
footer = A demonstration of Amtslotse
chat-fallback = Questions? To the conversation without JavaScript
