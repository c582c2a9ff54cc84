match 5:
    case x:
        print(x)
    case 6:
        print("never")
