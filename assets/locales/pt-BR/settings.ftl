# Settings.
settings-office = Escritório
settings-calendar = Dias sem expediente
settings-methods = Formas de verificar
settings-security = Segurança
settings-screen = Tela
settings-about = Sobre

settings-logo = Logotipo
settings-logo-now = O logotipo como aparece nas cartas
settings-logo-none = Ainda sem logotipo. As cartas levam só o nome do escritório.

settings-theme = Aparência
settings-theme-system = Como o computador
settings-theme-light = Clara
settings-theme-dark = Escura
settings-screen-note = Fica neste computador, fora do cofre. Não diz nada sobre ninguém.

settings-idle = Bloqueio
settings-idle-minutes = Bloquear após estes minutos sem uso
settings-idle-hint = De 1 a 120. O que foi digitado é mantido.
settings-device = Chaveiro deste computador
settings-device-what = Uma chave deste cofre pode ficar no chaveiro da sua conta de usuário. Quem puder entrar como você poderá então abrir o cofre.
settings-device-none = O chaveiro não está disponível neste computador.
settings-device-remember = Deixar o chaveiro abrir o cofre
settings-device-forget = Tirar a chave do chaveiro
settings-passphrase = Frase-senha
settings-passphrase-old = Frase-senha atual
settings-passphrase-change = Alterar a frase-senha
settings-passphrase-changed = A partir de agora a nova frase abre o cofre. A folha de recuperação continua valendo.
settings-recovery = Folha de recuperação
settings-recovery-confirmed = Confirmada: dois de seus grupos foram digitados.
settings-recovery-make = Fazer nova folha de recuperação…
settings-recovery-hint = A folha antiga deixa de abrir o cofre.
settings-recovery-finish = Concluir

settings-methods-lead = Identidade é quem a pessoa é; titularidade é que estes dados são dela. Ofereça a forma mais leve que baste (art. 12(6) do GDPR).
settings-method = Forma
settings-method-identity = Identidade
settings-method-ownership = Titularidade
settings-method-up = Subir { $name }
settings-method-down = Descer { $name }
settings-method-remove = Remover { $name }
settings-method-new = Outra forma
settings-method-new-hint = Como seu escritório a chama.

settings-calendar-lead = Os feriados vêm do calendário de { $calendar } (dados { $version }). Adicione os outros dias em que seu escritório fecha; cada data mostra como eles contaram.
settings-days-none = Ainda não há dias.
settings-day-new = Um dia em que o escritório fecha
settings-day-remove = Remover { $day }

about-engine = Armazenamento
about-calendar = Dados de feriados
about-folder = Pasta do cofre
about-sandbox = Visualização web
about-sandbox-on = em seu isolamento
about-limits = Contra o que o Tutela não protege
about-limit-open = Quem se senta a este computador com o cofre aberto.
about-limit-spy = Programas deste computador que leem o teclado, a tela ou a memória.
about-limit-disk = Vestígios na memória de troca ou na hibernação. Use um disco criptografado.
about-limit-screen = Imagens da tela: no Linux não há como impedir.
about-limit-sent = O que já saiu: um relatório é tão seguro quanto a forma de envio.
about-limit-law = Ele conta e lembra; a decisão e seus motivos são seus.
about-licences = Licenças
about-licence-own = O Tutela é software livre sob a licença MIT ou a Apache License 2.0, à sua escolha.
about-licence-others = Contém, entre outros, SQLCipher (BSD), Tauri e Svelte (MIT, Apache 2.0) e as fontes Inter e Noto (SIL Open Font License 1.1).

settings-documents = Documentos
settings-fonts = Pacote de fontes
settings-fonts-what = As fontes que vêm com o Tutela desenham os caracteres chineses como se escrevem na China continental. Com arquivos da Noto Sans CJK, os documentos os desenham como no país de quem lê: Japão, Coreia, Taiwan, Hong Kong. Os arquivos ficam neste computador, fora do cofre.
settings-fonts-none = Ainda não há arquivos de fonte.
settings-fonts-add = Adicionar um arquivo de fonte…
settings-fonts-remove = Remover { $name }
settings-fonts-restart = O que foi adicionado ou removido vale a partir do próximo início. Bloqueie o cofre e o Tutela recomeça.
settings-fonts-file = Arquivo
settings-fonts-size = Tamanho
settings-fonts-covers = Desenha os caracteres como em
settings-fonts-bold = com negrito
settings-fonts-state = Nos documentos
settings-fonts-in-use = Em uso
settings-fonts-later = A partir do próximo início
settings-fonts-broken = Este arquivo não pode mais ser lido. Remova-o e adicione-o de novo.
font-region-sc = China
font-region-tc = Taiwan
font-region-hk = Hong Kong
font-region-jp = Japão
font-region-kr = Coreia
