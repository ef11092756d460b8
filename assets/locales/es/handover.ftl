# Handover copies for an absence.
settings-handover = Suplencia
handover-lead = Para unas vacaciones o para trabajar en otro portátil: una copia de la bóveda para quien le sustituye. Es de solo lectura y tiene fecha de fin, y lo que esa persona reúne vuelve como un archivo que usted incorpora aquí.
handover-none = Todavía no se ha hecho ninguna copia de suplencia.
handover-make = Hacer una copia de suplencia…
handover-make-title = Hacer una copia de suplencia
handover-reads = Esa persona podrá leer todo lo que hay en esta bóveda: solicitudes, personas, lo que enviaron las fuentes, documentos y la traza. Las notas confidenciales se quedan aquí.
handover-final = La copia no se puede retirar. Su último día y su carácter de solo lectura obligan a este programa; no detienen a quien lo ataque.
handover-for = Para quién
handover-until = Último día en que se abre
handover-until-hint = Como máximo { $days } días a partir de hoy.
handover-why = Por qué
handover-passphrase = Frase de paso de la copia
handover-passphrase-hint = Entréguela por separado. Esta copia no tiene hoja de recuperación.
handover-propose = Proponer siete palabras
handover-own = Su propia frase de paso
handover-make-now = Elegir una carpeta y hacerla
handover-made = La copia está en una carpeta nueva, «tutela-handover», dentro de «{ $folder }». Entregue la carpeta entera.
handover-row = hasta el { $until } · hecha el { $made } por { $by }
handover-returned = incorporada por última vez el { $day }
handover-not-returned = aún no se ha incorporado nada
handover-id = Copia { $id }
handover-state-open = Abierta
handover-state-ended = Terminada
handover-take = Incorporar lo devuelto…
handover-take-title = Reunido por { $name }
handover-take-lead = Devuelto el { $day }. No se guarda nada hasta que usted lo acepte. Deje fuera lo que no corresponda.
handover-take-none = No hay nada nuevo en este archivo: todo se incorporó antes o ya no se puede incorporar. Hacerlo otra vez no cambia nada.
handover-take-now = { $count ->
    [one] Incorporar una fila
   *[other] Incorporar { $count } filas
 }
handover-taken = { $count ->
    [0] No se ha añadido nada.
    [one] Se ha incorporado una fila.
   *[other] Se han incorporado { $count } filas.
 }
handover-item-finding = Datos: { $name }
handover-item-answer = Respuesta
handover-item-sent = Preguntado
handover-item-task = Solicitud { $number }, { $source }
handover-item-gone = Una solicitud que no está en esta bóveda
handover-standing-new = Nuevo
handover-standing-taken = Incorporado antes
handover-standing-answered = Respondido aquí entretanto
handover-standing-closed = Solicitud cerrada entretanto
handover-standing-gone = No está en esta bóveda
handover-banner = Copia de suplencia de { $office }, de solo lectura, hasta el { $day }. Lo que encuentre vuelve como archivo.
handover-give = Devolver lo reunido…
handover-give-lead = Anote en cada tarea lo que envían los responsables. Después devuélvalo en un solo archivo cifrado; solo { $by } puede abrirlo. Un archivo posterior contiene también el anterior.
handover-given = El archivo está escrito: { $tasks } tareas, { $findings } conjuntos de datos. Envíelo a { $by }.
timeline-handover-made = Copia de suplencia hecha
timeline-handover-opened = Copia de suplencia abierta
timeline-handover-given-back = Devuelto desde una copia de suplencia
timeline-handover-taken-in = Incorporado desde una copia de suplencia
not-now-handover-ended = El último día de esta copia de suplencia ha pasado. Ya no se abre; pida otra a quien la hizo.
not-now-handover-clock = El reloj de este equipo marca un momento anterior a cuando esta copia se hizo o se abrió por última vez. Póngalo en hora e inténtelo de nuevo.
not-now-no-handover-copy = Esta bóveda no es una copia de suplencia.
not-now-nothing-to-give-back = En esta copia aún no se ha reunido nada.
not-now-handover-another-officer = Otra persona hizo esta copia de suplencia, y solo ella puede abrir lo que vuelve de allí.
rule-not-a-handback = Este archivo no procede de una copia de suplencia.
rule-another-vault = Este archivo procede de una copia de suplencia de otra bóveda.
rule-not-our-copy = Esta bóveda no conoce esa copia de suplencia.
rule-altered = Este archivo está dañado o se modificó por el camino. No se ha incorporado nada.
rule-in-the-past = Ese día ya pasó. Elija uno posterior.
rule-handover-too-long = Una copia de suplencia dura como máximo 90 días.
about-limit-handover = Quien tenga una copia de suplencia y su frase de paso: el último día y la solo lectura valen únicamente en este programa.
