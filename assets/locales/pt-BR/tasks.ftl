# Data sources asked for a request, and what came in.
sources-choose = Escolher fontes
sources-choose-lead = O responsável de cada fonte recebe uma tarefa.
sources-more = Consultar outra
sources-asked-already = já consultada
sources-none = Nenhuma fonte precisa ser consultada
sources-none-hint = Os registros deste cofre contêm tudo.
sources-none-confirm = Não consultar ninguém
sources-none-registered = Nenhuma fonte registrada ainda.
sources-assign = { $count ->
    [one] Consultar uma fonte
   *[other] Consultar { $count } fontes
}
task-question = O que se pergunta aos responsáveis
task-question-hint = Sem isso, pede-se tudo sobre a pessoa.
task-due = Resposta até
tasks-empty = Nenhuma fonte consultada ainda
tasks-empty-hint = Escolha onde os dados desta pessoa podem estar. Cada responsável recebe uma tarefa e responde com arquivo, texto ou nada encontrado.
tasks-progress = { $done } de { $all } responderam.
task-no-owner = sem responsável
task-sent-on = consultado { $day }
task-due-on = até { $day }
task-record-sent = Consultado hoje
task-attach = Anexar arquivo
task-text = Escrever texto
task-answered = Respondido
task-nothing = Nada encontrado
task-exception = Exceção…
task-exception-reason = Por que não há resposta
task-exception-hint = A tarefa conta como feita, com este motivo.
task-reopen = Reabrir
task-drop-hint = Um arquivo solto na janela vai para a tarefa em que você está.
finding-rows = { $count ->
    [one] Uma linha
   *[other] { $count } linhas
}, { $chosen } de { $columns } colunas no relatório
finding-columns = Ver e escolher colunas
finding-look = Ver
finding-remove = Remover { $name }
finding-heading = Título no relatório
finding-text = O que disse o responsável
finding-lead = De { $source }. Lido como { $reading }.
finding-columns-hint = Desmarque o que não é sobre a pessoa ou revela outra.
finding-columns-save = Guardar a escolha
finding-column-in = No relatório
finding-column-category = Categoria de dados
finding-column-samples = Amostras
finding-column-unnamed = Coluna { $number }
finding-category-of = Categoria de { $column }
finding-preview = As linhas, como chegaram
finding-file-hint = Este arquivo acompanha a resposta como está. Não é aberto aqui.
finding-kind-rows = linhas
finding-kind-text = texto
finding-kind-file = arquivo
finding-warning-formula-cell = contém fórmulas, mantidas como texto
finding-warning-malformed-bytes = algumas letras ilegíveis
finding-warning-stray-quote = aspas fora de lugar
finding-warning-empty-header = coluna sem nome
finding-warning-duplicate-header = duas colunas com o mesmo nome
finding-warning-duplicate-key = um campo aparece duas vezes
finding-warning-members-outside-rows = dados fora das linhas foram omitidos
rows-before = Linhas anteriores
rows-after = Próximas linhas
rows-shown = { $from }–{ $to } de { $total }
finding-warning-short-row = uma linha tem células a menos
finding-warning-long-row = uma linha tem células a mais
finding-warning-bidi-control = marcas ocultas invertem o texto
finding-warning-name-and-content-differ = o conteúdo não é o que o nome diz
finding-warning-executable = é um programa
finding-warning-other = algo parece estranho; olhe antes de usar
