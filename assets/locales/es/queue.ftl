# The queue of requests.
queue-label = Solicitudes
queue-open = Abiertas
queue-overdue = Con retraso
queue-verifying = Por verificar
queue-unowned = De nadie
queue-mine = Mías
queue-closed = Cerradas
queue-all = Todas
queue-filter = Filtro
queue-filter-placeholder = Número, nombre o correo
queue-right = Derecho
queue-any-right = Todo derecho
queue-due = Plazo
queue-any-due = Toda fecha
queue-due-week = En 7 días
queue-due-month = En 30 días
queue-regime = Ley
queue-any-regime = Toda ley
queue-clear = Quitar filtros
queue-count = { $count ->
    [one] { $count } solicitud
   *[other] { $count } solicitudes
}
queue-number = Número
queue-who = Quién
queue-rights = Derechos
queue-state = Estado
queue-due-on = Plazo
queue-days = Queda
queue-owner = Responsable
queue-channel = Llegó
queue-received = Recepción
queue-for = por { $subject }
queue-row = { $number }, { $who }, { $rights }
queue-picked = { $count ->
    [one] { $count } marcada
   *[other] { $count } marcadas
}
queue-unpick = Desmarcar
queue-open-row = Abrir
queue-take = Asumir
queue-give-up = Dejar
queue-empty-title = No hay solicitudes abiertas
queue-empty = Una solicitud es alguien que pregunta qué sabe usted de él, o que pide corregir, suprimir o parar. Escríbala durante la llamada o suelte el correo sobre esta ventana.
queue-none-title = Aquí no hay nada
queue-none = Ninguna solicitud coincide. Mire en otra lista o quite los filtros.
