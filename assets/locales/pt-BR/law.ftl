# The reasoning behind legal dates, names of the law, severity factors and checklists.

## Steps of a due date
law-received = Recebido em { $date }
law-counted-from = Contagem a partir de { $date }; o próprio dia não é contado
law-counted-from-moment = Contagem a partir de { $at }
law-start-identity = O prazo começa em { $date }, quando chegou a prova de identidade
law-start-fee = O prazo começa em { $date }, quando a taxa foi paga
law-small-agent = O agente de tratamento de pequeno porte tem prazo maior
law-period-hour = { $n ->
    [1] O prazo de uma hora termina em { $date }
   *[other] O prazo de { $n } horas termina em { $date }
}
law-period-at-once = Vence imediatamente: { $date }
law-period-day = { $n ->
    [1] O prazo de um dia termina em { $date }
   *[other] O prazo de { $n } dias termina em { $date }
}
law-period-business-day = { $n ->
    [1] O prazo de um dia útil termina em { $date }
   *[other] O prazo de { $n } dias úteis termina em { $date }
}
law-period-week = { $n ->
    [1] O prazo de uma semana termina em { $date }
   *[other] O prazo de { $n } semanas termina em { $date }
}
law-period-month = { $n ->
    [1] O prazo de um mês termina em { $date }
   *[other] O prazo de { $n } meses termina em { $date }
}
law-period-month-last-day = { $n ->
    [1] O prazo de um mês termina em { $date }, último dia desse mês
   *[other] O prazo de { $n } meses termina em { $date }, último dia desse mês
}
law-period-month-next-day = { $n ->
    [1] O prazo de um mês termina em { $date }, pois o mês anterior é curto demais
   *[other] O prazo de { $n } meses termina em { $date }, pois o mês anterior é curto demais
}
law-period-year = { $n ->
    [1] O prazo de um ano termina em { $date }
   *[other] O prazo de { $n } anos termina em { $date }
}
law-period-year-last-day = { $n ->
    [1] O prazo de um ano termina em { $date }, último dia desse mês
   *[other] O prazo de { $n } anos termina em { $date }, último dia desse mês
}
law-period-year-next-day = { $n ->
    [1] O prazo de um ano termina em { $date }, pois o mês anterior é curto demais
   *[other] O prazo de { $n } anos termina em { $date }, pois o mês anterior é curto demais
}
law-roll-weekend = Fim de semana: passa para { $date }
law-roll-sunday = Domingo: passa para { $date }
law-roll-holiday = Feriado ({ $holiday }): passa para { $date }
law-roll-weekend-holiday = Fim de semana e feriado ({ $holiday }): passa para { $date }
law-roll-sunday-holiday = Domingo e feriado ({ $holiday }): passa para { $date }
law-roll-closed = O escritório está fechado: passa para { $date }
law-roll-weekend-closed = Fim de semana, e o escritório está fechado: passa para { $date }
law-roll-holiday-closed = Feriado ({ $holiday }), e o escritório está fechado: passa para { $date }
law-roll-weekend-holiday-closed = Fim de semana e feriado ({ $holiday }), e o escritório está fechado: passa para { $date }
law-stepped-over-holidays = Não contam como dias úteis: { $holiday }
law-stepped-over-closed = Não contam como dias úteis os dias em que o escritório está fechado
law-stepped-over-holidays-closed = Não contam como dias úteis: { $holiday }, e os dias em que o escritório está fechado
law-extended = Prorrogado pelo aviso de { $on }; todo o prazo é contado do seu início original
law-extended-told = Prorrogado pelo aviso de { $on }, que indica a nova data: { $date }
law-extension-none = O aviso de { $on } não altera a data: esta regra não prevê prorrogação
law-extension-late = O aviso de { $on } não altera a data: deveria ter sido enviado até { $date }
law-extension-without-reasons = O aviso de { $on } não altera a data: não indicou os motivos
law-extension-without-date = O aviso de { $on } não altera a data: não indicou uma data posterior
law-extension-only-once = O aviso de { $on } não altera a data: o prazo só pode ser prorrogado uma vez
law-pause-identity = { $n ->
    [1] A espera pela prova de identidade, de { $from } a { $to }, não é contada: um dia
   *[other] A espera pela prova de identidade, de { $from } a { $to }, não é contada: { $n } dias
}
law-pause-clarification = { $n ->
    [1] A espera pelo esclarecimento, de { $from } a { $to }, não é contada: um dia
   *[other] A espera pelo esclarecimento, de { $from } a { $to }, não é contada: { $n } dias
}
law-pause-both-ends = { $n ->
    [1] Os dias de { $from } a { $to }, ambos incluídos, não são contados enquanto se aguardava o esclarecimento: um dia
   *[other] Os dias de { $from } a { $to }, ambos incluídos, não são contados enquanto se aguardava o esclarecimento: { $n } dias
}
law-pause-moved = { $n ->
    [1] Um dia não é contado: o fim passa para { $date }
   *[other] { $n } dias não são contados: o fim passa para { $date }
}
law-asked-too-late = A pergunta de { $date } veio depois do fim do prazo e não o suspende
law-not-asked-promptly = A pergunta de { $date } não foi feita sem demora injustificada e não suspende o prazo
law-not-needed = A pergunta de { $date } não era razoavelmente necessária e não suspende o prazo
law-never-waits-for-identity = Este direito não depende da prova de identidade: o prazo continua a correr
law-identity-has-no-effect = Nesta lei, a verificação da identidade não suspende o prazo
law-clarification-has-no-effect = Nesta lei, o pedido de esclarecimento não suspende o prazo
law-fee-has-no-effect = Nesta lei, a cobrança de taxa não suspende o prazo
law-waiting-identity = A prova de identidade é aguardada desde { $date }; a data mudará quando ela chegar
law-waiting-clarification = O esclarecimento é aguardado desde { $date }; a data mudará quando ele chegar
law-waiting-fee = O pagamento da taxa é aguardado desde { $date }; a data mudará quando for feito
law-acknowledge = O recebimento deve ser confirmado até { $date }
law-refusal-by = Uma recusa deveria ser enviada até { $date }: ela não é prorrogada
law-carry-out = { $n ->
    [1] Decidido o pedido, deve ser cumprido em um dia, no máximo até { $date }
   *[other] Decidido o pedido, deve ser cumprido em { $n } dias, no máximo até { $date }
}
law-carry-out-business-day = { $n ->
    [1] Decidido o pedido, deve ser cumprido em um dia útil, no máximo até { $date }
   *[other] Decidido o pedido, deve ser cumprido em { $n } dias úteis, no máximo até { $date }
}
law-tell-recipients = Aqueles com quem os dados foram compartilhados devem ser avisados até { $date }
law-tell-recipients-at-once = Aqueles com quem os dados foram compartilhados devem ser avisados imediatamente
law-no-asking-again = Não se deve pedir à pessoa que volte a aderir antes de { $date }
law-appeal = { $n ->
    [1] Cabe recurso contra a recusa; o recurso deve ser respondido em um dia
   *[other] Cabe recurso contra a recusa; o recurso deve ser respondido em { $n } dias
}
law-appeal-extendable = { $n ->
    [1] Cabe recurso contra a recusa; o recurso deve ser respondido em um dia, prorrogável por { $more } dias mediante aviso
   *[other] Cabe recurso contra a recusa; o recurso deve ser respondido em { $n } dias, prorrogáveis por mais { $more } mediante aviso
}
law-act-at-once = O que foi pedido deve ser feito imediatamente; a data vale para a resposta
law-no-fixed-period = A lei não fixa prazo aqui; a data é apenas uma referência
law-estimated-holiday = { $date }: feriado que segue o calendário lunar, estimado
law-no-calendar = Nenhum calendário foi escolhido: apenas sábados e domingos são excluídos
law-check-locally = Esta regra não foi conferida na fonte: confira localmente
law-check-locally-source = O nome ou número desta regra não foi conferido na fonte: confira localmente
law-check-locally-start = Não foi conferido na fonte que esta regra vale desde { $date }: confira localmente
law-check-locally-extension = Esta prorrogação não foi conferida na fonte: confira localmente
law-check-locally-waits = Que essa espera suspende o prazo só se conhece por comentários: confira localmente

## Steps of a breach clock
law-breach-aware = Conhecido em { $at }
law-breach-time-shown-twice = O relógio mostrou esse horário duas vezes; conta-se o primeiro
law-breach-hours = { $n ->
    [1] O prazo de uma hora termina em { $at }
   *[other] O prazo de { $n } horas termina em { $at }
}
law-breach-clock-change = No intervalo há mudança de horário; contam-se horas reais
law-breach-strict-end = Sem contar a hora do conhecimento (Regulamento 1182/71), o prazo termina em { $at }
law-breach-malicious = Havendo intenção maliciosa, o prazo é outro
law-breach-without-delay = Sem demora injustificada: a lei não fixa número de dias
law-breach-from-assessment = Contagem a partir da avaliação em { $date }
law-breach-from-authority-notice = Contagem a partir da comunicação à autoridade em { $date }
law-breach-from-subjects-notice = Contagem a partir da comunicação aos titulares em { $date }
law-breach-not-assessed = O prazo começa com a avaliação do incidente
law-breach-authority-not-notified = O prazo começa com a comunicação à autoridade
law-breach-subjects-not-notified = O prazo começa com a comunicação aos titulares
law-breach-keep-record = O registro do incidente deve ser guardado até { $date }
law-breach-keep-public-notice = Se os titulares não puderem ser avisados individualmente, o aviso público permanece até { $date }
law-duty-notify-authority = Comunicação à autoridade
law-duty-notify-subjects = Comunicação aos titulares
law-duty-complete-notice = Complementação da comunicação
law-duty-assess = Avaliação do incidente
law-duty-keep-record = Guarda do registro
law-duty-keep-public-notice = Manutenção do aviso público

## Why there is no date
law-error-unknown-regime = Não há regime chamado “{ $id }”
law-error-no-rule = { $regime } não fixa prazo para este direito: { $right }
law-error-not-in-force = Nenhuma regra de { $regime } está em vigor em { $date }
law-error-no-breach-rule = { $regime } não fixa prazo para incidentes
law-error-unknown-calendar = Não há calendário chamado “{ $id }”
law-error-unknown-calendar-version = Não há versão “{ $version }” dos dados de feriados
law-error-calendar-has-no-data = O calendário { $calendar } não tem dados para { $year }: não se informa uma data suposta
law-error-pause-ends-before-it-begins = Uma espera não pode terminar em { $to }, antes de começar em { $from }
law-error-event-before-receipt = Um fato de { $on } não pode ser anterior ao recebimento em { $received }
law-error-not-a-date = “{ $text }” não é uma data; escreva assim: 2026-03-02
law-error-not-a-zone = “{ $text }” não é um fuso horário; escreva assim: America/Sao_Paulo
law-error-no-such-local-time = { $text } não existe em { $zone }: a mudança de horário a pulou
law-error-hours-need-a-time = Horas são contadas a partir de um horário, não de uma data
law-error-out-of-range = O prazo ultrapassa a última data que pode ser calculada
law-error-severity-factor = O valor está fora da escala deste fator: { $factor }

## Rights
law-right-access = Acesso
law-right-portability = Portabilidade
law-right-rectification = Retificação
law-right-erasure = Eliminação
law-right-restriction = Limitação do tratamento
law-right-objection = Oposição
law-right-objection-marketing = Oposição ao marketing direto
law-right-withdrawal = Revogação do consentimento
law-right-do-not-sell = Não vender nem compartilhar
law-right-opt-out = Opt-out
law-right-limit = Limitar o uso de dados sensíveis
law-right-automated-decision = Revisão de decisão automatizada
law-right-complaint = Reclamação
law-right-other = Outro

## Regimes
law-regime-gdpr = GDPR (União Europeia)
law-regime-uk-gdpr = UK GDPR (Reino Unido)
law-regime-lgpd = LGPD (Brasil)
law-regime-ccpa = CCPA (Califórnia)
law-regime-us-va = Virgínia (VCDPA)
law-regime-us-co = Colorado (CPA)
law-regime-us-ct = Connecticut (CTDPA)
law-regime-us-ut = Utah (UCPA)
law-regime-us-tx = Texas (TDPSA)
law-regime-us-mt = Montana (MCDPA)
law-regime-us-de = Delaware (DPDPA)
law-regime-us-nh = Nova Hampshire (RSA 507-H)
law-regime-us-tn = Tennessee (TIPA)
law-regime-us-ne = Nebraska (NDPA)
law-regime-us-in = Indiana (INCDPA)
law-regime-us-ky = Kentucky (KCDPA)
law-regime-us-md = Maryland (MODPA)
law-regime-us-or = Oregon (OCPA)
law-regime-us-nj = Nova Jersey (NJDPA)
law-regime-us-mn = Minnesota (MCDPA)
law-regime-us-ri = Rhode Island (RIDTPPA)
law-regime-us-fl = Flórida (FDBR)
law-regime-us-ia = Iowa (ICDPA)
law-regime-us-ny = Nova York (incidentes)
law-regime-us-wa = Washington (incidentes)
law-regime-us-me = Maine (incidentes)
law-regime-us-la = Louisiana (incidentes)
law-regime-us-sd = Dakota do Sul (incidentes)
law-regime-us-wi = Wisconsin (incidentes)
law-regime-us-az = Arizona (incidentes)
law-regime-us-nm = Novo México (incidentes)
law-regime-us-oh = Ohio (incidentes)
law-regime-us-al = Alabama (incidentes)
law-regime-us-hipaa = HIPAA (Estados Unidos, incidentes)
law-regime-philippines = Filipinas (incidentes)
law-regime-quebec = Quebec (lei do setor privado)
law-regime-pipeda = PIPEDA (Canadá)
law-regime-swiss-fadp = LPD (Suíça)
law-regime-south-africa = POPIA e PAIA (África do Sul)
law-regime-india-dpdp = Lei DPDP (Índia)
law-regime-hungary-infotv = Infotv. (Hungria, fora do GDPR)
law-regime-argentina = Lei 25.326 (Argentina)
law-regime-mexico = LFPDPPP (México)
law-regime-korea-pipa = PIPA (Coreia)
law-regime-singapore-pdpa = PDPA (Singapura)
law-regime-australia-app = Lei de Privacidade (Austrália)
law-regime-china-pipl = PIPL (China)
law-regime-turkey-kvkk = KVKK (Turquia)
law-regime-japan-appi = APPI (Japão)
law-regime-new-zealand = Lei de Privacidade (Nova Zelândia)
law-regime-thailand = PDPA (Tailândia)
law-regime-malaysia = PDPA (Malásia)
law-regime-israel = Lei de Proteção da Privacidade (Israel)
law-regime-saudi-arabia = PDPL (Arábia Saudita)
law-regime-colombia = Lei 1581 (Colômbia)
law-regime-peru = Lei 29733 (Peru)
law-regime-uruguay = Lei 18.331 (Uruguai)
law-regime-chile = Lei 21.719 (Chile)
law-regime-nigeria = NDPA (Nigéria)
law-regime-kenya = Lei de Proteção de Dados (Quênia)
law-regime-serbia = Lei de Proteção de Dados Pessoais (Sérvia)
law-regime-indonesia = Lei PDP (Indonésia)

## Where rules are written that were read there, and variants of rules
law-source-gdpr-12-3 = GDPR, art. 12(3); Regulamento 1182/71, art. 3
law-source-gdpr-33-1 = GDPR, art. 33(1); Regulamento 1182/71, art. 3(1)
law-source-gdpr-34-1 = GDPR, art. 34(1)
law-source-ccpa-7021 = 11 CCR 7021
law-source-argentina-16 = Ley 25.326, art. 16.2 e 16.4
law-source-swiss-fadp-breach-authority = LPD suíça, art. 24
law-source-swiss-fadp-breach-people = LPD suíça, art. 24
law-variant-simplified = Resposta simplificada, imediata

## Severity of a breach
law-severity-band-low = Baixa
law-severity-band-medium = Média
law-severity-band-high = Alta
law-severity-band-very-high = Muito alta
law-severity-factor-dpc = Contexto do tratamento
law-severity-factor-ei = Facilidade de identificação
law-severity-factor-confidentiality = Perda de confidencialidade
law-severity-factor-integrity = Perda de integridade
law-severity-factor-availability = Perda de disponibilidade
law-severity-factor-malicious = Intenção maliciosa
law-severity-flag-over-100 = Há mais de 100 pessoas afetadas
law-severity-flag-unintelligible = Os dados são ininteligíveis para quem os detém
law-severity-data-simple = Dados simples: biografia, contato, formação, família, trabalho
law-severity-data-simple-profile = O volume ou o controlador revelam um perfil ou a situação social ou financeira
law-severity-data-simple-sensitive = Permitem inferir saúde, vida sexual, opiniões políticas ou religiosas
law-severity-data-simple-vulnerable = São críticos para a segurança de pessoas vulneráveis ou menores
law-severity-data-behavioural = Dados comportamentais: localização, tráfego, hábitos
law-severity-data-behavioural-no-insight = Não trazem informação substancial ou são facilmente encontrados em público
law-severity-data-behavioural-profile = Mostram um perfil detalhado da vida diária
law-severity-data-behavioural-sensitive = Permitem traçar um perfil sobre questões sensíveis
law-severity-data-financial = Dados financeiros: renda, transações, extratos, cartões, faturas, benefícios
law-severity-data-financial-no-insight = Não trazem informação substancial, como ser cliente de um banco
law-severity-data-financial-some = Contêm algum dado financeiro sem informação significativa
law-severity-data-financial-fraud = Permitem fraude ou mostram um perfil financeiro detalhado
law-severity-data-sensitive = Dados sensíveis: saúde, opiniões políticas, vida sexual
law-severity-data-sensitive-no-insight = Não trazem informação substancial ou são públicos
law-severity-data-sensitive-general = Permitem apenas suposições gerais
law-severity-data-sensitive-assumption = Permitem suposições sobre fatos sensíveis
law-severity-id-name = Nome completo
law-severity-id-name-common = Muitas pessoas no país o compartilham
law-severity-id-name-rare = Poucas pessoas no país o compartilham
law-severity-id-name-small-town = Poucas pessoas em uma cidade pequena o compartilham
law-severity-id-name-with-birth-date = Aparece com data de nascimento e e-mail
law-severity-id-picture = Imagem
law-severity-id-picture-unclear = Pouco nítida ou distante
law-severity-id-picture-clear = Nítida, sem outro contexto
law-severity-id-picture-context = Nítida, com algum contexto, como um clube ou lugar
law-severity-id-picture-linked = Nítida, com dados vinculados, como uma carteira de sócio
law-severity-id-email = E-mail
law-severity-id-email-anonymous = Não revela identidade
law-severity-id-email-searchable = Não revela identidade, mas pode ser pesquisado
law-severity-id-email-primary = É o identificador principal
law-severity-id-email-name = Contém o nome em um domínio conhecido e pode ser pesquisado
law-severity-id-phone = Telefone ou endereço residencial
law-severity-id-phone-unlisted = Não consta de nenhuma lista
law-severity-id-phone-hard = Difícil de rastrear
law-severity-id-phone-partly = Consta em parte de uma lista
law-severity-id-phone-listed = Consta de uma lista pública
law-severity-id-number = Número de identidade, passaporte ou previdência social
law-severity-id-number-alone = Apenas o número, sem cadastro para consulta
law-severity-id-number-base = Há um cadastro acessível para consulta
law-severity-id-number-linked = Com o nome ou outros dados, ou com cadastro aberto
law-severity-id-code = Código, apelido ou iniciais
law-severity-id-code-unlinkable = Não pode ser vinculado a uma pessoa
law-severity-id-code-revealing = Revela algo sobre a pessoa
law-severity-id-code-key = A chave está disponível
law-severity-confidentiality-none = Expostos, sem sinal de uso ilícito
law-severity-confidentiality-known = Revelados a destinatários conhecidos
law-severity-confidentiality-unknown = Revelados a um número desconhecido de destinatários
law-severity-integrity-none = Alterados e restaurados antes de qualquer uso indevido
law-severity-integrity-recoverable = Alterados e talvez usados, mas recuperáveis
law-severity-integrity-lost = Alterados e talvez usados, e não recuperáveis
law-severity-availability-none = Recuperáveis sem dificuldade
law-severity-availability-temporary = Indisponíveis por algum tempo, ou refeitos com algum trabalho
law-severity-availability-full = Perdidos de vez: sem cópia, e a pessoa não pode fornecê-los de novo

## Checklists
law-checklist-gdpr-15 = O que a resposta de acesso contém
law-checklist-gdpr-15-confirmation = Se há tratamento de dados pessoais
law-checklist-gdpr-15-purposes = As finalidades, para cada categoria de dados
law-checklist-gdpr-15-categories = As categorias de dados pessoais
law-checklist-gdpr-15-recipients = Os destinatários pelo nome, ou suas categorias quando não puderem ser nomeados
law-checklist-gdpr-15-storage = Por quanto tempo os dados são guardados, ou por quais critérios
law-checklist-gdpr-15-rights = Os direitos de retificação, eliminação, limitação e oposição
law-checklist-gdpr-15-complaint = O direito de reclamar à autoridade supervisora, com o nome dela
law-checklist-gdpr-15-origin = A origem dos dados que não vieram da pessoa
law-checklist-gdpr-15-automated = Decisões automatizadas: a lógica aplicada, sua importância e consequências
law-checklist-gdpr-15-transfers = As garantias das transferências a países terceiros
law-checklist-gdpr-15-copy = Uma cópia fiel e inteligível dos dados
law-checklist-gdpr-15-third-parties = Os trechos ocultados pelos direitos de terceiros, cada um com seu motivo
law-checklist-gdpr-12-4 = O que a recusa contém
law-checklist-gdpr-12-4-reasons = Os motivos concretos
law-checklist-gdpr-12-4-complaint = O direito de reclamar a uma autoridade supervisora
law-checklist-gdpr-12-4-remedy = O direito à via judicial
law-checklist-gdpr-12-4-within-a-month = Enviada até um mês após o recebimento
law-checklist-gdpr-12-4-excessive = Por que o pedido é manifestamente infundado ou excessivo
law-checklist-gdpr-12-4-fee-announced = A taxa é anunciada antes da cobrança, para que o pedido possa ser retirado
law-checklist-gdpr-12-4-not-identified = Por que a pessoa não pode ser identificada e que outra informação ajudaria
law-checklist-gdpr-12-3 = O que o aviso de prorrogação contém
law-checklist-gdpr-12-3-within-a-month = Enviado até um mês após o recebimento
law-checklist-gdpr-12-3-reasons = Motivos que residem na complexidade e no número de pedidos
law-checklist-gdpr-12-3-new-date = A nova data
law-checklist-gdpr-19 = O que se comunica aos destinatários
law-checklist-gdpr-19-each-recipient = Cada destinatário é informado da retificação, eliminação ou limitação
law-checklist-gdpr-19-impossible = Por que informar um destinatário é impossível ou desproporcional
law-checklist-gdpr-19-told-on-request = A pessoa é informada sobre os destinatários quando pede
law-checklist-gdpr-33-3 = O que a comunicação à autoridade contém
law-checklist-gdpr-33-3-nature = A natureza da violação
law-checklist-gdpr-33-3-people = Categorias e número aproximado de pessoas afetadas
law-checklist-gdpr-33-3-records = Categorias e número aproximado de registros afetados
law-checklist-gdpr-33-3-contact = O encarregado pela proteção de dados ou outro contato
law-checklist-gdpr-33-3-consequences = As consequências prováveis
law-checklist-gdpr-33-3-measures = As medidas tomadas ou propostas
law-checklist-gdpr-33-3-late-reasons = Os motivos de uma comunicação após 72 horas
law-checklist-gdpr-33-3-phases = O que virá em fase posterior
law-checklist-gdpr-33-5 = O que o registro de violações contém
law-checklist-gdpr-33-5-facts = Os fatos da violação
law-checklist-gdpr-33-5-effects = Seus efeitos
law-checklist-gdpr-33-5-remedies = As medidas corretivas tomadas
law-checklist-gdpr-33-5-decision = A decisão de comunicar ou não, com os motivos
law-checklist-gdpr-34-2 = O que a comunicação aos titulares contém
law-checklist-gdpr-34-2-plain-language = Linguagem clara e simples, em mensagem própria
law-checklist-gdpr-34-2-nature = A natureza da violação
law-checklist-gdpr-34-2-contact = O encarregado pela proteção de dados ou outro contato
law-checklist-gdpr-34-2-consequences = As consequências prováveis
law-checklist-gdpr-34-2-measures = As medidas tomadas ou propostas e o que a pessoa pode fazer
law-checklist-gdpr-34-2-exception = A exceção pela qual nenhuma comunicação é enviada
law-checklist-lgpd-18 = Direitos do art. 18 da LGPD
law-checklist-lgpd-18-confirmation = Confirmação da existência de tratamento
law-checklist-lgpd-18-access = Acesso aos dados
law-checklist-lgpd-18-correction = Correção de dados incompletos, inexatos ou desatualizados
law-checklist-lgpd-18-blocking = Anonimização, bloqueio ou eliminação de dados desnecessários, excessivos ou ilícitos
law-checklist-lgpd-18-portability = Portabilidade a outro fornecedor
law-checklist-lgpd-18-deletion = Eliminação dos dados tratados com consentimento
law-checklist-lgpd-18-sharing = As entidades públicas e privadas com as quais houve uso compartilhado de dados
law-checklist-lgpd-18-refusing-consent = A possibilidade de não consentir e as consequências da negativa
law-checklist-lgpd-18-revocation = Revogação do consentimento
law-checklist-lgpd-18-not-the-agent = Se o escritório não é o agente: quem é, ou as razões de fato ou de direito
law-checklist-lgpd-18-agents-told = Os agentes com os quais houve uso compartilhado foram informados
law-checklist-lgpd-19 = O que a declaração completa contém
law-checklist-lgpd-19-origin = A origem dos dados
law-checklist-lgpd-19-no-record = A inexistência de registro
law-checklist-lgpd-19-criteria = Os critérios utilizados
law-checklist-lgpd-19-purpose = A finalidade do tratamento
law-checklist-lgpd-19-form = Eletrônica ou impressa, a critério da pessoa
law-checklist-lgpd-19-full-copy = Cópia eletrônica integral quando o tratamento se baseia em consentimento ou contrato
law-checklist-lgpd-48 = O que a comunicação de incidente contém
law-checklist-lgpd-48-nature = A natureza dos dados pessoais
law-checklist-lgpd-48-people = As informações sobre os titulares envolvidos
law-checklist-lgpd-48-security = As medidas técnicas e de segurança
law-checklist-lgpd-48-risks = Os riscos do incidente
law-checklist-lgpd-48-delay = Os motivos da demora
law-checklist-lgpd-48-measures = As medidas para reverter ou mitigar os efeitos
law-checklist-lgpd-48-numbers = O número de titulares, com crianças e idosos à parte
law-checklist-lgpd-48-dates = As datas do incidente e do seu conhecimento
law-checklist-lgpd-48-agent = Quem responde: controlador, operador ou agente de pequeno porte
law-checklist-lgpd-48-officer = O encarregado
law-checklist-lgpd-48-cause = A causa raiz do incidente
law-checklist-lgpd-48-total = O total de titulares na operação
law-checklist-ccpa-confirm = O que a confirmação de recebimento contém
law-checklist-ccpa-confirm-process = Como o pedido será processado
law-checklist-ccpa-confirm-verification = Como a identidade é verificada em geral
law-checklist-ccpa-confirm-when = Quando se pode esperar uma resposta
law-checklist-ccpa-know = O que a resposta a um pedido de conhecimento contém
law-checklist-ccpa-know-categories = As categorias de informações pessoais coletadas
law-checklist-ccpa-know-sources = As categorias de fontes
law-checklist-ccpa-know-purposes = As finalidades empresariais ou comerciais
law-checklist-ccpa-know-third-parties = As categorias de terceiros a quem as informações foram reveladas
law-checklist-ccpa-know-sold-shared = As categorias vendidas, compartilhadas ou reveladas
law-checklist-ccpa-know-specific-pieces = As informações pessoais específicas
law-checklist-ccpa-know-never-disclosed = Sem números de identidade, de conta ou médicos, senhas ou biometria: apenas descritos
law-checklist-ccpa-know-look-back = Os doze meses anteriores ao pedido, e mais quando solicitado
law-checklist-ccpa-delete = O que a resposta de eliminação contém
law-checklist-ccpa-delete-erased = O que foi eliminado, desidentificado ou agregado
law-checklist-ccpa-delete-told-onward = Prestadores de serviços, contratados e terceiros foram informados
law-checklist-ccpa-delete-kept = O que é mantido, e por quê
law-checklist-ccpa-delete-record = Que um registro do pedido é mantido
law-checklist-ccpa-correct = O que a resposta de correção contém
law-checklist-ccpa-correct-weighed = Todas as circunstâncias foram ponderadas
law-checklist-ccpa-correct-result = O que foi corrigido ou, em vez disso, eliminado
law-checklist-ccpa-deny = O que a negativa contém
law-checklist-ccpa-deny-reason = O motivo
law-checklist-ccpa-deny-unverified = Que a identidade não pôde ser verificada
law-checklist-ccpa-deny-offer-opt-out = A oferta de recusar a venda e o compartilhamento

## Provisions, as letters cite them
law-cite-gdpr = art. { $article } do GDPR
law-cite-gdpr-paragraph = art. { $article }({ $part }) do GDPR
law-cite-uk-gdpr = art. { $article } do UK GDPR
law-cite-uk-gdpr-paragraph = art. { $article }({ $part }) do UK GDPR
law-cite-lgpd-paragraph = art. { $article }, § { $part }º, da LGPD
law-cite-lgpd-item = art. { $article }, { $part }, da LGPD
law-cite-ccpa = Cal. Civ. Code, § { $article }
