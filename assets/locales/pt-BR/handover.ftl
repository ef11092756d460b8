# Handover copies for an absence.
settings-handover = Substituição
handover-lead = Para férias ou trabalho em outro notebook: uma cópia do cofre para quem substitui você. É somente leitura e tem prazo, e o que a pessoa reúne volta como um arquivo que você incorpora aqui.
handover-none = Nenhuma cópia de substituição foi feita ainda.
handover-make = Fazer uma cópia de substituição…
handover-make-title = Fazer uma cópia de substituição
handover-reads = A pessoa poderá ler tudo neste cofre: solicitações, pessoas, o que as fontes enviaram, documentos e a trilha. As notas confidenciais ficam aqui.
handover-final = A cópia não pode ser recolhida. O último dia e a somente leitura obrigam este programa; não detêm quem o atacar.
handover-for = Para quem
handover-until = Último dia em que abre
handover-until-hint = No máximo { $days } dias a partir de hoje.
handover-why = Por quê
handover-passphrase = Frase-senha da cópia
handover-passphrase-hint = Entregue-a separada da cópia. Não há folha de recuperação para ela.
handover-propose = Propor sete palavras
handover-own = Sua própria frase-senha
handover-make-now = Escolher uma pasta e fazer
handover-made = A cópia está em uma pasta nova, “tutela-handover”, dentro de “{ $folder }”. Entregue a pasta inteira.
handover-row = até { $until } · feita em { $made } por { $by }
handover-returned = incorporada pela última vez em { $day }
handover-not-returned = nada incorporado ainda
handover-id = Cópia { $id }
handover-state-open = Aberta
handover-state-ended = Encerrada
handover-take = Incorporar o que voltou…
handover-take-title = Reunido por { $name }
handover-take-lead = Devolvido em { $day }. Nada é guardado antes de você aceitar. Deixe de fora o que não pertence aqui.
handover-take-none = Não há nada novo neste arquivo: tudo já foi incorporado ou não pode mais ser. Incorporar de novo não muda nada.
handover-take-now = { $count ->
    [one] Incorporar uma linha
   *[other] Incorporar { $count } linhas
 }
handover-taken = { $count ->
    [0] Nada foi acrescentado.
    [one] Uma linha foi incorporada.
   *[other] { $count } linhas foram incorporadas.
 }
handover-item-finding = Dados: { $name }
handover-item-answer = Resposta
handover-item-sent = Perguntado
handover-item-task = Solicitação { $number }, { $source }
handover-item-gone = Uma solicitação que não está neste cofre
handover-standing-new = Novo
handover-standing-taken = Já incorporado
handover-standing-answered = Respondido aqui nesse meio-tempo
handover-standing-closed = Solicitação encerrada nesse meio-tempo
handover-standing-gone = Não está neste cofre
handover-banner = Cópia de substituição de { $office }, somente leitura, até { $day }. O que você encontrar volta como arquivo.
handover-give = Devolver o que reuni…
handover-give-lead = Registre nas tarefas o que os responsáveis enviarem. Depois devolva tudo em um único arquivo criptografado; só { $by } consegue abrir. Um arquivo posterior contém também o anterior.
handover-given = O arquivo está gravado: { $tasks } tarefas, { $findings } conjuntos de dados. Envie-o a { $by }.
timeline-handover-made = Cópia de substituição feita
timeline-handover-opened = Cópia de substituição aberta
timeline-handover-given-back = Devolvido de uma cópia de substituição
timeline-handover-taken-in = Incorporado de uma cópia de substituição
not-now-handover-ended = O último dia desta cópia de substituição passou. Ela não abre mais; peça outra a quem a fez.
not-now-handover-clock = O relógio deste computador marca um momento anterior a quando esta cópia foi feita ou aberta pela última vez. Acerte-o e tente de novo.
not-now-no-handover-copy = Este cofre não é uma cópia de substituição.
not-now-nothing-to-give-back = Nada foi reunido nesta cópia ainda.
not-now-handover-another-officer = Outra pessoa fez esta cópia de substituição, e só ela pode abrir o que volta de lá.
rule-not-a-handback = Este arquivo não vem de uma cópia de substituição.
rule-another-vault = Este arquivo vem de uma cópia de substituição de outro cofre.
rule-not-our-copy = Este cofre não conhece essa cópia de substituição.
rule-altered = Este arquivo está danificado ou foi alterado no caminho. Nada dele foi incorporado.
rule-in-the-past = Esse dia já passou. Escolha um posterior.
rule-handover-too-long = Uma cópia de substituição vale no máximo 90 dias.
about-limit-handover = Quem tem uma cópia de substituição e sua frase-senha: o último dia e a somente leitura valem apenas neste programa.
