# Errors of the compiler
return 1
