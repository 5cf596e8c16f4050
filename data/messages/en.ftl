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
