# Words that every page about requests shares: rights, phases, outcomes, ways. Ids come from the host.

## Rights
right-access = Acesso
right-portability = Portabilidade
right-rectification = Retificação
right-erasure = Eliminação
right-restriction = Limitação
right-objection = Oposição
right-objection-marketing = Oposição a marketing
right-withdrawal = Revogação do consentimento
right-do-not-sell = Não vender nem compartilhar
right-opt-out = Descadastramento
right-limit = Limitar dados sensíveis
right-automated-decision = Revisão de decisão automatizada
right-complaint = Reclamação
right-other = Outro
right-access-explains = Uma cópia dos dados e de como são usados.
right-portability-explains = Os dados em arquivo que outro fornecedor possa ler.
right-rectification-explains = Dados errados são corrigidos e os que faltam, incluídos.
right-erasure-explains = Os dados são apagados quando nada exige guardá-los.
right-restriction-explains = Os dados são guardados, mas não usados.
right-objection-explains = Cessa o uso baseado em interesse legítimo ou tarefa pública.
right-objection-marketing-explains = O marketing direto cessa, sem precisar de motivo.
right-withdrawal-explains = O que se baseia em consentimento cessa a partir de agora.
right-do-not-sell-explains = Os dados deixam de ser vendidos ou compartilhados.
right-opt-out-explains = Sem mais mensagens nem criação de perfil.
right-limit-explains = Dados sensíveis servem só para o que foi pedido.
right-automated-decision-explains = Uma pessoa revê o que uma máquina decidiu.
right-complaint-explains = Alguém diz que a lei não foi cumprida.
right-other-explains = Qualquer outra coisa que a pessoa peça.

## Phases
phase-received = Recebida
phase-verifying = Em verificação
phase-waiting = Aguardando a pessoa
phase-working = Em coleta
phase-reviewing = Em revisão
phase-released = Entregue
phase-closed = Encerrada

## Outcomes
outcome-fully = Atendida integralmente
outcome-partly = Atendida em parte
outcome-nothing-found = Nada encontrado
outcome-refused = Recusada
outcome-not-identified = Não identificada
outcome-withdrawn = Retirada
outcome-transferred = Encaminhada
outcome-duplicate = Duplicada

## Channels, requesters, standings
channel-email = por e-mail
channel-portal = pelo formulário web
channel-phone = por telefone
channel-letter = por carta
channel-in-person = pessoalmente
channel-other = de outra forma
requester-type-customer = cliente
requester-type-employee = empregado
requester-type-other = outra pessoa
standing-self = em nome próprio
standing-parent = como pai ou mãe
standing-guardian = como tutor
standing-heir = como herdeiro
standing-agent = como representante
standing-lawyer = como advogado
standing-authority = como autoridade
standing-other = a outro título

## Documents, tasks, ways
document-kind-access-report = Relatório
document-kind-acknowledgement = Confirmação de recebimento
document-kind-identity-request = Pedido de identificação
document-kind-completion = Carta de conclusão
document-kind-extension = Carta de prorrogação
document-kind-refusal = Recusa
document-kind-clarification-request = Pedido de esclarecimento
document-kind-not-identified = Não identificado
document-kind-rectification-done = Carta de correção
document-kind-erasure-done = Carta de eliminação
document-kind-objection-honoured = Carta de oposição
document-kind-restriction-set = Carta de limitação
document-kind-restriction-lifted = Fim da limitação
task-state-open = ainda não pedido
task-state-sent = solicitado
task-state-answered = respondido
task-state-nothing-found = nada encontrado
task-state-exception = exceção

withheld-others-rights = prejudicaria os direitos e as liberdades de terceiros (art. 15(4) do GDPR ou a disposição correspondente)
withheld-trade-secret = revelaria segredo comercial ou propriedade intelectual
withheld-privilege = está protegido por sigilo profissional ou outro dever de sigilo
withheld-law = outra lei restringe o acesso
withheld-not-theirs = não contém dados pessoais do titular
way-mail = por e-mail
way-post = pelo correio
way-hand = em mãos
event-identity-asked = Identificação solicitada
event-identity-received = Identificação recebida
event-clarification-asked = Esclarecimento solicitado
event-clarification-received = Esclarecimento recebido
event-fee-asked = Taxa solicitada
event-fee-paid = Taxa paga
event-extended = Prorrogado
event-acknowledged = Recebimento confirmado

## How identity and ownership are established
method-reply-from-address-on-file = Resposta do endereço cadastrado
method-code-second-channel = Código por um segundo canal
method-call-back = Retorno ao número cadastrado
method-knowledge = Respostas que só a pessoa conhece
method-in-person = Em pessoa
method-id-document = Documento de identidade visto
method-agent-mandate = Procuração do representante
method-records-match = Os registros coincidem
method-customer-number = Número de cliente informado

## Why not now
not-now-closed = A solicitação está encerrada.
not-now-identity-missing = A identidade ainda não foi verificada.
not-now-ownership-missing = Ainda não se confirmou de quem são os dados.
not-now-no-sources-chosen = Nenhuma fonte de dados foi escolhida.
not-now-tasks-open = Nem todas as fontes responderam.
not-now-checklist-open = Há um item aberto na lista.
not-now-answer-not-dispatched = Nenhuma resposta foi enviada com registro do envio.
not-now-refusal-not-dispatched = A carta de recusa ainda não foi enviada com registro.
not-now-stale = Os fatos mudaram desde então. Gere de novo.
not-now-mandate-missing = A procuração do requerente não está registrada.
not-now-nothing-to-complete = Não há nada a concluir.
