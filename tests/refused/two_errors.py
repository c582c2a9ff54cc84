import os
import subprocess
print(eval("1"))
