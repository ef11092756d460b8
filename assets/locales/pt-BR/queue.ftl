# The queue of requests.
queue-label = Solicitações
queue-open = Abertas
queue-overdue = Em atraso
queue-verifying = A verificar
queue-unowned = De ninguém
queue-mine = Minhas
queue-closed = Encerradas
queue-all = Todas
queue-filter = Filtro
queue-filter-placeholder = Número, nome ou e-mail
queue-right = Direito
queue-any-right = Todo direito
queue-due = Prazo
queue-any-due = Toda data
queue-due-week = Em 7 dias
queue-due-month = Em 30 dias
queue-regime = Lei
queue-any-regime = Toda lei
queue-clear = Limpar filtros
queue-count = { $count ->
    [one] { $count } solicitação
   *[other] { $count } solicitações
}
queue-number = Número
queue-who = Quem
queue-rights = Direitos
queue-state = Situação
queue-due-on = Prazo
queue-days = Resta
queue-owner = Responsável
queue-channel = Chegou
queue-received = Recebimento
queue-for = por { $subject }
queue-row = { $number }, { $who }, { $rights }
queue-picked = { $count ->
    [one] { $count } marcada
   *[other] { $count } marcadas
}
queue-unpick = Desmarcar
queue-open-row = Abrir
queue-take = Assumir
queue-give-up = Devolver
queue-empty-title = Não há solicitações abertas
queue-empty = Uma solicitação é alguém que pergunta o que você sabe dele, ou pede para corrigir, eliminar ou parar. Digite durante a ligação ou solte o e-mail nesta janela.
queue-none-title = Nada aqui
queue-none = Nenhuma solicitação corresponde. Veja outra lista ou limpe os filtros.
