# Clocks on the screen: why a date is what it is, what stops or prolongs it, and which cases a change would move.

## Why a date is what it is
clock-why = Por que esta data?
clock-why-of = Por que { $day }?
clock-moves-later = A lei e o calendário de hoje dariam { $day }. A data fica como está até que você decida.
clock-move-this = Mover para { $day }
clock-keep-this = Manter a data

## Cases that a change would move
clock-later = { $count ->
    [1] Um caso aberto venceria mais tarde
   *[other] { $count } casos abertos venceriam mais tarde
}
clock-later-more = A lei, o calendário ou os dias de fechamento mudaram. Nenhuma data é adiada sem a sua decisão.
clock-later-look = Ver os casos…
clock-earlier = { $count ->
    [1] Um caso aberto agora vence mais cedo
   *[other] { $count } casos abertos agora vencem mais cedo
}
clock-earlier-more = A lei, o calendário ou os dias de fechamento mudaram na última semana.
clock-moves-title = Datas que seriam adiadas
clock-moves-lead = Escolha os casos cuja data deve mudar. Os outros mantêm a data atual.
clock-moves-none = Nenhum caso aguarda a sua decisão.
clock-moves-choose = Mover a data de { $number }
clock-moves-from-to = { $due } → { $later }
clock-moves-accept = { $count ->
    [1] Mover esta data
   *[other] Mover { $count } datas
}
clock-moves-keep = { $count ->
    [1] Manter esta data
   *[other] Manter { $count } datas
}
clock-why-rule = A regra mudou: { $from } agora é { $to }
clock-why-calendar = O escritório conta com outro calendário: { $to } em vez de { $from }
clock-why-holidays = Os dados de feriados mudaram: { $from } agora é { $to }
clock-why-closing-days = Os dias de fechamento do escritório mudaram
clock-why-small-agent = Mudou se o escritório é agente de pequeno porte

## What stops, restarts and prolongs a clock
clock-actions = O prazo
clock-ask-identity = Prova de identidade pedida…
clock-got-identity = Prova de identidade recebida…
clock-ask-clarification = Esclarecimento pedido…
clock-got-clarification = Esclarecimento recebido…
clock-ask-fee = Taxa cobrada…
clock-got-fee = Taxa paga…
clock-extend = Prorrogação comunicada…
clock-acknowledge = Recebimento confirmado…
clock-waits-identity = Aguardando prova de identidade desde { $day }
clock-waits-clarification = Aguardando esclarecimento desde { $day }
clock-waits-fee = Aguardando a taxa desde { $day }
clock-stands = O prazo está suspenso. Esta é a data mais próxima possível.
clock-stands-short = suspenso
clock-effect-suspend = O prazo fica suspenso até chegar a resposta.
clock-effect-restart = O prazo começa quando chegar a resposta.
clock-effect-none = Nesta lei o prazo continua a correr. Ainda assim pode ser registrado.
clock-prompt = Foi pedido sem demora injustificada?
clock-needed-identity = Havia dúvida razoável sobre a identidade?
clock-needed-clarification = A pergunta era razoavelmente necessária?
clock-finding-hint = O prazo só se suspende se ambas forem verdadeiras. Sua constatação fica registrada.
clock-yes = Sim
clock-no = Não
clock-until = Nova data no aviso
clock-extends-to = Comunicada com motivos até { $day }, muda a data para { $until }.
clock-extends-told = Comunicada com motivos até { $day }, muda a data para a que indicar.
clock-reason-asked = Por que foi pedido

## The calendar file, and the office's own counting
clock-file = Prazos em arquivo de calendário…
clock-file-hint = Todos os casos abertos, só número e data. Sem nomes.
clock-file-done = { $count ->
    [1] Um prazo gravado
   *[other] { $count } prazos gravados
}
clock-small-agent = O escritório é agente de tratamento de pequeno porte
clock-small-agent-hint = Prazos maiores na LGPD (Resolução CD/ANPD 2/2022), salvo quando houver risco à integridade física ou moral ou à segurança nacional.
clock-variant = Forma da resposta
clock-variant-ordinary = Comum
clock-answer-due = Resposta até
clock-preview = A data que terá

## In the trail
timeline-clock-moved-earlier = Vence mais cedo, após mudança da lei ou do calendário
timeline-clock-moved-later = Vence mais tarde, por decisão do encarregado
timeline-clock-kept = Data mantida, por decisão do encarregado
timeline-clocks-checked = Casos abertos conferidos com a lei e o calendário
timeline-clocks-counting = Contagem com outro calendário ou outros dias de fechamento
timeline-deadlines-exported = Prazos gravados em arquivo de calendário
clock-because-rule = regra mudou
clock-because-calendar = calendário mudou
clock-because-holidays = dados de feriados mudaram
clock-because-closing-days = dias de fechamento mudaram
clock-because-small-agent = porte do escritório mudou
clock-found-not-prompt = não sem demora injustificada
clock-found-not-needed = não era razoavelmente necessário
field-due = vencimento
field-closing-days = dias de fechamento
field-small-agent = agente de pequeno porte
field-variant = forma da resposta
