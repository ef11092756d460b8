# The reasoning behind legal dates.
law-received = Received { $date }
