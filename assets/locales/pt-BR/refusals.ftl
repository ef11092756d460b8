# Why a file was not taken, why a date cannot be, and why something cannot be done now.

rule-not-a-mail = Este arquivo não é um e-mail.
rule-damaged-container = Este arquivo do Outlook está danificado e não pode ser lido.
rule-not-a-message = Este arquivo do Outlook não contém mensagem.
rule-not-text = Este arquivo não contém texto legível.
rule-header-only = Esta tabela tem cabeçalho e nenhuma linha.
rule-unclosed-quote = Nesta tabela, aspas são abertas e nunca fechadas. Peça ao responsável que exporte de novo.
rule-too-many-rows = Esta tabela tem mais linhas do que se pode ler.
rule-too-many-columns = Esta tabela tem mais colunas do que se pode ler.
rule-too-many-cells = Esta tabela tem mais células do que se pode ler.
rule-field-too-long = Um campo desta tabela é longo demais.
rule-invalid-json = Este arquivo não é um JSON bem formado.
rule-too-deep = Os dados deste arquivo têm níveis demais.
rule-not-a-table = Este arquivo não contém linhas. Anexe-o como arquivo ou peça uma tabela ao responsável.
rule-changed = Este arquivo mudou desde que foi lido. Escolha-o de novo.
rule-calendar-has-no-data = O calendário de feriados não tem dados para esse ano.
rule-no-such-local-time = Este horário não existe nesse dia: o relógio foi adiantado.
rule-event-before-receipt = Isto é anterior ao recebimento da solicitação.
rule-pause-ends-before-it-begins = A resposta é anterior à pergunta. Verifique as duas datas.
rule-not-a-date = Isto não é uma data.
rule-not-on-the-sheet = Não é o que está na folha. Compare grupo por grupo.
rule-cursor = A lista mudou. Abra-a de novo.
rule-id = Este nome tem caracteres que não pertencem aqui.
rule-json = Isto não pode ser lido como JSON.
rule-none-and-some = Escolha fontes ou diga que nenhuma precisa ser consultada.

not-now-busy = O cofre está ocupado com outra alteração. Tente de novo em instantes.
not-now-no-finding = Esta tarefa ainda não tem dados anexados. Anexe o que o responsável enviou ou registre que nada foi encontrado.
not-now-no-report-asked = Esta solicitação não se responde com relatório. Gere a carta.
not-now-not-exported = O relatório ainda não saiu do cofre. Exporte-o primeiro.
not-now-not-rolled-back = O cofre está em dia.
not-now-nothing-to-take-back = Não há confirmação a desfazer.
not-now-needs-a-window = Isto precisa de uma janela.

next-make-letter = Escreva a carta que responde à solicitação.
next-make-letter-more = Este direito se responde com uma carta, não com um relatório de dados.
next-make-letter-act = Gerar a carta…
next-export-letter = Revise a carta e exporte-a.
next-export-letter-more = Sai do cofre como PDF, com o hash registrado.
next-export-letter-act = Abrir a carta
rule-last-dpo = Alguém precisa restar para admitir os outros.
rule-yourself = Você não pode fazer isso consigo. Peça a outro encarregado.
rule-another = Escolha outra frase-senha.
not-now-joined = A pessoa já entrou e tem as próprias chaves.
not-now-not-joined = Primeiro escolha a sua frase-senha.
not-now-no-clipboard = A área de transferência não pode ser usada aqui.
