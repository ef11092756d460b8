# Why a file was not taken, why a date cannot be, and why something cannot be done now.

rule-not-a-mail = Este archivo no es un correo.
rule-damaged-container = Este archivo de Outlook está dañado y no se puede leer.
rule-not-a-message = Este archivo de Outlook no contiene ningún mensaje.
rule-not-text = Este archivo no contiene texto legible.
rule-header-only = Esta tabla tiene encabezado y ninguna fila.
rule-unclosed-quote = En esta tabla se abre una comilla que nunca se cierra. Pida al responsable que la exporte de nuevo.
rule-too-many-rows = Esta tabla tiene más filas de las que se pueden leer.
rule-too-many-columns = Esta tabla tiene más columnas de las que se pueden leer.
rule-too-many-cells = Esta tabla tiene más celdas de las que se pueden leer.
rule-field-too-long = Un campo de esta tabla es demasiado largo.
rule-invalid-json = Este archivo no es un JSON bien formado.
rule-too-deep = Los datos de este archivo tienen demasiados niveles.
rule-not-a-table = Este archivo no contiene filas. Adjúntelo como archivo o pida una tabla al responsable.
rule-changed = Este archivo ha cambiado desde que se leyó. Elíjalo de nuevo.
rule-calendar-has-no-data = El calendario de festivos no tiene datos para ese año.
rule-no-such-local-time = Esta hora no existe ese día: el reloj se adelantó.
rule-event-before-receipt = Esto es anterior a la recepción de la solicitud.
rule-pause-ends-before-it-begins = La respuesta es anterior a la pregunta. Compruebe las dos fechas.
rule-not-a-date = Esto no es una fecha.
rule-not-on-the-sheet = Eso no es lo que dice la hoja. Compárelo grupo por grupo.
rule-cursor = La lista ha cambiado. Ábrala de nuevo.
rule-id = Este nombre contiene caracteres que no corresponden.
rule-json = Esto no se puede leer como JSON.
rule-none-and-some = Elija fuentes o diga que no hace falta preguntar a ninguna.

not-now-busy = La bóveda está ocupada con otro cambio. Vuelva a intentarlo en un momento.
not-now-no-finding = Esta tarea aún no tiene datos adjuntos. Adjunte lo que envió el responsable o registre que no se encontró nada.
not-now-no-report-asked = Esta solicitud no se responde con un informe. Haga la carta.
not-now-not-exported = El informe aún no ha salido de la bóveda. Expórtelo primero.
not-now-not-rolled-back = La bóveda está al día.
not-now-nothing-to-take-back = No hay ninguna confirmación que retirar.
not-now-needs-a-window = Esto necesita una ventana.

next-make-letter = Escriba la carta que responde a la solicitud.
next-make-letter-more = Este derecho se responde con una carta, no con un informe de datos.
next-make-letter-act = Hacer la carta…
next-export-letter = Revise la carta y expórtela.
next-export-letter-more = Sale de la bóveda como PDF, con su huella registrada.
next-export-letter-act = Abrir la carta
rule-last-dpo = Tiene que quedar alguien que pueda admitir a los demás.
rule-yourself = No puede hacerse esto a sí mismo. Pídaselo a otro delegado.
rule-another = Elija otra frase de contraseña.
not-now-joined = Ya se ha incorporado y tiene sus propias claves.
not-now-not-joined = Elija primero su frase de contraseña.
not-now-no-clipboard = El portapapeles no se puede usar aquí.
