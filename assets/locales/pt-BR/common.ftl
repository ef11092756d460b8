# Words that every screen uses: days, buttons, the frame, and what the host refuses.

## The frame
app-name = Tutela
nav-label = Registros
nav-today = Hoje
nav-requests = Solicitações
nav-subjects = Titulares
nav-sources = Fontes de dados
nav-documents = Documentos
nav-trail = Trilha
nav-settings = Configurações
nav-lock = Bloquear
nav-overdue = { $count } em atraso
search-button = Buscar ou fazer algo
skip-to-page = Ir para a página
breadcrumb-label = Você está aqui
sandbox-off = O isolamento próprio da visualização web está desligado neste computador.
warning-rolled-back = Este cofre é mais antigo que o último visto por este computador. Se você restaurou uma cópia, continue; se não, pare e investigue.
warning-pages-rolled-back = Partes do banco de dados deste cofre não são as gravadas por último. Se você restaurou uma cópia, continue; se não, pare e investigue. Até lá, nada pode ser alterado.
warning-keys-damaged = Uma das duas cópias do arquivo de chaves está danificada; a outra funciona. A próxima troca de frase-senha ou de acessos a conserta.
warning-keys-rolled-back = O arquivo de chaves é mais antigo que o cofre: uma cópia antiga foi colocada no lugar. Frases-senha e acessos removidos desde então podem abri-lo de novo.
warning-head-unknown = Desta vez não foi possível saber se este cofre voltou a um estado anterior: o registro do último estado falta, está danificado ou é antigo demais. Depois de uma queda de energia isso pode acontecer; fora disso, investigue.
warning-opened-elsewhere = Outro computador abriu ou alterou este cofre enquanto ele estava aberto aqui. Nada mais é gravado aqui. Bloqueie o cofre, descubra quem está com ele e abra-o de novo.
warning-network-drive = Este cofre está em uma unidade de rede. Uma conexão que cai interrompe o trabalho, e quem alcança a unidade alcança a pasta. Uma pasta neste computador é mais segura; para um colega, faça uma cópia de substituição.
warning-recovery-unconfirmed = A folha de recuperação ainda não foi confirmada. Sem ela, esquecer a frase-senha fecha este cofre para sempre.
warning-recovery-act = Ir para segurança
warning-rolled-back-act = Restauração intencional: continuar
new-request = Nova solicitação

## Buttons and small words
back = Voltar
next = Continuar
close = Fechar
cancel = Cancelar
save = Salvar
saved = Salvo.
change = Alterar
remove = Remover
add = Adicionar
optional = opcional
try-again = Tentar de novo
none = Nenhum
why = Por quê?
more = Mais
undo = Desfazer
open-list = Mostrar a lista
nothing-found = Nada encontrado.
loading = Buscando…
draft-restored = O que você tinha digitado foi recuperado.
draft-discard = Recomeçar
step-done = feito
until = até { $when }
pick-row = Marcar { $row }
picked-column = Marcadas
actions-column = Ações
actions-of = Ações de { $row }
nobody = ninguém

## Days
days-left = { $days ->
    [one] falta { $days } dia
   *[other] faltam { $days } dias
}
days-short = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
days-late = { $days ->
    [one] { $days } dia de atraso
   *[other] { $days } dias de atraso
}
days-today = vence hoje
days-today-short = hoje
date-placeholder = 5/10/2026
date-pick = Escolher um dia
date-unread = Isto não é um dia. Digite dia, mês e ano.
month-before = Mês anterior
month-after = Mês seguinte

## What the host refuses
error-locked = O cofre está bloqueado. Desbloqueie e tente de novo; o que você digitou foi mantido.
error-cannot-unlock = Isso não abre este cofre. Verifique o layout do teclado e o Caps Lock e tente de novo.
error-damaged = Um arquivo do cofre está danificado. Nada foi alterado. Restaure a cópia mais recente em outra pasta e guarde esta.
error-newer-vault = Este cofre foi feito por uma versão mais nova do Tutela. Atualize o Tutela neste computador para abri-lo.
error-in-use = Este cofre está aberto em outra janela ou em outro computador. Feche-o lá primeiro.
error-disk-full = O disco está cheio. Nada foi salvo. Libere espaço e tente de novo.
error-read-only = Não é possível gravar nesta pasta. Nada foi salvo.
error-keyring-unavailable = O chaveiro deste computador não está disponível. Use a frase-senha.
error-forbidden = Sua função não permite isso.
error-not-found = Este registro não existe mais.
error-conflict = Alguém alterou isto nesse meio-tempo, ou já existe. Veja de novo e repita a alteração.
error-not-now = Isso ainda não pode ser feito.
error-invalid = Este valor não pode ser usado.
error-cancelled = Cancelado.
error-internal = Algo deu errado dentro do Tutela. Nada se perdeu. Incidente { $incident }.

## Rules that a field can break
rule-required = Preencha este campo.
rule-email = Isto não é um e-mail. Precisa de um nome, um @ e um domínio, como anna@example.org.
rule-too-long = É longo demais. Encurte.
rule-too-short = É curto demais.
rule-control-characters = Há caracteres invisíveis aqui. Digite em vez de colar.
rule-in-the-future = Esse dia ainda não chegou.
rule-before-2018 = É anterior a 25 de maio de 2018. Verifique o ano.
rule-ends-before-it-begins = O fim vem antes do começo.
rule-unknown = Escolha um da lista.
rule-unknown-field = A página e o programa não combinam. Reinicie o Tutela.
rule-wrong-type = Este valor tem a forma errada.
rule-on-the-blocklist = Esta frase-senha é conhecida de vazamentos. Escolha outra.
rule-repetition = Um caractere ou uma palavra se repete demais.
rule-sequence = Segue uma sequência de letras, números ou teclas.
rule-too-common = Esta frase-senha é conhecida de vazamentos. Escolha outra.
rule-does-not-match = Os dois não coincidem.
rule-out-of-range = Este número está fora do permitido.
rule-not-a-picture = Este arquivo não é uma imagem PNG ou JPEG.
rule-only-whole = Uma tabela não é retida inteira: desmarque as colunas.
rule-font-too-large = O pacote de fontes pode ter 96 MB no total.
rule-not-a-font = Este arquivo não é uma fonte que possa ser lida.
rule-font-no-region = Esta fonte não é da Noto Sans CJK: não tem formas para China, Taiwan, Hong Kong, Japão ou Coreia.
rule-font-not-embeddable = Quem fez esta fonte não permite que ela seja incorporada em documentos.
rule-too-large = Este arquivo é grande demais.
rule-too-many = Há demais. Remova alguns.
rule-not-an-answer = Diga o que o responsável respondeu: dados, nada ou por que não.
rule-data-attached = Esta tarefa tem dados anexados. Remova-os primeiro ou registre uma resposta com dados.
rule-not-a-file = Isto não é um arquivo.
rule-cannot-be-read = Não foi possível ler este arquivo: o leitor falhou nele e foi encerrado. Nada foi incluído. Guarde o arquivo e anexe-o em ZIP, ou peça-o em outro formato.
rule-empty = Este arquivo está vazio.
rule-none-left = Deve restar ao menos uma forma para a identidade e uma para a titularidade.
rule-language-tag = Escolha um idioma da lista.
rule-country-code = Escolha um país da lista.
rule-is-composed = Um relatório é compilado, não escrito como carta.
rule-count = Digite os dois grupos.
rule-answer-or-reason = Dê uma resposta ou o motivo de omiti-la, não ambos.
rule-before-receipt = É anterior ao recebimento da solicitação.
rule-impossible-dates = Estas datas não podem se seguir assim. Verifique-as.
rule-checksum = Há um erro no código. Compare com a folha, grupo por grupo.
rule-same-sheet = É a mesma folha de novo. Digite o código de outra.
rule-other-making = Estas duas folhas não foram feitas juntas. Veja a data nelas.
rule-one-alone = Esta é uma de três folhas. Sozinha não abre nada: digite também o código de outra.
rule-not-of-three = Esta não é uma de três folhas. Digite este código sozinho.
rule-alphabet = Há um caractere que não pertence aqui.
rule-length = O comprimento não está certo.
rule-one-line = Escreva em uma linha.
rule-one-each = As colunas não combinam com o arquivo. Abra-o de novo.
rule-too-big = É demais para um campo.
rule-must-exist = Aquilo a que isto se refere não existe mais.
not-now-no-recovery-code = O código foi mostrado uma vez e já não está na memória. Não se pode mais salvar nem confirmar.

## What can be done from anywhere
go-to = Ir para { $where }
lock-now = Bloquear o cofre
keyboard-help = Teclas
locks-in = { $seconds ->
    [one] O cofre bloqueia em { $seconds } segundo. Pressione uma tecla para ficar.
   *[other] O cofre bloqueia em { $seconds } segundos. Pressione uma tecla para ficar.
}

# Long work
work-verify-vault = Verificando o cofre
work-compose-report = Preparando o relatório
work-make-letter = Preparando a carta
work-export-document = Gravando o arquivo
work-other = Trabalhando
work-left = cerca de { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
}
work-cancel = Parar
