# Confidential notes.
nav-notes = Notas
notes-title = Notas confidenciales
notes-lead = Selladas aparte del resto de la bóveda. Abrir una pide su frase de paso y queda registrado.
notes-none = Aquí todavía no hay notas.
notes-none-granted = Usted no puede abrir notas confidenciales. El delegado puede permitírselo.
notes-count = { $count ->
    [0] Ninguna nota confidencial.
    [one] Hay una nota confidencial.
   *[other] Hay { $count } notas confidenciales.
 }
note-new = Escribir una nota…
note-new-title = Una nota confidencial
note-title = Título
note-category = Categoría
note-category-hint = Con sus palabras, por ejemplo asesoría jurídica.
note-text = Texto
note-text-hint = El texto pegado entra simple. **fuerte**, *énfasis*, - lista, 1. números, > cita.
note-bold = Fuerte
note-italic = Énfasis
note-list = Lista
note-quote = Cita
note-heading = Encabezado
note-save = Sellar la nota
note-open = Abrir…
note-open-title = Abrir «{ $title }»
note-open-lead = La apertura queda registrada.
note-open-now = Abrir
note-closes = Se cierra en { $seconds } s
note-close = Cerrar
note-edit = Cambiar
note-erase = Borrar…
note-erase-title = Borrar esta nota
note-erase-ask = La nota y sus archivos se destruyen y no se pueden recuperar. Que existió queda en la traza.
note-erase-now = Borrar
note-copy = Copiar el texto
note-copied = Copiado. Sale del portapapeles en { $seconds } s.
note-files = Archivos
note-file-add = Añadir archivo
note-file-save = Guardar { $name } en el disco, legible allí
note-file-erase = Borrar { $name }
note-alone = Suelta
note-changed = { $who }, { $when }
note-about = Sobre
notes-more = Más
settings-notes = Notas confidenciales
settings-notes-seconds = Segundos que una nota permanece abierta
settings-notes-blur = Cerrar la nota cuando la ventana pierda el foco
settings-notes-count = Quien no puede abrir notas ve cuántas hay
notes-renew-key = Sellar todas las notas con una clave nueva
notes-renew-key-what = Útil si un equipo con la bóveda abierta pudo estar en manos ajenas.
notes-key-renewed = Todas las notas se han sellado de nuevo.
