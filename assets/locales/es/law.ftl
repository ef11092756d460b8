# The reasoning behind legal dates, names of the law, severity factors and checklists.

## Steps of a due date
law-received = Recibida el { $date }
law-counted-from = Se cuenta desde el { $date }; ese día no se computa
law-counted-from-moment = Se cuenta desde el { $at }
law-start-identity = El plazo empieza el { $date }, cuando llegó la prueba de identidad
law-start-fee = El plazo empieza el { $date }, cuando se pagó la tasa
law-small-agent = Un agente de tratamiento de pequeña dimensión dispone de un plazo más largo
law-period-hour = { $n ->
    [one] El plazo de una hora termina el { $date }
   *[other] El plazo de { $n } horas termina el { $date }
}
law-period-at-once = Vence de inmediato: { $date }
law-period-day = { $n ->
    [one] El plazo de un día termina el { $date }
   *[other] El plazo de { $n } días termina el { $date }
}
law-period-business-day = { $n ->
    [one] El plazo de un día hábil termina el { $date }
   *[other] El plazo de { $n } días hábiles termina el { $date }
}
law-period-week = { $n ->
    [one] El plazo de una semana termina el { $date }
   *[other] El plazo de { $n } semanas termina el { $date }
}
law-period-month = { $n ->
    [one] El plazo de un mes termina el { $date }
   *[other] El plazo de { $n } meses termina el { $date }
}
law-period-month-last-day = { $n ->
    [one] El plazo de un mes termina el { $date }, último día de ese mes
   *[other] El plazo de { $n } meses termina el { $date }, último día de ese mes
}
law-period-month-next-day = { $n ->
    [one] El plazo de un mes termina el { $date }, porque el mes anterior es demasiado corto
   *[other] El plazo de { $n } meses termina el { $date }, porque el mes anterior es demasiado corto
}
law-period-year = { $n ->
    [one] El plazo de un año termina el { $date }
   *[other] El plazo de { $n } años termina el { $date }
}
law-period-year-last-day = { $n ->
    [one] El plazo de un año termina el { $date }, último día de ese mes
   *[other] El plazo de { $n } años termina el { $date }, último día de ese mes
}
law-period-year-next-day = { $n ->
    [one] El plazo de un año termina el { $date }, porque el mes anterior es demasiado corto
   *[other] El plazo de { $n } años termina el { $date }, porque el mes anterior es demasiado corto
}
law-roll-weekend = Fin de semana: pasa al { $date }
law-roll-sunday = Domingo: pasa al { $date }
law-roll-holiday = Día festivo ({ $holiday }): pasa al { $date }
law-roll-weekend-holiday = Fin de semana y día festivo ({ $holiday }): pasa al { $date }
law-roll-sunday-holiday = Domingo y día festivo ({ $holiday }): pasa al { $date }
law-roll-closed = La oficina está cerrada: pasa al { $date }
law-roll-weekend-closed = Fin de semana, y la oficina está cerrada: pasa al { $date }
law-roll-holiday-closed = Día festivo ({ $holiday }), y la oficina está cerrada: pasa al { $date }
law-roll-weekend-holiday-closed = Fin de semana y día festivo ({ $holiday }), y la oficina está cerrada: pasa al { $date }
law-stepped-over-holidays = No cuentan como días hábiles: { $holiday }
law-stepped-over-closed = No cuentan como días hábiles los días en que la oficina está cerrada
law-stepped-over-holidays-closed = No cuentan como días hábiles: { $holiday }, y los días en que la oficina está cerrada
law-extended = Prorrogado mediante aviso del { $on }; todo el plazo se cuenta desde su inicio original
law-extended-told = Prorrogado mediante aviso del { $on }, que indica la nueva fecha: { $date }
law-extension-none = El aviso del { $on } no mueve la fecha: esta norma no prevé prórroga
law-extension-late = El aviso del { $on } no mueve la fecha: debía enviarse a más tardar el { $date }
law-extension-without-reasons = El aviso del { $on } no mueve la fecha: no indicaba los motivos
law-extension-without-date = El aviso del { $on } no mueve la fecha: no indicaba una fecha posterior
law-extension-only-once = El aviso del { $on } no mueve la fecha: el plazo solo puede prorrogarse una vez
law-pause-identity = { $n ->
    [one] La espera de la prueba de identidad, del { $from } al { $to }, no se computa: un día
   *[other] La espera de la prueba de identidad, del { $from } al { $to }, no se computa: { $n } días
}
law-pause-clarification = { $n ->
    [one] La espera de la aclaración, del { $from } al { $to }, no se computa: un día
   *[other] La espera de la aclaración, del { $from } al { $to }, no se computa: { $n } días
}
law-pause-both-ends = { $n ->
    [one] Los días del { $from } al { $to }, ambos incluidos, no se computan mientras se esperaba la aclaración: un día
   *[other] Los días del { $from } al { $to }, ambos incluidos, no se computan mientras se esperaba la aclaración: { $n } días
}
law-pause-moved = { $n ->
    [one] Un día no se computa: el final pasa al { $date }
   *[other] { $n } días no se computan: el final pasa al { $date }
}
law-asked-too-late = La pregunta del { $date } llegó después de terminar el plazo y no lo detiene
law-not-asked-promptly = La pregunta del { $date } no se hizo sin dilación indebida y no detiene el plazo
law-not-needed = La pregunta del { $date } no era razonablemente necesaria y no detiene el plazo
law-never-waits-for-identity = Este derecho no espera a la prueba de identidad: el plazo sigue corriendo
law-identity-has-no-effect = Según esta ley, la comprobación de la identidad no detiene el plazo
law-clarification-has-no-effect = Según esta ley, pedir una aclaración no detiene el plazo
law-fee-has-no-effect = Según esta ley, una tasa no detiene el plazo
law-waiting-identity = Se espera la prueba de identidad desde el { $date }; la fecha cambiará cuando llegue
law-waiting-clarification = Se espera la aclaración desde el { $date }; la fecha cambiará cuando llegue
law-waiting-fee = Se espera el pago de la tasa desde el { $date }; la fecha cambiará cuando se pague
law-acknowledge = Debe acusarse recibo a más tardar el { $date }
law-refusal-by = Una denegación debía enviarse a más tardar el { $date }: no se prorroga
law-carry-out = { $n ->
    [one] Una vez decidido, debe cumplirse en un día, a más tardar el { $date }
   *[other] Una vez decidido, debe cumplirse en { $n } días, a más tardar el { $date }
}
law-carry-out-business-day = { $n ->
    [one] Una vez decidido, debe cumplirse en un día hábil, a más tardar el { $date }
   *[other] Una vez decidido, debe cumplirse en { $n } días hábiles, a más tardar el { $date }
}
law-tell-recipients = Hay que avisar a quienes recibieron los datos a más tardar el { $date }
law-tell-recipients-at-once = Hay que avisar de inmediato a quienes recibieron los datos
law-no-asking-again = No debe pedirse a la persona que vuelva a consentir antes del { $date }
law-appeal = { $n ->
    [one] La denegación es recurrible; el recurso debe responderse en un día
   *[other] La denegación es recurrible; el recurso debe responderse en { $n } días
}
law-appeal-extendable = { $n ->
    [one] La denegación es recurrible; el recurso debe responderse en un día, prorrogable { $more } días mediante aviso
   *[other] La denegación es recurrible; el recurso debe responderse en { $n } días, prorrogables { $more } más mediante aviso
}
law-act-at-once = Lo solicitado debe hacerse de inmediato; la fecha es para la respuesta
law-no-fixed-period = La ley no fija aquí ningún plazo; la fecha es orientativa
law-estimated-holiday = { $date }: festivo que depende del calendario lunar, estimado
law-no-calendar = No se ha elegido calendario: solo se excluyen sábados y domingos
law-check-locally = Esta norma no se ha comprobado en su fuente: compruébese localmente
law-check-locally-source = El nombre o número de esta norma no se ha comprobado en su fuente: compruébese localmente
law-check-locally-start = No se ha comprobado en su fuente que esta norma se aplique desde el { $date }: compruébese localmente
law-check-locally-extension = Esta prórroga no se ha comprobado en su fuente: compruébese localmente
law-check-locally-waits = Que esa espera detenga el plazo solo se conoce por comentarios: compruébese localmente

## Steps of a breach clock
law-breach-aware = Se tuvo conocimiento el { $at }
law-breach-time-shown-twice = El reloj marcó esa hora dos veces; se cuenta la primera
law-breach-hours = { $n ->
    [one] El plazo de una hora termina el { $at }
   *[other] El plazo de { $n } horas termina el { $at }
}
law-breach-clock-change = Entretanto cambia la hora; se cuentan horas reales
law-breach-strict-end = Sin contar la hora en que se tuvo conocimiento (Reglamento 1182/71), el plazo termina el { $at }
law-breach-malicious = Si hubo intención maliciosa, el plazo es otro
law-breach-without-delay = Sin dilación indebida: la ley no fija un número de días
law-breach-from-assessment = Se cuenta desde la evaluación del { $date }
law-breach-from-authority-notice = Se cuenta desde la notificación a la autoridad del { $date }
law-breach-from-subjects-notice = Se cuenta desde la comunicación a los afectados del { $date }
law-breach-not-assessed = El plazo empieza con la evaluación de la brecha
law-breach-authority-not-notified = El plazo empieza con la notificación a la autoridad
law-breach-subjects-not-notified = El plazo empieza con la comunicación a los afectados
law-breach-keep-record = El registro de la brecha debe conservarse hasta el { $date }
law-breach-keep-public-notice = Si no se puede avisar a cada afectado, el aviso público se mantiene hasta el { $date }
law-duty-notify-authority = Notificación a la autoridad
law-duty-notify-subjects = Comunicación a los afectados
law-duty-complete-notice = Ampliación de la notificación
law-duty-assess = Evaluación de la brecha
law-duty-keep-record = Conservación del registro
law-duty-keep-public-notice = Mantenimiento del aviso público

## Why there is no date
law-error-unknown-regime = No existe ningún régimen llamado «{ $id }»
law-error-no-rule = { $regime } no fija plazo para este derecho: { $right }
law-error-not-in-force = Ninguna norma está en vigor el { $date }: { $regime }
law-error-no-breach-rule = { $regime } no fija plazo para las brechas
law-error-unknown-calendar = No existe ningún calendario llamado «{ $id }»
law-error-unknown-calendar-version = No existe ninguna versión «{ $version }» de los datos de festivos
law-error-calendar-has-no-data = El calendario { $calendar } no tiene datos para { $year }: no se da una fecha supuesta
law-error-pause-ends-before-it-begins = Una espera no puede terminar el { $to }, antes de empezar el { $from }
law-error-event-before-receipt = Un hecho del { $on } no puede ser anterior a la recepción del { $received }
law-error-not-a-date = «{ $text }» no es una fecha; escríbala así: 2026-03-02
law-error-not-a-zone = «{ $text }» no es una zona horaria; escríbala así: Europe/Madrid
law-error-no-such-local-time = { $text } no existe en { $zone }: el cambio de hora la saltó
law-error-hours-need-a-time = Las horas se cuentan desde una hora del día, no desde una fecha
law-error-out-of-range = El plazo rebasa la última fecha que puede calcularse
law-error-severity-factor = El valor está fuera de la escala de este factor: { $factor }

## Rights
law-right-access = Acceso
law-right-portability = Portabilidad
law-right-rectification = Rectificación
law-right-erasure = Supresión
law-right-restriction = Limitación del tratamiento
law-right-objection = Oposición
law-right-objection-marketing = Oposición a la mercadotecnia directa
law-right-withdrawal = Retirada del consentimiento
law-right-do-not-sell = No vender ni compartir
law-right-opt-out = Exclusión voluntaria
law-right-limit = Limitar el uso de datos sensibles
law-right-automated-decision = Revisión de una decisión automatizada
law-right-complaint = Reclamación
law-right-other = Otro

## Regimes
law-regime-gdpr = RGPD (Unión Europea)
law-regime-uk-gdpr = UK GDPR (Reino Unido)
law-regime-lgpd = LGPD (Brasil)
law-regime-ccpa = CCPA (California)
law-regime-us-va = Virginia (VCDPA)
law-regime-us-co = Colorado (CPA)
law-regime-us-ct = Connecticut (CTDPA)
law-regime-us-ut = Utah (UCPA)
law-regime-us-tx = Texas (TDPSA)
law-regime-us-mt = Montana (MCDPA)
law-regime-us-de = Delaware (DPDPA)
law-regime-us-nh = Nuevo Hampshire (RSA 507-H)
law-regime-us-tn = Tennessee (TIPA)
law-regime-us-ne = Nebraska (NDPA)
law-regime-us-in = Indiana (INCDPA)
law-regime-us-ky = Kentucky (KCDPA)
law-regime-us-md = Maryland (MODPA)
law-regime-us-or = Oregón (OCPA)
law-regime-us-nj = Nueva Jersey (NJDPA)
law-regime-us-mn = Minnesota (MCDPA)
law-regime-us-ri = Rhode Island (RIDTPPA)
law-regime-us-fl = Florida (FDBR)
law-regime-us-ia = Iowa (ICDPA)
law-regime-us-ny = Nueva York (brechas)
law-regime-us-wa = Washington (brechas)
law-regime-us-me = Maine (brechas)
law-regime-us-la = Luisiana (brechas)
law-regime-us-sd = Dakota del Sur (brechas)
law-regime-us-wi = Wisconsin (brechas)
law-regime-us-az = Arizona (brechas)
law-regime-us-nm = Nuevo México (brechas)
law-regime-us-oh = Ohio (brechas)
law-regime-us-al = Alabama (brechas)
law-regime-us-hipaa = HIPAA (Estados Unidos, brechas)
law-regime-philippines = Filipinas (brechas)
law-regime-quebec = Quebec (ley del sector privado)
law-regime-pipeda = PIPEDA (Canadá)
law-regime-swiss-fadp = LPD (Suiza)
law-regime-south-africa = POPIA y PAIA (Sudáfrica)
law-regime-india-dpdp = Ley DPDP (India)
law-regime-hungary-infotv = Infotv. (Hungría, fuera del RGPD)
law-regime-argentina = Ley 25.326 (Argentina)
law-regime-mexico = LFPDPPP (México)
law-regime-korea-pipa = PIPA (Corea)
law-regime-singapore-pdpa = PDPA (Singapur)
law-regime-australia-app = Ley de Privacidad (Australia)
law-regime-china-pipl = PIPL (China)
law-regime-turkey-kvkk = KVKK (Turquía)
law-regime-japan-appi = APPI (Japón)
law-regime-new-zealand = Ley de Privacidad (Nueva Zelanda)
law-regime-thailand = PDPA (Tailandia)
law-regime-malaysia = PDPA (Malasia)
law-regime-israel = Ley de Protección de la Privacidad (Israel)
law-regime-saudi-arabia = PDPL (Arabia Saudí)
law-regime-colombia = Ley 1581 (Colombia)
law-regime-peru = Ley 29733 (Perú)
law-regime-uruguay = Ley 18.331 (Uruguay)
law-regime-chile = Ley 21.719 (Chile)
law-regime-nigeria = NDPA (Nigeria)
law-regime-kenya = Ley de Protección de Datos (Kenia)
law-regime-serbia = Ley de Protección de Datos Personales (Serbia)
law-regime-indonesia = Ley PDP (Indonesia)

## Where rules are written that were read there, and variants of rules
law-source-gdpr-12-3 = RGPD, art. 12.3; Reglamento 1182/71, art. 3
law-source-gdpr-33-1 = RGPD, art. 33.1; Reglamento 1182/71, art. 3.1
law-source-gdpr-34-1 = RGPD, art. 34.1
law-source-ccpa-7021 = 11 CCR 7021
law-source-argentina-16 = Ley 25.326, art. 16.2 y 16.4
law-source-swiss-fadp-breach-authority = LPD suiza, art. 24
law-source-swiss-fadp-breach-people = LPD suiza, art. 24
law-variant-simplified = Respuesta simplificada, inmediata

## Severity of a breach
law-severity-band-low = Baja
law-severity-band-medium = Media
law-severity-band-high = Alta
law-severity-band-very-high = Muy alta
law-severity-factor-dpc = Contexto del tratamiento
law-severity-factor-ei = Facilidad de identificación
law-severity-factor-confidentiality = Pérdida de confidencialidad
law-severity-factor-integrity = Pérdida de integridad
law-severity-factor-availability = Pérdida de disponibilidad
law-severity-factor-malicious = Intención maliciosa
law-severity-flag-over-100 = Hay más de 100 personas afectadas
law-severity-flag-unintelligible = Los datos son ininteligibles para quien los tiene
law-severity-data-simple = Datos simples: biografía, contacto, formación, familia, trabajo
law-severity-data-simple-profile = Su volumen o el responsable dejan ver un perfil o la situación social o económica
law-severity-data-simple-sensitive = Permiten deducir la salud, la vida sexual o las ideas políticas o religiosas
law-severity-data-simple-vulnerable = Son críticos para la seguridad de personas vulnerables o menores
law-severity-data-behavioural = Datos de comportamiento: ubicación, tráfico, hábitos
law-severity-data-behavioural-no-insight = No aportan información sustancial o se encuentran fácilmente en público
law-severity-data-behavioural-profile = Muestran un perfil detallado de la vida diaria
law-severity-data-behavioural-sensitive = Permiten elaborar un perfil sobre cuestiones sensibles
law-severity-data-financial = Datos financieros: ingresos, operaciones, extractos, tarjetas, facturas, prestaciones
law-severity-data-financial-no-insight = No aportan información sustancial, como ser cliente de un banco
law-severity-data-financial-some = Contienen algún dato financiero sin información significativa
law-severity-data-financial-fraud = Permiten el fraude o muestran un perfil financiero detallado
law-severity-data-sensitive = Datos sensibles: salud, ideas políticas, vida sexual
law-severity-data-sensitive-no-insight = No aportan información sustancial o son públicos
law-severity-data-sensitive-general = Solo permiten suposiciones generales
law-severity-data-sensitive-assumption = Permiten suposiciones sobre hechos sensibles
law-severity-id-name = Nombre completo
law-severity-id-name-common = Muchas personas del país lo comparten
law-severity-id-name-rare = Pocas personas del país lo comparten
law-severity-id-name-small-town = Pocas personas de una ciudad pequeña lo comparten
law-severity-id-name-with-birth-date = Aparece con la fecha de nacimiento y el correo electrónico
law-severity-id-picture = Imagen
law-severity-id-picture-unclear = Borrosa o lejana
law-severity-id-picture-clear = Nítida, sin más contexto
law-severity-id-picture-context = Nítida, con algún contexto, como un club o un lugar
law-severity-id-picture-linked = Nítida, con datos vinculados, como un carné de socio
law-severity-id-email = Correo electrónico
law-severity-id-email-anonymous = No revela ninguna identidad
law-severity-id-email-searchable = No revela ninguna identidad, pero puede buscarse
law-severity-id-email-primary = Es el identificador principal
law-severity-id-email-name = Contiene el nombre en un dominio conocido y puede buscarse
law-severity-id-phone = Teléfono o domicilio
law-severity-id-phone-unlisted = No figura en ningún directorio
law-severity-id-phone-hard = Difícil de rastrear
law-severity-id-phone-partly = Figura en parte en un directorio
law-severity-id-phone-listed = Figura en un directorio público
law-severity-id-number = Número de documento de identidad, pasaporte o seguridad social
law-severity-id-number-alone = Solo el número, sin registro en el que consultarlo
law-severity-id-number-base = Se puede acceder a un registro en el que consultarlo
law-severity-id-number-linked = Con el nombre u otros datos, o con un registro abierto
law-severity-id-code = Código, alias o iniciales
law-severity-id-code-unlinkable = No puede vincularse a una persona
law-severity-id-code-revealing = Revela algo sobre la persona
law-severity-id-code-key = La clave está disponible
law-severity-confidentiality-none = Expuestos, sin indicios de uso ilícito
law-severity-confidentiality-known = Revelados a destinatarios conocidos
law-severity-confidentiality-unknown = Revelados a un número desconocido de destinatarios
law-severity-integrity-none = Alterados y restaurados antes de un uso indebido
law-severity-integrity-recoverable = Alterados y quizá utilizados, pero recuperables
law-severity-integrity-lost = Alterados y quizá utilizados, y no recuperables
law-severity-availability-none = Recuperables sin dificultad
law-severity-availability-temporary = No disponibles por un tiempo, o reconstruibles con algún trabajo
law-severity-availability-full = Perdidos definitivamente: sin copia, y la persona no puede facilitarlos de nuevo

## Checklists
law-checklist-gdpr-15 = Contenido de una respuesta de acceso
law-checklist-gdpr-15-confirmation = Si se tratan datos personales
law-checklist-gdpr-15-purposes = Los fines, por cada categoría de datos
law-checklist-gdpr-15-categories = Las categorías de datos personales
law-checklist-gdpr-15-recipients = Los destinatarios por su nombre, o sus categorías si no pueden nombrarse
law-checklist-gdpr-15-storage = El plazo de conservación o los criterios para fijarlo
law-checklist-gdpr-15-rights = Los derechos de rectificación, supresión, limitación y oposición
law-checklist-gdpr-15-complaint = El derecho a reclamar ante la autoridad de control, con su nombre
law-checklist-gdpr-15-origin = El origen de los datos que no proceden de la persona
law-checklist-gdpr-15-automated = Decisiones automatizadas: la lógica aplicada, su importancia y sus consecuencias
law-checklist-gdpr-15-transfers = Las garantías de las transferencias a terceros países
law-checklist-gdpr-15-copy = Una copia fiel e inteligible de los datos
law-checklist-gdpr-15-third-parties = Las partes ocultadas por los derechos de otros, cada una con su motivo
law-checklist-gdpr-12-4 = Contenido de una denegación
law-checklist-gdpr-12-4-reasons = Los motivos concretos
law-checklist-gdpr-12-4-complaint = El derecho a reclamar ante una autoridad de control
law-checklist-gdpr-12-4-remedy = El derecho a la tutela judicial
law-checklist-gdpr-12-4-within-a-month = Enviada en el plazo de un mes desde la recepción
law-checklist-gdpr-12-4-excessive = Por qué la solicitud es manifiestamente infundada o excesiva
law-checklist-gdpr-12-4-fee-announced = La tasa se anuncia antes de cobrarla, para que la solicitud pueda retirarse
law-checklist-gdpr-12-4-not-identified = Por qué no se puede identificar a la persona y qué otra información ayudaría
law-checklist-gdpr-12-3 = Contenido de un aviso de prórroga
law-checklist-gdpr-12-3-within-a-month = Enviado en el plazo de un mes desde la recepción
law-checklist-gdpr-12-3-reasons = Motivos que residen en la complejidad y el número de solicitudes
law-checklist-gdpr-12-3-new-date = La nueva fecha
law-checklist-gdpr-19 = Comunicación a los destinatarios
law-checklist-gdpr-19-each-recipient = Se comunica a cada destinatario la rectificación, supresión o limitación
law-checklist-gdpr-19-impossible = Por qué comunicarlo a un destinatario es imposible o desproporcionado
law-checklist-gdpr-19-told-on-request = Se informa a la persona sobre los destinatarios si lo solicita
law-checklist-gdpr-33-3 = Contenido de una notificación a la autoridad
law-checklist-gdpr-33-3-nature = La naturaleza de la brecha
law-checklist-gdpr-33-3-people = Categorías y número aproximado de personas afectadas
law-checklist-gdpr-33-3-records = Categorías y número aproximado de registros afectados
law-checklist-gdpr-33-3-contact = El delegado de protección de datos u otro contacto
law-checklist-gdpr-33-3-consequences = Las posibles consecuencias
law-checklist-gdpr-33-3-measures = Las medidas adoptadas o propuestas
law-checklist-gdpr-33-3-late-reasons = Los motivos de una notificación después de 72 horas
law-checklist-gdpr-33-3-phases = Lo que seguirá en una fase posterior
law-checklist-gdpr-33-5 = Contenido del registro de brechas
law-checklist-gdpr-33-5-facts = Los hechos de la brecha
law-checklist-gdpr-33-5-effects = Sus efectos
law-checklist-gdpr-33-5-remedies = Las medidas correctivas adoptadas
law-checklist-gdpr-33-5-decision = La decisión de notificar o no, con sus motivos
law-checklist-gdpr-34-2 = Contenido de una comunicación a los afectados
law-checklist-gdpr-34-2-plain-language = Lenguaje claro y sencillo, en un mensaje propio
law-checklist-gdpr-34-2-nature = La naturaleza de la brecha
law-checklist-gdpr-34-2-contact = El delegado de protección de datos u otro contacto
law-checklist-gdpr-34-2-consequences = Las posibles consecuencias
law-checklist-gdpr-34-2-measures = Las medidas adoptadas o propuestas y lo que la persona puede hacer
law-checklist-gdpr-34-2-exception = La excepción por la que no se envía ninguna comunicación
law-checklist-lgpd-18 = Derechos del art. 18 de la LGPD
law-checklist-lgpd-18-confirmation = Confirmación de que se tratan datos
law-checklist-lgpd-18-access = Acceso a los datos
law-checklist-lgpd-18-correction = Corrección de datos incompletos, inexactos o desactualizados
law-checklist-lgpd-18-blocking = Anonimización, bloqueo o eliminación de datos innecesarios, excesivos o ilícitos
law-checklist-lgpd-18-portability = Portabilidad a otro proveedor
law-checklist-lgpd-18-deletion = Eliminación de los datos tratados con consentimiento
law-checklist-lgpd-18-sharing = Las entidades públicas y privadas con las que se compartieron los datos
law-checklist-lgpd-18-refusing-consent = Que el consentimiento puede negarse, y con qué consecuencias
law-checklist-lgpd-18-revocation = Revocación del consentimiento
law-checklist-lgpd-18-not-the-agent = Si la oficina no es el agente: quién lo es, o las razones de hecho o de derecho
law-checklist-lgpd-18-agents-told = Se ha informado a los agentes con los que se compartieron los datos
law-checklist-lgpd-19 = Contenido de una declaración completa
law-checklist-lgpd-19-origin = El origen de los datos
law-checklist-lgpd-19-no-record = Que no existe registro
law-checklist-lgpd-19-criteria = Los criterios utilizados
law-checklist-lgpd-19-purpose = La finalidad del tratamiento
law-checklist-lgpd-19-form = Electrónica o impresa, a elección de la persona
law-checklist-lgpd-19-full-copy = Una copia electrónica íntegra si el tratamiento se basa en consentimiento o contrato
law-checklist-lgpd-48 = Contenido de un aviso de incidente
law-checklist-lgpd-48-nature = La naturaleza de los datos personales
law-checklist-lgpd-48-people = Información sobre las personas afectadas
law-checklist-lgpd-48-security = Las medidas técnicas y de seguridad
law-checklist-lgpd-48-risks = Los riesgos del incidente
law-checklist-lgpd-48-delay = Los motivos de una demora
law-checklist-lgpd-48-measures = Las medidas para revertir o mitigar los efectos
law-checklist-lgpd-48-numbers = El número de personas, con niños y mayores por separado
law-checklist-lgpd-48-dates = Las fechas del incidente y de su conocimiento
law-checklist-lgpd-48-agent = Quién responde: responsable, encargado o agente de pequeña dimensión
law-checklist-lgpd-48-officer = El delegado de protección de datos
law-checklist-lgpd-48-cause = La causa raíz del incidente
law-checklist-lgpd-48-total = El total de personas en el tratamiento
law-checklist-ccpa-confirm = Contenido de un acuse de recibo
law-checklist-ccpa-confirm-process = Cómo se tramitará la solicitud
law-checklist-ccpa-confirm-verification = Cómo se verifica en general la identidad
law-checklist-ccpa-confirm-when = Cuándo cabe esperar una respuesta
law-checklist-ccpa-know = Contenido de la respuesta a una solicitud de conocer
law-checklist-ccpa-know-categories = Las categorías de información personal recogida
law-checklist-ccpa-know-sources = Las categorías de fuentes
law-checklist-ccpa-know-purposes = Los fines empresariales o comerciales
law-checklist-ccpa-know-third-parties = Las categorías de terceros a quienes se reveló información
law-checklist-ccpa-know-sold-shared = Las categorías vendidas, compartidas o reveladas
law-checklist-ccpa-know-specific-pieces = Los datos personales concretos
law-checklist-ccpa-know-never-disclosed = Sin números de identidad, de cuenta ni médicos, contraseñas ni biometría: se describen
law-checklist-ccpa-know-look-back = Los doce meses anteriores a la solicitud, y más si se pide
law-checklist-ccpa-delete = Contenido de la respuesta a una supresión
law-checklist-ccpa-delete-erased = Lo que se ha suprimido, desidentificado o agregado
law-checklist-ccpa-delete-told-onward = Se ha informado a proveedores de servicios, contratistas y terceros
law-checklist-ccpa-delete-kept = Lo que se conserva, y por qué
law-checklist-ccpa-delete-record = Que se conserva un registro de la solicitud
law-checklist-ccpa-correct = Qué contiene la respuesta de corrección
law-checklist-ccpa-correct-weighed = Se valoraron todas las circunstancias
law-checklist-ccpa-correct-result = Qué se corrigió o, en su lugar, se suprimió
law-checklist-ccpa-deny = Contenido de una denegación
law-checklist-ccpa-deny-reason = El motivo
law-checklist-ccpa-deny-unverified = Que no se pudo verificar la identidad
law-checklist-ccpa-deny-offer-opt-out = La oferta de oponerse a la venta y a que se compartan los datos

## Provisions, as letters cite them
law-cite-gdpr = artículo { $article } del RGPD
law-cite-gdpr-paragraph = artículo { $article }.{ $part } del RGPD
law-cite-uk-gdpr = artículo { $article } del UK GDPR
law-cite-uk-gdpr-paragraph = artículo { $article }.{ $part } del UK GDPR
law-cite-lgpd-paragraph = art. { $article }, § { $part }, de la LGPD
law-cite-lgpd-item = art. { $article }, { $part }, de la LGPD
law-cite-ccpa = Cal. Civ. Code, § { $article }
