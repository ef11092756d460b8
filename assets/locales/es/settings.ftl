# Settings.
settings-office = Oficina
settings-calendar = Días de cierre
settings-methods = Formas de verificar
settings-security = Seguridad
settings-screen = Pantalla
settings-about = Acerca de

settings-logo = Logotipo
settings-logo-now = El logotipo como aparece en las cartas
settings-logo-none = Aún no hay logotipo. Las cartas llevan solo el nombre de la oficina.

settings-theme = Aspecto
settings-theme-system = Como el equipo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-screen-note = Se guarda en este equipo, fuera de la bóveda. No dice nada de nadie.

settings-idle = Bloqueo
settings-idle-minutes = Bloquear tras estos minutos sin actividad
settings-idle-hint = De 1 a 120. Lo escrito se conserva.
settings-device = Llavero de este equipo
settings-device-what = Una llave de esta bóveda puede estar en el llavero de su cuenta de usuario. Quien pueda entrar como usted podrá entonces abrir la bóveda.
settings-device-none = El llavero no está disponible en este equipo.
settings-device-remember = Dejar que el llavero la abra
settings-device-forget = Sacar la llave del llavero
settings-passphrase = Frase de paso
settings-passphrase-old = Frase de paso actual
settings-passphrase-change = Cambiar la frase de paso
settings-passphrase-changed = Desde ahora la nueva frase abre la bóveda. La hoja de recuperación sigue sirviendo.
settings-recovery = Hoja de recuperación
settings-recovery-confirmed = Confirmada: se escribieron dos de sus grupos.
settings-recovery-make = Hacer una nueva hoja de recuperación…
settings-recovery-hint = La hoja anterior ya no abrirá nada.
settings-recovery-finish = Terminar

settings-methods-lead = Identidad es quién es alguien; titularidad es que estos datos son suyos. Ofrezca la forma más leve que baste (art. 12.6 RGPD).
settings-method = Forma
settings-method-identity = Identidad
settings-method-ownership = Titularidad
settings-method-up = Subir { $name }
settings-method-down = Bajar { $name }
settings-method-remove = Quitar { $name }
settings-method-new = Otra forma
settings-method-new-hint = Como la llama su oficina.

settings-calendar-lead = Los festivos vienen del calendario de { $calendar } (datos { $version }). Añada los demás días en que su oficina cierra; cada fecha muestra cómo contaron.
settings-days-none = Aún no hay días de cierre.
settings-day-new = Un día en que la oficina cierra
settings-day-remove = Quitar { $day }

about-engine = Almacén
about-calendar = Datos de festivos
about-folder = Carpeta de la bóveda
about-sandbox = Vista web
about-sandbox-on = en su aislamiento
about-limits = De qué no protege Tutela
about-limit-open = De quien se siente ante este equipo con la bóveda abierta.
about-limit-spy = De programas de este equipo que lean el teclado, la pantalla o la memoria.
about-limit-disk = De rastros en el intercambio o la hibernación. Use un disco cifrado.
about-limit-screen = De imágenes de la pantalla: en Linux no se pueden impedir.
about-limit-sent = De lo que ya salió: un informe es tan seguro como la vía por la que se envía.
about-limit-law = Cuenta y recuerda; la decisión y sus razones son suyas.
about-licences = Licencias
about-licence-own = Tutela es software libre bajo la licencia MIT o la Apache License 2.0, a su elección.
about-licence-others = Contiene, entre otros, SQLCipher (BSD), Tauri y Svelte (MIT, Apache 2.0) y las tipografías Inter y Noto (SIL Open Font License 1.1).

settings-documents = Documentos
settings-fonts = Paquete de fuentes
settings-fonts-what = Las fuentes que trae Tutela dibujan los caracteres chinos como se escriben en la China continental. Con archivos de Noto Sans CJK, los documentos los dibujan como en el país de quien los lee: Japón, Corea, Taiwán, Hong Kong. Los archivos están en este ordenador, fuera de la bóveda.
settings-fonts-none = Aún no hay archivos de fuente.
settings-fonts-add = Añadir un archivo de fuente…
settings-fonts-remove = Quitar { $name }
settings-fonts-restart = Lo que se añadió o quitó cuenta a partir del próximo inicio. Bloquee la bóveda y Tutela empieza de nuevo.
settings-fonts-file = Archivo
settings-fonts-size = Tamaño
settings-fonts-covers = Dibuja los caracteres como en
settings-fonts-bold = con negrita
settings-fonts-state = En los documentos
settings-fonts-in-use = En uso
settings-fonts-later = A partir del próximo inicio
settings-fonts-broken = Este archivo ya no se puede leer. Quítelo y añádalo de nuevo.
font-region-sc = China
font-region-tc = Taiwán
font-region-hk = Hong Kong
font-region-jp = Japón
font-region-kr = Corea
