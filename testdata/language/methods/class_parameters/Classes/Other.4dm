Function f
