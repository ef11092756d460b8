# What a person must do now.
today-late = Em atraso
today-soon = Vencem em sete dias
today-verify = A verificar
today-unowned = De ninguém
today-quiet = Sem resposta
today-finish = A concluir
today-do-late = Responder a { $who } e registrar o motivo do atraso
today-do-soon = Responder a { $who }
today-do-verify = Estabelecer quem é { $who }
today-do-unowned = Assumir a solicitação de { $who }
today-do-quiet = Lembrar { $source }
today-do-finish = Registrar como saiu a resposta a { $who }
today-was-due = venceu { $day }
today-due = vence { $day }
today-quiet-days = { $days ->
    [one] { $days } dia sem resposta
   *[other] { $days } dias sem resposta
}
today-arrived = chegou { $day }
today-more = Tudo na fila
today-next = Próximos prazos
today-next-none = Nenhum em sete dias.
today-figures = Agora
today-open = abertas
today-late-count = em atraso
today-all-done-title = Nada espera por você
today-all-done = Nenhuma solicitação está atrasada, sem responsável ou à espera de verificação. O que chegar aparecerá aqui.
today-first-title = Seu primeiro dia
today-first = O Tutela guarda cada solicitação com seu prazo, do primeiro e-mail à resposta enviada. Comece pelas fontes de dados ou registre já uma solicitação.
today-first-source = Registrar uma fonte
