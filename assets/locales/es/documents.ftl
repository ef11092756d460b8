# Letters and reports: made, seen as pages, exported, sent out.
documents-empty = Aún no hay cartas ni informes
documents-empty-hint = Lo que va a la persona se hace aquí, se ve en página, se exporta y se registra su envío.
compose-report = Hacer el informe
letters-make = Hacer una carta
letter-lead = Escrita en el idioma de la persona: { $language }. La verá antes de que salga.
letter-reasons = Motivos
letter-reasons-hint = Se imprimen tal como los escriba.
letter-word = Unas palabras suyas
letter-word-hint = Un párrafo más en la carta.
letter-make = Hacer la carta
document-pages = { $count ->
    [one] una página
   *[other] { $count } páginas
}
document-page-count = Páginas
document-facts = Datos del documento
document-recipient = Destinatario
document-language = Idioma
document-made = Hecho
document-exported-on = Exportado
document-made-short = hecho
document-exported-short = exportado, sin enviar
document-stale-short = desactualizado
document-stale-letter = Haga la carta de nuevo en la página de la solicitud.
document-again = Hacer de nuevo
document-exported = Exportado como { $name }.
document-drafted = Borrador escrito: { $name }.
export-document = Exportar en PDF
mail-draft = Escribir borrador de correo
back-to-request = Volver a la solicitud
preview-label = { $title }, página por página
preview-page-of = Página { $page } de { $pages }
file-size = Tamaño
dispatched = Enviado
dispatch-ask = Registrar envío…
dispatch-title = Registrar envío
dispatch-lead = Cómo salió y qué lo prueba.
dispatch-way = Salió
dispatch-on = El
dispatch-evidence-mail = ID del mensaje o dirección de destino
dispatch-evidence-post = Número de certificado
dispatch-evidence-hand = Quién firmó la entrega
dispatch-record = Registrar envío
column-number = Número
column-document = Documento
column-dispatch = Envío
mail-draft-no-email = El solicitante no tiene correo electrónico. Añádalo a la solicitud o envíelo por correo postal.
