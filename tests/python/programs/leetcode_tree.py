class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class Solution:
    def maxDepth(self, root):
        return 0 if not root else 1 + max(self.maxDepth(root.left), self.maxDepth(root.right))

    def isValidBST(self, root, lo=float("-inf"), hi=float("inf")):
        if root is None:
            return True
        if not lo < root.val < hi:
            return False
        return self.isValidBST(root.left, lo, root.val) and self.isValidBST(root.right, root.val, hi)

    def levelOrder(self, root):
        if not root:
            return []
        result, queue = [], [root]
        while queue:
            result.append([n.val for n in queue])
            queue = [c for n in queue for c in (n.left, n.right) if c]
        return result

    def pathSum(self, root, target):
        res = []

        def dfs(node, path, total):
            if not node:
                return
            path.append(node.val)
            total += node.val
            if not node.left and not node.right and total == target:
                res.append(path[:])
            dfs(node.left, path, total)
            dfs(node.right, path, total)
            path.pop()

        dfs(root, [], 0)
        return res

    def diameter(self, root):
        self.best = 0

        def depth(n):
            if not n:
                return 0
            l, r = depth(n.left), depth(n.right)
            self.best = max(self.best, l + r)
            return 1 + max(l, r)

        depth(root)
        return self.best


def build(values):
    nodes = [TreeNode(v) if v is not None else None for v in values]
    kids = nodes[::-1]
    root = kids.pop()
    for node in nodes:
        if node:
            if kids:
                node.left = kids.pop()
            if kids:
                node.right = kids.pop()
    return root


s = Solution()
t = build([5, 4, 8, 11, None, 13, 4, 7, 2, None, None, 5, 1])
print(
    s.maxDepth(t),
    s.isValidBST(t),
    s.isValidBST(build([2, 1, 3])),
    s.levelOrder(t),
    s.pathSum(t, 22),
    s.diameter(t),
)
