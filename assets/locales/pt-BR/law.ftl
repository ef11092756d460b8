# The reasoning behind legal dates.
law-received = Recebida: { $date }
