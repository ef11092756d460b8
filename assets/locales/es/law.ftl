# The reasoning behind legal dates.
law-received = Recibida el { $date }
