# Confidential notes.
nav-notes = Notas
notes-title = Notas confidenciais
notes-lead = Lacradas à parte do resto do cofre. Abrir uma nota pede a sua frase-senha e fica registrado.
notes-none = Ainda não há notas aqui.
notes-none-granted = Você não pode abrir notas confidenciais. O encarregado pode permitir.
notes-count = { $count ->
    [0] Nenhuma nota confidencial.
    [one] Há uma nota confidencial.
   *[other] Há { $count } notas confidenciais.
 }
note-new = Escrever uma nota…
note-new-title = Uma nota confidencial
note-title = Título
note-category = Categoria
note-category-hint = Com suas palavras, por exemplo parecer jurídico.
note-text = Texto
note-text-hint = O texto colado entra simples. **forte**, *ênfase*, - lista, 1. números, > citação.
note-bold = Forte
note-italic = Ênfase
note-list = Lista
note-quote = Citação
note-heading = Título
note-save = Lacrar a nota
note-open = Abrir…
note-open-title = Abrir “{ $title }”
note-open-lead = A abertura fica registrada.
note-open-now = Abrir
note-closes = Fecha em { $seconds } s
note-close = Fechar
note-edit = Alterar
note-erase = Apagar…
note-erase-title = Apagar esta nota
note-erase-ask = A nota e os arquivos dela são destruídos e não podem ser recuperados. A existência dela fica na trilha.
note-erase-now = Apagar
note-copy = Copiar o texto
note-copied = Copiado. Sai da área de transferência em { $seconds } s.
note-files = Arquivos
note-file-add = Adicionar arquivo
note-file-save = Salvar { $name } no disco, legível ali
note-file-erase = Apagar { $name }
note-alone = Avulsa
note-changed = { $who }, { $when }
note-about = Sobre
notes-more = Mais
settings-notes = Notas confidenciais
settings-notes-seconds = Segundos que uma nota fica aberta
settings-notes-blur = Fechar a nota quando a janela perder o foco
settings-notes-count = Quem não pode abrir notas vê quantas existem
notes-renew-key = Lacrar todas as notas com uma nova chave
notes-renew-key-what = Útil quando um computador com o cofre aberto possa ter estado em mãos alheias.
notes-key-renewed = Todas as notas foram lacradas de novo.
