# The trail: every entry, and the check of the whole vault.
trail-all = Todo
trail-filter = Solo estas acciones
trail-record = Un registro, como request 12
trail-number = N.º
trail-when = Cuándo
trail-what = Qué
trail-about = Sobre
trail-by = Quién
trail-action = Acción
trail-notes = Anotado en claro
trail-fields = Campos cambiados
trail-hash = Huella de la entrada
trail-entry = Entrada { $number }
trail-size = { $count ->
    [one] Una entrada
   *[other] { $count } entradas
}
trail-head = cabeza
trail-empty-hint = Ninguna entrada coincide. Mire todo.
verify-vault = Comprobar todo ahora
verdict-sound = Todo está íntegro.
verdict-unsound = Algo falla. Conserve esta bóveda y restaure la copia más reciente en otra carpeta.
verdict-entries = { $count ->
    [one] Se comprobó una entrada.
   *[other] Se comprobaron { $count } entradas.
}

## Kinds of records
trail-group-request = Solicitud
trail-group-identity = Identidad
trail-group-ownership = Titularidad
trail-group-confirmation = Retirado
trail-group-sources = Elección de fuentes
trail-group-task = Tarea
trail-group-finding = Datos recibidos
trail-group-checklist = Lista
trail-group-document = Documento
trail-group-subject = Persona
trail-group-basis = Base jurídica
trail-group-organisation = Organización
trail-group-source = Fuente
trail-group-office = Oficina
trail-group-settings = Ajustes
trail-group-vault = Bóveda
trail-group-slot = Claves
trail-group-file = Archivo
verdict-finding = { $what } { $where }
verdict-bad-pages = Páginas dañadas de la base de datos:
verdict-old-pages = Partes de la base de datos no son las últimas que se escribieron.
verdict-bad-structure = La estructura de la base de datos no cuadra.
verdict-bad-trail = La cadena de la traza se rompe en la entrada
verdict-bad-file = Archivo dañado:

## What is handed out, and by what one looks
trail-anybody = Cualquiera
trail-from = Desde
trail-until = Hasta
export-trail = Exportar para auditoría
trail-exported = { $count ->
    [one] Hay un asiento en { $name }.
   *[other] Hay { $count } asientos en { $name }.
}
trail-exported-hint = El archivo no contiene datos personales. Quien lo tenga puede comprobarlo con el verificador que acompaña a Tutela, sin la bóveda. Conserve la raíz: una exportación posterior debe continuarla.
trail-root = Raíz del árbol:
trail-group-trail = Registro
trail-group-officer = Usuario
trail-group-note = Nota
trail-hidden = un caso que usted no puede ver
timeline-command-refused = Se denegó un comando por la función de la persona
trail-group-command = Denegaciones
field-command = comando

## A paper that somebody kept
compare-trail = Comparar un papel
compare-lead = Si la traza sigue diciendo lo que decía cuando un documento o un punto de control salió de la oficina.
compare-text = La línea al pie del documento, o el punto de control completo
compare-hint = Por ejemplo, «traza 412:9f3ac01b77de0415». El punto de control se pega con todas sus líneas.
compare-run = Comparar
compare-same = Coincide: la traza sigue diciendo lo mismo hasta ahí.
compare-same-more = { $since ->
    [0] Entrada { $seq }, hecha el { $at }. No se ha añadido nada desde entonces.
    [one] Entrada { $seq }, hecha el { $at }. Se ha añadido una entrada desde entonces.
   *[other] Entrada { $seq }, hecha el { $at }. Se han añadido { $since } entradas desde entonces.
}
compare-other = No coincide: la traza dice otra cosa ahí.
compare-beyond = No coincide: la traza no llega tan lejos.
compare-another-vault = Este punto de control es de otra bóveda.
compare-unsigned = Nadie de esta oficina firmó este punto de control.
compare-advice = Mire otra vez en el papel la entrada { $seq }. Si se leyó bien, la traza fue modificada, se restauró una copia antigua de la bóveda o el papel no es de esta bóveda.
compare-signed = Firmado por { $officer }.
