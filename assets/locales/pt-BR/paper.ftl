# What stands on letters and reports around the words of their templates (assets/templates).

paper-page = Página {"{page}"} de {"{pages}"}
paper-footer-case = Protocolo { $number }
paper-footer-proof = Dossiê { $fingerprint } · trilha { $seq }:{ $head }
paper-case = Protocolo
paper-received = Recebida em
paper-date = Data
paper-contact = Contato
paper-dear = Prezado(a) { $name },
paper-regards = Atenciosamente,
paper-dpo = Encarregado(a) pelo Tratamento de Dados Pessoais

# The report of personal data
paper-report-nothing = Pesquisamos em nossos registros dados a seu respeito. Exceto os que mantemos para atender a esta solicitação, não tratamos dados pessoais a seu respeito.
paper-section-processing = Sobre o tratamento
paper-section-record = O que está registrado a seu respeito
paper-section-organisation = A organização à qual o(a) senhor(a) pertence
paper-section-bases = As bases legais do tratamento dos seus dados
paper-section-data = Os seus dados, por fonte
paper-section-requests = As suas solicitações anteriores
paper-section-rights = Os seus direitos

paper-answer-confirmation = Confirmamos que tratamos dados pessoais a seu respeito.
paper-answer-copy = Este relatório contém, a seguir, uma cópia dos dados.
paper-answer-rights = O(A) senhor(a) pode solicitar a correção ou a eliminação dos seus dados ou a limitação do seu tratamento e pode opor-se ao tratamento. Quando o tratamento se basear no seu consentimento ou em contrato, pode também receber em formato legível por máquina os dados que nos forneceu. O consentimento pode ser revogado a qualquer momento, com efeitos para o futuro. Para tudo isso, basta escrever para { $contact }.
paper-answer-complaint = Se considerar que não tratamos os seus dados de forma lícita, o(a) senhor(a) pode apresentar petição ou reclamação à autoridade supervisora: { $authority }. Pode também recorrer ao Poder Judiciário.
paper-answer-not-registered = Não há registro de nada a que isto se aplique.

paper-table-source = Fonte
paper-table-category = Categoria de dados
paper-table-purposes = Finalidades
paper-table-recipients = Destinatários
paper-table-retention = Prazo de conservação
paper-table-origin = Origem
paper-table-purpose = Finalidade
paper-table-basis = Base legal
paper-table-from = De
paper-table-to = Até
paper-table-evidence = Comprovação
paper-table-number = Protocolo
paper-table-received = Recebida em
paper-table-rights = Objeto
paper-table-outcome = Resultado
paper-table-file = Arquivo
paper-table-size = Tamanho
paper-in-progress = em andamento
# In Portuguese zero is singular too, so the number is always written out.
paper-rows = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
paper-record = Registro { $index }
paper-source-nothing = Nada foi encontrado aqui a seu respeito.
paper-withheld = Retido: { $what } encontrado aqui. Fundamento: { $ground }.
paper-withheld-text = um texto
paper-withheld-file = um arquivo
paper-source-exception = Não foi possível pesquisar nesta fonte: { $reason }
paper-column-category = { $column } ({ $category })

paper-field-name = Nome
paper-field-email = E-mail
paper-field-phone = Telefone
paper-field-customer = Número de cliente
paper-field-other = Identificador
paper-field-address = Endereço
paper-field-language = Idioma
paper-field-country = País
paper-field-role = Função
paper-field-organisation = Organização
paper-field-registration = Número de registro

# Letters
paper-argument-calendar = Feriados de: { $calendar }

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Segue anexa a nossa carta.

# The recovery sheet
paper-recovery-qr = O código de recuperação em forma de código QR
paper-invitation-title = Convite para um cofre
paper-invitation-lead = { $name }: com este código você abre pela primeira vez o cofre do escritório de privacidade de { $office }.
paper-invitation-how = O que fazer
paper-invitation-one = Abra a pasta do cofre no Tutela e escolha, na tela de bloqueio, o caminho com folha de recuperação ou convite.
paper-invitation-two = Digite o código e escolha uma frase-senha só sua. Ninguém mais fica sabendo.
paper-invitation-three = Imprima a folha de recuperação mostrada em seguida e guarde-a em lugar seguro.
paper-invitation-once = O código funciona uma única vez. Depois destrua esta folha. Se ela se perdeu ou foi vista por alguém antes do uso, avise logo: outro código será gerado.

# One of three recovery sheets
paper-sheets-title = Folha de recuperação { $number } de 3
paper-sheets-alone = Esta folha sozinha não abre nada. Com qualquer uma das outras duas, abre o cofre quando a frase-senha se perde.
paper-sheets-one = Cada uma das três folhas fica com outra pessoa ou em outro cofre físico, longe do computador: nunca duas no mesmo lugar.
paper-sheets-two = Quem a guarda não precisa trabalhar no cofre. Serve alguém da direção, da comissão de empregados ou um cartório.
paper-sheets-three = Se uma folha se perder ou for vista por outra pessoa, peça três novas nas configurações. As antigas deixam de abrir o cofre.
paper-sheets-made = Feita em { $date }. Só folhas feitas juntas abrem o cofre.

## O registro de um caso em papel
paper-record-title = Registro do caso { $number }
paper-record-lead = Tudo o que { $office } registrou sobre este caso, item por item, em { $date }.
paper-record-count = Registros sobre este caso
paper-record-size = Registros de toda a trilha
paper-record-root = Raiz da árvore sobre ela
paper-record-proof = SHA-256 da prova
paper-record-entries = O que foi registrado
paper-record-number = Nº
paper-record-when = Quando
paper-record-by = Por
paper-record-what = O quê
paper-record-hash = Hash
paper-record-check = Como conferir
paper-record-take = Salve o arquivo record.json anexado a este PDF. O SHA-256 dele está acima.
paper-record-run = Execute com ele o programa verify_trail.py. Ele vem com o Tutela, é curto o bastante para ser lido e não precisa do Tutela nem de um cofre: confere cada assinatura e se cada registro pertence à trilha inteira.
paper-record-compare = Compare a raiz com qualquer ponto de verificação desta organização guardado em outro lugar. Uma trilha que só foi continuada confere com ambos.
paper-record-checkpoint = Ponto de verificação
paper-record-keys = Chaves dos responsáveis
paper-record-attached = Os registros deste caso com as assinaturas e o caminho de cada um até a raiz.
