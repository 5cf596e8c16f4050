# What Amtslotse says in English. Polite, plain (B1), short sentences.

## Notice at the beginning

notice-ai =
    Hello! I am the digital assistant of { $authority }. I am a computer program (artificial intelligence), not a person.
    I answer from the office's own information and name the source. If you like, I can bring in a person.
notice-privacy = Please do not write names or private details. I hide numbers and dates of birth. This conversation is deleted after { $hours } hours.
notice-back = The digital assistant is answering again – a computer program, not a person.

## Conversation

greet = Hello! How can I help you? Just ask your question in your own words.
thank = You are welcome. Do you have another question?
goodbye = Goodbye and all the best!
are-you-machine = Yes. I am a computer program with artificial intelligence, not a person. I answer from the office's information. If you would rather talk to a person, just say so.
who-sees-data = Your messages stay on the servers of { $authority }. I hide numbers, dates of birth and contact details at once. Staff read the conversation only if you ask for a person. It is deleted after { $hours } hours. More: { $privacy }
capabilities =
    This is what I can do for you:
    • answer questions about applications, ID cards, registration and much more – with the source
    • look up how far your application is
    • bring in a person
    Just write what it is about.
abuse = I can tell that you are upset. I still want to help. Would you like to talk to a person?
legal-advice = I can't judge that, and I am not allowed to. Whether an application is approved is decided by the office's staff. I can tell you which conditions apply, or bring in a person.
out-of-scope = I can't say anything about that. I help with questions for the office, for example about ID cards, registration or housing benefit.
complaint = I am sorry to hear that. It is best if a person listens to this. Shall I bring somebody in?
feedback-thanks = Thank you for your feedback. It helps us to get better.
appointment = You can book an appointment here: { $url }
appointment-which = What do you need the appointment for? Please name it, for example “passport”.
stopped = All right, I have stopped that. What else can I do for you?
restarted = Let's start again. What is it about?
misunderstood = I am sorry, I did not understand that. Can you say it in other words?
misunderstood-again = I am sorry, I still do not understand. Would you like to talk to a person?
nothing-to-confirm = Good. What would you like to know?
nothing-to-repeat = I have not said anything yet that I could repeat.
nothing-to-simplify = What shall I say more simply? Please ask me a question first.
identifier-without-question = Thank you. Would you like to know how far your application is?
denied = All right. Is there anything else I can do for you?
language-changed = From now on I will write in English.
language-which = Which language would you like to write in?
simpler-on = I now use simpler words.
delete-ask = Shall I delete this conversation and all its data? This can't be undone.
delete-done = I am deleting this conversation now.

# Sources: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (as of November 2026)
crisis =
    This sounds very serious. You are not alone.
    If there is acute danger, please call at once: 112 (ambulance, fire brigade) or 110 (police).
    TelefonSeelsorge (crisis line), day and night, free of charge: 0800 111 0 111 or 116 123
    Violence against women support line, in many languages: 116 016
    Helpline for children and young people: 116 111
    I can also bring in a person from the office.

button-ask = Ask a question
button-status = Status of my application
button-person = Talk to a person
button-cancel = Cancel
button-capabilities = What can you do?
button-delete-data = Delete my data
button-yes = Yes
button-no = No

## Waiting and taking over

held-kept = Your message has arrived. My colleague will read it as soon as it is your turn.
button-leave-queue = Stop waiting
left-queue = You are no longer waiting. I am back: the digital assistant.

## Errors

error-empty = The message is empty. Please write something.
error-too-long = The message is too long. { $limit } characters are allowed. Please shorten or split it.
error-too-large = The request is too large.
error-not-json = The request can't be read.
error-invalid = The request is incomplete or wrong.
error-unauthorized = This conversation has expired or is unknown. Please start a new one.
error-too-many = That was a lot of messages at once. Please wait a moment.
error-internal = Something went wrong. Please try again.
error-unavailable = The service can't be reached right now. Please try again in a minute.
error-turn = I am sorry, that did not work. Your message is not lost. Please try again, or talk to a person.

## Answers from the catalogue

answer-documents = What you need
answer-cost = Cost
answer-free = free of charge
answer-deadline = Deadline
answer-duration = Processing time
answer-where = Responsible office
answer-how = How it works
answer-online = Online
answer-eligibility = Requirements
answer-legal = Legal basis
answer-appointment = Appointment
answer-appointment-needed = You need an appointment.
answer-appointment-free = You do not need an appointment.
answer-source = Source: { $url }
answer-as-of = As of: { $date }
answer-other-language = This text is not available in your language, only in this one: { $name }
answer-which = Which of these do you mean?
answer-none = I found nothing about this in the office's information. Would you like to talk to a person?
answer-no-more = The office's information says no more about this.
answer-more = More about this

## Status of my application

status-ask-file-number = What is your file number (Aktenzeichen)? It is at the top of the letter or the confirmation of receipt.
status-ask-second-factor = To make sure that only you get this information: when were you born? For example: 24.05.1990
status-ask-pin = To make sure that only you get this information: what is the PIN? It is on the letter or message that confirms receipt of your application.
status-file-number-wrong = This is not one of our file numbers. A file number looks like this: { $example }
status-birth-date-wrong = This is not a date of birth. Please write day, month and year, for example: 24.05.1990
status-pin-wrong = This is not a PIN. The PIN is on the letter that confirms receipt, for example: 482913
status-expired = For your security what you entered has already been deleted. Please enter it again.
status-refused = I can't give any information with these details. Please check the file number and the date of birth or PIN.
status-refused-locked =
    I can't give any information with these details. They were wrong too often.
    To protect your data this service is now locked for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
status-locked =
    This service is locked because the details were wrong too often. Please try again in { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
status-unavailable = I can't look that up right now. The office's system does not answer. Please try again later, or talk to a person.
status-busy =
    I can't look that up right now. The office's system is overloaded. Please try again in { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, or talk to a person.
status-private = I give information about your application only in a private conversation, not in a group.
status-again = Try again

status-title = Your application
status-since = (since { $date })
status-expected = Expected to go on: { $date }
status-due = Please do this by: { $date }
status-letter = The letter with the decision is dated { $date }.
status-contact = For questions: { $office }

status-state-received = received
status-state-in-progress = in progress
status-state-waiting-for-you = waiting for you
status-state-waiting-for-third-party = waiting for another body
status-state-decided = decided
status-state-ready-to-collect = ready to collect
status-state-closed = closed
status-state-withdrawn = withdrawn
status-state-unknown = state not readable

status-next-received = Your application has arrived. There is nothing you need to do now.
status-next-in-progress = The office is working on your application. There is nothing you need to do now.
status-next-waiting-for-you = The office still needs something from you:
status-next-waiting-for-you-unnamed = The office still needs something from you. The office's letter says what exactly.
status-next-waiting-for-third-party = The office is waiting for another body. There is nothing you need to do now.
status-next-decided = Your application has been decided. How is said in the letter that you get by post or in your online mailbox. I can't see that here.
status-next-ready-to-collect = You can collect it. Please bring your identity document.
status-next-closed = The case is closed. There is nothing left for you to do.
status-next-withdrawn = The application was withdrawn and is not being worked on any more.
status-next-unknown = I found the case but can't read its state. Please ask the office.

## The desk: what citizens read

desk-queued = I am getting a person for you. Please wait here.
desk-position =
    { $position ->
        [1] You are next.
       *[other] You are number { $position } in line.
    }
desk-wait =
    { $minutes ->
        [1] It will take about one minute.
       *[other] It will take about { $minutes } minutes.
    }
desk-wait-unknown = We can't tell right now how long it will take.
desk-closed = Nobody is here right now. We will be back: { $when }. Shall we call you back?
desk-closed-long = Nobody is here right now. Shall we call you back?
desk-button-callback = Call me back
desk-callback-ask-contact = We will gladly call you back or write to you. At which telephone number or e-mail address? We use it only for that and delete it afterwards.
desk-callback-contact-invalid = I can't recognise that as a telephone number or e-mail address. Please write it again, for instance with the area code.
desk-callback-ask-time = When suits you best? For example: in the morning, in the afternoon, or any time.
desk-callback-time-invalid = Please write briefly when it suits you. For example: tomorrow morning.
desk-callback-done = We will be in touch. The number of your call-back is { $number }. Please make a note of it.
desk-callback-expired = Your telephone number or e-mail address is no longer stored. Please say once more that you want to be called back.

## The desk: what staff see

desk-ui-title = Desk
desk-ui-skip = Skip to content
desk-ui-ui-language = Language of the pages
desk-ui-login-title = Log in
desk-ui-login-name = User name
desk-ui-login-password = Password
desk-ui-login-button = Log in
desk-ui-login-wrong = User name or password is wrong.
desk-ui-login-locked = Too many failed attempts. Please wait 15 minutes.
desk-ui-login-stale = This page was open for too long. Please log in again.
desk-ui-login-ended = You were logged out because you did nothing for a while or your account was changed. Please log in again.
desk-ui-logout = Log out
desk-ui-to-desk = To the desk
desk-ui-trouble-title = That can't be done
desk-ui-refused-forbidden = You are not allowed to do this, or the page was open for too long.
desk-ui-refused-unknown = This conversation no longer exists. It has expired or was erased.
desk-ui-refused-not-found = There is no such page.
desk-ui-refused-invalid = Something is missing or wrong in what you entered.
desk-ui-refused-store = The store can't be reached right now. Please try again in a minute.
desk-ui-refused-fault = Something went wrong. Please try again.
desk-ui-refused-other = Somebody else has this conversation.
desk-ui-refused-person = Somebody has already taken this conversation.
desk-ui-refused-bot = The citizen no longer waits. The assistant has the conversation.
desk-ui-refused-waiting = This conversation is still waiting in the queue.
desk-ui-refused-closed = This conversation is closed.
desk-ui-refused-offered = This conversation is being offered to somebody else.
desk-ui-refused-full = You already have as many conversations as you should have.
desk-ui-refused-empty = The message is empty.
desk-ui-refused-too-long = The message is too long.
desk-ui-refused-wrapup = Please choose how the conversation ends.
desk-ui-refused-again = That has already been done.
desk-ui-lists = Conversations
desk-ui-mine = My conversations
desk-ui-mine-empty = You have no conversation right now.
desk-ui-queue = Queue
desk-ui-queue-empty = Nobody is waiting.
desk-ui-unread = unread
desk-ui-nothing-open = No conversation open
desk-ui-nothing-open-hint = Choose a conversation on the left.
desk-ui-minutes-short = { $minutes } min
desk-ui-connection-cut = Connection lost
desk-ui-log = Conversation
desk-ui-reply = Reply
desk-ui-send = Send
desk-ui-take = Take
desk-ui-back = Return to the assistant
desk-ui-close = Close
desk-ui-citizen-types = is typing …
desk-ui-wrapup = Result
desk-ui-wrapup-solved = Solved
desk-ui-wrapup-informed = Informed
desk-ui-wrapup-forwarded = Referred elsewhere
desk-ui-wrapup-appointment = Appointment made
desk-ui-wrapup-unresolved = Not solved
desk-ui-wrapup-unreachable = Nobody there any more
desk-ui-wrapup-other = Other
desk-ui-reason-asked = Wants a person
desk-ui-reason-misunderstood = Not understood
desk-ui-reason-no-content = No information found
desk-ui-reason-complaint = Complaint
desk-ui-reason-abuse = Upset
desk-ui-reason-crisis = Crisis
desk-ui-reason-fault = Technical fault
desk-ui-reason-returned = Waiting again
desk-ui-reason-transferred = Transferred
desk-ui-state-bot = Assistant
desk-ui-state-waiting = Waiting
desk-ui-state-person = With a person
desk-ui-state-closed = Closed
desk-ui-channel-web = Portal
desk-ui-channel-telegram = Telegram
desk-ui-channel-sms = SMS
desk-ui-channel-call = Phone
desk-ui-speaker-citizen = Citizen
desk-ui-speaker-bot = Assistant
desk-ui-speaker-person = Desk
desk-ui-speaker-system = Notice
desk-ui-role-agent = Agent
desk-ui-role-supervisor = Supervisor
desk-ui-role-editor = Editor
desk-ui-role-auditor = Auditor
desk-ui-role-admin = Administrator
desk-ui-masked-file-number = file number
desk-ui-masked-birth-date = date of birth
desk-ui-masked-tax-id = tax ID
desk-ui-masked-social-insurance = social insurance number
desk-ui-masked-id-card = ID card number
desk-ui-masked-passport = passport number
desk-ui-masked-iban = IBAN
desk-ui-masked-card = card number
desk-ui-masked-email = e-mail address
desk-ui-masked-phone = telephone number
desk-ui-masked-plate = number plate
desk-ui-masked-address = address
desk-ui-masked-pin = PIN
desk-ui-outcome-answered = answered
desk-ui-outcome-answered-other-language = answered in another language
desk-ui-outcome-clarified = asked back
desk-ui-outcome-no-content = no information
desk-ui-outcome-out-of-scope = out of scope
desk-ui-outcome-not-assessed = no assessment
desk-ui-outcome-misunderstood = not understood
desk-ui-outcome-status-asked = status: asked for details
desk-ui-outcome-status-given = status given
desk-ui-outcome-status-refused = status: details wrong
desk-ui-outcome-status-locked = status: locked
desk-ui-outcome-status-unavailable = status: not reachable
desk-ui-outcome-status-subscribed = status: will notify
desk-ui-outcome-handed-over = handed over
desk-ui-outcome-desk-closed = nobody there
desk-ui-outcome-held = with a person
desk-ui-outcome-callback-asked = call-back being asked for
desk-ui-outcome-callback-taken = call-back
desk-ui-outcome-appointment = appointment
desk-ui-outcome-complaint-taken = complaint
desk-ui-outcome-feedback-taken = feedback
desk-ui-outcome-privacy = privacy
desk-ui-outcome-language-changed = language changed
desk-ui-outcome-crisis = crisis
desk-ui-outcome-abuse = abuse
desk-ui-outcome-smalltalk = small talk
desk-ui-outcome-error = error

## Telling when the status changes

status-subscribe = Tell me when something changes
status-subscribe-ask =
    Shall I write to you here when the status changes? For this I keep your file number, encrypted, and ask the office regularly.
    This ends after { $days ->
        [one] one day
       *[other] { $days } days
    } or when you write “{ $stop }”.
status-subscribe-ask-web =
    Shall I write to you here when the status changes? For this I keep your file number, encrypted, and ask the office regularly.
    This works for as long as this conversation is kept: until { $hours } hours after the last message. It also ends when you write “{ $stop }”.
status-subscribed = Good. I will write to you here when the status changes. If you no longer want this, write “{ $stop }”.
status-subscribed-enough = I can't keep an eye on more applications at once. If you write “{ $stop }”, I end all of them.
status-subscribe-first = For this I first have to look up the status of your application.
status-unsubscribe = Stop
status-unsubscribed = All right. I will not write to you about your application any more. The file number is deleted.
status-unsubscribed-none = You get no messages about an application from me.
status-changed = The status of your application has changed:
status-changed-stop = No more messages? Write “{ $stop }”.
status-changed-last = That was the last message about it. The file number is deleted.

## The conversation on the web page

widget-launcher = Questions? We help.
widget-launcher-unread = New message
widget-launcher-resume = Continue conversation
widget-title = Questions to: { $authority }
widget-close = Close window
widget-menu = Settings and help
widget-menu-back = Back to the conversation
widget-log = Conversation
widget-you = You
widget-bot = Digital assistant
widget-person = Member of staff
widget-system = Note
widget-with-bot = A computer program answers
widget-with-person = You are talking to: { $name }
widget-joined = { $name } is here now.
widget-ended = The conversation has ended. If you go on writing, the digital assistant answers again.
widget-expired = This conversation has expired and was deleted.
widget-deleted = The conversation is deleted.
widget-new = Begin a new conversation

widget-input = Your message
widget-input-hint = Enter: send. Shift and Enter: new line.
widget-send = Send
widget-empty = Please write something first.
widget-too-long = The message is too long: { $count } characters. The limit is { $limit }. Please shorten it.
widget-queued = waiting for a connection
widget-sending = sending
widget-sent = sent
widget-failed = not sent
widget-again = Send again
widget-secret = This entry is covered. We keep it only for a short time, encrypted.
widget-secret-show = Show the entry
widget-typing-bot = The assistant is writing …
widget-typing-person = { $name } is writing …
widget-offline = No connection. Nothing is lost, we keep trying.
widget-online = The connection is back.
widget-unreachable = The service can't be reached at the moment. We keep trying.
widget-queue = You are waiting for a person. Your place in the queue: { $position }.
widget-queue-minutes = You are waiting for a person. Your place in the queue: { $position }. About { $minutes } minutes to wait.
widget-queue-begun = You are waiting for a person.
widget-leave = Stop waiting

widget-human = Talk to a person
widget-simpler = Simpler
widget-simpler-say = Simpler, please.
widget-language = Language
widget-reading = Reading and listening
widget-size = Text size
widget-size-1 = normal
widget-size-2 = large
widget-size-3 = very large
widget-auto-read = Read new answers aloud
widget-conversation = Conversation
widget-save = Save the conversation
widget-print = Print the conversation
widget-delete = Delete the conversation
widget-delete-ask = Delete the conversation? This can't be undone.
widget-yes = Yes
widget-no = No
widget-cancel = Cancel
widget-links = More
widget-privacy = Privacy
widget-imprint = Imprint
widget-accessibility = Accessibility
widget-plain = Conversation without JavaScript

widget-listen = Read aloud
widget-listen-stop = Stop reading
widget-no-voice = Your device has no voice for this language.
widget-copy = Copy
widget-copied = Copied
widget-helpful = This helped
widget-unhelpful = This did not help
widget-wrong = Something is wrong here
widget-wrong-ask = What is wrong? No private data, please.
widget-thanks = Thank you for your feedback.
widget-rate = Rate the conversation
widget-rate-ask = How satisfied are you?
widget-rate-1 = very dissatisfied
widget-rate-2 = dissatisfied
widget-rate-3 = partly
widget-rate-4 = satisfied
widget-rate-5 = very satisfied
widget-solved = Has your question been answered?
widget-rate-text = Would you like to tell us anything else?
widget-submit = Submit
widget-dictate = Dictate
widget-dictate-stop = Stop dictating
widget-dictate-ask = Your browser turns speech into text. Some browsers send the recording to their maker for this. Is that all right?

widget-more-facts = More details
widget-source = Source
widget-as-of = As of { $date }
widget-online-service = Do it online
widget-appointment = Book an appointment
widget-new-window = (new window)
widget-other-language = This text exists only in this language: { $name }
widget-hours = Opening hours
widget-closed = closed
widget-map = Map
widget-step-free = Step-free access
widget-steps = No step-free access
widget-since = Since
widget-expected = Expected to go on
widget-next = What to do now
widget-contact = Questions about this

widget-masked = { $kind } covered
widget-kind = entry
widget-kind-file-number = File number
widget-kind-birth-date = Date of birth
widget-kind-tax-id = Tax number
widget-kind-social-insurance = Insurance number
widget-kind-id-card = ID card number
widget-kind-passport = Passport number
widget-kind-iban = Account number
widget-kind-card = Card number
widget-kind-email = E-mail address
widget-kind-phone = Phone number
widget-kind-plate = Number plate
widget-kind-address = Address
widget-kind-pin = PIN

## Offices

office-phone = Phone: { $phone }
office-step-free = Step-free access
office-unknown = Which office do you mean? I can't find it in the authority's information.

## Spans of time in answers

answer-span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
answer-span-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
answer-span-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
answer-span-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
answer-range-days = { $from } to { $to } days
answer-range-weeks = { $from } to { $to } weeks
answer-range-months = { $from } to { $to } months
answer-range-years = { $from } to { $to } years

## Answers: amounts, parts, sources

answer-from = from { $amount }
answer-up-to = up to { $amount }
answer-forms = Forms
answer-links = More online
answer-part-unknown = The authority's information says nothing about “{ $part }”.
answer-own-language = In your language: { $url }

## The desk: when a conversation changes hands

desk-returned = The connection to the person helping you was lost. Please wait here, somebody else will help you shortly.
desk-passed-on = Your conversation is being passed on. Please wait here. You do not need to write anything again.

## The desk: canned replies (the title is for staff only)

desk-canned-greeting = Hello, my name is { $name }. How can I help you?
    .title = Greeting
desk-canned-other-language = I am sorry, I do not speak your language. I will send you prepared answers in your language. Please write short sentences.
    .title = Another language
desk-canned-one-moment = One moment, please. I will have a look.
    .title = One moment
desk-canned-more-details = Could you please tell me more precisely what it is about?
    .title = More details
desk-canned-file-number = Please write me your file number. You will find it at the top of the letter from the office.
    .title = Ask for the file number
desk-canned-no-photos = Please do not send photos of identity documents or letters here.
    .title = No photos
desk-canned-documents-missing = Some documents are still missing. The letter from the office says which ones.
    .title = Documents missing
desk-canned-decision-by-letter = I can't say here whether an application will be approved. You will get a letter from the office about it.
    .title = Decision comes by letter
desk-canned-still-working = The office is still working on your application. You do not need to do anything now.
    .title = Still being processed
desk-canned-appointment = You need an appointment for this. You can make one by telephone: { $phone }
    .title = Appointment needed
desk-canned-please-call = This is easier to sort out by telephone. Please call us: { $phone }
    .title = Please call
desk-canned-callback = Shall we call you back? Then please write me your telephone number.
    .title = Offer a call-back
desk-canned-passing-on = I am passing your conversation on to a colleague. Please wait a moment.
    .title = Passing on
desk-canned-not-responsible = Another office is responsible for this. I will tell you which one.
    .title = Not responsible
desk-canned-still-there = Are you still there?
    .title = Still there?
desk-canned-anything-else = Is there anything else I can do for you?
    .title = Anything else?
desk-canned-back-to-assistant = If you have further questions, the digital assistant will help you. If you need a person again, just write so.
    .title = Back to the assistant
desk-canned-closing-silence = I have not heard from you for a while, so I am closing this conversation. You can write again at any time.
    .title = Close, no reply
desk-canned-goodbye = Thank you for the conversation. Goodbye!
    .title = Goodbye

## The desk: what staff see, second part

desk-ui-rooms = Areas
desk-ui-room-desk = Conversations
desk-ui-room-callbacks = Call-backs
desk-ui-room-overview = Overview
desk-ui-room-audit = Accesses
desk-ui-presence = Presence
desk-ui-presence-available = Available
desk-ui-presence-busy = Busy
desk-ui-presence-away = Away
desk-ui-help = Keyboard shortcuts
desk-ui-help-hint = All keyboard shortcuts:
desk-ui-sound = Sound
desk-ui-single-key = Shortcuts of a single key (?)
desk-ui-dialog-close = Close
desk-ui-key-next = Open the next waiting conversation
desk-ui-key-take = Take
desk-ui-key-mine = Open one of my conversations
desk-ui-key-reply = To the reply
desk-ui-key-canned = Find a canned reply (in the reply field)
desk-ui-key-send = Send
desk-ui-key-find = Search the catalogue
desk-ui-key-note = Write a note
desk-ui-key-pass = Pass on
desk-ui-key-back = Return to the assistant
desk-ui-key-end = To the result and closing
desk-ui-key-presence = Available or busy
desk-ui-key-help = This overview
desk-ui-password-title = Change password
desk-ui-password-first = Please choose a password of your own.
desk-ui-password-old = Current password
desk-ui-password-new = New password
desk-ui-password-again = New password once more
desk-ui-password-button = Change
desk-ui-password-short = At least 12 characters.
desk-ui-password-differ = The new passwords are not the same.
desk-ui-password-same = The new password is the old one.
desk-ui-password-wrong = The current password is wrong.
desk-ui-password-locked = Too many failed attempts. Please wait 15 minutes.
desk-ui-alarm =
    { $count ->
        [1] One person has been waiting too long.
       *[other] { $count } people have been waiting too long.
    }
desk-ui-late = waiting long
desk-ui-offered = For you
desk-ui-offered-elsewhere = offered to others
desk-ui-decline = Decline
desk-ui-seconds-left = { $seconds } s left
desk-ui-others = With others
desk-ui-others-empty = Nobody else has a conversation.
desk-ui-verified = identity checked
desk-ui-not-verified = not checked
desk-ui-take-over = Take over from colleague
desk-ui-reply-hint = / canned replies · Ctrl+Enter sends
desk-ui-goes-out-as = Goes out in
desk-ui-send-failed = That did not work. Your text is still here. Please send it again.
desk-ui-value-gone = no longer stored
desk-ui-show = Show
desk-ui-side = Tools
desk-ui-answers = Answers from the catalogue
desk-ui-find = Search the catalogue
desk-ui-find-button = Search
desk-ui-found-none = The catalogue says nothing about this.
desk-ui-part-all = All
desk-ui-draft-hint = Draft. Goes out in { $language }.
desk-ui-draft-send = Send
desk-ui-back-with = Return with this matter
desk-ui-canned = Canned replies
desk-ui-note = Note
desk-ui-note-text = For colleagues only
desk-ui-note-hint = Citizens may ask to see notes about them.
desk-ui-note-save = Save note
desk-ui-note-note = Note
desk-ui-note-whisper = Hint from the supervisor
desk-ui-note-transfer = Passed on
desk-ui-whisper = Hint to the colleague
desk-ui-pass = Pass on
desk-ui-pass-to = To
desk-ui-pass-queue = Back into the queue
desk-ui-pass-unit = Unit
desk-ui-pass-colleague = Colleague
desk-ui-pass-note = Note with it
desk-ui-pass-button = Pass on
desk-ui-transfer = Connect by phone
desk-ui-transfer-to = Connect to
desk-ui-refused-no-transfer = The call has ended or is already being connected, or this unit has no telephone.
desk-ui-rating = Rating: { $rating } of 5
desk-ui-refused-nobody = You can't pass a conversation on to there.
desk-ui-refused-assist = The catalogue does not answer right now. Please try again in a minute.
desk-ui-refused-gone = That is no longer in the catalogue.
desk-ui-refused-ticket = Somebody else has this call-back, or it is done.
desk-ui-refused-ticket-gone = This call-back no longer exists.
desk-ui-callbacks-mine = My call-backs
desk-ui-callbacks-mine-empty = You have not taken a call-back.
desk-ui-callbacks-open = Open
desk-ui-callbacks-open-empty = No call-back is open.
desk-ui-callbacks-taken = With others
desk-ui-callbacks-ended = Done
desk-ui-callback-when = Preferred time:
desk-ui-callback-done = Done
desk-ui-callback-unreachable = Not reached
desk-ui-callback-open = Leave to others
desk-ui-topic-building = Building
desk-ui-topic-business = Business
desk-ui-topic-elections = Elections
desk-ui-topic-family = Family
desk-ui-topic-housing = Housing
desk-ui-topic-identity = ID card and passport
desk-ui-topic-migration = Residence permits
desk-ui-topic-order = Public order
desk-ui-topic-participation = Inclusion
desk-ui-topic-residence = Registration
desk-ui-topic-school = School
desk-ui-topic-social = Social benefits
desk-ui-topic-tax = Taxes
desk-ui-topic-vehicles = Car and driving licence
desk-ui-topic-waste = Waste
desk-ui-topic-work = Work

## Data protection: the text that Art. 13 GDPR asks for (`lotse privacy notice`)

privacy-title = Data protection and the digital assistant
privacy-controller = Who is responsible
privacy-controller-text = { $authority } is responsible. You will find the address and contact details here: { $imprint }
privacy-officer = Data protection officer
privacy-officer-text = How to reach them: { $officer }
privacy-purpose = What we use your data for
privacy-purpose-text =
    To answer your questions about our services.
    If you wish, we tell you how far your application is, connect you to a person or call you back.
privacy-basis = On what legal basis
privacy-basis-text =
    We carry out a public task (Art. 6(1)(e) GDPR together with the data protection act of the federal state).
    We notify you or call you back only with your consent (Art. 6(1)(a) GDPR). You can withdraw it at any time. What happened before then stays lawful.
privacy-data = Which data
privacy-data-text =
    What you write or say, the language, the time and the channel you use.
    To tell you about your application we need the reference number and your date of birth or PIN. We ask the system in charge for the status.
    Please do not write about your health, your religion or other very private matters.
privacy-hiding = What we hide
privacy-hiding-text =
    We replace reference numbers, dates of birth, ID, tax and insurance numbers, bank details, e-mail addresses, phone numbers, number plates and addresses with placeholders at once. The numbers themselves are kept encrypted for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. We do not recognise names.
privacy-people = Who reads your messages
privacy-people-text =
    A computer program. Staff read the conversation only if you ask for a person.
    We note which of them looked at what. This list is kept for { $audit ->
        [one] one day
       *[other] { $audit } days
    }.
privacy-storage = How long we keep data
privacy-storage-text =
    The conversation: { $hours ->
        [one] one hour
       *[other] { $hours } hours
    } after your last message.
    Notes of our staff and call-backs: { $desk ->
        [one] one day
       *[other] { $desk } days
    }.
    Your number for a call-back: until that is done.
    The number of an application that we notify you about: until you end that, at most { $follow ->
        [one] one day
       *[other] { $follow } days
    }.
    Ratings, without the conversation: { $feedback ->
        [one] one day
       *[other] { $feedback } days
    }.
    After that, the data is deleted automatically.
privacy-recipients = Who we pass data on to
privacy-recipients-text =
    Nobody. The assistant runs on our own servers and sends nothing to other services.
    If you use Telegram, text messages or the phone, that provider carries your message and can read it. If you do not want this, please use our website.
privacy-rights = Your rights
privacy-rights-text =
    You can see everything we have stored about your conversation, and delete all of it: in the chat window, or by writing “Delete my data”.
    You also have the right to rectification, to restriction of processing and to object (Art. 15 to 18 and 21 GDPR).
privacy-complaint = Complaints
privacy-complaint-text = You can complain to the data protection authority of your federal state.
privacy-earlier = Earlier conversations
privacy-earlier-text = Only if you agree: at your next conversation our staff see the topic, the result and their notes. We recognise you by an encrypted mark of your chat, your telephone number or your browser. We delete it as long after your last conversation as other notes. You can take your consent back at any time with the words “delete my data”.
privacy-voluntary = Do you have to give us data?
privacy-voluntary-text = No. You can also call, write or visit us. But without the reference number and your date of birth or PIN we cannot tell you about your application here.
privacy-machine = Does the program decide on your application?
privacy-machine-text = No. People decide on applications. The assistant only gives information.

## The desk: overview and accesses

desk-ui-now = Now
desk-ui-now-waiting = Waiting
desk-ui-now-longest = Longest wait
desk-ui-now-with-people = With people
desk-ui-now-callbacks = Open call-backs
desk-ui-now-agents = Who is here
desk-ui-now-nobody = Nobody is logged in right now.
desk-ui-column-name = Name
desk-ui-column-active = Conversations
desk-ui-column-languages = Languages
desk-ui-column-language = Language
desk-ui-column-channel = Channel
desk-ui-period = Period
desk-ui-days =
    { $count ->
        [1] Today
       *[other] { $count } days
    }
desk-ui-queued = Wanted a person
desk-ui-taken = Answered
desk-ui-left = Abandoned
desk-ui-mean-wait = Mean wait
desk-ui-service-level = Service level
desk-ui-service-level-long = Service level (goal { $share } within { $seconds } s)
desk-ui-given-back = Returned to the assistant
desk-ui-plot-days = By day
desk-ui-plot-waits = Wait until answered
desk-ui-plot-outcomes = Outcomes of the assistant
desk-ui-plot-wrapups = Outcomes of the desk
desk-ui-plot-ratings = Ratings
desk-ui-solved-share = { $yes } of { $all } solved
desk-ui-by-language = By language
desk-ui-by-channel = By channel
desk-ui-figures-empty = There are no figures for this period yet.
desk-ui-audit-day = Day (UTC)
desk-ui-audit-actor = Who
desk-ui-audit-show = Show
desk-ui-audit-time = Time
desk-ui-audit-action = What
desk-ui-audit-conversation = Conversation
desk-ui-audit-detail = Detail
desk-ui-audit-count =
    { $count ->
        [1] One access.
       *[other] { $count } accesses.
    }
desk-ui-audit-empty = There was no access on this day.

## The desk: a long wait

desk-wait-or-callback = If you do not want to wait that long, we will gladly call you back.

## The desk: login with a service account

desk-ui-login-oidc = Log in with your service account
desk-ui-login-or = Or with an account of this desk:
desk-ui-login-provider = Logging in with the service account did not work. Please try again.
desk-ui-login-role = Your service account has no access here. Please ask the administration.

## The desk: a long queue

desk-ui-queue-more = And { $count } more.

## The conversation without JavaScript, the accessibility statement

plain-begin = Begin the conversation
plain-reload = Show new messages
plain-writing = The answer is not there yet. Please load the page again in a moment.
plain-last = To the latest message
plain-choose = Choose the language

accessibility-title = Accessibility statement
accessibility-short-title = Short and simple
accessibility-short =
    Everybody should be able to ask here.
    You can make the text larger.
    You can have texts read aloud.
    You can do everything with the keyboard.
    In German there are answers in simple language.
    You can always talk to a person.
    Something does not work? Please tell us.
accessibility-scope = This statement is about the conversation window and the conversation without JavaScript of { $authority }.
accessibility-standard = The measure is the German regulation BITV 2.0, the standard EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.
accessibility-done-title = What works
accessibility-done =
    Everything works with the keyboard. You always see where you are.
    Screen readers say of every message who speaks and in which language.
    The text can be enlarged. At 400 percent and on small screens nothing is lost.
    There are light and dark colours and a view with strong contrast. Your device's own colours are respected.
    Who has asked for less motion sees none.
    Answers can be read aloud and made simpler.
    The conversation also works without JavaScript.
accessibility-gaps-title = What does not work yet
accessibility-gaps =
    A test by people with disabilities and a BITV test are still to be done.
    Some texts do not exist in every language. Then it says so.
    There are no answers in sign language.
    Reading aloud needs a voice for the language on your device.
accessibility-tested = Tested at every change of the software: with axe-core in all views and colours, with the keyboard alone, at a width of 320 pixels, and by what a screen reader reads.
accessibility-contact-title = Something does not work?
accessibility-contact = Call us: { $phone }. Or press “Something is wrong here” below an answer.
accessibility-enforcement = You get no good answer? Then the arbitration or monitoring body of your Land for accessible information technology will help you.

## Page for embedding the conversation window (for the website's editors)

embed-title = Embed the conversation window
embed-lead = Set how the conversation window looks on your pages, then copy the lines below. This page shows it at once.
embed-language = Language at the beginning
embed-language-page = the page's
embed-theme = Look
embed-theme-kern = administration (blue)
embed-theme-govuk = square, green
embed-theme-contrast = strong contrast
embed-colour = Use a colour of our own
embed-colour-choose = Colour
embed-position = Place
embed-position-end = at the bottom, at the end of the line (mostly right)
embed-position-start = at the bottom, at the beginning of the line (mostly left)
embed-contrast = Contrast of the colour on white: { $ratio } to 1. That is enough.
embed-contrast-low = Contrast of the colour on white: { $ratio } to 1. That is too little: 4.5 to 1 is needed. The darker shade { $colour } is used.
embed-html = Into the page, before the end of <body>
embed-css = Into your stylesheet
embed-policy = Into the Content-Security-Policy
embed-copy = Copy
embed-copied = Copied
embed-origin = The address of your pages must be in authority.toml under allowed_origins.
embed-guide = Everything at length is in docs/embedding.md.

## The desk: translation by a service

desk-machine-translated = translated by a machine
desk-ui-translate = Translate
desk-ui-translate-to = Draft in { $language }
desk-ui-translated = Translated by a machine:
desk-ui-untranslated = Translation is not possible right now.

## The desk: who has closed the page

desk-absent = Your page was closed for a while, so you are no longer waiting. If you still want a person, just write so. Until then the digital assistant answers.
desk-ui-gone = page closed

## How a call-back stands

status-callback-title = Your call-back
status-callback-next-received = We have your request. We will get in touch with you.
status-callback-next-in-progress = Somebody is dealing with it right now.
status-callback-next-waiting-for-you = We could not reach you. Would you like another try? Then ask for a new call-back here.
status-callback-next-closed = The call-back is done. If you need anything else, write it here.

## Desk: whether a message has arrived

desk-ui-delivered = delivered

## Telegram

telegram-notice = Messages to bots in Telegram are not end-to-end encrypted. Telegram can read them. Please do not write file numbers or dates of birth here.
telegram-group = In this group I only answer when you mention my name or reply to my message. Everybody here can read along.
telegram-privacy = Your messages also pass through Telegram's servers. Chats with bots are not end-to-end encrypted there. If you do not want this, please use our website: { $website }
telegram-command-help = What I can do
telegram-command-language = Choose a language
telegram-command-person = Speak to a person
telegram-command-privacy = What happens to your data
telegram-command-delete = Delete conversation and data
telegram-command-stop = Stop, or wait no longer
telegram-picture = I'm sorry, I cannot look at pictures or videos. Please write what it is about. Please hand in documents at the office, not here.
telegram-document = I'm sorry, I cannot open files. Please write what it is about. Please hand in documents at the office, not here.
telegram-audio = I'm sorry, I cannot listen to audio files. Please write what it is about.
telegram-contact = I do not store contacts. Would you like to be called back? Then please write: call me back.
telegram-sticker = I'm sorry, I do not understand stickers. Please write what it is about.
telegram-other = I'm sorry, I cannot read this. Please write what it is about.
telegram-voice = I'm sorry, I cannot listen to voice messages. Please write what it is about.
telegram-voice-long = This voice message is too long. I can listen to { $seconds } seconds at most. Please write, or speak more briefly.
telegram-voice-unclear = I'm sorry, I did not understand your voice message. Please write what it is about.
telegram-location = I'm sorry, I do not know how far it is to the offices. Here are addresses:
telegram-nearest = This is the nearest office. It is about { $kilometres } km away as the crow flies.
telegram-edited = I have already answered this message. If you mean something else, please write a new message.
telegram-stale = This button is no longer valid. Please write what it is about.
telegram-pressed = You have already chosen this.
telegram-status-link = I ask for the details of your application on a protected page. Telegram cannot read along there. The link works once, for ten minutes. The answer comes here.
telegram-status-open = Open protected page
telegram-form-title = Status of my application
telegram-form-intro = Please enter two details. Telegram does not see them. The answer then comes in your chat.
telegram-form-number = File number
telegram-form-factor = Date of birth or PIN
telegram-form-send = Send
telegram-form-both = Please fill in both fields.
telegram-form-done = Thank you. The answer will be in your chat in a moment. You can close this page.
telegram-form-over = This link is no longer valid. Please ask for the status again in the chat. You will then get a new one.
telegram-form-echo = Details on the protected page

## On the telephone and by text message

phone-greeting = Hello. This is the digital assistant of { $authority }. I am a computer program, not a person.
phone-privacy = I write down what you say and do not record your voice. The text is deleted after { $hours } hours.
phone-language-key = For English, press { $key }.
phone-languages-more = For more languages, press 9.
phone-ask = Please say what it is about. Press zero to reach a person.
phone-help = Star: say it again. Hash: more. 6: the status of your application. 7: another language. 8: slower. 0: a person. Or just say what it is about.
phone-anything-else = Do you have another question? Press 9 to hear what the keys do.
phone-more = To hear more, press the hash key.
phone-offer-sms = If you would like the link by text message, press 5.
phone-sms-sent = The text message is on its way. What else would you like to know?
phone-sms-no = I'm sorry, I can't send a text message to this number.
phone-choice = For { $title }, press { $key }.
phone-moment = One moment, please.
phone-still = I am still looking.
phone-silence = I did not hear anything. Please say what it is about.
phone-unclear = I did not understand that. Please say it again.
phone-confirm = Did I understand you correctly: { $text }? Say yes or press 1. For no, press 2.
phone-slower = I will speak more slowly now.
phone-keys-letters = You can also type the number and end with the hash key. For a letter, press two keys: the one with the letter, then its place there. A is 2 1.
phone-keys-number = You can also type the number and end with the hash key.
phone-keys-date = You can also type the date with eight digits: day, month and year.
phone-own-number = If we should call the number you are calling from now, press 1 and the hash key.
phone-wait-on = Please stay on the line. A person will soon read along and type the answer. I will read it to you.
phone-waiting = You are still waiting for a person. Please stay on the line.
phone-joined = { $name } is here now. Just speak. I will read the answers to you.
phone-closed = The conversation with the person has ended. Do you have another question? The computer program answers again now.
phone-back = The digital assistant, a computer program, answers again now.
phone-transfer = I will connect you with a person. Please stay on the line.
phone-not-reached = Nobody is answering there right now.
phone-connect = I will connect you with another telephone now. Please stay on the line.
phone-connect-failed = Nobody is answering there right now. { $name } is back with you. Just speak.
phone-misses = I'm sorry, I can't understand you well. I will get a person.
phone-goodbye = Thank you for calling. Goodbye!
phone-failed = I'm sorry, this is taking too long. Please ask again, or press zero for a person.
phone-language-changed = We are speaking English now.
phone-capabilities = I answer questions about applications, ID documents and registration. I can look up how far your application is. And I can get a person.
phone-hung-up = The call has ended.
phone-no-news = On the telephone I can't tell you when something changes. Just call again.
phone-decimal = { $whole } point { $part }
phone-range = { $from } to { $to }
phone-time-full = { $hour } o'clock
phone-time = { $hour } { $minute }
phone-paragraph = section
phone-words-repeat = again, once more, say that again, say it again, repeat, repeat that, pardon
phone-words-slower = slower, slower please, not so fast, too fast, speak slowly
phone-words-help = help, keys, menu
phone-words-goodbye = goodbye, good bye, bye, bye bye, hang up
phone-words-more = more, go on, continue, tell me more
phone-words-sms = sms, text, text message, link, the link
phone-words-yes = yes, yeah, yep, correct, right
phone-words-no = no, nope, wrong
phone-words-spell = for, like, as
phone-words-alphabet = alpha, bravo, charlie, delta, echo, foxtrot, golf, hotel, india, juliet, kilo, lima, mike, november, oscar, papa, quebec, romeo, sierra, tango, uniform, victor, whiskey, xray, yankee, zulu
sms-notice = Digital assistant of { $authority }: a computer program (AI), not a person. Please do not write private data. STOP ends the messages, HELP explains.
sms-link = { $title }: { $url }
sms-stopped = You will get no more text messages from this number. START turns them on again.
sms-started = You will get answers again. What is it about?
sms-help = { $authority }: Just write your question. PERSON: write with a person. STOP: no more messages. Phone: { $phone }
sms-words-stop = stop, stopall, unsubscribe, end, quit, cancel
sms-words-start = start, unstop, subscribe
sms-words-help = help, info

## Calls through an Asterisk
audiosocket-deaf = I can't hear you at the moment. The keys still work. Press zero for a person.

## Overview: what the catalogue does not answer

desk-ui-plot-missed = Words of questions without an answer
desk-ui-missed-hint = Only words that came in at least { $least } messages and mostly went without an answer are shown. Whole questions are not kept.

## Feedback of citizens

desk-ui-room-feedback = Feedback
desk-ui-feedback-which = Selection
desk-ui-feedback-words = with words
desk-ui-feedback-bad = criticism
desk-ui-feedback-all = all
desk-ui-feedback-good = helpful
desk-ui-feedback-not-good = not helpful
desk-ui-feedback-rating = { $rating } of 5
desk-ui-feedback-answer = The answer that it is about
desk-ui-feedback-none = There is no such feedback.

## Accounts of staff

desk-ui-room-accounts = Accounts
desk-ui-account-name = Name
desk-ui-account-name-hint = What citizens see.
desk-ui-account-role = Role
desk-ui-account-role-hint = Agents have conversations. Supervisors also see all conversations and the overview. Editors only see overview and feedback, auditors only accesses. Administrators may do everything.
desk-ui-account-role-provider = Your authority’s login service decides on the role.
desk-ui-account-skills = Languages, topics, units
desk-ui-account-languages = Languages
desk-ui-account-topics = Topics
desk-ui-account-all-topics = Nothing ticked means: all topics.
desk-ui-account-units = Units
desk-ui-account-all-units = Nothing ticked means: all units.
desk-ui-account-cap = Conversations at the same time
desk-ui-account-cap-short = At most
desk-ui-account-cap-hint = The person is not offered more than this, except in danger.
desk-ui-account-logs-in = Logs in
desk-ui-account-local = password
desk-ui-account-provider = work account
desk-ui-account-last = Last login
desk-ui-account-never = never yet
desk-ui-account-disabled = disabled
desk-ui-account-locked = wrong passwords
desk-ui-account-must-change = first password
desk-ui-account-demo = demo
desk-ui-account-add = Add an account
desk-ui-account-login-hint = 2 to 64 characters: a–z, 0–9, dot, _, @, -
desk-ui-account-add-hint = You then see the first password once. The person must change it at the first login.
desk-ui-account-save = Save
desk-ui-account-own = This is your own account. You can’t disable or remove it yourself. You change your password under your name at the top right.
desk-ui-account-entry = Access
desk-ui-account-entry-hint = Whoever is disabled or given a new password is logged out at once. The conversations of a disabled account go back to the queue.
desk-ui-account-first-password = New first password
desk-ui-account-unlock = Forget wrong passwords
desk-ui-account-disable = Disable account
desk-ui-account-enable = Enable account
desk-ui-account-remove = Remove account
desk-ui-account-remove-hint = A removed account can’t be brought back. Its conversations go back to the queue. What the person has done stays under “Accesses”.
desk-ui-account-remove-sure = Yes, remove the account of { $name } for good
desk-ui-account-password-is = The first password is:
desk-ui-account-password-once = Give it to the person in a safe way. It is shown only this once and kept nowhere.
desk-ui-account-done-change = Saved.
desk-ui-account-done-unlock = The person can log in again.
desk-ui-account-done-disable = The account is disabled, the person is logged out.
desk-ui-account-done-enable = The account is enabled again.
desk-ui-account-done-remove = The account is removed.
desk-ui-account-refused-exists = There is an account with this user name already.
desk-ui-account-refused-unknown = This account no longer exists.
desk-ui-account-refused-login = A user name has 2 to 64 characters: a–z, 0–9, dot, _, @, -. It begins with a letter or a digit.
desk-ui-account-refused-role = There is no such role.
desk-ui-account-refused-name = Please give a name.
desk-ui-account-refused-cap = At least one conversation must be possible.
desk-ui-account-refused-password = The password is too short.
desk-ui-account-refused-last-admin = This is the only account that may manage accounts. Make another one first.
desk-ui-account-refused-oneself = You can’t disable or remove your own account.
desk-ui-account-refused-sure = Please confirm that the account is to be removed for good.

## Earlier conversations, where somebody agrees

desk-remember-ask =
    May we remember what this is about? Then our staff see the topic, the result and their notes when you next talk to us. { $days ->
        [one] After one day
       *[other] After { $days } days
    } without a new conversation we delete it. It is voluntary. You can take it back at any time with the words “delete my data”.
desk-remember-browser = For this we keep an identifier in your browser.
desk-remember-yes = Thank you. Next time you will not have to explain everything again.
desk-remember-no = All right. We will not remember anything.
desk-remember-known = As you have allowed, our staff see what your last conversations were about.
desk-remember-stop = Stop remembering
desk-ui-earlier = Earlier conversations
desk-ui-earlier-hint = The person has agreed. The same browser, chat or line does not surely mean: the same person. Do not pass any of it on without asking.
desk-ui-earlier-open = Show notes
desk-ui-earlier-notes = Notes
desk-ui-earlier-no-notes = There are no notes on this conversation.
desk-ui-earlier-no-topic = no topic
desk-ui-earlier-back = To the conversation
