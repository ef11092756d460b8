# Letters and reports that go to people: full sentences, plain words, addressed to the person.

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
paper-report-title = Relatório sobre os seus dados pessoais
paper-report-intro = Em { $received }, recebemos a sua solicitação referente aos seus dados pessoais. Este relatório é a nossa resposta. Ele informa quais dados tratamos a seu respeito, por que os tratamos, quem os recebe e quais são os seus direitos.
paper-report-intro-other = Em { $received }, recebemos a sua solicitação referente aos dados pessoais de { $subject }. Este relatório é a nossa resposta. Ele informa quais dados tratamos, por que os tratamos, quem os recebe e quais são os direitos do(a) titular.
paper-report-nothing = Pesquisamos em nossos registros dados a seu respeito. Exceto os que mantemos para atender a esta solicitação, não tratamos dados pessoais a seu respeito.
paper-report-nothing-where = A pesquisa abrangeu as seguintes fontes de dados: { $sources }.
paper-section-processing = Sobre o tratamento
paper-section-record = O que está registrado a seu respeito
paper-section-organisation = A organização à qual o(a) senhor(a) pertence
paper-section-bases = As bases legais do tratamento dos seus dados
paper-section-data = Os seus dados, por fonte
paper-section-requests = As suas solicitações anteriores
paper-section-date = O prazo desta resposta
paper-section-rights = Os seus direitos

paper-answer-confirmation = Confirmamos que tratamos dados pessoais a seu respeito.
paper-answer-copy = Este relatório contém, a seguir, uma cópia dos dados.
paper-answer-rights = O(A) senhor(a) pode solicitar a correção ou a eliminação dos seus dados ou a limitação do seu tratamento e pode opor-se ao tratamento. Quando o tratamento se basear no seu consentimento ou em contrato, pode também receber em formato legível por máquina os dados que nos forneceu. O consentimento pode ser revogado a qualquer momento, com efeitos para o futuro. Para tudo isso, basta escrever para { $contact }.
paper-answer-complaint = Se considerar que não tratamos os seus dados de forma lícita, o(a) senhor(a) pode apresentar petição ou reclamação à autoridade supervisora: { $authority }. Pode também recorrer ao Poder Judiciário.
paper-answer-origin-you = Os dados foram fornecidos pelo(a) senhor(a).
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
paper-source-exception = Não foi possível pesquisar nesta fonte: { $reason }
paper-files-beside = Os seguintes arquivos acompanham este relatório sem alterações:
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
paper-acknowledgement-title = Recebemos a sua solicitação
paper-acknowledgement-body = Recebemos a sua solicitação em { $received } e a registramos sob o número { $number }. Ela se refere a: { $rights }.
paper-acknowledgement-due = Responderemos, no mais tardar, até { $due }. Se o assunto for complexo e precisarmos de mais tempo, informaremos antes dessa data e indicaremos os motivos.
paper-acknowledgement-contact = Ao escrever sobre esta solicitação, por favor informe o número acima.
paper-identity-title = Por favor, ajude-nos a confirmar a sua identidade
paper-identity-body = Recebemos, em { $received }, a sua solicitação (número { $number }). Antes de fornecer dados pessoais, precisamos ter certeza de que chegarão à pessoa certa. Por favor, responda a esta carta a partir de um endereço ou número de telefone que já conste em nosso cadastro, ou entre em contato conosco para combinarmos a forma que lhe for mais conveniente.
paper-identity-less = Por favor, não envie cópia de documento de identidade, a menos que a solicitemos. Não pedimos mais do que o necessário e eliminamos o que foi utilizado na verificação assim que ela é concluída.
paper-completion-title = A sua solicitação foi concluída
paper-completion-body = Concluímos o atendimento da sua solicitação recebida em { $received } (número { $number }), que se referia a: { $rights }.
paper-completion-fully = Tudo o que foi solicitado foi atendido.
paper-completion-partly = Parte do que foi solicitado foi atendida. Quanto ao restante, tivemos de recusar, pelo seguinte motivo: { $reason }.
paper-completion-nothing = Não tratamos dados pessoais a seu respeito, exceto os que mantemos para documentar esta solicitação.
paper-completion-report = O nosso relatório foi enviado em { $sent }.
paper-completion-rest = Se algo estiver faltando ou não estiver claro, por favor escreva para nós.
paper-extension-title = Precisamos de mais tempo para a sua solicitação
paper-extension-body = Recebemos, em { $received }, a sua solicitação (número { $number }). Não conseguiremos concluí-la no prazo ordinário. Os motivos são:
paper-extension-due = Responderemos, no mais tardar, até { $due }.
paper-argument = Como esta data foi contada:
paper-argument-of = Como esta data foi contada ({ $right }):
paper-argument-calendar = Feriados de: { $calendar }
paper-refusal-title = Não podemos atender à sua solicitação
paper-refusal-body = Analisamos a sua solicitação recebida em { $received } (número { $number }), que se referia a: { $rights }. Não podemos atendê-la. Os motivos são:
paper-refusal-remedies = O(A) senhor(a) pode apresentar petição ou reclamação a esse respeito à autoridade supervisora: { $authority }. Pode também recorrer ao Poder Judiciário.

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Segue anexa a nossa carta.

# The recovery sheet
paper-recovery-title = Folha de recuperação
paper-recovery-what = Este código abre o cofre quando a frase-senha é perdida. Ninguém mais o possui e ninguém pode gerá-lo novamente.
paper-recovery-qr = O código de recuperação em forma de código QR
paper-recovery-keep = Guarde esta folha onde guarda escrituras e carimbos: em lugar trancado e seguro, longe do computador.
paper-recovery-who = Quem tiver esta folha e os arquivos do cofre pode ler tudo. Trate-a como o próprio cofre.
paper-recovery-lost = Se a folha for perdida, gere uma nova nas configurações. O código antigo não abrirá mais nada.
paper-recovery-made = Gerada em { $date }.
