# The trail: every entry, and the check of the whole vault.
trail-all = Tudo
trail-filter = Só estas ações
trail-record = Um registro, como request 12
trail-number = Nº
trail-when = Quando
trail-what = O quê
trail-about = Sobre
trail-by = Por
trail-action = Ação
trail-notes = Anotado em claro
trail-fields = Campos alterados
trail-hash = Hash da entrada
trail-entry = Entrada { $number }
trail-size = { $count ->
    [one] Uma entrada
   *[other] { $count } entradas
}
trail-head = topo
trail-empty-hint = Nenhuma entrada corresponde. Veja tudo.
verify-vault = Verificar tudo agora
verdict-sound = Tudo está íntegro.
verdict-unsound = Algo está errado. Guarde este cofre e restaure o backup mais novo em outra pasta.
verdict-entries = { $count ->
    [one] Uma entrada verificada.
   *[other] { $count } entradas verificadas.
}

## Kinds of records
trail-group-request = Solicitação
trail-group-identity = Identidade
trail-group-ownership = Titularidade
trail-group-confirmation = Desfeito
trail-group-sources = Escolha de fontes
trail-group-task = Tarefa
trail-group-finding = Dados recebidos
trail-group-checklist = Lista
trail-group-document = Documento
trail-group-subject = Pessoa
trail-group-basis = Base legal
trail-group-organisation = Organização
trail-group-source = Fonte
trail-group-office = Escritório
trail-group-settings = Configurações
trail-group-vault = Cofre
trail-group-slot = Chaves
trail-group-file = Arquivo
verdict-finding = { $what } { $where }
verdict-bad-pages = Páginas danificadas do banco de dados:
verdict-old-pages = Partes do banco de dados não são as gravadas por último.
verdict-bad-structure = A estrutura do banco de dados não confere.
verdict-bad-trail = A cadeia da trilha se rompe na entrada
verdict-bad-file = Arquivo danificado:

## What is handed out, and by what one looks
trail-anybody = Qualquer pessoa
trail-from = De
trail-until = Até
export-trail = Exportar para auditoria
trail-exported = { $count ->
    [one] Um registro está em { $name }.
   *[other] { $count } registros estão em { $name }.
}
trail-exported-hint = O arquivo não contém dados pessoais. Quem o tiver pode conferi-lo com o verificador que acompanha o Tutela, sem o cofre. Guarde a raiz: uma exportação posterior deve dar continuidade a ela.
trail-root = Raiz da árvore:
trail-group-trail = Trilha
trail-group-officer = Usuário
trail-group-note = Nota
trail-hidden = um caso que você não pode ver
timeline-command-refused = Um comando foi recusado pela função da pessoa
trail-group-command = Recusas
field-command = comando

## A paper that somebody kept
compare-trail = Comparar um papel
compare-lead = Se a trilha ainda diz o que dizia quando um documento ou um ponto de verificação saiu da organização.
compare-text = A linha ao pé do documento, ou o ponto de verificação inteiro
compare-hint = Por exemplo, “trilha 412:9f3ac01b77de0415”. O ponto de verificação é colado com todas as suas linhas.
compare-run = Comparar
compare-same = Confere: a trilha ainda diz o mesmo até ali.
compare-same-more = { $since ->
    [0] Registro { $seq }, feito em { $at }. Nada foi acrescentado desde então.
    [one] Registro { $seq }, feito em { $at }. Um registro foi acrescentado desde então.
   *[other] Registro { $seq }, feito em { $at }. { $since } registros foram acrescentados desde então.
}
compare-other = Não confere: a trilha diz outra coisa ali.
compare-beyond = Não confere: a trilha não chega até lá.
compare-another-vault = Este ponto de verificação é de outro cofre.
compare-unsigned = Ninguém desta organização assinou este ponto de verificação.
compare-advice = Veja mais uma vez no papel o registro { $seq }. Se foi lido corretamente, a trilha foi alterada, uma cópia antiga do cofre foi restaurada ou o papel não é deste cofre.
compare-signed = Assinado por { $officer }.
