from typing import Optional


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        carry = 0
        while l1 or l2 or carry:
            total = (l1.val if l1 else 0) + (l2.val if l2 else 0) + carry
            carry, digit = divmod(total, 10)
            tail.next = ListNode(digit)
            tail = tail.next
            l1, l2 = l1 and l1.next, l2 and l2.next
        return dummy.next

    def reverse(self, head):
        prev = None
        while head:
            head.next, prev, head = prev, head, head.next
        return prev

    def hasCycle(self, head):
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False


def build(xs):
    head = None
    for x in reversed(xs):
        head = ListNode(x, head)
    return head


def dump(node):
    out = []
    while node:
        out.append(node.val)
        node = node.next
    return out


s = Solution()
print(dump(s.addTwoNumbers(build([2, 4, 3]), build([5, 6, 4]))), dump(s.addTwoNumbers(build([9, 9]), build([1]))))
print(dump(s.reverse(build([1, 2, 3]))), s.reverse(None), s.hasCycle(build([1, 2])))
loop = build([1, 2, 3])
loop.next.next.next = loop.next
print(s.hasCycle(loop))
try:
    build([1]).next.val
except AttributeError as e:
    print(e)
loop.next.next.next = None
