# The package for the requester: how it is made, and the page in it that opens in a browser.

## Making it
package-make = Hacer el paquete
package-title = Hacer el paquete
package-lead = Para { $who }: el informe, lo mismo como datos y tablas, los archivos que enviaron las fuentes y una página que se abre en cualquier navegador.
package-form = En qué forma
package-form-folder = Carpeta
package-form-folder-hint = Para repasarla o copiarla a un soporte propio.
package-form-zip = Archivo ZIP
package-form-zip-hint = Puede leerlo cualquiera a quien llegue.
package-form-protected-zip = Archivo ZIP con frase de paso
package-form-protected-zip-hint = Cifrado con AES-256: para todo lo que sale por correo o en una memoria USB. Windows por sí solo no lo abre; 7-Zip, WinZip y Keka sí.
package-passphrase = Frase de paso del paquete
package-passphrase-once = Anótela ahora. Solo se muestra aquí y no se guarda en ningún sitio; sin ella nadie abre el paquete.
package-passphrase-tell = Comuníquela por una vía distinta a la del paquete ({ $who }): por teléfono, en persona o por correo postal. Nunca en el mismo correo.
package-copy = Copiar
package-copied = Copiada. Sigue en el portapapeles hasta que copie otra cosa.
package-not-copied = Aquí no se pudo copiar. Selecciónela y pulse Ctrl C.
package-contents = Qué contiene
package-content-report = El informe
package-content-index = Una página para el navegador, en el idioma de la persona
package-content-data = Los datos para programas, con la descripción de su formato
package-content-tables = { $count ->
    [one] Una tabla
   *[other] { $count } tablas
}
package-content-attachments = { $count ->
    [one] Un archivo de las fuentes
   *[other] { $count } archivos de las fuentes
}
package-content-manifest = La lista de todos los archivos con sus huellas
package-left-out-report = El informe queda fuera, porque lo cuenta todo. Expórtelo aparte.
package-parts = Datos que se entregan
package-parts-hint = La portabilidad abarca lo que la persona facilitó y lo que se basa en el consentimiento o en un contrato (art. 20 RGPD). Lo que tiene otra base queda fuera, salvo que usted decida otra cosa.
package-part-person = Lo que consta registrado sobre la persona
package-reason = Por qué decide otra cosa
package-reason-hint = Queda en el expediente y no sale.
portable-yes = consentimiento o contrato
portable-no = otra base jurídica
portable-unknown = base jurídica no registrada
work-make-package = Escribiendo el paquete
package-stopped = Detenido. No se ha escrito nada.
package-written = Escrito como { $name }.
package-written-files = Archivos
package-manifest = SHA-256 de manifest.json
timeline-package-made = Paquete hecho
trail-group-package = Paquete
rule-ascii-only = Use solo letras sin acento, cifras y signos. Los programas leen los demás caracteres de forma distinta.
rule-only-for-protected = Solo un archivo ZIP con frase de paso la lleva.
rule-only-for-portability = La respuesta a una solicitud de acceso es íntegra. Desmarque en la fuente lo que no corresponda y vuelva a hacer el informe.
rule-nothing-left = Algo tiene que entregarse.
rule-not-a-report = Solo de un informe se hace un paquete.
not-now-no-data-inside = Este informe lo hizo una versión anterior y no lleva datos dentro. Vuelva a hacerlo.
not-now-attachment-gone = Un archivo que este informe menciona ya no está en la bóveda. Vuelva a hacer el informe.

## The page in the package: index.html
index-title = Sus datos personales
index-title-other = Los datos personales solicitados
index-intro = El { $received } recibimos su solicitud relativa a sus datos personales. Esta es nuestra respuesta.
index-intro-other = El { $received } recibimos su solicitud relativa a los datos personales de { $subject }. Esta es nuestra respuesta.
index-offline = Todo está en esta carpeta. Esta página no descarga nada de internet ni envía nada a ningún sitio.
index-narrowed = Este paquete contiene los datos que usted puede llevarse a otro proveedor. Lo que no se basa ni en su consentimiento ni en un contrato con usted no está incluido; de ello trata nuestro informe.
index-skip = Ir a los datos
index-for = Para
index-made = Hecho el
index-contents = En esta página
index-files = Qué contiene este paquete
index-files-lead = Para leer le bastan esta página y el informe. Los demás archivos son para programas y para llevar sus datos a otra parte.
index-what = Qué es
index-file-report = Nuestro informe como documento para leer e imprimir
index-file-attachment = Archivo de { $source }: { $name }
index-file-table = Tabla para una hoja de cálculo: { $what }
index-file-data = Todos los datos en un archivo, para programas
index-file-schema = Describe cómo está hecho data.json
index-file-manifest = Tamaño y huella de cada archivo, para comprobar que ninguno se ha modificado
index-deadlines = Cómo se calculó el plazo
index-guard = En las tablas hay un apóstrofo delante de todo lo que una hoja de cálculo podría tomar por una fórmula. No forma parte de sus datos; en data.json todo figura tal cual.
index-processing = Qué datos, para qué, quién los recibe y cuánto tiempo se conservan
index-transfers = Transferencias a terceros países
index-more = Se muestran los primeros { $shown } de { $all } registros. Todos están en { $files }.
index-attachments = Archivos:
index-original-name = Nombre original
index-contact = ¿Preguntas? Escriba a { $contact } e indique el número { $number }.
index-field = Campo
index-value = Valor
index-basis-id = Código
