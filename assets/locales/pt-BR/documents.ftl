# Letters and reports: made, seen as pages, exported, sent out.
documents-empty = Nenhuma carta ou relatório ainda
documents-empty-hint = O que vai à pessoa é gerado aqui, visto em página, exportado, e o envio registrado.
compose-report = Gerar o relatório
letters-make = Gerar uma carta
letter-lead = Escrita no idioma da pessoa: { $language }. Você a vê antes de sair.
letter-reasons = Motivos
letter-reasons-hint = São impressos como você escrever.
letter-word = Uma palavra sua
letter-word-hint = Mais um parágrafo na carta.
letter-make = Gerar a carta
document-pages = { $count ->
    [one] uma página
   *[other] { $count } páginas
}
document-page-count = Páginas
document-facts = Dados do documento
document-recipient = Destinatário
document-language = Idioma
document-made = Gerado
document-exported-on = Exportado
document-made-short = gerado
document-exported-short = exportado, não enviado
document-stale-short = desatualizado
document-stale-letter = Gere a carta de novo na página da solicitação.
document-again = Gerar de novo
document-exported = Exportado como { $name }.
document-drafted = Rascunho gravado: { $name }.
export-document = Exportar em PDF
mail-draft = Gravar rascunho de e-mail
back-to-request = Voltar à solicitação
preview-label = { $title }, página por página
preview-page-of = Página { $page } de { $pages }
file-size = Tamanho
dispatched = Enviado
dispatch-ask = Registrar envio…
dispatch-title = Registrar envio
dispatch-lead = Como saiu e o que o prova.
dispatch-way = Saiu
dispatch-on = Em
dispatch-evidence-mail = ID da mensagem ou endereço de destino
dispatch-evidence-post = Número do registrado
dispatch-evidence-hand = Quem assinou o recebimento
dispatch-record = Registrar envio
column-number = Número
column-document = Documento
column-dispatch = Envio
mail-draft-no-email = O requerente não tem e-mail. Inclua-o na solicitação ou envie pelo correio.
