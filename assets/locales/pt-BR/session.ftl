# The lock screen and the first run.
lock-vault = Cofre do escritório de privacidade
lock-passphrase = Frase-senha
lock-unlock = Desbloquear
lock-show = Mostrar a frase-senha
lock-hide = Ocultar a frase-senha
lock-caps = O Caps Lock está ligado.
lock-working = Abrindo o cofre…
lock-device = Desbloquear com o chaveiro deste computador
lock-recovery = Usar a folha de recuperação ou um convite
lock-other-vault = Escolher outra pasta de cofre
lock-language = Idioma
lock-folder = Pasta: { $folder }
held-by = { $officer } está com este cofre aberto em { $computer }.
held-by-somebody = Um colega está com este cofre aberto em outro computador.
held-some-computer = outro computador
held-since = Aberto em
held-seen = Último sinal de vida
held-locked = A pasta está bloqueada por aquele computador neste momento. Peça ao colega que bloqueie o cofre lá.
held-advice = Se aquele computador ainda trabalha com o cofre, bloqueie-o lá primeiro. Abra-o aqui mesmo assim somente se tiver certeza de que não, por exemplo depois de uma falha: o que os dois computadores gravarem depois não pode ser reunido.
held-take-over = Abrir aqui mesmo assim

recover-title = Usar a folha de recuperação ou um convite
recover-lead = Digite o código da folha impressa ou do convite e escolha uma nova frase-senha. A anterior deixa de valer.
recover-code = Código
recover-code-hint = Como impresso, em grupos de quatro. Maiúsculas, espaços e hifens não importam.
recover-new = Nova frase-senha
recover-unlock = Definir a frase e desbloquear
recover-two = Tenho duas de três folhas
recover-one = Tenho uma folha única ou um convite
recover-second = Código da outra folha

sheets-title = Folha de recuperação { $sheet } de 3
sheets-lead = Esta folha sozinha não abre nada; quaisquer duas das três abrem o cofre. Imprima e entregue a quem a guarde longe das outras. O código só aparece agora.
sheets-next = Próxima folha

passphrase-good = Forte o bastante.
passphrase-too-short = Curta demais: ao menos 15 caracteres, melhor sete palavras.
passphrase-again = A mesma frase de novo
passphrase-differs = As duas ainda não são iguais.
passphrase-propose = Propor outra

first-step = Passo { $step } de { $steps }

first-folder-title = Onde ficará o cofre?
first-folder-lead = Tudo o que o Tutela guarda fica em uma pasta criptografada deste computador. Nada sai dele sem que você envie.
first-folder-choose = Escolher uma pasta
first-folder-chosen = Pasta escolhida
first-folder-hint = Escolha uma pasta vazia em um disco criptografado, não uma copiada por um serviço de nuvem.

first-office-title = De quem é o escritório de privacidade?
first-office-lead = O controlador, como as cartas o nomeiam. Tudo pode ser alterado depois.
first-office-name = Nome do controlador
first-office-address = Endereço postal
first-label = Nome na tela de bloqueio
first-label-hint = Quem vê a tela pode ler. Não precisa nomear a empresa.

first-contact-title = Quem responde às cartas?
first-contact-lead = Os solicitantes veem este contato em cada carta (art. 41 da LGPD; arts. 13 e 37 do GDPR).
first-dpo-name = Nome do encarregado de dados
first-dpo-email = E-mail
first-dpo-phone = Telefone
first-officer = Seu nome
first-officer-hint = Como a trilha registra o que você faz.

first-authority-title = Qual autoridade fiscaliza?
first-authority-lead = Toda resposta deve dizer onde se pode reclamar.
first-authority = Autoridade supervisora
first-authority-hint = Nome e endereço, como constam nas cartas.

first-law-title = Qual lei se aplica?
first-law-lead = Os prazos são contados por esta lei, neste fuso horário e com estes feriados.
first-regime = Lei
first-regime-check = Algumas regras desta lei não foram lidas no texto original. Verifique antes de confiar em uma data.
first-calendar = Feriados de
first-zone = Fuso horário
first-language = Idioma das cartas
first-language-hint = Quando não se conhece o idioma da pessoa.

first-logo-title = Um logotipo para as cartas?
first-logo-lead = Fica no topo de cada carta e relatório. Você pode adicioná-lo depois.
first-logo-choose = Escolher uma imagem
first-logo-hint = PNG ou JPEG.
first-logo-chosen = { $name } será usado.

first-passphrase-title = Escolha sua frase-senha
first-passphrase-lead = É a única chave que você carrega. Ninguém pode consultá-la nem redefini-la.
first-passphrase-proposed = Sete palavras sorteadas
first-passphrase-proposed-hint = Anote e aprenda, ou digite abaixo uma frase sua.
first-passphrase-use = Digite, para que os dedos a aprendam
first-create = Criar o cofre
first-creating = Criando o cofre…

first-recovery-title = Sua folha de recuperação
first-recovery-lead = Se você esquecer a frase-senha, só este código abre o cofre. Imprima e guarde trancado; ele só aparece agora.
first-recovery-code = Código de recuperação
first-recovery-save = Salvar em PDF
first-recovery-saved = Salvo. Imprima e depois apague o arquivo.
first-recovery-confirm = Confirme que você a tem
first-recovery-confirm-lead = Digite estes dois grupos da folha.
first-recovery-group = Grupo { $group }
first-recovery-enter = Abrir o cofre
first-recovery-wrong = Não é o que está na folha. Veja os grupos de novo.
