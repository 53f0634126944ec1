class List {}
