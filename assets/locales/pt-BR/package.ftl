# The package for the requester: how it is made, and the page in it that opens in a browser.

## Making it
package-make = Gerar o pacote
package-title = Gerar o pacote
package-lead = Para { $who }: o relatório, o mesmo em dados e tabelas, os arquivos que as fontes enviaram e uma página que abre em qualquer navegador.
package-form = Em que formato
package-form-folder = Pasta
package-form-folder-hint = Para conferir ou gravar em uma mídia própria.
package-form-zip = Arquivo ZIP
package-form-zip-hint = Qualquer pessoa que o receba consegue ler.
package-form-protected-zip = Arquivo ZIP com frase-senha
package-form-protected-zip-hint = Criptografado com AES-256: para tudo o que sai por e-mail ou pendrive. O Windows sozinho não o abre; 7-Zip, WinZip e Keka abrem.
package-passphrase = Frase-senha do pacote
package-passphrase-once = Anote agora. Ela só aparece aqui e não fica guardada em lugar nenhum; sem ela ninguém abre o pacote.
package-passphrase-tell = Informe-a por um meio diferente do usado para o pacote ({ $who }): por telefone, pessoalmente ou pelo correio. Nunca no mesmo e-mail.
package-copy = Copiar
package-copied = Copiada. Fica na área de transferência até você copiar outra coisa.
package-not-copied = Não foi possível copiar aqui. Selecione-a e pressione Ctrl C.
package-contents = O que vai dentro
package-content-report = O relatório
package-content-index = Uma página para o navegador, no idioma da pessoa
package-content-data = Os dados para programas, com a descrição do formato
package-content-tables = { $count ->
    [one] Uma tabela
   *[other] { $count } tabelas
}
package-content-attachments = { $count ->
    [one] Um arquivo das fontes
   *[other] { $count } arquivos das fontes
}
package-content-manifest = A lista de todos os arquivos com seus hashes
package-left-out-report = O relatório fica de fora, pois conta tudo. Exporte-o à parte.
package-parts = Dados que vão junto
package-parts-hint = A portabilidade abrange o que a pessoa forneceu e o que se baseia em consentimento ou contrato (art. 20 do GDPR; art. 18, V, da LGPD). O que tem outra base fica de fora, salvo decisão sua em contrário.
package-part-person = O que está registrado sobre a pessoa
package-reason = Por que você decide diferente
package-reason-hint = Fica no processo e não sai.
portable-yes = consentimento ou contrato
portable-no = outra base legal
portable-unknown = base legal não registrada
work-make-package = Gravando o pacote
package-stopped = Parado. Nada foi gravado.
package-written = Gravado como { $name }.
package-written-files = Arquivos
package-manifest = SHA-256 do manifest.json
timeline-package-made = Pacote gerado
trail-group-package = Pacote
rule-ascii-only = Use apenas letras sem acento, algarismos e sinais. Os programas leem os demais caracteres de formas diferentes.
rule-only-for-protected = Só um arquivo ZIP com frase-senha tem uma.
rule-only-for-portability = A resposta a uma solicitação de acesso é integral. Desmarque na fonte o que não cabe nela e gere o relatório de novo.
rule-nothing-left = Algo precisa ir junto.
rule-not-a-report = Só de um relatório se faz um pacote.
not-now-no-data-inside = Este relatório foi gerado por uma versão anterior e não traz os dados dentro dele. Gere-o de novo.
not-now-attachment-gone = Um arquivo citado neste relatório já não está no cofre. Gere o relatório de novo.

## The page in the package: index.html
index-title = Os seus dados pessoais
index-title-other = Os dados pessoais solicitados
index-intro = Em { $received }, recebemos a sua solicitação referente aos seus dados pessoais. Esta é a nossa resposta.
index-intro-other = Em { $received }, recebemos a sua solicitação referente aos dados pessoais de { $subject }. Esta é a nossa resposta.
index-offline = Tudo está nesta pasta. Esta página não carrega nada da internet nem envia nada a lugar nenhum.
index-narrowed = Este pacote contém os dados que podem ser levados a outro fornecedor. O que não se baseia no seu consentimento nem em um contrato com o(a) senhor(a) não está nele; disso trata o nosso relatório.
index-skip = Ir para os dados
index-for = Para
index-made = Gerado em
index-contents = Nesta página
index-files = O que este pacote contém
index-files-lead = Para ler, bastam esta página e o relatório. Os demais arquivos são para programas e para levar os seus dados a outro lugar.
index-what = O que é
index-file-report = O nosso relatório como documento para ler e imprimir
index-file-attachment = Arquivo de { $source }: { $name }
index-file-table = Tabela para planilha: { $what }
index-file-data = Todos os dados em um só arquivo, para programas
index-file-schema = Descreve como o data.json é montado
index-file-manifest = Tamanho e hash de cada arquivo, para conferir que nenhum foi alterado
index-deadlines = Como o prazo foi contado
index-guard = Nas tabelas há um apóstrofo antes de tudo o que uma planilha poderia tomar por fórmula. Ele não faz parte dos seus dados; no data.json tudo está como é.
index-processing = Que dados, para quê, quem os recebe e por quanto tempo são conservados
index-transfers = Transferências internacionais
index-more = São mostrados os primeiros { $shown } de { $all } registros. Todos estão em { $files }.
index-attachments = Arquivos:
index-original-name = Nome original
index-contact = Dúvidas? Escreva para { $contact } e informe o protocolo { $number }.
index-field = Campo
index-value = Valor
index-basis-id = Código
