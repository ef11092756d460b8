# Letters and reports that go to people: full sentences, plain words, addressed to the person.

paper-page = Página {"{page}"} de {"{pages}"}
paper-footer-case = Expediente { $number }
paper-footer-proof = Huella { $fingerprint } · traza { $seq }:{ $head }
paper-case = Expediente
paper-received = Recibida
paper-date = Fecha
paper-contact = Contacto
paper-dear = Estimado/a { $name }:
paper-regards = Atentamente,
paper-dpo = Delegado/a de Protección de Datos

# The report of personal data
paper-report-title = Informe sobre sus datos personales
paper-report-intro = El { $received } recibimos su solicitud relativa a sus datos personales. Este informe es nuestra respuesta. En él le indicamos qué datos suyos tratamos, por qué los tratamos, quién los recibe y qué derechos le asisten.
paper-report-intro-other = El { $received } recibimos su solicitud relativa a los datos personales de { $subject }. Este informe es nuestra respuesta. En él le indicamos qué datos tratamos, por qué los tratamos, quién los recibe y qué derechos asisten a la persona interesada.
paper-report-nothing = Hemos buscado en nuestros registros datos relativos a usted. Salvo los que conservamos para tramitar esta solicitud, no tratamos datos personales que le conciernan.
paper-report-nothing-where = La búsqueda abarcó las siguientes fuentes de datos: { $sources }.
paper-section-processing = Sobre el tratamiento
paper-section-record = Qué consta registrado sobre usted
paper-section-organisation = La organización a la que usted pertenece
paper-section-bases = Las bases jurídicas del tratamiento de sus datos
paper-section-data = Sus datos, por fuente
paper-section-requests = Sus solicitudes anteriores
paper-section-date = El plazo de esta respuesta
paper-section-rights = Sus derechos

paper-answer-confirmation = Tratamos datos personales que le conciernen.
paper-answer-copy = En este informe se incluye una copia de los datos.
paper-answer-rights = Usted puede solicitarnos la rectificación o la supresión de sus datos o la limitación de su tratamiento, y puede oponerse al tratamiento. Cuando el tratamiento se base en su consentimiento o en un contrato, también puede recibir en un formato de lectura mecánica los datos que nos haya facilitado. Puede retirar su consentimiento en cualquier momento, con efectos para el futuro. Para todo ello basta con escribir a { $contact }.
paper-answer-complaint = Si considera que no tratamos sus datos conforme a la ley, puede presentar una reclamación ante la autoridad de control: { $authority }. También puede acudir a los tribunales.
paper-answer-origin-you = Los datos nos los facilitó usted.
paper-answer-not-registered = No consta registrado nada a lo que esto sea aplicable.

paper-table-source = Fuente
paper-table-category = Categoría de datos
paper-table-purposes = Fines
paper-table-recipients = Destinatarios
paper-table-retention = Plazo de conservación
paper-table-origin = Origen
paper-table-purpose = Fin
paper-table-basis = Base jurídica
paper-table-from = Desde
paper-table-to = Hasta
paper-table-evidence = Prueba
paper-table-number = Expediente
paper-table-received = Recibida
paper-table-rights = Objeto
paper-table-outcome = Resultado
paper-table-file = Archivo
paper-table-size = Tamaño
paper-in-progress = en trámite
paper-rows = { $count ->
    [one] Un registro
   *[other] { $count } registros
}
paper-record = Registro { $index }
paper-source-nothing = Aquí no se encontró nada relativo a usted.
paper-source-exception = No se pudo buscar en esta fuente: { $reason }
paper-files-beside = Los siguientes archivos acompañan a este informe sin modificación alguna:
paper-column-category = { $column } ({ $category })

paper-field-name = Nombre
paper-field-email = Correo electrónico
paper-field-phone = Teléfono
paper-field-customer = Número de cliente
paper-field-other = Identificador
paper-field-address = Dirección
paper-field-language = Idioma
paper-field-country = País
paper-field-role = Función
paper-field-organisation = Organización
paper-field-registration = Número de registro

# Letters
paper-acknowledgement-title = Hemos recibido su solicitud
paper-acknowledgement-body = Recibimos su solicitud el { $received } y la hemos registrado con el número { $number }. Se refiere a: { $rights }.
paper-acknowledgement-due = Le responderemos a más tardar el { $due }. Si el asunto es complejo y necesitamos más tiempo, se lo comunicaremos antes de ese día y le indicaremos los motivos.
paper-acknowledgement-contact = Si nos escribe sobre esta solicitud, le rogamos que indique el número anterior.
paper-identity-title = Ayúdenos a confirmar su identidad
paper-identity-body = El { $received } recibimos su solicitud (número { $number }). Antes de comunicar datos personales, debemos tener la certeza de que llegan a la persona correcta. Le rogamos que responda a esta carta desde una dirección o un número de teléfono que ya conste en nuestros registros, o que se ponga en contacto con nosotros para acordar la forma que más le convenga.
paper-identity-less = Le rogamos que no nos envíe copia de un documento de identidad, salvo que se la pidamos. No pedimos más de lo necesario, y suprimimos lo utilizado para la comprobación en cuanto esta concluye.
paper-completion-title = Su solicitud ha concluido
paper-completion-body = Hemos tramitado su solicitud, recibida el { $received } (número { $number }), que se refería a: { $rights }.
paper-completion-fully = Hemos atendido todo lo que solicitó.
paper-completion-partly = Hemos atendido una parte de lo que solicitó. El resto hemos tenido que denegarlo por el siguiente motivo: { $reason }.
paper-completion-nothing = No tratamos datos personales que le conciernan, salvo los que conservamos para documentar esta solicitud.
paper-completion-report = Nuestro informe se envió el { $sent }.
paper-completion-rest = Si falta algo o algo no queda claro, le rogamos que nos escriba.
paper-extension-title = Necesitamos más tiempo para su solicitud
paper-extension-body = El { $received } recibimos su solicitud (número { $number }). No podemos concluirla dentro del plazo ordinario. Los motivos son:
paper-extension-due = Le responderemos a más tardar el { $due }.
paper-argument = Cómo se contó esta fecha:
paper-argument-of = Cómo se contó esta fecha ({ $right }):
paper-argument-calendar = Festivos de: { $calendar }
paper-refusal-title = No podemos atender su solicitud
paper-refusal-body = Hemos examinado su solicitud, recibida el { $received } (número { $number }), que se refería a: { $rights }. No podemos atenderla. Los motivos son:
paper-refusal-remedies = Puede presentar una reclamación al respecto ante la autoridad de control: { $authority }. También puede ejercitar acciones judiciales.

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Adjuntamos nuestra carta.

# The recovery sheet
paper-recovery-title = Hoja de recuperación
paper-recovery-what = Este código abre la bóveda cuando se ha perdido la frase de paso. Nadie más lo tiene y nadie puede volver a generarlo.
paper-recovery-qr = El código de recuperación como código QR
paper-recovery-keep = Guarde esta hoja donde guarda las escrituras y los sellos: en una caja fuerte, lejos del ordenador.
paper-recovery-who = Quien tenga esta hoja y los archivos de la bóveda puede leerlo todo. Trátela como a la propia bóveda.
paper-recovery-lost = Si pierde la hoja, haga una nueva en los ajustes. El código anterior ya no abrirá nada.
paper-recovery-made = Hecha el { $date }.
