def helper(x):
    return 10 // x


class Fine:
    value = helper(2)

    class Inner:
        value = helper(5)

        class Innermost:
            a = 1
            b = helper(0)
