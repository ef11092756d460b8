# What a person must do now.
today-late = Con retraso
today-soon = Vencen en siete días
today-verify = Por verificar
today-unowned = De nadie
today-quiet = Sin respuesta
today-finish = Por terminar
today-do-late = Responder a { $who } y anotar por qué llega tarde
today-do-soon = Responder a { $who }
today-do-verify = Establecer quién es { $who }
today-do-unowned = Asumir la solicitud de { $who }
today-do-quiet = Recordar a { $source }
today-do-finish = Anotar cómo salió la respuesta a { $who }
today-was-due = venció { $day }
today-due = vence { $day }
today-quiet-days = { $days ->
    [one] { $days } día sin respuesta
   *[other] { $days } días sin respuesta
}
today-arrived = llegó { $day }
today-more = Todo en la cola
today-next = Próximos plazos
today-next-none = Ninguno en siete días.
today-figures = Ahora
today-open = abiertas
today-late-count = con retraso
today-all-done-title = Nada le espera
today-all-done = Ninguna solicitud va tarde, está sin responsable o espera verificación. Lo próximo que llegue aparecerá aquí.
today-first-title = Su primer día
today-first = Tutela guarda cada solicitud con su plazo, del primer correo a la respuesta enviada. Empiece por las fuentes de datos o registre ya una solicitud.
today-first-source = Registrar una fuente
