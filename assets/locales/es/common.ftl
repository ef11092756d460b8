# Words that every screen uses: days, buttons, the frame, and what the host refuses.

## The frame
app-name = Tutela
nav-label = Registros
nav-today = Hoy
nav-requests = Solicitudes
nav-subjects = Interesados
nav-sources = Fuentes de datos
nav-documents = Documentos
nav-trail = Traza
nav-settings = Ajustes
nav-lock = Bloquear
nav-overdue = { $count } con retraso
search-button = Buscar o hacer algo
skip-to-page = Ir a la página
breadcrumb-label = Usted está aquí
sandbox-off = El aislamiento propio de la vista web está desactivado en este equipo.
warning-rolled-back = Esta bóveda es más antigua que la última que vio este equipo. Si ha restaurado una copia, continúe; si no, deténgase e investigue.
warning-pages-rolled-back = Partes de la base de datos de esta bóveda no son las últimas que se escribieron. Si ha restaurado una copia, continúe; si no, deténgase e investigue. Hasta entonces no se puede cambiar nada.
warning-keys-damaged = Una de las dos copias del archivo de claves está dañada; la otra funciona. El próximo cambio de frase de paso o de accesos la repara.
warning-keys-rolled-back = El archivo de claves es más antiguo que la bóveda: alguien puso una copia antigua en su lugar. Las frases de paso y los accesos retirados desde entonces pueden volver a abrirla.
warning-head-unknown = Esta vez no se pudo saber si la bóveda volvió a un estado anterior: la nota de su último estado falta, está dañada o es demasiado antigua. Tras un corte de luz puede ocurrir; si no lo hubo, investigue.
warning-opened-elsewhere = Otro equipo ha abierto o modificado esta bóveda mientras estaba abierta aquí. Aquí no se escribe nada más. Bloquee la bóveda, averigüe quién la tiene y ábrala de nuevo.
warning-network-drive = Esta bóveda está en una unidad de red. Si se corta la conexión, se interrumpe el trabajo, y quien llega a la unidad llega a la carpeta. Es más segura una carpeta de este equipo; para otra persona haga una copia de suplencia.
warning-recovery-unconfirmed = La hoja de recuperación aún no está confirmada. Sin ella, olvidar la frase de paso cierra esta bóveda para siempre.
warning-recovery-act = Ir a seguridad
warning-rolled-back-act = Restaurado a propósito: seguir trabajando
new-request = Nueva solicitud

## Buttons and small words
back = Atrás
next = Continuar
close = Cerrar
cancel = Cancelar
save = Guardar
saved = Guardado.
change = Cambiar
remove = Quitar
add = Añadir
optional = opcional
try-again = Reintentar
none = Ninguno
why = ¿Por qué?
more = Más
undo = Deshacer
open-list = Mostrar la lista
nothing-found = Sin resultados.
loading = Obteniendo…
draft-restored = Se ha recuperado lo que escribió antes.
draft-discard = Empezar de nuevo
step-done = hecho
until = hasta { $when }
pick-row = Marcar { $row }
picked-column = Marcadas
actions-column = Acciones
actions-of = Acciones de { $row }
nobody = nadie

## Days
days-left = { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}
days-short = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
days-late = { $days ->
    [one] { $days } día tarde
   *[other] { $days } días tarde
}
days-today = vence hoy
days-today-short = hoy
date-placeholder = 5/10/2026
date-pick = Elegir un día
date-unread = Esto no es un día. Escriba día, mes y año.
month-before = Mes anterior
month-after = Mes siguiente

## What the host refuses
error-locked = La bóveda está bloqueada. Desbloquéela y vuelva a intentarlo; lo escrito se conserva.
error-cannot-unlock = Eso no abre esta bóveda. Compruebe la distribución del teclado y las mayúsculas, y vuelva a intentarlo.
error-damaged = Un archivo de la bóveda está dañado. No se ha cambiado nada. Restaure la copia más reciente en otra carpeta y conserve esta.
error-newer-vault = Esta bóveda la creó una versión más nueva de Tutela. Actualice Tutela en este equipo para abrirla.
error-in-use = Esta bóveda está abierta en otra ventana o en otro equipo. Ciérrela allí primero.
error-disk-full = El disco está lleno. No se ha guardado nada. Libere espacio y vuelva a intentarlo.
error-read-only = No se puede escribir en esta carpeta. No se ha guardado nada.
error-keyring-unavailable = El llavero de este equipo no está disponible. Use la frase de paso.
error-forbidden = Su función no lo permite.
error-not-found = Este registro ya no está.
error-conflict = Alguien lo cambió entretanto, o ya existe. Mírelo de nuevo y repita el cambio.
error-not-now = Todavía no se puede hacer.
error-invalid = Este valor no sirve.
error-cancelled = Cancelado.
error-internal = Algo ha fallado dentro de Tutela. No se ha perdido nada. Incidente { $incident }.

## Rules that a field can break
rule-required = Rellene este campo.
rule-email = Esto no es un correo electrónico. Necesita un nombre, una @ y un dominio, como anna@example.org.
rule-too-long = Es demasiado largo. Acórtelo.
rule-too-short = Es demasiado corto.
rule-control-characters = Contiene caracteres invisibles. Escríbalo en vez de pegarlo.
rule-in-the-future = Ese día aún no ha llegado.
rule-before-2018 = Es anterior al 25 de mayo de 2018. Compruebe el año.
rule-ends-before-it-begins = El final es anterior al principio.
rule-unknown = Elija uno de la lista.
rule-unknown-field = La página y el programa no encajan. Reinicie Tutela.
rule-wrong-type = Este valor tiene una forma incorrecta.
rule-on-the-blocklist = Esta frase de paso se conoce por filtraciones. Elija otra.
rule-repetition = Un carácter o una palabra se repite demasiado.
rule-sequence = Sigue una serie de letras, cifras o teclas.
rule-too-common = Esta frase de paso se conoce por filtraciones. Elija otra.
rule-does-not-match = Las dos no coinciden.
rule-out-of-range = Este número está fuera de lo permitido.
rule-not-a-picture = Este archivo no es una imagen PNG o JPEG.
rule-only-whole = Una tabla no se retiene entera: desmarque sus columnas.
rule-font-too-large = El paquete de fuentes puede ocupar 96 MB en total.
rule-not-a-font = Este archivo no es una fuente que se pueda leer.
rule-font-no-region = Esta fuente no es de Noto Sans CJK: no tiene formas para China, Taiwán, Hong Kong, Japón ni Corea.
rule-font-not-embeddable = Quien hizo esta fuente no permite incrustarla en documentos.
rule-too-large = Este archivo es demasiado grande.
rule-too-many = Demasiados. Quite algunos.
rule-not-an-answer = Diga qué respondió el responsable: datos, nada o por qué no.
rule-data-attached = Esta tarea tiene datos adjuntos. Quítelos primero o anote una respuesta con datos.
rule-not-a-file = Esto no es un archivo.
rule-cannot-be-read = No se ha podido leer este archivo: el lector ha fallado con él y se ha detenido. No se ha incorporado nada. Conserve el archivo y adjúntelo en un ZIP, o pídalo en otro formato.
rule-empty = Este archivo está vacío.
rule-none-left = Debe quedar al menos una forma para la identidad y una para la titularidad.
rule-language-tag = Elija un idioma de la lista.
rule-country-code = Elija un país de la lista.
rule-is-composed = Un informe se compila, no se escribe como carta.
rule-count = Escriba los dos grupos.
rule-answer-or-reason = Dé una respuesta o la razón por la que se omite, no ambas.
rule-before-receipt = Es anterior a la recepción de la solicitud.
rule-impossible-dates = Estas fechas no pueden seguirse así. Compruébelas.
rule-checksum = Hay un error en el código. Compárelo con la hoja, grupo por grupo.
rule-same-sheet = Es otra vez la misma hoja. Escriba el código de otra.
rule-other-making = Estas dos hojas no se hicieron juntas. Mire la fecha que llevan.
rule-one-alone = Esta es una de tres hojas. Sola no abre nada: escriba también el código de otra.
rule-not-of-three = Esta no es una de tres hojas. Escriba este código solo.
rule-alphabet = Contiene un carácter que no corresponde.
rule-length = La longitud no es correcta.
rule-one-line = Escríbalo en una línea.
rule-one-each = Las columnas no encajan con el archivo. Ábralo de nuevo.
rule-too-big = Es demasiado para un campo.
rule-must-exist = Aquello a lo que se refiere ya no está.
not-now-no-recovery-code = El código se mostró una vez y ya no está en memoria. Ya no se puede guardar ni confirmar.

## What can be done from anywhere
go-to = Ir a { $where }
lock-now = Bloquear la bóveda
keyboard-help = Teclas
locks-in = { $seconds ->
    [one] La bóveda se bloquea en { $seconds } segundo. Pulse una tecla para seguir.
   *[other] La bóveda se bloquea en { $seconds } segundos. Pulse una tecla para seguir.
}

# Long work
work-verify-vault = Comprobando la bóveda
work-compose-report = Preparando el informe
work-make-letter = Preparando la carta
work-export-document = Escribiendo el archivo
work-other = Trabajando
work-left = { $seconds ->
    [one] queda un segundo
   *[other] quedan unos { $seconds } segundos
}
work-cancel = Detener
