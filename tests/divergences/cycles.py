# Reference cycles are not collected
class Node:
    def __del__(self):
        print('freed')


print(Node)
