x = "user‮ ⁦# admin"
