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
about-limit-keyring = Una bóveda que abre el llavero de este equipo, frente a otros programas del mismo usuario.
about-limit-gone = Lo que se llevó un usuario retirado: copias anteriores, exportaciones y lo que sabe.
about-limit-roles = Los registros, frente a un usuario que ataque el propio programa: tiene la clave de la bóveda. Solo las notas confidenciales tienen clave propia.
about-limit-trail = Las entradas más recientes del registro, mientras nadie de fuera haya visto desde entonces un punto de control o un documento.
about-limit-restore = Una bóveda restaurada entera, con su carpeta y la memoria de este equipo, a un día anterior.
about-limit-guess = Una frase de paso olvidada sin hoja de recuperación. Nadie puede ayudar, tampoco nosotros.
