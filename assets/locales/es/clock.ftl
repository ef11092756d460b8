# Clocks on the screen: why a date is what it is, what stops or prolongs it, and which cases a change would move.

## Why a date is what it is
clock-why = ¿Por qué esta fecha?
clock-why-of = ¿Por qué { $day }?
clock-moves-later = La ley y el calendario de hoy darían { $day }. La fecha se queda como está hasta que usted decida otra cosa.
clock-move-this = Mover al { $day }
clock-keep-this = Mantener la fecha

## Cases that a change would move
clock-later = { $count ->
    [one] Un caso abierto vencería más tarde
   *[other] { $count } casos abiertos vencerían más tarde
}
clock-later-more = La ley, el calendario o los días de cierre han cambiado. Ninguna fecha se retrasa sin su decisión.
clock-later-look = Ver los casos…
clock-earlier = { $count ->
    [one] Un caso abierto vence ahora antes
   *[other] { $count } casos abiertos vencen ahora antes
}
clock-earlier-more = La ley, el calendario o los días de cierre han cambiado en la última semana.
clock-moves-title = Fechas que se retrasarían
clock-moves-lead = Elija los casos cuya fecha debe moverse. Los demás conservan la fecha que tienen.
clock-moves-none = Ningún caso espera su decisión.
clock-moves-choose = Mover la fecha de { $number }
clock-moves-from-to = { $due } → { $later }
clock-moves-accept = { $count ->
    [one] Mover esta fecha
   *[other] Mover { $count } fechas
}
clock-moves-keep = { $count ->
    [one] Mantener esta fecha
   *[other] Mantener { $count } fechas
}
clock-why-rule = La norma ha cambiado: { $from } es ahora { $to }
clock-why-calendar = La oficina cuenta con otro calendario: { $to } en lugar de { $from }
clock-why-holidays = Los datos de festivos han cambiado: { $from } es ahora { $to }
clock-why-closing-days = Los días de cierre de la oficina han cambiado
clock-why-small-agent = Ha cambiado si la oficina es un agente de pequeña dimensión

## What stops, restarts and prolongs a clock
clock-actions = El plazo
clock-ask-identity = Prueba de identidad pedida…
clock-got-identity = Prueba de identidad recibida…
clock-ask-clarification = Aclaración pedida…
clock-got-clarification = Aclaración recibida…
clock-ask-fee = Tasa pedida…
clock-got-fee = Tasa pagada…
clock-extend = Prórroga comunicada…
clock-acknowledge = Recepción confirmada…
clock-waits-identity = En espera de la prueba de identidad desde el { $day }
clock-waits-clarification = En espera de la aclaración desde el { $day }
clock-waits-fee = En espera de la tasa desde el { $day }
clock-stands = El plazo está detenido. Esta es la fecha más temprana.
clock-stands-short = detenido
clock-effect-suspend = El plazo se detiene hasta que llegue la respuesta.
clock-effect-restart = El plazo empieza cuando llegue la respuesta.
clock-effect-none = Según esta ley el plazo sigue corriendo. Aun así puede registrarse.
clock-prompt = ¿Se pidió sin dilación indebida?
clock-needed-identity = ¿Había una duda razonable sobre la identidad?
clock-needed-clarification = ¿Era razonablemente necesaria la pregunta?
clock-finding-hint = El plazo solo se detiene si ambas cosas son ciertas. Su apreciación queda registrada.
clock-yes = Sí
clock-no = No
clock-until = Nueva fecha del aviso
clock-extends-to = Comunicada con motivos a más tardar el { $day }, mueve la fecha al { $until }.
clock-extends-told = Comunicada con motivos a más tardar el { $day }, mueve la fecha a la que indique.
clock-reason-asked = Por qué se pidió

## The calendar file, and the office's own counting
clock-file = Plazos en un archivo de calendario…
clock-file-hint = Todos los casos abiertos, solo número y fecha. Sin nombres.
clock-file-done = { $count ->
    [one] Un plazo guardado
   *[other] { $count } plazos guardados
}
clock-small-agent = La oficina es un agente de tratamiento de pequeña dimensión
clock-small-agent-hint = Plazos más largos según la LGPD (Resolução CD/ANPD 2/2022), salvo si está en juego la integridad física o moral o la seguridad nacional.
clock-variant = Forma de la respuesta
clock-variant-ordinary = Ordinaria
clock-answer-due = Respuesta hasta
clock-preview = La fecha que tendrá

## In the trail
timeline-clock-moved-earlier = Vence antes, tras un cambio de ley o calendario
timeline-clock-moved-later = Vence más tarde, por decisión del responsable
timeline-clock-kept = Fecha mantenida, por decisión del responsable
timeline-clocks-checked = Casos abiertos comprobados con la ley y el calendario
timeline-clocks-counting = Cómputo con otro calendario u otros días de cierre
timeline-deadlines-exported = Plazos guardados en un archivo de calendario
clock-because-rule = norma modificada
clock-because-calendar = calendario modificado
clock-because-holidays = datos de festivos modificados
clock-because-closing-days = días de cierre modificados
clock-because-small-agent = tamaño de la oficina modificado
clock-found-not-prompt = no sin dilación indebida
clock-found-not-needed = no era razonablemente necesario
field-due = vencimiento
field-closing-days = días de cierre
field-small-agent = agente de pequeña dimensión
field-variant = forma de la respuesta
