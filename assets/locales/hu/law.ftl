# The reasoning behind legal dates.
law-received = Beérkezett: { $date }
