# Co Amtslotse mówi po polsku. Uprzejmie (Państwo), prosto (B1), krótkimi zdaniami.

## Informacja na początku

notice-ai =
    Dzień dobry! Jestem cyfrowym asystentem urzędu { $authority }. Jestem programem komputerowym (sztuczną inteligencją), nie człowiekiem.
    Odpowiadam na podstawie informacji urzędu i podaję źródło. Na życzenie połączę Państwa z pracownikiem.
notice-privacy =
    Proszę nie podawać nazwisk ani prywatnych danych. Numery i daty urodzenia zasłaniam. Rozmowa zostanie usunięta po { $hours ->
        [one] godzinie
       *[other] { $hours } godzinach
    }.
notice-back = Teraz znowu odpowiada cyfrowy asystent – program komputerowy, nie człowiek.

## Rozmowa

greet = Dzień dobry! W czym mogę pomóc? Proszę zadać pytanie własnymi słowami.
thank = Nie ma za co. Czy mają Państwo jeszcze jakieś pytanie?
goodbye = Do widzenia, wszystkiego dobrego!
are-you-machine = Tak. Jestem programem komputerowym ze sztuczną inteligencją, nie człowiekiem. Odpowiadam na podstawie informacji urzędu. Jeśli wolą Państwo porozmawiać z człowiekiem, wystarczy powiedzieć.
who-sees-data =
    Wiadomości pozostają na serwerach urzędu { $authority }. Numery, daty urodzenia i dane kontaktowe od razu zasłaniam. Pracownicy czytają rozmowę tylko wtedy, gdy chcą Państwo porozmawiać z człowiekiem. Rozmowa zostanie usunięta po { $hours ->
        [one] godzinie
       *[other] { $hours } godzinach
    }. Więcej informacji: { $privacy }
capabilities =
    Oto, co mogę dla Państwa zrobić:
    • odpowiedzieć na pytania o wnioski, dokumenty, meldunek i wiele innych spraw – z podaniem źródła
    • sprawdzić, na jakim etapie jest wniosek
    • połączyć Państwa z pracownikiem
    Wystarczy napisać, o co chodzi.
abuse = Widzę, że są Państwo zdenerwowani. Mimo to chcę pomóc. Czy chcą Państwo porozmawiać z człowiekiem?
legal-advice = Tego nie mogę ocenić i nie wolno mi tego robić. O tym, czy wniosek zostanie przyjęty, decydują pracownicy urzędu. Mogę powiedzieć, jakie są warunki, albo połączyć Państwa z pracownikiem.
out-of-scope = Na ten temat nic nie mogę powiedzieć. Pomagam w sprawach urzędowych, na przykład przy dowodzie osobistym, meldunku czy dodatku mieszkaniowym (Wohngeld).
complaint = Przykro mi. Najlepiej, żeby wysłuchał tego człowiek. Czy mam Państwa z kimś połączyć?
feedback-thanks = Dziękujemy za opinię. Pomaga nam stawać się lepszymi.
appointment = Wizytę można umówić tutaj: { $url }
appointment-which = W jakiej sprawie potrzebna jest wizyta? Proszę ją nazwać, na przykład „paszport”.
stopped = Dobrze, przerywam. W czym jeszcze mogę pomóc?
restarted = Zaczynamy od nowa. O co chodzi?
misunderstood = Niestety, nie udało mi się tego zrozumieć. Czy można to powiedzieć innymi słowami?
misunderstood-again = Niestety, znowu nie udało mi się zrozumieć. Czy chcą Państwo porozmawiać z człowiekiem?
nothing-to-confirm = Dobrze. Czego chcą się Państwo dowiedzieć?
nothing-to-repeat = Na razie nie ma czego powtórzyć.
nothing-to-simplify = Co mam powiedzieć prościej? Najpierw proszę zadać mi pytanie.
identifier-without-question = Dziękuję. Czy chcą Państwo wiedzieć, na jakim etapie jest wniosek?
denied = Dobrze. Czy mogę jeszcze w czymś pomóc?
language-changed = Od teraz piszę po polsku.
language-which = W jakim języku chcą Państwo pisać?
simpler-on = Od teraz piszę prostszymi słowami.
delete-ask = Czy usunąć tę rozmowę i wszystkie jej dane? Tego nie da się cofnąć.
delete-done = Usuwam tę rozmowę.

# Źródła: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (stan: listopad 2026)
crisis =
    To brzmi bardzo poważnie. Są ludzie, którzy mogą pomóc.
    W razie bezpośredniego zagrożenia proszę natychmiast zadzwonić: 112 (pogotowie, straż pożarna) lub 110 (policja).
    Telefon zaufania TelefonSeelsorge, całą dobę, bezpłatnie: 0800 111 0 111 lub 116 123
    Telefon pomocy dla kobiet doświadczających przemocy, w wielu językach: 116 016
    Telefon zaufania dla dzieci i młodzieży: 116 111
    Mogę też połączyć Państwa z pracownikiem urzędu.

button-ask = Zadaj pytanie
button-status = Stan mojego wniosku
button-person = Porozmawiaj z człowiekiem
button-cancel = Anuluj
button-capabilities = Co potrafisz?
button-delete-data = Usuń moje dane
button-yes = Tak
button-no = Nie

## Czekanie i przejęcie rozmowy

held-kept = Wiadomość dotarła. Pracownik przeczyta ją, gdy przyjdzie Państwa kolej.
button-leave-queue = Nie czekaj dłużej
left-queue = Nie czekają już Państwo w kolejce. Znowu jestem: cyfrowy asystent.

## Błędy

error-empty = Wiadomość jest pusta. Proszę coś napisać.
error-too-long =
    Wiadomość jest za długa. Dozwolona długość: { $limit ->
        [one] { $limit } znak
        [few] { $limit } znaki
       *[many] { $limit } znaków
    }. Proszę ją skrócić lub podzielić.
error-too-large = Zapytanie jest za duże.
error-not-json = Zapytania nie da się odczytać.
error-invalid = Zapytanie jest niepełne lub błędne.
error-unauthorized = Ta rozmowa wygasła lub nie istnieje. Proszę zacząć nową.
error-too-many = To dużo wiadomości naraz. Proszę chwilę poczekać.
error-internal = Coś poszło nie tak. Proszę spróbować jeszcze raz.
error-unavailable = Usługa jest teraz niedostępna. Proszę spróbować jeszcze raz za minutę.
error-turn = Niestety, nie udało się. Wiadomość nie przepadła. Proszę spróbować jeszcze raz lub porozmawiać z człowiekiem.

## Odpowiedzi z katalogu

answer-documents = Co będzie potrzebne
answer-cost = Koszt
answer-free = bezpłatnie
answer-deadline = Termin
answer-duration = Czas załatwienia sprawy
answer-where = Gdzie to załatwić
answer-how = Jak to zrobić
answer-online = Przez internet
answer-eligibility = Warunki
answer-legal = Podstawa prawna
answer-appointment = Wizyta
answer-appointment-needed = Trzeba umówić wizytę.
answer-appointment-free = Nie trzeba umawiać wizyty.
answer-source = Źródło: { $url }
answer-as-of = Stan na dzień: { $date }
answer-other-language = Tego tekstu nie ma po polsku. Język tekstu: { $name }
answer-which = O co dokładnie chodzi?
answer-none = W informacjach urzędu nic na ten temat nie znajduję. Czy chcą Państwo porozmawiać z człowiekiem?
answer-no-more = W informacjach urzędu nie ma na ten temat nic więcej.
answer-more = Więcej na ten temat

## Stan mojego wniosku

status-ask-file-number = Jaki jest numer sprawy (Aktenzeichen)? Znajduje się na górze pisma lub na potwierdzeniu przyjęcia wniosku.
status-ask-second-factor = Aby nikt inny nie dostał tej informacji, proszę podać datę urodzenia. Na przykład: 24.05.1990
status-ask-pin = Aby nikt inny nie dostał tej informacji, proszę podać PIN. Znajduje się w piśmie z potwierdzeniem przyjęcia wniosku.
status-file-number-wrong = To nie jest nasz numer sprawy. Numer sprawy wygląda tak: { $example }
status-birth-date-wrong = To nie jest data urodzenia. Proszę podać dzień, miesiąc i rok, na przykład: 24.05.1990
status-pin-wrong = To nie jest PIN. PIN znajduje się w piśmie z potwierdzeniem przyjęcia wniosku, na przykład: 482913
status-expired = Ze względów bezpieczeństwa podane dane zostały już usunięte. Proszę podać je jeszcze raz.
status-refused = Z tymi danymi nie mogę udzielić informacji. Proszę sprawdzić numer sprawy oraz datę urodzenia lub PIN.
status-refused-locked =
    Z tymi danymi nie mogę udzielić informacji. Zbyt wiele razy podano błędne dane.
    Dla ochrony Państwa danych dostęp jest zablokowany na { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
status-locked =
    Dostęp jest zablokowany, bo zbyt wiele razy podano błędne dane. Proszę spróbować ponownie za { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
status-unavailable = Nie mogę teraz sprawdzić. System urzędu nie odpowiada. Proszę spróbować później lub porozmawiać z człowiekiem.
status-busy =
    Nie mogę teraz sprawdzić. System urzędu jest przeciążony. Proszę spróbować ponownie za { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    } lub porozmawiać z człowiekiem.
status-private = Informacji o wniosku udzielam tylko w rozmowie w cztery oczy, nie w grupie.
status-again = Spróbuj jeszcze raz

status-title = Państwa wniosek
status-since = (od { $date })
status-expected = Przewidywany termin następnego kroku: { $date }
status-due = Proszę to zrobić najpóźniej do { $date }
status-letter = Data decyzji (Bescheid): { $date }
status-contact = Na pytania odpowie: { $office }

status-state-received = wniosek wpłynął
status-state-in-progress = wniosek jest rozpatrywany
status-state-waiting-for-you = urząd czeka na Państwa
status-state-waiting-for-third-party = urząd czeka na inny urząd
status-state-decided = jest decyzja
status-state-ready-to-collect = gotowe do odbioru
status-state-closed = sprawa zakończona
status-state-withdrawn = wniosek wycofany
status-state-unknown = stan nieznany

status-next-received = Wniosek dotarł. Na razie nie trzeba nic robić.
status-next-in-progress = Urząd rozpatruje wniosek. Na razie nie trzeba nic robić.
status-next-waiting-for-you = Urząd potrzebuje jeszcze od Państwa:
status-next-waiting-for-you-unnamed = Urząd potrzebuje jeszcze czegoś od Państwa. Szczegóły są w piśmie z urzędu.
status-next-waiting-for-third-party = Urząd czeka na odpowiedź innego urzędu. Na razie nie trzeba nic robić.
status-next-decided = W sprawie wniosku zapadła decyzja. Jaka, jest napisane w piśmie (Bescheid), które przyjdzie pocztą lub na Państwa skrzynkę elektroniczną. Ja tego tutaj nie widzę.
status-next-ready-to-collect = Można już odebrać. Proszę zabrać ze sobą dokument tożsamości.
status-next-closed = Sprawa jest zakończona. Nie trzeba już nic robić.
status-next-withdrawn = Wniosek został wycofany i nie będzie dalej rozpatrywany.
status-next-unknown = Sprawa jest w systemie, ale nie mogę odczytać jej stanu. Proszę zapytać w urzędzie.

## Rozmowa z pracownikiem: co czytają mieszkańcy

desk-queued = Łączę Państwa z pracownikiem. Proszę tu poczekać.
desk-position =
    { $position ->
        [1] Są Państwo następni w kolejce.
       *[other] Miejsce w kolejce: { $position }.
    }
desk-wait =
    { $minutes ->
        [one] To potrwa około minuty.
       *[many] To potrwa około { $minutes } minut.
    }
desk-wait-unknown = Nie możemy teraz powiedzieć, jak długo to potrwa.
desk-wait-or-callback = Jeśli nie chcą Państwo tak długo czekać, chętnie oddzwonimy.
desk-closed = Teraz nikogo nie ma. Będziemy znowu: { $when }. Czy mamy do Państwa oddzwonić?
desk-closed-long = Teraz nikogo nie ma. Czy mamy do Państwa oddzwonić?
desk-button-callback = Proszę o telefon
desk-callback-ask-contact = Chętnie oddzwonimy lub napiszemy. Na jaki numer telefonu lub adres e-mail? Użyjemy go tylko do tego, a potem usuniemy.
desk-callback-contact-invalid = Nie rozpoznaję tu numeru telefonu ani adresu e-mail. Proszę napisać jeszcze raz, na przykład numer z kierunkowym.
desk-callback-ask-time = Kiedy najlepiej? Na przykład: rano, po południu albo obojętnie.
desk-callback-time-invalid = Proszę krótko napisać, kiedy pasuje. Na przykład: jutro rano.
desk-callback-done = Odezwiemy się. Numer zgłoszenia to { $number }. Proszę go zapisać.
desk-callback-expired = Numer telefonu lub adres e-mail został już usunięty. Proszę jeszcze raz powiedzieć, że chcą Państwo, żebyśmy oddzwonili.

## Powiadamianie o zmianach

status-subscribe = Powiadom mnie o zmianach
status-subscribe-ask =
    Czy mam tu napisać, gdy stan wniosku się zmieni? W tym celu zapiszę numer sprawy w postaci zaszyfrowanej i będę regularnie sprawdzać stan w urzędzie.
    Skończy się to po { $days ->
        [one] jednym dniu
       *[other] { $days } dniach
    } albo gdy napiszą Państwo „{ $stop }”.
status-subscribe-ask-web =
    Czy mam tu napisać, gdy stan wniosku się zmieni? W tym celu zapiszę numer sprawy w postaci zaszyfrowanej i będę regularnie sprawdzać stan w urzędzie.
    Działa to, dopóki istnieje ta rozmowa: przez { $hours ->
        [one] godzinę
        [few] { $hours } godziny
       *[many] { $hours } godzin
    } od ostatniej wiadomości. Skończy się też, gdy napiszą Państwo „{ $stop }”.
status-subscribed = Dobrze. Napiszę tutaj, gdy stan wniosku się zmieni. Aby z tego zrezygnować, wystarczy napisać „{ $stop }”.
status-subscribed-enough = Nie mogę śledzić naraz większej liczby wniosków. Po wiadomości „{ $stop }” przestanę śledzić wszystkie.
status-subscribe-first = Najpierw muszę sprawdzić stan wniosku.
status-unsubscribe = Wyłącz powiadomienia
status-unsubscribed = Dobrze. Nie będę już pisać o wniosku. Numer sprawy jest usunięty.
status-unsubscribed-none = Nie dostają Państwo ode mnie wiadomości o żadnym wniosku.
status-changed = Stan wniosku się zmienił:
status-changed-stop = Bez dalszych wiadomości? Proszę napisać „{ $stop }”.
status-changed-last = To była ostatnia wiadomość o tym wniosku. Numer sprawy jest usunięty.

## Okno rozmowy na stronie

widget-launcher = Pytania? Pomożemy.
widget-launcher-unread = Nowa wiadomość
widget-launcher-resume = Wróć do rozmowy
widget-title = Pytania do: { $authority }
widget-close = Zamknij okno
widget-menu = Ustawienia i pomoc
widget-menu-back = Powrót do rozmowy
widget-log = Przebieg rozmowy
widget-you = Państwo
widget-bot = Cyfrowy asystent
widget-person = Pracownik urzędu
widget-system = Informacja
widget-with-bot = Odpowiada program komputerowy
widget-with-person = Rozmawia z Państwem: { $name }
widget-joined = Do rozmowy dołącza { $name }.
widget-ended = Rozmowa jest zakończona. Na kolejne wiadomości odpowie znowu cyfrowy asystent.
widget-expired = Ta rozmowa wygasła i została usunięta.
widget-deleted = Rozmowa została usunięta.
widget-new = Zacznij nową rozmowę

widget-input = Wiadomość
widget-input-hint = Enter: wyślij. Shift i Enter: nowy wiersz.
widget-send = Wyślij
widget-empty = Najpierw proszę coś napisać.
widget-too-long = Wiadomość jest za długa. Liczba znaków: { $count }, dozwolona: { $limit }. Proszę ją skrócić.
widget-queued = czeka na połączenie
widget-sending = wysyłanie
widget-sent = wysłano
widget-failed = nie wysłano
widget-again = Wyślij jeszcze raz
widget-secret = Te dane są zasłonięte. Przechowujemy je krótko i w postaci zaszyfrowanej.
widget-secret-show = Pokaż wpisany tekst
widget-typing-bot = Asystent pisze …
widget-typing-person = { $name } pisze …
widget-offline = Brak połączenia. Nic nie przepadnie, próbujemy dalej.
widget-online = Połączenie wróciło.
widget-unreachable = Usługa jest teraz niedostępna. Próbujemy dalej.
widget-queue = Czekają Państwo na pracownika. Miejsce w kolejce: { $position }.
widget-queue-minutes = Czekają Państwo na pracownika. Miejsce w kolejce: { $position }. Czas oczekiwania: około { $minutes } min.
widget-queue-begun = Czekają Państwo na pracownika.
widget-leave = Nie czekaj dłużej

widget-human = Porozmawiaj z człowiekiem
widget-simpler = Prościej
widget-simpler-say = Proszę prościej.
widget-language = Język
widget-reading = Czytanie i słuchanie
widget-size = Wielkość liter
widget-size-1 = zwykła
widget-size-2 = duża
widget-size-3 = bardzo duża
widget-auto-read = Czytaj na głos nowe odpowiedzi
widget-conversation = Rozmowa
widget-save = Zapisz rozmowę
widget-print = Drukuj rozmowę
widget-delete = Usuń rozmowę
widget-delete-ask = Czy usunąć rozmowę? Tego nie da się cofnąć.
widget-yes = Tak
widget-no = Nie
widget-cancel = Anuluj
widget-links = Więcej
widget-privacy = Ochrona danych
widget-imprint = Informacje prawne (Impressum)
widget-accessibility = Dostępność
widget-plain = Rozmowa bez JavaScriptu

widget-listen = Przeczytaj na głos
widget-listen-stop = Zatrzymaj czytanie
widget-no-voice = To urządzenie nie ma głosu dla tego języka.
widget-copy = Kopiuj
widget-copied = Skopiowano
widget-helpful = To pomogło
widget-unhelpful = To nie pomogło
widget-wrong = Coś się tu nie zgadza
widget-wrong-ask = Co się nie zgadza? Proszę nie podawać prywatnych danych.
widget-thanks = Dziękujemy za opinię.
widget-rate = Oceń rozmowę
widget-rate-ask = Jak oceniają Państwo tę rozmowę?
widget-rate-1 = bardzo źle
widget-rate-2 = źle
widget-rate-3 = średnio
widget-rate-4 = dobrze
widget-rate-5 = bardzo dobrze
widget-solved = Czy jest odpowiedź na Państwa pytanie?
widget-rate-text = Czy chcą nam Państwo coś jeszcze powiedzieć?
widget-submit = Wyślij
widget-dictate = Dyktuj
widget-dictate-stop = Zakończ dyktowanie
widget-dictate-ask = Przeglądarka zamienia mowę na tekst. Niektóre przeglądarki wysyłają w tym celu nagranie do swojego producenta. Czy wyrażają Państwo na to zgodę?

widget-more-facts = Dalsze informacje
widget-source = Źródło
widget-as-of = Stan na dzień: { $date }
widget-online-service = Załatw przez internet
widget-appointment = Umów wizytę
widget-new-window = (nowe okno)
widget-other-language = Język tego tekstu: { $name }. Innej wersji nie ma.
widget-hours = Godziny otwarcia
widget-closed = nieczynne
widget-map = Mapa
widget-step-free = Wejście bez schodów
widget-steps = Wejście po schodach
widget-since = Od
widget-expected = Przewidywany termin następnego kroku
widget-next = Co teraz zrobić
widget-contact = Pytania w tej sprawie

widget-masked = zasłonięto: { $kind }
widget-kind = dane
widget-kind-file-number = numer sprawy
widget-kind-birth-date = data urodzenia
widget-kind-tax-id = numer podatkowy
widget-kind-social-insurance = numer ubezpieczenia
widget-kind-id-card = numer dowodu
widget-kind-passport = numer paszportu
widget-kind-iban = numer konta
widget-kind-card = numer karty
widget-kind-email = adres e-mail
widget-kind-phone = numer telefonu
widget-kind-plate = numer rejestracyjny
widget-kind-address = adres
widget-kind-pin = PIN

## Urzędy

office-phone = Telefon: { $phone }
office-step-free = Wejście bez schodów
office-unknown = O który urząd chodzi? W informacjach go nie znajduję.

## Okresy w odpowiedziach

answer-span-days =
    { $count ->
        [one] { $count } dzień
       *[other] { $count } dni
    }
answer-span-weeks =
    { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
       *[many] { $count } tygodni
    }
answer-span-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
       *[many] { $count } miesięcy
    }
answer-span-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
       *[many] { $count } lat
    }
answer-range-days = { $from }–{ $to } dni
answer-range-weeks =
    { $to ->
        [few] { $from }–{ $to } tygodnie
       *[many] { $from }–{ $to } tygodni
    }
answer-range-months =
    { $to ->
        [few] { $from }–{ $to } miesiące
       *[many] { $from }–{ $to } miesięcy
    }
answer-range-years =
    { $to ->
        [few] { $from }–{ $to } lata
       *[many] { $from }–{ $to } lat
    }

## Odpowiedzi: kwoty, części, źródła

answer-from = od { $amount }
answer-up-to = do { $amount }
answer-forms = Formularze
answer-links = Więcej w internecie
answer-part-unknown = W informacjach urzędu nie ma nic na temat: „{ $part }”.
answer-own-language = Po polsku: { $url }

## Rozmowa z pracownikiem: przerwana, przekazana

desk-returned = Połączenie z pracownikiem zostało przerwane. Proszę tu poczekać, zaraz pomoże ktoś inny.
desk-passed-on = Rozmowa jest przekazywana dalej. Proszę tu poczekać. Nie trzeba niczego pisać jeszcze raz.

## Gotowe odpowiedzi pracowników

desk-canned-greeting = Dzień dobry, nazywam się { $name }. W czym mogę pomóc?
desk-canned-other-language = Niestety nie mówię w Państwa języku. Będę wysyłać gotowe odpowiedzi po polsku. Proszę pisać krótkimi zdaniami.
desk-canned-one-moment = Chwileczkę. Już sprawdzam.
desk-canned-more-details = Czy można dokładniej powiedzieć, o co chodzi?
desk-canned-file-number = Proszę napisać mi numer sprawy (Aktenzeichen). Znajduje się na górze pisma z urzędu.
desk-canned-no-photos = Proszę nie wysyłać tutaj zdjęć dokumentów ani pism.
desk-canned-documents-missing = Brakuje jeszcze dokumentów. Jakich, jest napisane w piśmie z urzędu.
desk-canned-decision-by-letter = Nie mogę tu powiedzieć, czy wniosek zostanie przyjęty. Przyjdzie w tej sprawie pismo z urzędu.
desk-canned-still-working = Urząd jeszcze rozpatruje wniosek. Na razie nie trzeba nic robić.
desk-canned-appointment = Do tego trzeba umówić wizytę. Można to zrobić telefonicznie: { $phone }
desk-canned-please-call = Łatwiej wyjaśnić to przez telefon. Proszę do nas zadzwonić: { $phone }
desk-canned-callback = Czy mamy do Państwa oddzwonić? W takim razie proszę o numer telefonu.
desk-canned-passing-on = Przekazuję rozmowę innej osobie z urzędu. Proszę chwilę poczekać.
desk-canned-not-responsible = Tym zajmuje się inny urząd. Zaraz powiem, który.
desk-canned-still-there = Czy są Państwo jeszcze?
desk-canned-anything-else = Czy mogę jeszcze w czymś pomóc?
desk-canned-back-to-assistant = W razie dalszych pytań pomoże cyfrowy asystent. Jeśli znowu będzie potrzebny człowiek, wystarczy to napisać.
desk-canned-closing-silence = Od dłuższego czasu nie ma wiadomości, więc kończę rozmowę. W każdej chwili można napisać ponownie.
desk-canned-goodbye = Dziękuję za rozmowę. Do widzenia!

## Ochrona danych: tekst według art. 13 RODO

privacy-title = Ochrona danych u cyfrowego asystenta
privacy-controller = Kto odpowiada
privacy-controller-text = Administratorem danych jest { $authority }. Adres i kontakt są w informacjach prawnych (Impressum): { $imprint }
privacy-officer = Inspektor ochrony danych
privacy-officer-text = Kontakt: { $officer }
privacy-purpose = Do czego używamy danych
privacy-purpose-text =
    Odpowiadamy na pytania o nasze usługi.
    Na życzenie mówimy, na jakim etapie jest wniosek, łączymy z człowiekiem albo oddzwaniamy.
privacy-basis = Na jakiej podstawie
privacy-basis-text =
    Wykonujemy w ten sposób nasze zadanie publiczne (art. 6 ust. 1 lit. e RODO w związku z ustawą kraju związkowego o ochronie danych).
    Powiadomienia i telefony zwrotne są możliwe tylko za Państwa zgodą (art. 6 ust. 1 lit. a RODO). Zgodę można wycofać w każdej chwili. To, co stało się do tego czasu, pozostaje zgodne z prawem.
privacy-data = Jakie dane
privacy-data-text =
    To, co Państwo piszą lub mówią, język, godzina i kanał kontaktu.
    Do informacji o wniosku potrzebujemy numeru sprawy oraz daty urodzenia lub numeru PIN. Stan sprawdzamy w systemie, w którym prowadzona jest sprawa.
    Proszę nie pisać nic o zdrowiu, religii ani o innych bardzo prywatnych sprawach.
privacy-hiding = Co zasłaniamy
privacy-hiding-text =
    Numery spraw, daty urodzenia, numery dokumentów, numery podatkowe i ubezpieczeniowe, dane bankowe, adresy e-mail, numery telefonów, numery rejestracyjne i adresy od razu zastępujemy symbolami. Same numery przechowujemy w postaci zaszyfrowanej przez { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }. Nazwisk nie rozpoznajemy.
privacy-people = Kto czyta wiadomości
privacy-people-text =
    Program komputerowy. Pracownicy czytają rozmowę tylko wtedy, gdy chcą Państwo porozmawiać z człowiekiem.
    Zapisujemy, kto z nich co widział. Tę listę przechowujemy przez { $audit ->
        [one] jeden dzień
       *[other] { $audit } dni
    }.
privacy-storage = Jak długo przechowujemy dane
privacy-storage-text =
    Rozmowa: { $hours ->
        [one] godzina
        [few] { $hours } godziny
       *[many] { $hours } godzin
    } od ostatniej wiadomości.
    Notatki pracowników i telefony zwrotne: { $desk ->
        [one] jeden dzień
       *[other] { $desk } dni
    }.
    Numer do telefonu zwrotnego: do czasu, aż oddzwonimy.
    Numer wniosku, o którym mamy powiadamiać: do czasu, aż Państwo to zakończą, najdłużej { $follow ->
        [one] jeden dzień
       *[other] { $follow } dni
    }.
    Oceny, bez rozmowy: { $feedback ->
        [one] jeden dzień
       *[other] { $feedback } dni
    }.
    Potem dane usuwają się same.
privacy-recipients = Komu przekazujemy dane
privacy-recipients-text =
    Nikomu. Asystent działa na naszych własnych serwerach i nie wysyła niczego do obcych usług.
    Jeśli piszą lub dzwonią Państwo do nas przez Telegram, SMS lub telefon, wiadomość przesyła dany operator. Może ją przeczytać. Kto tego nie chce, może skorzystać z naszej strony internetowej.
privacy-rights = Państwa prawa
privacy-rights-text =
    Mogą Państwo zobaczyć wszystko, co zapisaliśmy o rozmowie, i wszystko usunąć: w oknie rozmowy albo pisząc „Proszę usunąć moje dane”.
    Mają Państwo też prawo do sprostowania, ograniczenia przetwarzania i sprzeciwu (art. 15–18 i 21 RODO).
privacy-complaint = Skarga
privacy-complaint-text = Można złożyć skargę do organu nadzoru ochrony danych w swoim kraju związkowym.
privacy-earlier = Wcześniejsze rozmowy
privacy-earlier-text = Tylko za Państwa zgodą: przy następnej rozmowie nasi pracownicy widzą temat, wynik i swoje notatki. Rozpoznajemy Państwa po zaszyfrowanym oznaczeniu czatu, numeru telefonu lub przeglądarki. Usuwamy je po takim samym czasie od ostatniej rozmowy jak inne notatki. Zgodę można w każdej chwili cofnąć słowami „Usuń moje dane”.
privacy-voluntary = Czy trzeba podawać dane?
privacy-voluntary-text = Nie. Można też do nas zadzwonić, napisać lub przyjść. Bez numeru sprawy oraz daty urodzenia lub numeru PIN nie możemy tu jednak nic powiedzieć o wniosku.
privacy-machine = Czy program decyduje o wniosku?
privacy-machine-text = Nie. O wnioskach decydują ludzie. Asystent tylko udziela informacji.

## Rozmowa bez JavaScriptu, deklaracja dostępności

plain-begin = Rozpocznij rozmowę
plain-reload = Pokaż nowe wiadomości
plain-writing = Nie ma jeszcze odpowiedzi. Proszę za chwilę wczytać stronę jeszcze raz.
plain-last = Do najnowszej wiadomości
plain-choose = Wybierz język

accessibility-title = Deklaracja dostępności
accessibility-short-title = Krótko i prosto
accessibility-short =
    Każdy człowiek ma móc tu zapytać.
    Mogą Państwo powiększyć litery.
    Mogą Państwo słuchać tekstów czytanych na głos.
    Wszystko da się zrobić klawiaturą.
    Po niemiecku są odpowiedzi w prostym języku.
    Zawsze mogą Państwo porozmawiać z człowiekiem.
    Coś nie działa? Proszę nam o tym powiedzieć.
accessibility-scope = Ta deklaracja dotyczy okna rozmowy i rozmowy bez JavaScriptu. Urząd: { $authority }.
accessibility-standard = Podstawą są niemieckie rozporządzenie BITV 2.0, norma EN 301 549 i Web Content Accessibility Guidelines (WCAG) 2.2 na poziomie AA.
accessibility-done-title = Co działa
accessibility-done =
    Wszystko można obsłużyć klawiaturą. Zawsze widać, gdzie się Państwo znajdują.
    Czytniki ekranu podają przy każdej wiadomości, kto mówi i w jakim języku.
    Litery można powiększyć. Przy 400 procentach i na małych ekranach nic nie ginie.
    Są kolory jasne i ciemne oraz widok o mocnym kontraście. Własne kolory urządzenia zostają zachowane.
    Kto ustawił mniej ruchu, nie zobaczy go wcale.
    Odpowiedzi można odsłuchać na głos i uprościć.
    Rozmowa działa też bez JavaScriptu.
accessibility-gaps-title = Co jeszcze nie działa
accessibility-gaps =
    Nie było jeszcze sprawdzenia przez osoby z niepełnosprawnościami ani testu BITV.
    Niektórych tekstów nie ma w każdym języku. Jest to wtedy zaznaczone.
    Nie ma odpowiedzi w niemieckim języku migowym.
    Czytanie na głos działa tylko wtedy, gdy urządzenie ma głos dla danego języka.
accessibility-tested = Sprawdzamy każdą zmianę programu: za pomocą axe-core we wszystkich widokach i kolorach, samą klawiaturą, przy szerokości 320 pikseli oraz pod kątem tego, co czyta czytnik ekranu.
accessibility-contact-title = Coś nie działa?
accessibility-contact = Proszę do nas zadzwonić: { $phone }. Można też nacisnąć pod odpowiedzią „Coś się tu nie zgadza”.
accessibility-enforcement = Nie dostali Państwo dobrej odpowiedzi? Wtedy pomoże organ mediacji lub nadzoru do spraw dostępności cyfrowej w Państwa kraju związkowym.
desk-machine-translated = tłumaczenie maszynowe

## Osadzanie okna rozmowy

embed-title = Osadzanie okna rozmowy
embed-lead = Proszę ustawić, jak okno rozmowy ma wyglądać na Państwa stronach, a potem skopiować wiersze poniżej. Na tej stronie od razu widać efekt.
embed-language = Język na początku
embed-language-page = taki jak strony
embed-theme = Wygląd
embed-theme-kern = urząd (niebieski)
embed-theme-govuk = kanciasty, zielony
embed-theme-contrast = mocny kontrast
embed-colour = Użyj własnego koloru
embed-colour-choose = Kolor
embed-position = Miejsce
embed-position-end = na dole, na końcu wiersza (zwykle po prawej)
embed-position-start = na dole, na początku wiersza (zwykle po lewej)
embed-contrast = Kontrast koloru na białym tle: { $ratio } do 1. To wystarczy.
embed-contrast-low = Kontrast koloru na białym tle: { $ratio } do 1. To za mało: potrzeba 4,5 do 1. Używany jest ciemniejszy odcień { $colour }.
embed-html = Na stronę, przed końcem <body>
embed-css = Do arkusza stylów (stylesheet)
embed-policy = Do Content-Security-Policy
embed-copy = Kopiuj
embed-copied = Skopiowano
embed-origin = Adres Państwa stron musi być wpisany w authority.toml w allowed_origins.
embed-guide = Szczegółowy opis jest w docs/embedding.md.

## Kto zamknął stronę

desk-absent = Państwa strona była przez dłuższy czas zamknięta, dlatego nie są już Państwo w kolejce. Jeśli nadal chcą Państwo rozmawiać z człowiekiem, wystarczy to napisać. Do tego czasu odpowiada asystent cyfrowy.

## Callback: state

status-callback-title = Oddzwonienie do Państwa
status-callback-next-received = Mamy Państwa prośbę. Skontaktujemy się z Państwem.
status-callback-next-in-progress = Ktoś właśnie się tym zajmuje.
status-callback-next-waiting-for-you = Nie udało się nam z Państwem skontaktować. Jeśli chcą Państwo spróbować jeszcze raz, proszę poprosić tutaj o nowe oddzwonienie.
status-callback-next-closed = Sprawa oddzwonienia jest załatwiona. Jeśli potrzebują Państwo czegoś jeszcze, proszę napisać tutaj.

## Telegram

telegram-notice = Wiadomości do botów w Telegramie nie są szyfrowane od końca do końca. Telegram może je czytać. Proszę nie pisać tu numerów spraw ani dat urodzenia.
telegram-group = W tej grupie odpowiadam tylko wtedy, gdy ktoś wymieni moją nazwę lub odpowie na moją wiadomość. Wszyscy tutaj to czytają.
telegram-privacy = Państwa wiadomości przechodzą też przez serwery Telegrama. Czaty z botami nie są tam szyfrowane od końca do końca. Kto tego nie chce, może skorzystać z naszej strony internetowej: { $website }
telegram-command-help = Co potrafię
telegram-command-language = Wybór języka
telegram-command-person = Rozmowa z człowiekiem
telegram-command-privacy = Co się dzieje z Państwa danymi
telegram-command-delete = Usunięcie rozmowy i danych
telegram-command-stop = Przerwanie lub koniec czekania
telegram-picture = Niestety nie mogę oglądać zdjęć ani filmów. Proszę napisać, o co chodzi. Dokumenty proszę składać w urzędzie, nie tutaj.
telegram-document = Niestety nie mogę otwierać plików. Proszę napisać, o co chodzi. Dokumenty proszę składać w urzędzie, nie tutaj.
telegram-audio = Niestety nie mogę odsłuchać plików dźwiękowych. Proszę napisać, o co chodzi.
telegram-contact = Nie zapisuję kontaktów. Czy mamy oddzwonić? Proszę wtedy napisać: proszę oddzwonić.
telegram-sticker = Niestety nie rozumiem naklejek. Proszę napisać, o co chodzi.
telegram-other = Niestety nie mogę tego przeczytać. Proszę napisać, o co chodzi.
telegram-voice = Niestety nie mogę odsłuchać wiadomości głosowych. Proszę napisać, o co chodzi.
telegram-voice-long = Ta wiadomość głosowa jest za długa. Mogę wysłuchać najwyżej { $seconds } sekund. Proszę napisać albo mówić krócej.
telegram-voice-unclear = Niestety nie udało się zrozumieć wiadomości głosowej. Proszę napisać, o co chodzi.
telegram-location = Niestety nie wiem, jak daleko jest do urzędów. Oto adresy:
telegram-nearest = To jest najbliższy urząd. Jest oddalony o około { $kilometres } km w linii prostej.
telegram-edited = Na tę wiadomość jest już odpowiedź. Jeśli chodzi o coś innego, proszę napisać nową wiadomość.
telegram-stale = Ten przycisk już nie działa. Proszę napisać, o co chodzi.
telegram-pressed = To już zostało wybrane.
telegram-status-link = O dane do sprawdzenia wniosku pytam na chronionej stronie. Telegram nie może tam czytać. Link działa dziesięć minut i tylko raz. Odpowiedź przyjdzie tutaj.
telegram-status-open = Otwórz chronioną stronę
telegram-form-title = Stan mojego wniosku
telegram-form-intro = Proszę podać dwie informacje. Telegram ich nie widzi. Odpowiedź przyjdzie potem na czacie.
telegram-form-number = Numer sprawy
telegram-form-factor = Data urodzenia lub PIN
telegram-form-send = Wyślij
telegram-form-both = Proszę wypełnić oba pola.
telegram-form-done = Dziękujemy. Odpowiedź za chwilę pojawi się na czacie. Można zamknąć tę stronę.
telegram-form-over = Ten link już nie działa. Proszę jeszcze raz zapytać na czacie o stan wniosku. Wtedy przyjdzie nowy link.
telegram-form-echo = Dane na chronionej stronie

## On the telephone and by text message

phone-greeting = Dzień dobry. Tu cyfrowy asystent: { $authority }. Jestem programem komputerowym, nie człowiekiem.
phone-privacy = Zapisuję Państwa słowa jako tekst i nie nagrywam głosu. Tekst usuwamy po { $hours } godzinach.
phone-language-key = Aby rozmawiać po polsku, proszę nacisnąć { $key }.
phone-languages-more = Aby wybrać inny język, proszę nacisnąć 9.
phone-ask = Proszę powiedzieć, o co chodzi. Aby rozmawiać z człowiekiem, proszę nacisnąć zero.
phone-help = Gwiazdka: jeszcze raz. Krzyżyk: więcej. 6: stan wniosku. 7: inny język. 8: wolniej. 0: człowiek. Albo proszę powiedzieć, o co chodzi.
phone-anything-else = Czy mają Państwo jeszcze pytanie? Klawisz 9 mówi, co robią klawisze.
phone-more = Aby usłyszeć więcej, proszę nacisnąć krzyżyk.
phone-offer-sms = Aby dostać link w SMS-ie, proszę nacisnąć 5.
phone-sms-sent = SMS jest już w drodze. O co jeszcze chodzi?
phone-sms-no = Niestety nie mogę wysłać SMS-a na ten numer.
phone-choice = { $title }: proszę nacisnąć { $key }.
phone-moment = Chwileczkę, proszę.
phone-still = Jeszcze szukam.
phone-silence = Nic nie usłyszałem. Proszę powiedzieć, o co chodzi.
phone-unclear = Nie zrozumiałem. Proszę powiedzieć jeszcze raz.
phone-confirm = Czy dobrze rozumiem: { $text }? Proszę powiedzieć „tak” lub nacisnąć 1. Jeśli nie, proszę nacisnąć 2.
phone-slower = Teraz mówię wolniej.
phone-keys-letters = Numer można też wpisać i zakończyć krzyżykiem. Litera to dwa klawisze: ten z literą i jej miejsce na nim. A to 2 1.
phone-keys-number = Numer można też wpisać i zakończyć krzyżykiem.
phone-keys-date = Datę można też wpisać ośmioma cyframi: dzień, miesiąc i rok.
phone-own-number = Jeśli mamy oddzwonić na numer, z którego Państwo dzwonią, proszę nacisnąć 1 i krzyżyk.
phone-wait-on = Proszę się nie rozłączać. Za chwilę człowiek przeczyta Państwa słowa i napisze odpowiedź. Ja ją przeczytam.
phone-waiting = Czekają Państwo jeszcze na człowieka. Proszę się nie rozłączać.
phone-joined = { $name } jest już tutaj. Proszę mówić. Przeczytam odpowiedzi.
phone-closed = Rozmowa z człowiekiem się skończyła. Czy mają Państwo jeszcze pytanie? Teraz znowu odpowiada program komputerowy.
phone-back = Teraz znowu odpowiada cyfrowy asystent, program komputerowy.
phone-transfer = Łączę z człowiekiem. Proszę się nie rozłączać.
phone-not-reached = Teraz nikt tam nie odbiera.
phone-connect = Połączenie jest teraz przekazywane na inny telefon. Proszę się nie rozłączać.
phone-connect-failed = Teraz nikt tam nie odbiera. { $name } jest znowu tutaj. Proszę mówić.
phone-misses = Niestety słabo Państwa rozumiem. Poproszę człowieka o pomoc.
phone-goodbye = Dziękujemy za telefon. Do usłyszenia!
phone-failed = Niestety trwa to za długo. Proszę zapytać jeszcze raz albo nacisnąć zero, aby rozmawiać z człowiekiem.
phone-language-changed = Rozmawiamy teraz po polsku.
phone-capabilities = Odpowiadam na pytania o wnioski, dokumenty i meldunek. Sprawdzam, na jakim etapie jest wniosek. Mogę też poprosić człowieka.
phone-hung-up = Rozmowa telefoniczna się skończyła.
phone-no-news = Przez telefon nie mogę dać znać, gdy coś się zmieni. Proszę po prostu zadzwonić jeszcze raz.
phone-decimal = { $whole } przecinek { $part }
phone-range = od { $from } do { $to }
phone-time-full = { $hour }
phone-time = { $hour } { $minute }
phone-paragraph = paragraf
phone-words-repeat = jeszcze raz, powtórz, proszę powtórzyć, powtórzyć, słucham
phone-words-slower = wolniej, proszę wolniej, za szybko, nie tak szybko
phone-words-help = pomoc, klawisze, menu
phone-words-goodbye = do widzenia, do usłyszenia, pa, żegnam
phone-words-more = więcej, dalej, proszę dalej
phone-words-sms = sms, link, wiadomość
phone-words-yes = tak, zgadza się, dokładnie, no tak
phone-words-no = nie, źle
phone-words-spell = jak
phone-words-alphabet = adam, barbara, celina, dorota, ewa, franciszek, grażyna, henryk, irena, jadwiga, karol, ludwik, maria, natalia, olga, paweł, quebec, roman, stanisław, tadeusz, urszula, violetta, wacław, xantypa, ypsylon, zygmunt
sms-notice = Cyfrowy asystent, { $authority }: program (SI), nie człowiek. Proszę nie pisać prywatnych danych. STOP kończy SMS-y, POMOC wyjaśnia.
sms-link = { $title }: { $url }
sms-stopped = Z tego numeru nie przyjdą już SMS-y. START włącza je znowu.
sms-started = Odpowiedzi znowu przychodzą. O co chodzi?
sms-help = { $authority }: proszę napisać pytanie. CZŁOWIEK: rozmowa z człowiekiem. STOP: bez SMS-ów. Telefon: { $phone }
sms-words-stop = stop, koniec, wypisz, zatrzymaj
sms-words-start = start, zacznij
sms-words-help = pomoc, help

## Calls through an Asterisk
audiosocket-deaf = W tej chwili nie słyszę. Klawisze działają. Aby połączyć się z człowiekiem, proszę nacisnąć zero.

## Wcześniejsze rozmowy, jeśli ktoś się zgodzi

desk-remember-ask =
    Czy możemy zapamiętać, czego dotyczy ta rozmowa? Wtedy przy następnej rozmowie nasi pracownicy zobaczą temat, wynik i swoje notatki. Jeśli nie będzie nowej rozmowy, usuniemy to po { $days ->
        [one] jednym dniu
       *[other] { $days } dniach
    }. Zgoda jest dobrowolna. Można ją w każdej chwili cofnąć słowami „Usuń moje dane”.
desk-remember-browser = W tym celu zapiszemy identyfikator w Państwa przeglądarce.
desk-remember-yes = Dziękujemy. Następnym razem nie trzeba będzie opowiadać wszystkiego od nowa.
desk-remember-no = Dobrze. Niczego nie zapamiętujemy.
desk-remember-known = Za Państwa zgodą nasi pracownicy widzą, czego dotyczyły ostatnie rozmowy.
desk-remember-stop = Nie zapamiętujcie więcej
