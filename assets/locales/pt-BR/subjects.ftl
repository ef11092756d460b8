# People on file, their organisations, and the legal bases of their data.
tab-people = Pessoas
tab-organisations = Organizações
subjects-find = Buscar por nome, e-mail ou número
subjects-empty = Ninguém cadastrado ainda
subjects-empty-hint = Uma pessoa entra quando a titularidade de uma solicitação é confirmada. Também pode ser registrada à mão.
subjects-empty-search = Tente o começo de um nome, e-mail ou número de cliente.
organisations-empty = Nenhuma organização ainda
organisations-empty-hint = Uma empresa à qual pessoas cadastradas pertencem.
new-subject = Nova pessoa
new-organisation = Nova organização
register-subject = Registrar a pessoa
register-organisation = Registrar a organização
edit-subject = Corrigir
customer-number = Número de cliente
organisation = Organização
organisation-none = nenhuma
registration = Número de registro
role = Função
column-name = Nome
column-people = Pessoas
column-state = Situação
identifiers = Identificadores
identifier-kind = Tipo
identifier-kind-email = E-mail
identifier-kind-phone = Telefone
identifier-kind-customer = Número de cliente
identifier-kind-other = Outro identificador
identifier-add = Outro identificador
facts = Outros dados
fact-name = Nome do campo
fact-value = O que está registrado
fact-add = Outro campo
subject-no-requests = Esta pessoa não pediu nada.

## Legal bases
legal-bases = Bases legais
legal-basis = Base legal
bases-empty = Nenhuma base legal registrada.
basis-record = Registrar base legal
basis-lead = Por que os dados podem ser tratados, para uma finalidade.
basis-purpose = Finalidade
basis-from = Primeiro dia
basis-to = Último dia
basis-last-day = Último dia
basis-evidence = O que prova
basis-evidence-hint = Número de contrato, formulário, gravação.
basis-end = Encerrar
basis-current = em vigor
basis-past = encerrada
basis-gdpr-6-1-a = Consentimento, art. 6(1)(a) RGPD
basis-gdpr-6-1-b = Contrato, art. 6(1)(b) RGPD
basis-gdpr-6-1-c = Obrigação legal, art. 6(1)(c) RGPD
basis-gdpr-6-1-d = Interesses vitais, art. 6(1)(d) RGPD
basis-gdpr-6-1-e = Interesse público, art. 6(1)(e) RGPD
basis-gdpr-6-1-f = Interesses legítimos, art. 6(1)(f) RGPD
basis-uk-6-1-ea = Interesses legítimos reconhecidos, art. 6(1)(ea) UK GDPR
basis-lgpd-7-i = Consentimento, art. 7º, I, LGPD
basis-lgpd-7-ii = Obrigação legal, art. 7º, II, LGPD
basis-lgpd-7-v = Contrato, art. 7º, V, LGPD
basis-lgpd-7-ix = Interesses legítimos, art. 7º, IX, LGPD
basis-other = Outra base
subject-hidden-requests = { $count ->
    [one] Um caso que você não pode ver
   *[other] { $count } casos que você não pode ver
}
