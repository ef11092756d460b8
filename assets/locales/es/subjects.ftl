# People on file, their organisations, and the legal bases of their data.
tab-people = Personas
tab-organisations = Organizaciones
subjects-find = Buscar por nombre, correo o número
subjects-empty = Aún no hay nadie registrado
subjects-empty-hint = Una persona entra al confirmar la titularidad de una solicitud. También puede registrarse a mano.
subjects-empty-search = Pruebe el principio de un nombre, correo o número de cliente.
organisations-empty = Aún no hay organizaciones
organisations-empty-hint = Una empresa a la que pertenecen personas registradas.
new-subject = Nueva persona
new-organisation = Nueva organización
register-subject = Registrar a la persona
register-organisation = Registrar la organización
edit-subject = Corregir
customer-number = Número de cliente
organisation = Organización
organisation-none = ninguna
registration = Número de registro
role = Función
column-name = Nombre
column-people = Personas
column-state = Estado
identifiers = Identificadores
identifier-kind = Tipo
identifier-kind-email = Correo electrónico
identifier-kind-phone = Teléfono
identifier-kind-customer = Número de cliente
identifier-kind-other = Otro identificador
identifier-add = Otro identificador
facts = Otros datos
fact-name = Nombre del campo
fact-value = Qué consta
fact-add = Otro campo
subject-no-requests = Esta persona no ha pedido nada.

## Legal bases
legal-bases = Bases jurídicas
legal-basis = Base jurídica
bases-empty = No consta ninguna base jurídica.
basis-record = Registrar base jurídica
basis-lead = Por qué pueden tratarse sus datos, para un fin.
basis-purpose = Fin
basis-from = Primer día
basis-to = Último día
basis-last-day = Último día
basis-evidence = Qué lo prueba
basis-evidence-hint = Número de contrato, formulario, grabación.
basis-end = Terminar
basis-current = vigente
basis-past = terminada
basis-gdpr-6-1-a = Consentimiento, art. 6.1.a RGPD
basis-gdpr-6-1-b = Contrato, art. 6.1.b RGPD
basis-gdpr-6-1-c = Obligación legal, art. 6.1.c RGPD
basis-gdpr-6-1-d = Intereses vitales, art. 6.1.d RGPD
basis-gdpr-6-1-e = Misión pública, art. 6.1.e RGPD
basis-gdpr-6-1-f = Interés legítimo, art. 6.1.f RGPD
basis-uk-6-1-ea = Intereses legítimos reconocidos, art. 6.1.ea UK GDPR
basis-lgpd-7-i = Consentimiento, art. 7 I LGPD
basis-lgpd-7-ii = Obligación legal, art. 7 II LGPD
basis-lgpd-7-v = Contrato, art. 7 V LGPD
basis-lgpd-7-ix = Interés legítimo, art. 7 IX LGPD
basis-other = Otra base
subject-hidden-requests = { $count ->
    [one] Un caso que usted no puede ver
   *[other] { $count } casos que usted no puede ver
}
