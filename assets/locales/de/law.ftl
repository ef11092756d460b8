# The reasoning behind legal dates.
law-received = Eingegangen am { $date }
