# Words that every page about requests shares: rights, phases, outcomes, ways. Ids come from the host.

## Rights
right-access = Acceso
right-portability = Portabilidad
right-rectification = Rectificación
right-erasure = Supresión
right-restriction = Limitación
right-objection = Oposición
right-objection-marketing = Oposición a la publicidad
right-withdrawal = Retirada del consentimiento
right-do-not-sell = No vender ni compartir
right-opt-out = Exclusión voluntaria
right-limit = Limitar datos sensibles
right-automated-decision = Revisión de decisión automatizada
right-complaint = Reclamación
right-other = Otro
right-access-explains = Una copia de los datos y de su uso.
right-portability-explains = Los datos en un archivo que otro proveedor pueda leer.
right-rectification-explains = Se corrigen los datos erróneos y se completan los que faltan.
right-erasure-explains = Se borran los datos si nada obliga a conservarlos.
right-restriction-explains = Los datos se conservan, pero no se usan.
right-objection-explains = Cesa el uso basado en interés legítimo o misión pública.
right-objection-marketing-explains = Cesa la publicidad directa, sin dar motivos.
right-withdrawal-explains = Lo basado en el consentimiento termina desde ahora.
right-do-not-sell-explains = Los datos dejan de venderse o compartirse.
right-opt-out-explains = No más mensajes ni perfiles.
right-limit-explains = Los datos sensibles sirven solo para lo solicitado.
right-automated-decision-explains = Una persona revisa lo que decidió una máquina.
right-complaint-explains = Alguien dice que no se cumplió la ley.
right-other-explains = Cualquier otra cosa que pida la persona.

## Phases
phase-received = Recibida
phase-verifying = En verificación
phase-waiting = A la espera de la persona
phase-working = Recopilación
phase-reviewing = En revisión
phase-released = Entregada
phase-closed = Cerrada

## Outcomes
outcome-fully = Atendida por completo
outcome-partly = Atendida en parte
outcome-nothing-found = Nada encontrado
outcome-refused = Denegada
outcome-not-identified = No identificada
outcome-withdrawn = Retirada
outcome-transferred = Trasladada
outcome-duplicate = Duplicada

## Channels, requesters, standings
channel-email = por correo electrónico
channel-portal = por el formulario web
channel-phone = por teléfono
channel-letter = por carta
channel-in-person = en persona
channel-other = de otro modo
requester-type-customer = cliente
requester-type-employee = empleado
requester-type-other = otra persona
standing-self = en nombre propio
standing-parent = como padre o madre
standing-guardian = como tutor
standing-heir = como heredero
standing-agent = como representante
standing-lawyer = como abogado
standing-authority = como autoridad
standing-other = por otro título

## Documents, tasks, ways
document-kind-access-report = Informe
document-kind-acknowledgement = Acuse de recibo
document-kind-identity-request = Solicitud de identificación
document-kind-completion = Carta de cierre
document-kind-extension = Carta de prórroga
document-kind-refusal = Denegación
document-kind-clarification-request = Petición de aclaración
document-kind-not-identified = No identificado
document-kind-rectification-done = Carta de rectificación
document-kind-erasure-done = Carta de supresión
document-kind-objection-honoured = Carta de oposición
document-kind-restriction-set = Carta de limitación
document-kind-restriction-lifted = Fin de la limitación
task-state-open = sin solicitar
task-state-sent = solicitado
task-state-answered = respondido
task-state-nothing-found = nada encontrado
task-state-exception = excepción

withheld-others-rights = afectaría negativamente a los derechos y libertades de otros (art. 15.4 RGPD o la disposición correspondiente)
withheld-trade-secret = revelaría un secreto comercial o propiedad intelectual
withheld-privilege = está protegido por el secreto profesional u otro deber de secreto
withheld-law = otra ley limita el acceso
withheld-not-theirs = no contiene datos personales de la persona
way-mail = por correo electrónico
way-post = por correo postal
way-hand = en mano
event-identity-asked = Identificación solicitada
event-identity-received = Identificación recibida
event-clarification-asked = Aclaración solicitada
event-clarification-received = Aclaración recibida
event-fee-asked = Tasa solicitada
event-fee-paid = Tasa pagada
event-extended = Prorrogada
event-acknowledged = Recepción confirmada

## How identity and ownership are established
method-reply-from-address-on-file = Respuesta desde la dirección registrada
method-code-second-channel = Código por un segundo canal
method-call-back = Llamada al número registrado
method-knowledge = Respuestas que solo conoce la persona
method-in-person = En persona
method-id-document = Documento de identidad visto
method-agent-mandate = Poder del representante
method-records-match = Los registros coinciden
method-customer-number = Número de cliente indicado

## Why not now
not-now-closed = La solicitud está cerrada.
not-now-identity-missing = La identidad aún no está verificada.
not-now-ownership-missing = Aún no se ha confirmado de quién son los datos.
not-now-no-sources-chosen = Aún no se ha elegido ninguna fuente.
not-now-tasks-open = No todas las fuentes han respondido.
not-now-checklist-open = Queda un punto abierto en la lista.
not-now-answer-not-dispatched = Ninguna respuesta ha salido con su envío registrado.
not-now-refusal-not-dispatched = La denegación aún no ha salido con su envío registrado.
not-now-stale = Los hechos han cambiado desde entonces. Hágalo de nuevo.
not-now-mandate-missing = No consta el poder del solicitante.
not-now-nothing-to-complete = No queda nada por cerrar.
