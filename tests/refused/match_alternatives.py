match [5]:
    case [x] | 6:
        print("never")
