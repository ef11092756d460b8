# Data sources asked for a request, and what came in.
sources-choose = Elegir fuentes
sources-choose-lead = El responsable de cada fuente recibe una tarea.
sources-more = Consultar otra
sources-asked-already = ya consultada
sources-none = No hace falta consultar ninguna fuente
sources-none-hint = Los registros de esta bóveda contienen todo.
sources-none-confirm = No consultar a nadie
sources-none-registered = Aún no hay fuentes registradas.
sources-assign = { $count ->
    [one] Consultar una fuente
   *[other] Consultar { $count } fuentes
}
task-question = Qué se pregunta a los responsables
task-question-hint = Sin ello se les pide todo sobre esta persona.
task-due = Respuesta hasta
tasks-empty = Aún no se ha consultado ninguna fuente
tasks-empty-hint = Elija dónde pueden estar los datos de esta persona. Cada responsable recibe una tarea y responde con un archivo, un texto o nada encontrado.
tasks-progress = { $done } de { $all } han respondido.
task-no-owner = sin responsable
task-sent-on = consultado { $day }
task-due-on = hasta el { $day }
task-record-sent = Consultado hoy
task-attach = Adjuntar archivo
task-text = Escribir texto
task-answered = Respondido
task-nothing = Nada encontrado
task-exception = Excepción…
task-exception-reason = Por qué no hay respuesta
task-exception-hint = La tarea se da por hecha, con este motivo.
task-reopen = Reabrir
task-drop-hint = Un archivo soltado en la ventana va a la tarea en la que esté.
finding-rows = { $count ->
    [one] Una fila
   *[other] { $count } filas
}, { $chosen } de { $columns } columnas en el informe
finding-columns = Ver y elegir columnas
finding-look = Ver
finding-remove = Quitar { $name }
finding-heading = Título en el informe
finding-text = Lo que dijo el responsable
finding-lead = De { $source }. Leído como { $reading }.
finding-columns-hint = Desmarque lo que no trate de la persona o revele a otra.
finding-columns-save = Guardar la elección
finding-column-in = En el informe
finding-column-category = Categoría de datos
finding-column-samples = Muestras
finding-column-unnamed = Columna { $number }
finding-category-of = Categoría de { $column }
finding-preview = Las filas, tal como llegaron
finding-file-hint = Este archivo acompaña la respuesta tal cual. No se abre aquí.
finding-kind-rows = filas
finding-kind-text = texto
finding-kind-file = archivo
finding-warning-formula-cell = contiene fórmulas, tratadas como texto
finding-warning-malformed-bytes = algunas letras ilegibles
finding-warning-stray-quote = comilla suelta
finding-warning-empty-header = columna sin nombre
finding-warning-duplicate-header = dos columnas con el mismo nombre
finding-warning-duplicate-key = un campo aparece dos veces
finding-warning-members-outside-rows = se omitieron datos fuera de las filas
rows-before = Filas anteriores
rows-after = Filas siguientes
rows-shown = { $from }–{ $to } de { $total }
finding-warning-short-row = a una fila le faltan celdas
finding-warning-long-row = a una fila le sobran celdas
finding-warning-bidi-control = marcas ocultas invierten el texto
finding-warning-name-and-content-differ = el contenido no es lo que dice el nombre
finding-warning-executable = es un programa
finding-warning-other = algo parece raro; mírelo antes de usarlo
