from collections import deque
from typing import List, Optional


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val, self.left, self.right = val, left, right


def build(xs):
    if not xs:
        return None
    it = iter(xs)
    root = TreeNode(next(it))
    q = deque([root])
    while q:
        node = q.popleft()
        for side in ("left", "right"):
            v = next(it, None)
            if v is not None:
                child = TreeNode(v)
                setattr(node, side, child)
                q.append(child)
    return root


class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        return 0 if root is None else 1 + max(self.maxDepth(root.left), self.maxDepth(root.right))

    def isValidBST(self, root, lo=float("-inf"), hi=float("inf")) -> bool:
        if not root:
            return True
        return lo < root.val < hi and self.isValidBST(root.left, lo, root.val) and self.isValidBST(root.right, root.val, hi)

    def levelOrder(self, root) -> List[List[int]]:
        out, level = [], [root] if root else []
        while level:
            out.append([n.val for n in level])
            level = [c for n in level for c in (n.left, n.right) if c]
        return out

    def invert(self, root):
        if root:
            root.left, root.right = self.invert(root.right), self.invert(root.left)
        return root

    def diameter(self, root) -> int:
        self.best = 0

        def depth(n):
            if not n:
                return 0
            l, r = depth(n.left), depth(n.right)
            self.best = max(self.best, l + r)
            return 1 + max(l, r)

        depth(root)
        return self.best


s = Solution()
t = build([4, 2, 7, 1, 3, 6, 9])
print(s.maxDepth(t), s.isValidBST(t), s.levelOrder(t), s.diameter(t))
print(s.levelOrder(s.invert(t)), s.isValidBST(t), s.levelOrder(build([1, None, 2, 3])), s.maxDepth(None), s.levelOrder(None))
print(s.isValidBST(build([5, 1, 4, None, None, 3, 6])), s.diameter(build([1])))
