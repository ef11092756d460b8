# What stands on letters and reports around the words of their templates (assets/templates).

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
paper-report-nothing = Hemos buscado en nuestros registros datos relativos a usted. Salvo los que conservamos para tramitar esta solicitud, no tratamos datos personales que le conciernan.
paper-section-processing = Sobre el tratamiento
paper-section-record = Qué consta registrado sobre usted
paper-section-organisation = La organización a la que usted pertenece
paper-section-bases = Las bases jurídicas del tratamiento de sus datos
paper-section-data = Sus datos, por fuente
paper-section-requests = Sus solicitudes anteriores
paper-section-rights = Sus derechos

paper-answer-confirmation = Tratamos datos personales que le conciernen.
paper-answer-copy = En este informe se incluye una copia de los datos.
paper-answer-rights = Usted puede solicitarnos la rectificación o la supresión de sus datos o la limitación de su tratamiento, y puede oponerse al tratamiento. Cuando el tratamiento se base en su consentimiento o en un contrato, también puede recibir en un formato de lectura mecánica los datos que nos haya facilitado. Puede retirar su consentimiento en cualquier momento, con efectos para el futuro. Para todo ello basta con escribir a { $contact }.
paper-answer-complaint = Si considera que no tratamos sus datos conforme a la ley, puede presentar una reclamación ante la autoridad de control: { $authority }. También puede acudir a los tribunales.
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
paper-withheld = Retenido: { $what } hallado aquí. Motivo: { $ground }.
paper-withheld-text = un texto
paper-withheld-file = un archivo
paper-source-exception = No se pudo buscar en esta fuente: { $reason }
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
paper-argument-calendar = Festivos de: { $calendar }

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Adjuntamos nuestra carta.

# The recovery sheet
paper-recovery-qr = El código de recuperación como código QR
paper-invitation-title = Invitación a una bóveda
paper-invitation-lead = { $name }: con este código abre por primera vez la bóveda de la oficina de privacidad de { $office }.
paper-invitation-how = Qué hacer
paper-invitation-one = Abra la carpeta de la bóveda en Tutela y elija, en la pantalla de bloqueo, el camino con hoja de recuperación o invitación.
paper-invitation-two = Escriba el código y elija una frase de paso propia. Nadie más la conocerá.
paper-invitation-three = Imprima la hoja de recuperación que se muestra después y guárdela en un lugar seguro.
paper-invitation-once = El código sirve una vez. Destruya después esta hoja. Si se perdió o alguien la vio antes de usarla, avise enseguida: se generará otro código.

# One of three recovery sheets
paper-sheets-title = Hoja de recuperación { $number } de 3
paper-sheets-alone = Esta hoja sola no abre nada. Junto con cualquiera de las otras dos abre la bóveda cuando se pierde la frase de paso.
paper-sheets-one = Cada una de las tres hojas la guarda otra persona u otra caja fuerte, lejos del equipo: nunca dos en el mismo sitio.
paper-sheets-two = Quien la guarda no necesita trabajar en la bóveda. Sirve alguien de la dirección, del comité de empresa o una notaría.
paper-sheets-three = Si una hoja se pierde o la ha visto otra persona, haga tres nuevas en los ajustes. Las anteriores ya no abrirán nada.
paper-sheets-made = Hecha el { $date }. Solo las hojas hechas juntas abren la bóveda.

## El registro de un caso en papel
paper-record-title = Registro del caso { $number }
paper-record-lead = Todo lo que { $office } registró sobre este caso, entrada por entrada, a { $date }.
paper-record-count = Entradas sobre este caso
paper-record-size = Entradas de toda la traza
paper-record-root = Raíz del árbol sobre ella
paper-record-proof = SHA-256 de la prueba
paper-record-entries = Lo registrado
paper-record-number = N.º
paper-record-when = Cuándo
paper-record-by = Por
paper-record-what = Qué
paper-record-hash = Hash
paper-record-check = Cómo comprobarlo
paper-record-take = Guarde el archivo record.json adjunto a este PDF. Su SHA-256 figura arriba.
paper-record-run = Ejecute con él el programa verify_trail.py. Viene con Tutela, es lo bastante corto para leerlo y no necesita ni Tutela ni una bóveda: comprueba cada firma y que cada entrada pertenece a la traza completa.
paper-record-compare = Compare la raíz con cualquier punto de control de esta oficina guardado en otro lugar. Una traza que solo ha continuado coincide con ambos.
paper-record-checkpoint = Punto de control
paper-record-keys = Claves de los responsables
paper-record-attached = Las entradas de este caso con sus firmas y el camino de cada una hasta la raíz.
