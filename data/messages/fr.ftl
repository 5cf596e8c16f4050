# Ce que dit Amtslotse en français. Poli (vous), simple (B1), phrases courtes. Espace insécable avant « : ; ? ! ».

## Information au début

notice-ai =
    Bonjour ! Je suis l’assistant numérique de { $authority }. Je suis un programme informatique (intelligence artificielle), pas une personne.
    Je réponds à partir des informations de l’administration et j’indique la source. Si vous le souhaitez, je vous mets en relation avec une personne.
notice-privacy =
    Merci de ne pas écrire de noms ni de données personnelles. Je masque les numéros et les dates de naissance. La conversation est supprimée au bout { $hours ->
        [one] d’une heure
       *[other] de { $hours } heures
    }.
notice-back = C’est de nouveau l’assistant numérique qui répond – un programme informatique, pas une personne.

## Conversation

greet = Bonjour ! Comment puis-je vous aider ? Posez votre question avec vos propres mots.
thank = Je vous en prie. Avez-vous une autre question ?
goodbye = Au revoir et bonne continuation !
are-you-machine = Oui. Je suis un programme informatique doté d’intelligence artificielle, pas une personne. Je réponds à partir des informations de l’administration. Si vous préférez parler à quelqu’un, dites-le simplement.
who-sees-data =
    Vos messages restent sur les serveurs de { $authority }. Je masque tout de suite les numéros, les dates de naissance et les coordonnées. Les agents ne lisent la conversation que si vous demandez à parler à une personne. Elle est supprimée au bout { $hours ->
        [one] d’une heure
       *[other] de { $hours } heures
    }. En savoir plus : { $privacy }
capabilities =
    Voici ce que je peux faire pour vous :
    • répondre aux questions sur les demandes, les papiers d’identité, la déclaration de domicile et bien d’autres sujets – avec la source
    • regarder où en est votre demande
    • vous mettre en relation avec une personne
    Écrivez simplement de quoi il s’agit.
abuse = Je vois que vous êtes en colère. Je veux quand même vous aider. Souhaitez-vous parler à une personne ?
legal-advice = Je ne peux pas en juger, et je n’en ai pas le droit. Ce sont les agents de l’administration qui décident si une demande est acceptée. Je peux vous indiquer les conditions ou vous mettre en relation avec une personne.
out-of-scope = Je ne peux rien vous dire à ce sujet. Je réponds aux questions qui concernent l’administration, par exemple la carte d’identité, la déclaration de domicile ou l’aide au logement (Wohngeld).
complaint = J’en suis désolé. Le mieux est qu’une personne vous écoute. Voulez-vous que je vous mette en relation avec quelqu’un ?
feedback-thanks = Merci pour votre avis. Il nous aide à nous améliorer.
appointment = Pour prendre rendez-vous, c’est ici : { $url }
appointment-which = Pour quoi avez-vous besoin d’un rendez-vous ? Indiquez la démarche, par exemple « passeport ».
stopped = D’accord, j’arrête. Que puis-je faire d’autre pour vous ?
restarted = On recommence. De quoi s’agit-il ?
misunderstood = Désolé, je n’ai pas compris. Pouvez-vous le dire autrement ?
misunderstood-again = Désolé, je ne comprends toujours pas. Souhaitez-vous parler à une personne ?
nothing-to-confirm = Très bien. Que souhaitez-vous savoir ?
nothing-to-repeat = Je n’ai encore rien dit que je puisse répéter.
nothing-to-simplify = Que dois-je dire plus simplement ? Posez-moi d’abord une question.
identifier-without-question = Merci. Voulez-vous savoir où en est votre demande ?
denied = D’accord. Puis-je faire autre chose pour vous ?
language-changed = À partir de maintenant, j’écris en français.
language-which = Dans quelle langue souhaitez-vous écrire ?
simpler-on = À partir de maintenant, j’écris avec des mots plus simples.
delete-ask = Dois-je supprimer cette conversation et toutes ses données ? C’est définitif.
delete-done = Je supprime cette conversation.

# Sources : telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (novembre 2026)
crisis =
    Cela semble très grave. Des personnes sont là pour vous aider.
    En cas de danger immédiat, appelez tout de suite : 112 (secours médicaux, pompiers) ou 110 (police).
    TelefonSeelsorge (écoute en cas de crise), jour et nuit, gratuit : 0800 111 0 111 ou 116 123
    Ligne d’aide aux femmes victimes de violences, en de nombreuses langues : 116 016
    Ligne d’écoute pour enfants et jeunes : 116 111
    Je peux aussi vous mettre en relation avec une personne de l’administration.

button-ask = Poser une question
button-status = Où en est ma demande
button-person = Parler à une personne
button-cancel = Annuler
button-capabilities = Que sais-tu faire ?
button-delete-data = Supprimer mes données
button-yes = Oui
button-no = Non

## Attente et prise en charge

held-kept = Votre message est bien arrivé. Une personne le lira dès que ce sera votre tour.
button-leave-queue = Ne plus attendre
left-queue = Vous n’attendez plus. L’assistant numérique est de retour.

## Erreurs

error-empty = Le message est vide. Écrivez quelque chose, s’il vous plaît.
error-too-long =
    Le message est trop long. Il peut avoir au maximum { $limit ->
        [one] { $limit } caractère
       *[other] { $limit } caractères
    }. Merci de le raccourcir ou de le partager.
error-too-large = La requête est trop volumineuse.
error-not-json = La requête est illisible.
error-invalid = La requête est incomplète ou incorrecte.
error-unauthorized = Cette conversation a expiré ou n’existe pas. Merci d’en commencer une nouvelle.
error-too-many = Cela fait beaucoup de messages à la fois. Merci d’attendre un instant.
error-internal = Un problème est survenu. Merci de réessayer.
error-unavailable = Le service n’est pas joignable pour le moment. Merci de réessayer dans une minute.
error-turn = Cela n’a pas marché. Votre message n’est pas perdu. Merci de réessayer, ou parlez à une personne.

## Réponses tirées du catalogue

answer-documents = Ce qu’il vous faut
answer-cost = Coût
answer-free = gratuit
answer-deadline = Délai à respecter
answer-duration = Délai de traitement
answer-where = Où s’adresser
answer-how = Comment faire
answer-online = En ligne
answer-eligibility = Conditions
answer-legal = Base légale
answer-appointment = Rendez-vous
answer-appointment-needed = Il vous faut un rendez-vous.
answer-appointment-free = Vous n’avez pas besoin de rendez-vous.
answer-source = Source : { $url }
answer-as-of = Mise à jour : { $date }
answer-other-language = Ce texte n’existe pas dans votre langue. Langue du texte : { $name }
answer-which = Que voulez-vous dire exactement ?
answer-none = Je ne trouve rien à ce sujet dans les informations de l’administration. Souhaitez-vous parler à une personne ?
answer-no-more = Les informations de l’administration n’en disent pas plus.
answer-more = En savoir plus

## Où en est ma demande

status-ask-file-number = Quel est votre numéro de dossier (Aktenzeichen) ? Il figure en haut de la lettre ou sur l’accusé de réception.
status-ask-second-factor = Pour que personne d’autre ne reçoive cette information : quelle est votre date de naissance ? Par exemple : 24.05.1990
status-ask-pin = Pour que personne d’autre ne reçoive cette information : quel est votre code PIN ? Il figure sur l’accusé de réception.
status-file-number-wrong = Ce n’est pas un de nos numéros de dossier. Un numéro de dossier ressemble à ceci : { $example }
status-birth-date-wrong = Ce n’est pas une date de naissance. Écrivez le jour, le mois et l’année, par exemple : 24.05.1990
status-pin-wrong = Ce n’est pas un code PIN. Le code PIN figure sur l’accusé de réception, par exemple : 482913
status-expired = Par sécurité, vos indications ont déjà été supprimées. Merci de les saisir à nouveau.
status-refused = Avec ces indications, je ne peux pas vous renseigner. Vérifiez le numéro de dossier et la date de naissance ou le code PIN.
status-refused-locked =
    Avec ces indications, je ne peux pas vous renseigner. Il y a eu trop d’erreurs.
    Pour protéger vos données, l’accès est bloqué pendant { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }.
status-locked =
    L’accès est bloqué, car il y a eu trop d’erreurs. Merci de réessayer dans { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }.
status-unavailable = Je ne peux pas regarder pour le moment. Le système de l’administration ne répond pas. Réessayez plus tard, ou parlez à une personne.
status-busy =
    Je ne peux pas regarder pour le moment. Le système de l’administration est surchargé. Réessayez dans { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }, ou parlez à une personne.
status-private = Je ne donne des informations sur votre demande qu’en conversation privée, pas dans un groupe.
status-again = Réessayer

status-title = Votre demande
status-since = (depuis le { $date })
status-expected = Prochaine étape, date estimée : { $date }
status-due = À faire au plus tard le { $date }
status-letter = La décision (Bescheid) est datée du { $date }.
status-contact = Pour vos questions : { $office }

status-state-received = demande reçue
status-state-in-progress = en cours de traitement
status-state-waiting-for-you = en attente de votre part
status-state-waiting-for-third-party = en attente d’un autre service
status-state-decided = décision prise
status-state-ready-to-collect = disponible au guichet
status-state-closed = dossier clos
status-state-withdrawn = demande retirée
status-state-unknown = état inconnu

status-next-received = Votre demande est arrivée. Vous n’avez rien à faire pour l’instant.
status-next-in-progress = L’administration traite votre demande. Vous n’avez rien à faire pour l’instant.
status-next-waiting-for-you = L’administration attend encore de vous :
status-next-waiting-for-you-unnamed = L’administration attend encore quelque chose de vous. Les détails sont dans la lettre que vous avez reçue.
status-next-waiting-for-third-party = L’administration attend la réponse d’un autre service. Vous n’avez rien à faire pour l’instant.
status-next-decided = Une décision a été prise sur votre demande. Vous la trouverez dans le courrier (Bescheid) que vous recevrez par la poste ou dans votre boîte en ligne. Je ne peux pas la voir ici.
status-next-ready-to-collect = Vous pouvez venir chercher votre document. Merci d’apporter une pièce d’identité.
status-next-closed = Le dossier est clos. Vous n’avez plus rien à faire.
status-next-withdrawn = La demande a été retirée et n’est plus traitée.
status-next-unknown = J’ai trouvé le dossier, mais je ne peux pas lire son état. Merci de demander à l’administration.

## Échange avec une personne : ce que lisent les usagers

desk-queued = Je vous mets en relation avec une personne. Merci d’attendre ici.
desk-position =
    { $position ->
        [1] C’est bientôt votre tour.
       *[other] Votre place dans la file : { $position }.
    }
desk-wait =
    { $minutes ->
        [1] L’attente est d’environ une minute.
       *[other] L’attente est d’environ { $minutes } minutes.
    }
desk-wait-unknown = Nous ne pouvons pas dire pour le moment combien de temps cela va durer.
desk-wait-or-callback = Si vous ne souhaitez pas attendre si longtemps, nous vous rappelons volontiers.
desk-closed = Il n’y a personne pour le moment. Nous serons de retour : { $when }. Souhaitez-vous que nous vous rappelions ?
desk-closed-long = Il n’y a personne pour le moment. Souhaitez-vous que nous vous rappelions ?
desk-button-callback = Me faire rappeler
desk-callback-ask-contact = Nous vous rappelons ou vous écrivons volontiers. À quel numéro de téléphone ou à quelle adresse e-mail ? Nous ne l’utilisons que pour cela et le supprimons ensuite.
desk-callback-contact-invalid = Je ne reconnais là ni numéro de téléphone ni adresse e-mail. Merci de l’écrire encore une fois, par exemple avec l’indicatif.
desk-callback-ask-time = Quand cela vous convient-il le mieux ? Par exemple : le matin, l’après-midi, ou peu importe.
desk-callback-time-invalid = Écrivez en quelques mots quand cela vous convient. Par exemple : demain matin.
desk-callback-done = Nous vous recontactons. Le numéro de votre demande de rappel est { $number }. Notez-le bien.
desk-callback-expired = Votre numéro de téléphone ou votre adresse e-mail n’est plus enregistré. Merci de redire que vous souhaitez être rappelé.

## Prévenir en cas de changement

status-subscribe = Me prévenir des changements
status-subscribe-ask =
    Voulez-vous que je vous écrive ici quand l’état de la demande change ? Pour cela, j’enregistre votre numéro de dossier sous forme chiffrée et j’interroge régulièrement l’administration.
    Cela s’arrête au bout { $days ->
        [one] d’un jour
       *[other] de { $days } jours
    } ou si vous écrivez « { $stop } ».
status-subscribe-ask-web =
    Voulez-vous que je vous écrive ici quand l’état de la demande change ? Pour cela, j’enregistre votre numéro de dossier sous forme chiffrée et j’interroge régulièrement l’administration.
    Cela marche tant que cette conversation existe : jusqu’à { $hours ->
        [one] une heure
       *[other] { $hours } heures
    } après le dernier message. Cela s’arrête aussi si vous écrivez « { $stop } ».
status-subscribed = Très bien. Je vous écrirai ici quand l’état de la demande changera. Si vous ne le souhaitez plus, écrivez « { $stop } ».
status-subscribed-enough = Je ne peux pas suivre plus de demandes à la fois. Si vous écrivez « { $stop } », j’arrête de les suivre toutes.
status-subscribe-first = Pour cela, je dois d’abord regarder où en est votre demande.
status-unsubscribe = Arrêter les notifications
status-unsubscribed = D’accord. Je ne vous écrirai plus au sujet de votre demande. Le numéro de dossier est supprimé.
status-unsubscribed-none = Vous ne recevez pas de messages de ma part au sujet d’une demande.
status-changed = L’état de votre demande a changé :
status-changed-stop = Vous ne voulez plus de messages ? Écrivez « { $stop } ».
status-changed-last = C’était le dernier message à ce sujet. Le numéro de dossier est supprimé.

## La fenêtre de conversation sur le site

widget-launcher = Des questions ? Nous vous aidons.
widget-launcher-unread = Nouveau message
widget-launcher-resume = Reprendre la conversation
widget-title = Questions à : { $authority }
widget-close = Fermer la fenêtre
widget-menu = Réglages et aide
widget-menu-back = Retour à la conversation
widget-log = Fil de la conversation
widget-you = Vous
widget-bot = Assistant numérique
widget-person = Agent de l’administration
widget-system = Information
widget-with-bot = Un programme informatique vous répond
widget-with-person = Vous parlez avec : { $name }
widget-joined = { $name } rejoint la conversation.
widget-ended = La conversation est terminée. Si vous continuez à écrire, l’assistant numérique vous répondra de nouveau.
widget-expired = Cette conversation a expiré et a été supprimée.
widget-deleted = La conversation est supprimée.
widget-new = Commencer une nouvelle conversation

widget-input = Votre message
widget-input-hint = Entrée : envoyer. Maj et Entrée : nouvelle ligne.
widget-send = Envoyer
widget-empty = Écrivez d’abord quelque chose, s’il vous plaît.
widget-too-long = Le message est trop long. Caractères : { $count }, maximum : { $limit }. Merci de le raccourcir.
widget-queued = en attente de connexion
widget-sending = envoi en cours
widget-sent = envoyé
widget-failed = non envoyé
widget-again = Envoyer encore une fois
widget-secret = Votre saisie est masquée. Nous ne la gardons que peu de temps et sous forme chiffrée.
widget-secret-show = Afficher la saisie
widget-typing-bot = L’assistant écrit …
widget-typing-person = { $name } écrit …
widget-offline = Pas de connexion. Rien n’est perdu, nous continuons d’essayer.
widget-online = La connexion est rétablie.
widget-unreachable = Le service n’est pas joignable pour le moment. Nous continuons d’essayer.
widget-queue = Vous attendez de parler à une personne. Votre place dans la file : { $position }.
widget-queue-minutes = Vous attendez de parler à une personne. Votre place dans la file : { $position }. Attente : environ { $minutes } min.
widget-queue-begun = Vous attendez de parler à une personne.
widget-leave = Ne plus attendre

widget-human = Parler à une personne
widget-simpler = Plus simple
widget-simpler-say = Plus simplement, s’il vous plaît.
widget-language = Langue
widget-reading = Lecture et écoute
widget-size = Taille du texte
widget-size-1 = normale
widget-size-2 = grande
widget-size-3 = très grande
widget-auto-read = Lire à voix haute les nouvelles réponses
widget-conversation = Conversation
widget-save = Enregistrer la conversation
widget-print = Imprimer la conversation
widget-delete = Supprimer la conversation
widget-delete-ask = Supprimer la conversation ? C’est définitif.
widget-yes = Oui
widget-no = Non
widget-cancel = Annuler
widget-links = Plus
widget-privacy = Protection des données
widget-imprint = Mentions légales
widget-accessibility = Accessibilité
widget-plain = Conversation sans JavaScript

widget-listen = Lire à voix haute
widget-listen-stop = Arrêter la lecture
widget-no-voice = Votre appareil n’a pas de voix pour cette langue.
widget-copy = Copier
widget-copied = Copié
widget-helpful = Cela m’a aidé
widget-unhelpful = Cela ne m’a pas aidé
widget-wrong = Il y a une erreur ici
widget-wrong-ask = Qu’est-ce qui ne va pas ? Pas de données personnelles, s’il vous plaît.
widget-thanks = Merci pour votre avis.
widget-rate = Évaluer la conversation
widget-rate-ask = Comment avez-vous trouvé cette conversation ?
widget-rate-1 = très mauvaise
widget-rate-2 = mauvaise
widget-rate-3 = moyenne
widget-rate-4 = bonne
widget-rate-5 = très bonne
widget-solved = Avez-vous eu une réponse à votre question ?
widget-rate-text = Souhaitez-vous ajouter quelque chose ?
widget-submit = Envoyer
widget-dictate = Dicter
widget-dictate-stop = Terminer la dictée
widget-dictate-ask = Votre navigateur transforme la parole en texte. Certains navigateurs envoient pour cela l’enregistrement à leur fabricant. Êtes-vous d’accord ?

widget-more-facts = Autres informations
widget-source = Source{ "\u00A0" }
widget-as-of = Mise à jour : { $date }
widget-online-service = Faire la démarche en ligne
widget-appointment = Prendre rendez-vous
widget-new-window = (nouvelle fenêtre)
widget-other-language = Ce texte n’existe que dans cette langue : { $name }
widget-hours = Horaires d’ouverture
widget-closed = fermé
widget-map = Plan
widget-step-free = Accès sans marches
widget-steps = Accès par des marches
widget-since = Depuis le
widget-expected = Prochaine étape, date estimée
widget-next = Ce qu’il faut faire maintenant
widget-contact = Questions à ce sujet

widget-masked = masqué : { $kind }
widget-kind = donnée
widget-kind-file-number = numéro de dossier
widget-kind-birth-date = date de naissance
widget-kind-tax-id = numéro fiscal
widget-kind-social-insurance = numéro d’assurance
widget-kind-id-card = numéro de carte d’identité
widget-kind-passport = numéro de passeport
widget-kind-iban = numéro de compte
widget-kind-card = numéro de carte
widget-kind-email = adresse e-mail
widget-kind-phone = numéro de téléphone
widget-kind-plate = numéro d’immatriculation
widget-kind-address = adresse
widget-kind-pin = code PIN

## Services

office-phone = Téléphone : { $phone }
office-step-free = Accès sans marches
office-unknown = De quel service parlez-vous ? Je ne le trouve pas dans les informations de l’administration.

## Durées dans les réponses

answer-span-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
answer-span-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
answer-span-months = { $count } mois
answer-span-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
answer-range-days = { $from } à { $to } jours
answer-range-weeks = { $from } à { $to } semaines
answer-range-months = { $from } à { $to } mois
answer-range-years = { $from } à { $to } ans

## Réponses : montants, parties, sources

answer-from = à partir de { $amount }
answer-up-to = jusqu’à { $amount }
answer-forms = Formulaires
answer-links = Plus d’informations sur internet
answer-part-unknown = « { $part } » : les informations de l’administration n’en disent rien.
answer-own-language = Dans votre langue : { $url }

## Échange avec une personne : coupé, transmis

desk-returned = La connexion avec la personne a été coupée. Merci d’attendre ici, quelqu’un d’autre va vous aider.
desk-passed-on = Votre conversation est transmise. Merci d’attendre ici. Vous n’avez rien à réécrire.

## Réponses toutes prêtes des agents

desk-canned-greeting = Bonjour, je m’appelle { $name }. Comment puis-je vous aider ?
desk-canned-other-language = Je ne parle malheureusement pas votre langue. Je vous envoie des réponses toutes prêtes dans votre langue. Merci d’écrire des phrases courtes.
desk-canned-one-moment = Un instant, s’il vous plaît. Je regarde.
desk-canned-more-details = Pouvez-vous préciser de quoi il s’agit ?
desk-canned-file-number = Merci de m’écrire votre numéro de dossier (Aktenzeichen). Il figure en haut de la lettre de l’administration.
desk-canned-no-photos = Merci de ne pas envoyer ici de photos de papiers d’identité ou de lettres.
desk-canned-documents-missing = Il manque encore des documents. Lesquels, c’est écrit dans la lettre de l’administration.
desk-canned-decision-by-letter = Je ne peux pas dire ici si une demande est acceptée. Vous recevrez une lettre de l’administration à ce sujet.
desk-canned-still-working = L’administration traite encore votre demande. Vous n’avez rien à faire pour l’instant.
desk-canned-appointment = Il vous faut pour cela un rendez-vous. Vous pouvez le prendre par téléphone : { $phone }
desk-canned-please-call = C’est plus facile à régler au téléphone. Merci de nous appeler : { $phone }
desk-canned-callback = Souhaitez-vous que nous vous rappelions ? Dans ce cas, écrivez-moi votre numéro de téléphone.
desk-canned-passing-on = Je transmets votre conversation à une ou un collègue. Merci d’attendre un instant.
desk-canned-not-responsible = C’est un autre service qui s’en occupe. Je vous dis lequel.
desk-canned-still-there = Êtes-vous toujours là ?
desk-canned-anything-else = Puis-je faire autre chose pour vous ?
desk-canned-back-to-assistant = Pour d’autres questions, l’assistant numérique est là. Si vous avez de nouveau besoin d’une personne, écrivez-le simplement.
desk-canned-closing-silence = Je n’ai plus de nouvelles de vous depuis un moment et je termine la conversation. Vous pouvez écrire de nouveau à tout moment.
desk-canned-goodbye = Merci pour cet échange. Au revoir !

## Protection des données : le texte selon l’art. 13 du RGPD

privacy-title = Protection des données de l’assistant numérique
privacy-controller = Qui est responsable
privacy-controller-text = Le responsable est { $authority }. L’adresse et les coordonnées figurent dans les mentions légales : { $imprint }
privacy-officer = Personne chargée de la protection des données
privacy-officer-text = Pour la joindre : { $officer }
privacy-purpose = À quoi servent vos données
privacy-purpose-text =
    Elles nous servent à répondre à vos questions sur nos services.
    Si vous le souhaitez, nous vous disons où en est votre demande, nous vous mettons en relation avec une personne ou nous vous rappelons.
privacy-basis = Sur quelle base
privacy-basis-text =
    Nous accomplissons ainsi notre mission publique (art. 6, par. 1, point e du RGPD avec la loi du Land sur la protection des données).
    Les notifications et les rappels téléphoniques ne se font qu’avec votre accord (art. 6, par. 1, point a du RGPD). Vous pouvez le retirer à tout moment. Ce qui a été fait jusque-là reste licite.
privacy-data = Quelles données
privacy-data-text =
    Ce que vous écrivez ou dites, la langue, l’heure et le moyen par lequel vous nous écrivez.
    Pour vous renseigner sur votre demande, il nous faut le numéro de dossier et votre date de naissance ou votre code PIN. Nous consultons l’état dans le système où le dossier est traité.
    Merci de ne rien écrire sur votre santé, votre religion ou d’autres sujets très personnels.
privacy-hiding = Ce que nous masquons
privacy-hiding-text =
    Numéros de dossier, dates de naissance, numéros de papiers d’identité, numéros fiscaux et d’assurance, données bancaires, adresses e-mail, numéros de téléphone, plaques d’immatriculation et adresses sont aussitôt remplacés par des symboles. Nous gardons les numéros eux-mêmes sous forme chiffrée pendant { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Nous ne reconnaissons pas les noms.
privacy-people = Qui lit vos messages
privacy-people-text =
    Un programme informatique. Les agents ne lisent la conversation que si vous demandez à parler à une personne.
    Nous notons qui d’entre eux a vu quoi. Nous gardons cette liste pendant { $audit ->
        [one] un jour
       *[other] { $audit } jours
    }.
privacy-storage = Combien de temps nous gardons les données
privacy-storage-text =
    La conversation : { $hours ->
        [one] une heure
       *[other] { $hours } heures
    } après votre dernier message.
    Les notes des agents et les demandes de rappel : { $desk ->
        [one] un jour
       *[other] { $desk } jours
    }.
    Votre numéro pour un rappel : jusqu’à ce que nous vous ayons rappelé.
    Le numéro d’une demande pour laquelle nous devons vous prévenir : jusqu’à ce que vous y mettiez fin, au plus { $follow ->
        [one] un jour
       *[other] { $follow } jours
    }.
    Les évaluations, sans la conversation : { $feedback ->
        [one] un jour
       *[other] { $feedback } jours
    }.
    Ensuite, les données sont supprimées automatiquement.
privacy-recipients = À qui nous transmettons les données
privacy-recipients-text =
    À personne. L’assistant fonctionne sur nos propres serveurs et n’envoie rien à des services extérieurs.
    Si vous nous écrivez ou appelez par Telegram, SMS ou téléphone, c’est l’opérateur qui transmet votre message. Il peut le lire. Si vous ne le souhaitez pas, utilisez notre site internet.
privacy-rights = Vos droits
privacy-rights-text =
    Vous pouvez voir tout ce que nous avons enregistré sur votre conversation et tout supprimer : dans la fenêtre de conversation, ou en écrivant « Supprimez mes données ».
    Vous avez aussi le droit de rectification, de limitation du traitement et d’opposition (art. 15 à 18 et 21 du RGPD).
privacy-complaint = Réclamation
privacy-complaint-text = Vous pouvez vous plaindre auprès de l’autorité de protection des données de votre Land.
privacy-earlier = Conversations précédentes
privacy-earlier-text = Seulement avec votre accord : à votre prochaine conversation, nos agents voient le sujet, le résultat et leurs notes. Nous vous reconnaissons à une marque chiffrée de votre discussion, de votre numéro de téléphone ou de votre navigateur. Nous la supprimons aussi longtemps après votre dernière conversation que les autres notes. Vous pouvez revenir sur votre accord à tout moment avec les mots « Supprimer mes données ».
privacy-voluntary = Devez-vous donner des données ?
privacy-voluntary-text = Non. Vous pouvez aussi nous appeler, nous écrire ou venir. Mais sans numéro de dossier et sans date de naissance ou code PIN, nous ne pouvons pas vous renseigner ici sur votre demande.
privacy-machine = Le programme décide-t-il de votre demande ?
privacy-machine-text = Non. Ce sont des personnes qui décident des demandes. L’assistant ne fait que renseigner.

## Conversation sans JavaScript, déclaration d’accessibilité

plain-begin = Commencer la conversation
plain-reload = Voir les nouveaux messages
plain-writing = La réponse n’est pas encore là. Veuillez recharger la page dans un instant.
plain-last = Aller au dernier message
plain-choose = Choisir la langue

accessibility-title = Déclaration d’accessibilité
accessibility-short-title = Court et simple
accessibility-short =
    Tout le monde doit pouvoir poser des questions ici.
    Vous pouvez agrandir le texte.
    Vous pouvez faire lire les textes à voix haute.
    Vous pouvez tout faire avec le clavier.
    En allemand, il existe des réponses en langage simple.
    Vous pouvez toujours parler à une personne.
    Quelque chose ne marche pas ? Dites-le-nous, s’il vous plaît.
accessibility-scope = Cette déclaration concerne la fenêtre de conversation et la conversation sans JavaScript. Administration : { $authority }.
accessibility-standard = Nous suivons le règlement allemand BITV 2.0, la norme EN 301 549 et les Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA.
accessibility-done-title = Ce qui marche
accessibility-done =
    Tout s’utilise avec le clavier. On voit toujours où vous êtes.
    Pour chaque message, les lecteurs d’écran disent qui parle et dans quelle langue.
    Le texte peut être agrandi. À 400 pour cent et sur les petits écrans, rien ne se perd.
    Il y a des couleurs claires, des couleurs sombres et un affichage à fort contraste. Les couleurs propres à votre appareil sont respectées.
    Si vous avez demandé moins de mouvement sur votre appareil, rien ne bouge.
    Les réponses peuvent être lues à voix haute et simplifiées.
    La conversation marche aussi sans JavaScript.
accessibility-gaps-title = Ce qui ne marche pas encore
accessibility-gaps =
    Un contrôle par des personnes handicapées et un test BITV restent à faire.
    Certains textes n’existent pas dans toutes les langues. C’est alors indiqué.
    Il n’y a pas de réponses en langue des signes allemande.
    La lecture à voix haute ne marche que si votre appareil a une voix pour la langue.
accessibility-tested = Nous vérifions à chaque changement du logiciel : avec axe-core dans tous les affichages et toutes les couleurs, avec le clavier seul, à une largeur de 320 pixels et d’après ce que lit un lecteur d’écran.
accessibility-contact-title = Quelque chose ne marche pas ?
accessibility-contact = Appelez-nous : { $phone }. Ou appuyez sur « Il y a une erreur ici » sous une réponse.
accessibility-enforcement = Vous n’obtenez pas de bonne réponse ? Alors l’organisme de conciliation ou de contrôle de votre Land pour l’accessibilité numérique vous aidera.
desk-machine-translated = traduction automatique

## Intégrer la fenêtre de conversation

embed-title = Intégrer la fenêtre de conversation
embed-lead = Réglez l’aspect de la fenêtre de conversation sur vos pages. Copiez ensuite les lignes ci-dessous. Cette page vous la montre aussitôt ainsi.
embed-language = Langue au début
embed-language-page = celle de la page
embed-theme = Aspect
embed-theme-kern = administration (bleu)
embed-theme-govuk = angles droits, vert
embed-theme-contrast = fort contraste
embed-colour = Utiliser une couleur à nous
embed-colour-choose = Couleur
embed-position = Emplacement
embed-position-end = en bas, à la fin de la ligne (le plus souvent à droite)
embed-position-start = en bas, au début de la ligne (le plus souvent à gauche)
embed-contrast = Contraste de la couleur sur le blanc : { $ratio } à 1. C’est suffisant.
embed-contrast-low = Contraste de la couleur sur le blanc : { $ratio } à 1. C’est trop peu : il faut 4,5 à 1. La teinte plus foncée { $colour } est utilisée.
embed-html = Dans la page, avant la fin de <body>
embed-css = Dans votre feuille de style
embed-policy = Dans la Content-Security-Policy
embed-copy = Copier
embed-copied = Copié
embed-origin = L’adresse de vos pages doit figurer dans authority.toml sous allowed_origins.
embed-guide = Tous les détails se trouvent dans docs/embedding.md.

## Qui a fermé la page

desk-absent = Votre page est restée fermée un moment, vous n’êtes donc plus dans la file d’attente. Si vous souhaitez encore parler à une personne, écrivez-le simplement. D’ici là, l’assistant numérique vous répond.

## Callback: state

status-callback-title = Votre rappel
status-callback-next-received = Nous avons bien reçu votre demande. Nous vous contacterons.
status-callback-next-in-progress = Quelqu’un s’en occupe en ce moment.
status-callback-next-waiting-for-you = Nous n’avons pas réussi à vous joindre. Si vous souhaitez un nouvel essai, demandez ici un nouveau rappel.
status-callback-next-closed = Le rappel est fait. S’il vous faut autre chose, écrivez-le ici.

## Telegram

telegram-notice = Dans Telegram, les messages aux bots ne sont pas chiffrés de bout en bout. Telegram peut les lire. Merci de ne pas écrire ici de numéro de dossier ni de date de naissance.
telegram-group = Dans ce groupe, je réponds seulement si vous citez mon nom ou si vous répondez à mon message. Tout le monde ici peut lire.
telegram-privacy = Vos messages passent aussi par les serveurs de Telegram. Les discussions avec des bots n’y sont pas chiffrées de bout en bout. Si vous ne le souhaitez pas, utilisez notre site internet : { $website }
telegram-command-help = Ce que je sais faire
telegram-command-language = Choisir la langue
telegram-command-person = Parler à une personne
telegram-command-privacy = Ce que deviennent vos données
telegram-command-delete = Effacer la conversation et les données
telegram-command-stop = Arrêter, ou ne plus attendre
telegram-picture = Je ne peux malheureusement pas voir les images et les vidéos. Écrivez-moi de quoi il s’agit. Merci de remettre les documents au service, pas ici.
telegram-document = Je ne peux malheureusement pas ouvrir les fichiers. Écrivez-moi de quoi il s’agit. Merci de remettre les documents au service, pas ici.
telegram-audio = Je ne peux malheureusement pas écouter les fichiers audio. Écrivez-moi de quoi il s’agit.
telegram-contact = Je n’enregistre pas de contacts. Souhaitez-vous être rappelé ? Écrivez alors : rappelez-moi.
telegram-sticker = Je ne comprends malheureusement pas les autocollants. Écrivez-moi de quoi il s’agit.
telegram-other = Je ne peux malheureusement pas lire cela. Écrivez-moi de quoi il s’agit.
telegram-voice = Je ne peux malheureusement pas écouter les messages vocaux. Écrivez-moi de quoi il s’agit.
telegram-voice-long = Ce message vocal est trop long. Je peux écouter { $seconds } secondes au plus. Écrivez, ou parlez moins longtemps.
telegram-voice-unclear = Je n’ai malheureusement pas compris votre message vocal. Écrivez-moi de quoi il s’agit.
telegram-location = Je ne sais malheureusement pas à quelle distance sont les services. Voici des adresses :
telegram-nearest = C’est le service le plus proche. Il est à environ { $kilometres } km à vol d’oiseau.
telegram-edited = J’ai déjà répondu à ce message. Si vous pensez à autre chose, écrivez un nouveau message.
telegram-stale = Ce bouton n’est plus valable. Écrivez-moi de quoi il s’agit.
telegram-pressed = Vous avez déjà choisi cela.
telegram-status-link = Je demande les données de votre demande sur une page protégée. Telegram ne peut pas y lire. Le lien est valable dix minutes et une seule fois. La réponse arrive ici.
telegram-status-open = Ouvrir la page protégée
telegram-form-title = État de ma demande
telegram-form-intro = Veuillez saisir deux informations. Telegram ne les voit pas. La réponse arrive ensuite dans votre discussion.
telegram-form-number = Numéro de dossier
telegram-form-factor = Date de naissance ou code PIN
telegram-form-send = Envoyer
telegram-form-both = Veuillez remplir les deux champs.
telegram-form-done = Merci. La réponse arrive tout de suite dans votre discussion. Vous pouvez fermer cette page.
telegram-form-over = Ce lien n’est plus valable. Redemandez l’état de votre demande dans la discussion. Vous recevrez alors un nouveau lien.
telegram-form-echo = Données sur la page protégée

## On the telephone and by text message

phone-greeting = Bonjour. Ici l'assistant numérique : { $authority }. Je suis un programme informatique, pas une personne.
phone-privacy = J'écris ce que vous dites et je n'enregistre pas votre voix. Le texte est effacé après { $hours } heures.
phone-language-key = Pour le français, appuyez sur { $key }.
phone-languages-more = Pour d'autres langues, appuyez sur 9.
phone-ask = Dites de quoi il s'agit, s'il vous plaît. Pour parler à une personne, appuyez sur zéro.
phone-help = Étoile : encore une fois. Dièse : la suite. 6 : votre dossier. 7 : une autre langue. 8 : plus lentement. 0 : une personne. Ou dites de quoi il s'agit.
phone-anything-else = Avez-vous une autre question ? Appuyez sur 9 pour savoir ce que font les touches.
phone-more = Pour entendre la suite, appuyez sur dièse.
phone-offer-sms = Si vous voulez le lien par SMS, appuyez sur 5.
phone-sms-sent = Le SMS est en route. Que voulez-vous savoir encore ?
phone-sms-no = Je ne peux malheureusement pas envoyer de SMS à ce numéro.
phone-choice = Pour { $title }, appuyez sur { $key }.
phone-moment = Un instant, s'il vous plaît.
phone-still = Je cherche encore.
phone-silence = Je n'ai rien entendu. Dites de quoi il s'agit, s'il vous plaît.
phone-unclear = Je n'ai pas compris. Répétez, s'il vous plaît.
phone-confirm = Ai-je bien compris : { $text } ? Dites oui ou appuyez sur 1. Pour non, appuyez sur 2.
phone-slower = Je parle maintenant plus lentement.
phone-keys-letters = Vous pouvez aussi taper le numéro et finir par dièse. Pour une lettre, deux touches : celle de la lettre, puis sa place. A, c'est 2 1.
phone-keys-number = Vous pouvez aussi taper le numéro et finir par dièse.
phone-keys-date = Vous pouvez aussi taper la date en huit chiffres : jour, mois et année.
phone-own-number = Si nous devons appeler le numéro d'où vous appelez, appuyez sur 1 et dièse.
phone-wait-on = Restez en ligne, s'il vous plaît. Une personne va bientôt lire vos paroles et écrire la réponse. Je vous la lirai.
phone-waiting = Vous attendez encore une personne. Restez en ligne, s'il vous plaît.
phone-joined = { $name } est là maintenant. Parlez simplement. Je vous lis les réponses.
phone-closed = L'échange avec la personne est terminé. Avez-vous une autre question ? Le programme informatique répond de nouveau.
phone-back = L'assistant numérique, un programme informatique, répond de nouveau.
phone-transfer = Je vous mets en relation avec une personne. Restez en ligne, s'il vous plaît.
phone-not-reached = Personne ne répond là-bas pour le moment.
phone-connect = Je vous mets en relation avec un autre téléphone. Restez en ligne, s'il vous plaît.
phone-connect-failed = Personne ne répond là-bas pour le moment. { $name } est de nouveau là. Parlez simplement.
phone-misses = Je vous comprends mal. Je demande à une personne de venir.
phone-goodbye = Merci de votre appel. Au revoir !
phone-failed = Cela prend trop de temps. Posez la question encore une fois, ou appuyez sur zéro pour une personne.
phone-language-changed = Nous parlons maintenant français.
phone-capabilities = Je réponds aux questions sur les demandes, les papiers et l'inscription. Je regarde où en est votre dossier. Et je peux appeler une personne.
phone-hung-up = L'appel est terminé.
phone-no-news = Par téléphone, je ne peux pas vous prévenir quand quelque chose change. Rappelez simplement.
phone-decimal = { $whole } virgule { $part }
phone-range = { $from } à { $to }
phone-time-full = { $hour } heures
phone-time = { $hour } heures { $minute }
phone-paragraph = article
phone-words-repeat = encore une fois, répétez, répéter, pardon, comment
phone-words-slower = plus lentement, moins vite, trop vite
phone-words-help = aide, touches, menu
phone-words-goodbye = au revoir, salut, bonne journée
phone-words-more = plus, la suite, continuez, encore
phone-words-sms = sms, lien, le lien, message
phone-words-yes = oui, exact, c'est ça, tout à fait
phone-words-no = non, faux
phone-words-spell = comme
phone-words-alphabet = anatole, berthe, célestin, désiré, eugène, françois, gaston, henri, irma, joseph, kléber, louis, marcel, nicolas, oscar, pierre, quintal, raoul, suzanne, thérèse, ursule, victor, william, xavier, yvonne, zoé
sms-notice = Assistant numérique, { $authority } : programme (IA), pas une personne. Pas de données privées. STOP arrête les SMS, AIDE explique.
sms-link = { $title } : { $url }
sms-stopped = Vous ne recevrez plus de SMS de ce numéro. START pour reprendre.
sms-started = Vous recevez de nouveau des réponses. De quoi s'agit-il ?
sms-help = { $authority } : écrivez votre question. PERSONNE : avec une personne. STOP : plus de SMS. Tél. : { $phone }
sms-words-stop = stop, arrêt, arret, arrêter, fin
sms-words-start = start, début, reprendre
sms-words-help = aide, help, info

## Calls through an Asterisk
audiosocket-deaf = Je ne vous entends pas en ce moment. Les touches fonctionnent. Appuyez sur zéro pour parler à une personne.

## Conversations précédentes, si la personne est d’accord

desk-remember-ask =
    Pouvons-nous garder en mémoire le sujet de cette conversation ? Ainsi, la prochaine fois, nos agents verront le sujet, le résultat et leurs notes. Sans nouvelle conversation, tout est supprimé { $days ->
        [one] au bout d’un jour
       *[other] au bout de { $days } jours
    }. Vous êtes libre de refuser. Vous pouvez revenir sur votre accord à tout moment avec les mots « Supprimer mes données ».
desk-remember-browser = Pour cela, nous enregistrons un identifiant dans votre navigateur.
desk-remember-yes = Merci. La prochaine fois, vous n’aurez pas à tout réexpliquer.
desk-remember-no = D’accord. Nous ne gardons rien en mémoire.
desk-remember-known = Avec votre accord, nos agents voient le sujet de vos dernières conversations.
desk-remember-stop = Ne plus garder en mémoire
