# Lo que dice Amtslotse en español. Cortés (usted), sencillo (B1), frases cortas.

## Aviso al comienzo

notice-ai =
    ¡Buenos días! Soy el asistente digital de { $authority }. Soy un programa informático (inteligencia artificial), no una persona.
    Respondo a partir de la información de la administración y digo la fuente. Si lo desea, le paso con una persona.
notice-privacy =
    Por favor, no escriba nombres ni datos personales. Oculto los números y las fechas de nacimiento. La conversación se borra después de { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }.
notice-back = Ahora vuelve a responder el asistente digital: un programa informático, no una persona.

## Conversación

greet = ¡Buenos días! ¿En qué puedo ayudarle? Pregunte con sus propias palabras.
thank = De nada. ¿Tiene alguna otra pregunta?
goodbye = ¡Hasta luego y que le vaya bien!
are-you-machine = Sí. Soy un programa informático con inteligencia artificial, no una persona. Respondo a partir de la información de la administración. Si prefiere hablar con una persona, solo tiene que decirlo.
who-sees-data =
    Sus mensajes se quedan en los servidores de { $authority }. Oculto enseguida los números, las fechas de nacimiento y los datos de contacto. El personal solo lee la conversación si usted pide hablar con una persona. Se borra después de { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }. Más información: { $privacy }
capabilities =
    Esto es lo que puedo hacer por usted:
    • responder a preguntas sobre solicitudes, documentos, empadronamiento y muchas cosas más, con la fuente
    • mirar cómo va su solicitud
    • pasarle con una persona
    Escriba simplemente de qué se trata.
abuse = Entiendo su enfado. Aun así quiero ayudarle. ¿Desea hablar con una persona?
legal-advice = Eso no puedo ni debo valorarlo. Si se aprueba una solicitud lo decide el personal de la administración. Puedo decirle qué requisitos hay o pasarle con una persona.
out-of-scope = Sobre eso no puedo decirle nada. Ayudo con preguntas para la administración, por ejemplo sobre el documento de identidad, el empadronamiento o la ayuda para la vivienda (Wohngeld).
complaint = Lo siento. Lo mejor es que le escuche una persona. ¿Le paso con alguien?
feedback-thanks = Gracias por su opinión. Nos ayuda a mejorar.
appointment = Puede pedir cita aquí: { $url }
appointment-which = ¿Para qué necesita la cita? Dígame el trámite, por ejemplo «pasaporte».
stopped = De acuerdo, lo dejo aquí. ¿Qué más puedo hacer por usted?
restarted = Empezamos de nuevo. ¿De qué se trata?
misunderstood = Lo siento, no lo he entendido. ¿Puede decirlo con otras palabras?
misunderstood-again = Lo siento, sigo sin entenderlo. ¿Desea hablar con una persona?
nothing-to-confirm = Bien. ¿Qué desea saber?
nothing-to-repeat = Todavía no he dicho nada que pueda repetir.
nothing-to-simplify = ¿Qué quiere que diga más fácil? Hágame primero una pregunta, por favor.
identifier-without-question = Gracias. ¿Quiere saber cómo va su solicitud?
denied = De acuerdo. ¿Puedo ayudarle en algo más?
language-changed = A partir de ahora escribo en español.
language-which = ¿En qué idioma desea escribir?
simpler-on = A partir de ahora escribo con palabras más fáciles.
delete-ask = ¿Borro esta conversación y todos sus datos? No se puede deshacer.
delete-done = Borro ahora esta conversación.

# Fuentes: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (noviembre de 2026)
crisis =
    Esto suena muy grave. Hay personas que pueden ayudarle.
    Si hay peligro inmediato, llame ahora mismo: 112 (ambulancia, bomberos) o 110 (policía).
    TelefonSeelsorge (ayuda en crisis), día y noche, gratis: 0800 111 0 111 o 116 123
    Línea de ayuda para mujeres que sufren violencia, en muchos idiomas: 116 016
    Línea de ayuda para niños y jóvenes: 116 111
    También puedo pasarle con una persona de la administración.

button-ask = Hacer una pregunta
button-status = Estado de mi solicitud
button-person = Hablar con una persona
button-cancel = Cancelar
button-capabilities = ¿Qué sabes hacer?
button-delete-data = Borrar mis datos
button-yes = Sí
button-no = No

## Espera y paso a una persona

held-kept = Su mensaje ha llegado. Una persona lo leerá en cuanto le toque a usted.
button-leave-queue = No esperar más
left-queue = Ya no está en espera. Aquí estoy de nuevo: el asistente digital.

## Errores

error-empty = El mensaje está vacío. Escriba algo, por favor.
error-too-long =
    El mensaje es demasiado largo. Puede tener como máximo { $limit ->
        [one] { $limit } carácter
       *[other] { $limit } caracteres
    }. Acórtelo o divídalo, por favor.
error-too-large = La petición es demasiado grande.
error-not-json = La petición no se puede leer.
error-invalid = La petición está incompleta o es incorrecta.
error-unauthorized = Esta conversación ha caducado o no existe. Empiece una nueva, por favor.
error-too-many = Han sido muchos mensajes a la vez. Espere un momento, por favor.
error-internal = Algo ha salido mal. Inténtelo de nuevo, por favor.
error-unavailable = El servicio no está disponible ahora. Inténtelo de nuevo dentro de un minuto, por favor.
error-turn = No ha funcionado. Su mensaje no se ha perdido. Inténtelo de nuevo o hable con una persona.

## Respuestas del catálogo

answer-documents = Qué necesita
answer-cost = Cuánto cuesta
answer-free = gratis
answer-deadline = Plazo
answer-duration = Cuánto tarda
answer-where = Dónde acudir
answer-how = Cómo se hace
answer-online = Por internet
answer-eligibility = Requisitos
answer-legal = Base legal
answer-appointment = Cita
answer-appointment-needed = Necesita cita.
answer-appointment-free = No necesita cita.
answer-source = Fuente: { $url }
answer-as-of = Actualizado: { $date }
answer-other-language = Este texto no existe en su idioma. Idioma del texto: { $name }
answer-which = ¿A qué se refiere?
answer-none = No encuentro nada sobre eso en la información de la administración. ¿Desea hablar con una persona?
answer-no-more = La información de la administración no dice más sobre esto.
answer-more = Más información

## Estado de mi solicitud

status-ask-file-number = ¿Cuál es su número de expediente (Aktenzeichen)? Está en la parte de arriba de la carta o en el justificante de entrada.
status-ask-second-factor = Para que nadie más reciba esta información: ¿cuál es su fecha de nacimiento? Por ejemplo: 24.05.1990
status-ask-pin = Para que nadie más reciba esta información: ¿cuál es su PIN? Está en la carta con el justificante de entrada.
status-file-number-wrong = Este no es un número de expediente nuestro. Un número de expediente es así: { $example }
status-birth-date-wrong = Esto no es una fecha de nacimiento. Escriba el día, el mes y el año, por ejemplo: 24.05.1990
status-pin-wrong = Esto no es un PIN. El PIN está en la carta con el justificante de entrada, por ejemplo: 482913
status-expired = Por seguridad, sus datos ya se han borrado. Escríbalos otra vez, por favor.
status-refused = Con estos datos no puedo darle información. Compruebe el número de expediente y la fecha de nacimiento o el PIN.
status-refused-locked =
    Con estos datos no puedo darle información. Ha habido demasiados errores.
    Para proteger sus datos, la consulta queda bloqueada durante { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
status-locked =
    La consulta está bloqueada porque ha habido demasiados errores. Inténtelo de nuevo dentro de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
status-unavailable = Ahora no puedo mirarlo. El sistema de la administración no responde. Inténtelo más tarde o hable con una persona.
status-busy =
    Ahora no puedo mirarlo. El sistema de la administración está saturado. Inténtelo de nuevo dentro de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    } o hable con una persona.
status-private = Solo doy información sobre su solicitud en una conversación privada, no en un grupo.
status-again = Intentar de nuevo

status-title = Su solicitud
status-since = (desde el { $date })
status-expected = Fecha prevista del próximo paso: { $date }
status-due = Hágalo como muy tarde el { $date }
status-letter = La resolución (Bescheid) es del { $date }.
status-contact = Si tiene preguntas: { $office }

status-state-received = solicitud recibida
status-state-in-progress = en trámite
status-state-waiting-for-you = pendiente de usted
status-state-waiting-for-third-party = pendiente de otro organismo
status-state-decided = hay una decisión
status-state-ready-to-collect = listo para recoger
status-state-closed = expediente cerrado
status-state-withdrawn = solicitud retirada
status-state-unknown = estado desconocido

status-next-received = Su solicitud ha llegado. Ahora no tiene que hacer nada.
status-next-in-progress = La administración está tramitando su solicitud. Ahora no tiene que hacer nada.
status-next-waiting-for-you = La administración aún necesita de usted:
status-next-waiting-for-you-unnamed = La administración aún necesita algo de usted. Lo que es exactamente está en la carta que ha recibido.
status-next-waiting-for-third-party = La administración espera la respuesta de otro organismo. Ahora no tiene que hacer nada.
status-next-decided = Ya hay una decisión sobre su solicitud. Está en la resolución (Bescheid), que recibirá por correo o en su buzón electrónico. Yo no puedo verla aquí.
status-next-ready-to-collect = Ya puede venir a recogerlo. Traiga su documento de identidad, por favor.
status-next-closed = El expediente está cerrado. Ya no tiene que hacer nada.
status-next-withdrawn = La solicitud se ha retirado y ya no se tramita.
status-next-unknown = He encontrado el expediente, pero no puedo leer su estado. Pregunte en la administración, por favor.

## Conversación con una persona: lo que leen los ciudadanos

desk-queued = Le paso con una persona. Espere aquí, por favor.
desk-position =
    { $position ->
        [1] El siguiente turno es el suyo.
       *[other] Su puesto en la cola: { $position }.
    }
desk-wait =
    { $minutes ->
        [one] Tardará más o menos un minuto.
       *[other] Tardará más o menos { $minutes } minutos.
    }
desk-wait-unknown = Ahora no podemos decir cuánto tardará.
desk-wait-or-callback = Si no quiere esperar tanto, con gusto le llamamos.
desk-closed = Ahora no hay nadie. Volvemos: { $when }. ¿Quiere que le llamemos?
desk-closed-long = Ahora no hay nadie. ¿Quiere que le llamemos?
desk-button-callback = Que me llamen
desk-callback-ask-contact = Con gusto le llamamos o le escribimos. ¿A qué número de teléfono o correo electrónico? Solo lo usamos para esto y después lo borramos.
desk-callback-contact-invalid = No reconozco aquí un número de teléfono ni un correo electrónico. Escríbalo otra vez, por ejemplo con prefijo.
desk-callback-ask-time = ¿Cuándo le viene mejor? Por ejemplo: por la mañana, por la tarde o da igual.
desk-callback-time-invalid = Escriba en pocas palabras cuándo le viene bien. Por ejemplo: mañana por la mañana.
desk-callback-done = Nos pondremos en contacto con usted. El número de su petición es { $number }. Anótelo, por favor.
desk-callback-expired = Su número de teléfono o correo electrónico ya no está guardado. Diga otra vez, por favor, que quiere que le llamemos.

## Avisar de los cambios

status-subscribe = Avisarme de los cambios
status-subscribe-ask =
    ¿Quiere que le escriba aquí cuando cambie el estado? Para ello guardo cifrado su número de expediente y consulto con regularidad a la administración.
    Esto termina después de { $days ->
        [one] un día
       *[other] { $days } días
    } o si usted escribe «{ $stop }».
status-subscribe-ask-web =
    ¿Quiere que le escriba aquí cuando cambie el estado? Para ello guardo cifrado su número de expediente y consulto con regularidad a la administración.
    Funciona mientras exista esta conversación: hasta { $hours ->
        [one] una hora
       *[other] { $hours } horas
    } después del último mensaje. También termina si usted escribe «{ $stop }».
status-subscribed = Bien. Le escribiré aquí cuando cambie el estado. Si ya no lo desea, escriba «{ $stop }».
status-subscribed-enough = No puedo seguir más solicitudes a la vez. Si escribe «{ $stop }», dejo de seguirlas todas.
status-subscribe-first = Para eso tengo que mirar primero el estado de su solicitud.
status-unsubscribe = Desactivar los avisos
status-unsubscribed = De acuerdo. Ya no le escribiré sobre su solicitud. El número de expediente está borrado.
status-unsubscribed-none = No recibe mensajes míos sobre ninguna solicitud.
status-changed = El estado de su solicitud ha cambiado:
status-changed-stop = ¿No quiere más mensajes? Escriba «{ $stop }».
status-changed-last = Este ha sido el último mensaje sobre ella. El número de expediente está borrado.

## La ventana de conversación en la web

widget-launcher = ¿Preguntas? Le ayudamos.
widget-launcher-unread = Mensaje nuevo
widget-launcher-resume = Seguir con la conversación
widget-title = Preguntas para: { $authority }
widget-close = Cerrar la ventana
widget-menu = Ajustes y ayuda
widget-menu-back = Volver a la conversación
widget-log = La conversación
widget-you = Usted
widget-bot = Asistente digital
widget-person = Personal de la administración
widget-system = Aviso
widget-with-bot = Responde un programa informático
widget-with-person = Habla con: { $name }
widget-joined = { $name } entra en la conversación.
widget-ended = La conversación ha terminado. Si sigue escribiendo, responderá de nuevo el asistente digital.
widget-expired = Esta conversación ha caducado y se ha borrado.
widget-deleted = La conversación se ha borrado.
widget-new = Empezar una conversación nueva

widget-input = Su mensaje
widget-input-hint = Intro: enviar. Mayús e Intro: línea nueva.
widget-send = Enviar
widget-empty = Escriba primero algo, por favor.
widget-too-long = El mensaje es demasiado largo. Caracteres: { $count }, máximo: { $limit }. Acórtelo, por favor.
widget-queued = esperando conexión
widget-sending = enviando
widget-sent = enviado
widget-failed = no enviado
widget-again = Enviar otra vez
widget-secret = Lo que escribe está oculto. Solo lo guardamos poco tiempo y cifrado.
widget-secret-show = Mostrar lo escrito
widget-typing-bot = El asistente está escribiendo …
widget-typing-person = { $name } está escribiendo …
widget-offline = Sin conexión. No se pierde nada, seguimos intentándolo.
widget-online = La conexión ha vuelto.
widget-unreachable = El servicio no está disponible ahora. Seguimos intentándolo.
widget-queue = Está en espera para hablar con una persona. Su puesto en la cola: { $position }.
widget-queue-minutes = Está en espera para hablar con una persona. Su puesto en la cola: { $position }. Espera: unos { $minutes } min.
widget-queue-begun = Está en espera para hablar con una persona.
widget-leave = No esperar más

widget-human = Hablar con una persona
widget-simpler = Más fácil
widget-simpler-say = Más fácil, por favor.
widget-language = Idioma
widget-reading = Lectura y escucha
widget-size = Tamaño de letra
widget-size-1 = normal
widget-size-2 = grande
widget-size-3 = muy grande
widget-auto-read = Leer en voz alta las respuestas nuevas
widget-conversation = Conversación
widget-save = Guardar la conversación
widget-print = Imprimir la conversación
widget-delete = Borrar la conversación
widget-delete-ask = ¿Borrar la conversación? No se puede deshacer.
widget-yes = Sí
widget-no = No
widget-cancel = Cancelar
widget-links = Más
widget-privacy = Protección de datos
widget-imprint = Aviso legal
widget-accessibility = Accesibilidad
widget-plain = Conversación sin JavaScript

widget-listen = Leer en voz alta
widget-listen-stop = Dejar de leer
widget-no-voice = Su dispositivo no tiene voz para este idioma.
widget-copy = Copiar
widget-copied = Copiado
widget-helpful = Me ha ayudado
widget-unhelpful = No me ha ayudado
widget-wrong = Aquí hay un error
widget-wrong-ask = ¿Qué no es correcto? Sin datos personales, por favor.
widget-thanks = Gracias por su opinión.
widget-rate = Valorar la conversación
widget-rate-ask = ¿Qué le ha parecido?
widget-rate-1 = muy mal
widget-rate-2 = mal
widget-rate-3 = regular
widget-rate-4 = bien
widget-rate-5 = muy bien
widget-solved = ¿Se ha resuelto su pregunta?
widget-rate-text = ¿Desea decirnos algo más?
widget-submit = Enviar
widget-dictate = Dictar
widget-dictate-stop = Terminar el dictado
widget-dictate-ask = Su navegador convierte la voz en texto. Algunos navegadores envían para ello la grabación a su fabricante. ¿Está de acuerdo?

widget-more-facts = Más datos
widget-source = Fuente
widget-as-of = Actualizado: { $date }
widget-online-service = Hacerlo por internet
widget-appointment = Pedir cita
widget-new-window = (ventana nueva)
widget-other-language = Este texto solo existe en este idioma: { $name }
widget-hours = Horario
widget-closed = cerrado
widget-map = Mapa
widget-step-free = Acceso sin escalones
widget-steps = Acceso con escalones
widget-since = Desde el
widget-expected = Fecha prevista del próximo paso
widget-next = Qué hay que hacer ahora
widget-contact = Preguntas sobre esto

widget-masked = oculto: { $kind }
widget-kind = dato
widget-kind-file-number = número de expediente
widget-kind-birth-date = fecha de nacimiento
widget-kind-tax-id = número fiscal
widget-kind-social-insurance = número de seguro
widget-kind-id-card = número del documento de identidad
widget-kind-passport = número de pasaporte
widget-kind-iban = número de cuenta
widget-kind-card = número de tarjeta
widget-kind-email = correo electrónico
widget-kind-phone = número de teléfono
widget-kind-plate = matrícula
widget-kind-address = dirección
widget-kind-pin = PIN

## Oficinas

office-phone = Teléfono: { $phone }
office-step-free = Acceso sin escalones
office-unknown = ¿A qué oficina se refiere? No la encuentro en la información de la administración.

## Tiempos en las respuestas

answer-span-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
answer-span-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
answer-span-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
answer-span-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
answer-range-days = de { $from } a { $to } días
answer-range-weeks = de { $from } a { $to } semanas
answer-range-months = de { $from } a { $to } meses
answer-range-years = de { $from } a { $to } años

## Respuestas: importes, partes, fuentes

answer-from = desde { $amount }
answer-up-to = hasta { $amount }
answer-forms = Formularios
answer-links = Más en internet
answer-part-unknown = «{ $part }»: la información de la administración no dice nada sobre esto.
answer-own-language = En su idioma: { $url }

## Conversación con una persona: cortada, pasada

desk-returned = Se ha cortado la conexión con la persona que le atendía. Espere aquí, por favor: enseguida le ayudará otra persona.
desk-passed-on = Su conversación pasa a otra persona. Espere aquí, por favor. No tiene que volver a escribir nada.

## Respuestas preparadas del personal

desk-canned-greeting = Buenos días, me llamo { $name }. ¿En qué puedo ayudarle?
desk-canned-other-language = Lo siento, no hablo su idioma. Le envío respuestas preparadas en su idioma. Escriba frases cortas, por favor.
desk-canned-one-moment = Un momento, por favor. Lo miro.
desk-canned-more-details = ¿Puede decirme con más detalle de qué se trata?
desk-canned-file-number = Escríbame su número de expediente (Aktenzeichen), por favor. Está en la parte de arriba de la carta de la administración.
desk-canned-no-photos = Por favor, no envíe aquí fotos de documentos ni de cartas.
desk-canned-documents-missing = Todavía faltan documentos. En la carta de la administración pone cuáles.
desk-canned-decision-by-letter = Aquí no puedo decir si se aprueba una solicitud. Recibirá una carta de la administración.
desk-canned-still-working = La administración sigue tramitando su solicitud. Ahora no tiene que hacer nada.
desk-canned-appointment = Para eso necesita cita. Puede pedirla por teléfono: { $phone }
desk-canned-please-call = Eso se aclara mejor por teléfono. Llámenos, por favor: { $phone }
desk-canned-callback = ¿Quiere que le llamemos? Entonces escríbame su número de teléfono, por favor.
desk-canned-passing-on = Paso su conversación a otra persona del equipo. Espere un momento, por favor.
desk-canned-not-responsible = De eso se encarga otra oficina. Le digo cuál.
desk-canned-still-there = ¿Sigue ahí?
desk-canned-anything-else = ¿Puedo ayudarle en algo más?
desk-canned-back-to-assistant = Si tiene más preguntas, le ayuda el asistente digital. Si necesita de nuevo a una persona, solo tiene que escribirlo.
desk-canned-closing-silence = Hace tiempo que no tengo noticias suyas y termino la conversación. Puede volver a escribir cuando quiera.
desk-canned-goodbye = Gracias por la conversación. ¡Hasta luego!

## Protección de datos: el texto según el art. 13 del RGPD

privacy-title = Protección de datos en el asistente digital
privacy-controller = Quién es responsable
privacy-controller-text = El responsable es { $authority }. La dirección y el contacto están en el aviso legal: { $imprint }
privacy-officer = Persona encargada de la protección de datos
privacy-officer-text = Contacto: { $officer }
privacy-purpose = Para qué usamos sus datos
privacy-purpose-text =
    Con ellos respondemos a sus preguntas sobre nuestros servicios.
    Si lo desea, le decimos cómo va su solicitud, le pasamos con una persona o le llamamos.
privacy-basis = Con qué base
privacy-basis-text =
    Así cumplimos nuestra función pública (art. 6, apdo. 1, letra e del RGPD con la ley de protección de datos del Land).
    Solo hay avisos y llamadas con su consentimiento (art. 6, apdo. 1, letra a del RGPD). Puede retirarlo en cualquier momento. Lo hecho hasta entonces sigue siendo lícito.
privacy-data = Qué datos
privacy-data-text =
    Lo que escribe o dice, el idioma, la hora y el medio por el que nos escribe.
    Para informarle sobre su solicitud necesitamos el número de expediente y su fecha de nacimiento o su PIN. El estado lo consultamos en el sistema donde se tramita.
    Por favor, no escriba nada sobre su salud, su religión u otras cosas muy personales.
privacy-hiding = Qué ocultamos
privacy-hiding-text =
    Los números de expediente, fechas de nacimiento, números de documentos, fiscales y de seguro, datos bancarios, correos electrónicos, teléfonos, matrículas y direcciones los cambiamos enseguida por símbolos. Los números mismos los guardamos cifrados durante { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. No reconocemos los nombres.
privacy-people = Quién lee sus mensajes
privacy-people-text =
    Un programa informático. El personal solo lee la conversación si usted pide hablar con una persona.
    Anotamos quién de ellos ha visto qué. Guardamos esta lista durante { $audit ->
        [one] un día
       *[other] { $audit } días
    }.
privacy-storage = Cuánto tiempo guardamos los datos
privacy-storage-text =
    La conversación: { $hours ->
        [one] una hora
       *[other] { $hours } horas
    } después de su último mensaje.
    Las notas del personal y las peticiones de llamada: { $desk ->
        [one] un día
       *[other] { $desk } días
    }.
    Su número para una llamada: hasta que le hayamos llamado.
    El número de una solicitud sobre la que debemos avisarle: hasta que usted lo termine, como máximo { $follow ->
        [one] un día
       *[other] { $follow } días
    }.
    Las valoraciones, sin la conversación: { $feedback ->
        [one] un día
       *[other] { $feedback } días
    }.
    Después los datos se borran solos.
privacy-recipients = A quién damos los datos
privacy-recipients-text =
    A nadie. El asistente funciona en nuestros propios servidores y no envía nada a servicios ajenos.
    Si nos escribe o llama por Telegram, SMS o teléfono, su mensaje lo transmite el operador correspondiente. Este puede leerlo. Si no lo desea, use por favor nuestra página web.
privacy-rights = Sus derechos
privacy-rights-text =
    Puede ver todo lo que hemos guardado sobre su conversación y borrarlo todo: en la ventana de conversación o escribiendo «Borre mis datos».
    También tiene derecho de rectificación, de limitación del tratamiento y de oposición (arts. 15 a 18 y 21 del RGPD).
privacy-complaint = Reclamación
privacy-complaint-text = Puede reclamar ante la autoridad de protección de datos de su Land.
privacy-earlier = Conversaciones anteriores
privacy-earlier-text = Solo si usted está de acuerdo: en su próxima conversación, nuestro personal ve el tema, el resultado y sus notas. Le reconocemos por una marca cifrada de su chat, de su número de teléfono o de su navegador. La borramos tanto tiempo después de su última conversación como las demás notas. Puede retirar su permiso en cualquier momento con las palabras «Borrar mis datos».
privacy-voluntary = ¿Tiene que dar datos?
privacy-voluntary-text = No. También puede llamarnos, escribirnos o venir. Pero sin el número de expediente y la fecha de nacimiento o el PIN no podemos informarle aquí sobre su solicitud.
privacy-machine = ¿Decide el programa sobre su solicitud?
privacy-machine-text = No. Sobre las solicitudes deciden personas. El asistente solo informa.

## Conversación sin JavaScript, declaración de accesibilidad

plain-begin = Empezar la conversación
plain-reload = Ver los mensajes nuevos
plain-writing = La respuesta aún no ha llegado. Por favor, vuelva a cargar la página dentro de un momento.
plain-last = Ir al último mensaje
plain-choose = Elegir el idioma

accessibility-title = Declaración de accesibilidad
accessibility-short-title = Breve y sencillo
accessibility-short =
    Todas las personas deben poder preguntar aquí.
    Puede hacer la letra más grande.
    Puede escuchar los textos leídos en voz alta.
    Puede hacerlo todo con el teclado.
    En alemán hay respuestas en lenguaje sencillo.
    Siempre puede hablar con una persona.
    ¿Algo no funciona? Díganoslo, por favor.
accessibility-scope = Esta declaración es para la ventana de conversación y la conversación sin JavaScript. Administración: { $authority }.
accessibility-standard = Seguimos el reglamento alemán BITV 2.0, la norma EN 301 549 y las Web Content Accessibility Guidelines (WCAG) 2.2, nivel AA.
accessibility-done-title = Lo que funciona
accessibility-done =
    Todo se puede usar con el teclado. Siempre se ve dónde está usted.
    Los lectores de pantalla dicen en cada mensaje quién habla y en qué idioma.
    La letra se puede agrandar. Al 400 por ciento y en pantallas pequeñas no se pierde nada.
    Hay colores claros y oscuros y una vista de mucho contraste. Se respetan los colores propios de su dispositivo.
    Si ha pedido menos movimiento en su dispositivo, aquí no se mueve nada.
    Las respuestas se pueden leer en voz alta y hacer más fáciles.
    La conversación funciona también sin JavaScript.
accessibility-gaps-title = Lo que todavía no funciona
accessibility-gaps =
    Aún faltan una prueba con personas con discapacidad y un test BITV.
    Algunos textos no existen en todos los idiomas. En ese caso se indica.
    No hay respuestas en lengua de signos alemana.
    La lectura en voz alta solo funciona si su dispositivo tiene voz para el idioma.
accessibility-tested = Lo comprobamos con cada cambio del programa: con axe-core en todas las vistas y colores, solo con el teclado, con 320 píxeles de ancho y con lo que lee un lector de pantalla.
accessibility-contact-title = ¿Algo no funciona?
accessibility-contact = Llámenos: { $phone }. O pulse «Aquí hay un error» debajo de una respuesta.
accessibility-enforcement = ¿No recibe una buena respuesta? Entonces le ayuda el organismo de mediación o de supervisión de su Land para la accesibilidad digital.
desk-machine-translated = traducción automática

## Insertar la ventana de conversación

embed-title = Insertar la ventana de conversación
embed-lead = Ajuste el aspecto de la ventana de conversación en sus páginas. Después copie las líneas de abajo. En esta página la verá así enseguida.
embed-language = Idioma al principio
embed-language-page = el de la página
embed-theme = Aspecto
embed-theme-kern = administración (azul)
embed-theme-govuk = esquinas rectas, verde
embed-theme-contrast = mucho contraste
embed-colour = Usar un color propio
embed-colour-choose = Color
embed-position = Lugar
embed-position-end = abajo, al final de la línea (normalmente a la derecha)
embed-position-start = abajo, al principio de la línea (normalmente a la izquierda)
embed-contrast = Contraste del color sobre blanco: { $ratio } a 1. Es suficiente.
embed-contrast-low = Contraste del color sobre blanco: { $ratio } a 1. Es demasiado poco: se necesita 4,5 a 1. Se usa el tono más oscuro { $colour }.
embed-html = En la página, antes del final de <body>
embed-css = En su hoja de estilo
embed-policy = En la Content-Security-Policy
embed-copy = Copiar
embed-copied = Copiado
embed-origin = La dirección de sus páginas debe estar en authority.toml, en allowed_origins.
embed-guide = Todos los detalles están en docs/embedding.md.

## Quien ha cerrado la página

desk-absent = Su página estuvo cerrada un tiempo, por eso ya no está en la cola. Si todavía quiere hablar con una persona, escríbalo. Hasta entonces responde el asistente digital.

## Callback: state

status-callback-title = Su llamada
status-callback-next-received = Hemos recibido su petición. Nos pondremos en contacto con usted.
status-callback-next-in-progress = Alguien se está ocupando de ello ahora mismo.
status-callback-next-waiting-for-you = No hemos podido contactar con usted. Si quiere que lo intentemos otra vez, pida aquí una nueva llamada.
status-callback-next-closed = La llamada está hecha. Si necesita algo más, escríbalo aquí.

## Telegram

telegram-notice = En Telegram, los mensajes a los bots no están cifrados de extremo a extremo. Telegram puede leerlos. Por favor, no escriba aquí números de expediente ni fechas de nacimiento.
telegram-group = En este grupo solo respondo si menciona mi nombre o responde a mi mensaje. Todos aquí pueden leerlo.
telegram-privacy = Sus mensajes pasan también por los servidores de Telegram. Allí los chats con bots no están cifrados de extremo a extremo. Si no lo desea, use por favor nuestra página web: { $website }
telegram-command-help = Lo que puedo hacer
telegram-command-language = Elegir idioma
telegram-command-person = Hablar con una persona
telegram-command-privacy = Qué pasa con sus datos
telegram-command-delete = Borrar la conversación y los datos
telegram-command-stop = Parar o dejar de esperar
telegram-picture = Lo siento, no puedo ver fotos ni vídeos. Por favor, escriba de qué se trata. Entregue los documentos en la oficina, no aquí.
telegram-document = Lo siento, no puedo abrir archivos. Por favor, escriba de qué se trata. Entregue los documentos en la oficina, no aquí.
telegram-audio = Lo siento, no puedo escuchar archivos de audio. Por favor, escriba de qué se trata.
telegram-contact = No guardo contactos. ¿Quiere que le llamemos? Entonces escriba: llámenme.
telegram-sticker = Lo siento, no entiendo los stickers. Por favor, escriba de qué se trata.
telegram-other = Lo siento, no puedo leer esto. Por favor, escriba de qué se trata.
telegram-voice = Lo siento, no puedo escuchar mensajes de voz. Por favor, escriba de qué se trata.
telegram-voice-long = Este mensaje de voz es demasiado largo. Puedo escuchar { $seconds } segundos como máximo. Por favor, escriba o hable más brevemente.
telegram-voice-unclear = Lo siento, no he entendido su mensaje de voz. Por favor, escriba de qué se trata.
telegram-location = Lo siento, no sé a qué distancia están las oficinas. Aquí tiene direcciones:
telegram-nearest = Esta es la oficina más cercana. Está a unos { $kilometres } km en línea recta.
telegram-edited = Ya he respondido a este mensaje. Si quiere decir otra cosa, escriba por favor un mensaje nuevo.
telegram-stale = Este botón ya no es válido. Por favor, escriba de qué se trata.
telegram-pressed = Ya ha elegido esto.
telegram-status-link = Los datos de su solicitud los pregunto en una página protegida. Allí Telegram no puede leer. El enlace vale diez minutos y una sola vez. La respuesta llega aquí.
telegram-status-open = Abrir la página protegida
telegram-form-title = Estado de mi solicitud
telegram-form-intro = Por favor, introduzca dos datos. Telegram no los ve. La respuesta llega después a su chat.
telegram-form-number = Número de expediente
telegram-form-factor = Fecha de nacimiento o PIN
telegram-form-send = Enviar
telegram-form-both = Por favor, rellene los dos campos.
telegram-form-done = Gracias. La respuesta llegará enseguida a su chat. Puede cerrar esta página.
telegram-form-over = Este enlace ya no es válido. Por favor, pregunte otra vez en el chat por el estado. Entonces recibirá uno nuevo.
telegram-form-echo = Datos en la página protegida

## On the telephone and by text message

phone-greeting = Buenos días. Le atiende el asistente digital: { $authority }. Soy un programa de ordenador, no una persona.
phone-privacy = Escribo lo que usted dice y no grabo su voz. El texto se borra después de { $hours } horas.
phone-language-key = Para español, pulse { $key }.
phone-languages-more = Para otros idiomas, pulse 9.
phone-ask = Diga, por favor, de qué se trata. Para hablar con una persona, pulse cero.
phone-help = Asterisco: otra vez. Almohadilla: más. 6: su solicitud. 7: otro idioma. 8: más despacio. 0: una persona. O diga de qué se trata.
phone-anything-else = ¿Tiene otra pregunta? Pulse 9 para oír qué hacen las teclas.
phone-more = Para oír más, pulse almohadilla.
phone-offer-sms = Si quiere el enlace por SMS, pulse 5.
phone-sms-sent = El SMS está en camino. ¿Qué más quiere saber?
phone-sms-no = Lo siento, no puedo enviar un SMS a este número.
phone-choice = Para { $title }, pulse { $key }.
phone-moment = Un momento, por favor.
phone-still = Sigo buscando.
phone-silence = No he oído nada. Diga, por favor, de qué se trata.
phone-unclear = No lo he entendido. Dígalo otra vez, por favor.
phone-confirm = ¿He entendido bien: { $text }? Diga sí o pulse 1. Para no, pulse 2.
phone-slower = Ahora hablo más despacio.
phone-keys-letters = También puede teclear el número y terminar con almohadilla. Para una letra, dos teclas: la de la letra y su lugar en ella. A es 2 1.
phone-keys-number = También puede teclear el número y terminar con almohadilla.
phone-keys-date = También puede teclear la fecha con ocho cifras: día, mes y año.
phone-own-number = Si debemos llamar al número desde el que llama ahora, pulse 1 y almohadilla.
phone-wait-on = No cuelgue, por favor. Pronto una persona leerá lo que dice y escribirá la respuesta. Yo se la leeré.
phone-waiting = Todavía espera a una persona. No cuelgue, por favor.
phone-joined = { $name } ya está aquí. Hable sin más. Le leeré las respuestas.
phone-closed = La conversación con la persona ha terminado. ¿Tiene otra pregunta? Ahora responde otra vez el programa.
phone-back = Ahora responde otra vez el asistente digital, un programa de ordenador.
phone-transfer = Le pongo con una persona. No cuelgue, por favor.
phone-not-reached = Allí no contesta nadie ahora.
phone-connect = Ahora le paso con otro teléfono. No cuelgue, por favor.
phone-connect-failed = Allí no contesta nadie ahora. { $name } está aquí de nuevo. Hable sin más.
phone-misses = Lo siento, no le entiendo bien. Busco a una persona.
phone-goodbye = Gracias por su llamada. ¡Adiós!
phone-failed = Lo siento, tarda demasiado. Pregunte otra vez o pulse cero para hablar con una persona.
phone-language-changed = Ahora hablamos español.
phone-capabilities = Respondo a preguntas sobre solicitudes, documentos y empadronamiento. Miro cómo va su solicitud. Y puedo llamar a una persona.
phone-hung-up = La llamada ha terminado.
phone-no-news = Por teléfono no puedo avisarle cuando algo cambie. Llame otra vez, por favor.
phone-decimal = { $whole } coma { $part }
phone-range = de { $from } a { $to }
phone-time-full = las { $hour }
phone-time = las { $hour } y { $minute }
phone-paragraph = artículo
phone-words-repeat = otra vez, repita, repite, cómo dice, repetir
phone-words-slower = más despacio, más lento, demasiado rápido
phone-words-help = ayuda, teclas, menú
phone-words-goodbye = adiós, hasta luego, chao
phone-words-more = más, siga, continúe, sigue
phone-words-sms = sms, enlace, el enlace, mensaje
phone-words-yes = sí, si, correcto, exacto
phone-words-no = no, falso
phone-words-spell = de, como
phone-words-alphabet = antonio, barcelona, carmen, dolores, enrique, francia, gerona, historia, inés, josé, kilo, lorenzo, madrid, navarra, oviedo, parís, querido, ramón, sábado, tarragona, ulises, valencia, washington, xiquena, yegua, zaragoza
sms-notice = Asistente digital, { $authority }: programa (IA), no una persona. No escriba datos privados. STOP termina los SMS, AYUDA explica.
sms-link = { $title }: { $url }
sms-stopped = Ya no recibirá SMS de este número. START para seguir.
sms-started = Vuelve a recibir respuestas. ¿De qué se trata?
sms-help = { $authority }: escriba su pregunta. PERSONA: con una persona. STOP: sin SMS. Tel.: { $phone }
sms-words-stop = stop, parar, baja, fin
sms-words-start = start, empezar, alta
sms-words-help = ayuda, help, info

## Calls through an Asterisk
audiosocket-deaf = En este momento no puedo oírle. Las teclas funcionan. Pulse cero para hablar con una persona.

## Conversaciones anteriores, si la persona está de acuerdo

desk-remember-ask =
    ¿Podemos guardar de qué trata esta conversación? Así, la próxima vez, nuestro personal verá el tema, el resultado y sus notas. Si no hay otra conversación, lo borramos { $days ->
        [one] al cabo de un día
       *[other] al cabo de { $days } días
    }. Es voluntario. Puede retirar su permiso en cualquier momento con las palabras «Borrar mis datos».
desk-remember-browser = Para ello guardamos un identificador en su navegador.
desk-remember-yes = Gracias. La próxima vez no tendrá que explicarlo todo de nuevo.
desk-remember-no = De acuerdo. No guardamos nada.
desk-remember-known = Como usted ha permitido, nuestro personal ve de qué trataron sus últimas conversaciones.
desk-remember-stop = No guardar más
