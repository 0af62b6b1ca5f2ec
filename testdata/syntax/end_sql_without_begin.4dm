End SQL
